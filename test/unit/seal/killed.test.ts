import { expect, test } from 'vitest';
import { KeptEdge } from '#functions/seal/kept-edge.ts';
import { LedgerFault } from '#functions/seal/ledger-fault.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { expectSealed } from '#test/support/ledger/expect-sealed.ts';
import type { Around } from '#test/support/ledger/intercepted.ts';
import { interceptedSealer } from '#test/support/ledger/intercepted.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';
import { Killed } from '#test/support/process/mortal-table.ts';

/** Answers so many requests; the next is the last, and arrives or not. Nothing that is asked after that arrives. */
function dying(answered: number, arrives: boolean): { readonly around: Around; asked(): readonly string[] } {
  const asked: string[] = [];
  const around: Around = async (request, ask) => {
    asked.push(request);
    if (asked.length <= answered) return ask();
    if (asked.length === answered + 1 && arrives) await ask();
    throw new Killed();
  };
  return { around, asked: () => asked };
}

/** A log that has some, and more events that wait. */
async function half(sealed: number, all: number) {
  const kept = aSealer();
  const events = someEvents(50, 9).slice(0, all);
  await plantEvents(kept.table, events.slice(0, sealed));
  await sealing(kept.workshop);
  await plantEvents(kept.table, events.slice(sealed));
  // Another day, so that a checkpoint is kept with its tiles on the way too.
  kept.world.set('2026-11-24T01:00:00.000Z');
  return kept;
}

/** Between them every kind of request is the fatal one: the first fills a tile, the second has an old one to keep. */
const SCENES = [
  [250, 270, ['tile', 'entries', 'write', 'keep']],
  [300, 330, ['tile', 'entries', 'keep']],
] as const;
const ALWAYS = ['checkpoint', 'read', 'query', 'transact', 'sign', 'keepCheckpoint', 'replaceCheckpoint'];

test.each(SCENES.flatMap((scene) => [[...scene, 'before'] as const, [...scene, 'after'] as const]))(
  'killed at any request of those from %i to %i entries (%s), %s it arrives, the next run finishes what was begun',
  async (sealed, all, requests, when) => {
    const fatal: string[] = [];
    for (let answered = 0; ; answered += 1) {
      const kept = await half(sealed, all);
      const { around, asked } = dying(answered, when === 'after');

      const died = await sealing(interceptedSealer({ ...kept.workshop, edge: new KeptEdge() }, around)).then(
        () => false,
        // A key that does not answer is told as such; whatever is asked after it dies too.
        (failure: unknown) =>
          failure instanceof Killed || (failure instanceof LedgerFault && failure.code === 'KEYS_MISSING'),
      );
      if (!died) break;
      fatal.push(asked()[answered] ?? '');
      await sealing(kept.workshop);

      await expectSealed(kept);
    }

    expect(new Set(fatal)).toEqual(new Set([...ALWAYS, ...requests]));
  },
);

test('killed again while it repairs, and again, it still comes to the same', async () => {
  for (let answered = 0; answered < 40; answered += 3) {
    const kept = await half(250, 270);

    for (const later of [0, 5, 11, 17]) {
      await sealing(interceptedSealer(kept.workshop, dying(answered + later, later % 2 === 0).around)).catch(
        () => undefined,
      );
    }
    await sealing(kept.workshop);

    await expectSealed(kept);
  }
});
