import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { KeptEdge } from '#functions/seal/kept-edge.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { checkpointOf } from '#functions/seal/show.ts';
import type { Workshop } from '#functions/seal/workshop.ts';
import { Exhausted, TransactionConflict, Unanswered } from '#store/failures.ts';
import type { Item, RangeQuery, Table, Write } from '#store/table.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { expectSealed } from '#test/support/ledger/expect-sealed.ts';
import type { Around } from '#test/support/ledger/intercepted.ts';
import { intercepted, interceptedSealer } from '#test/support/ledger/intercepted.ts';
import { plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

const EVENTS = someEvents(40, 1);

/** A log without entries, whose key is known. */
async function begun() {
  const kept = aSealer();
  await sealing(kept.workshop);
  return kept;
}

/** A sealer whose requests of a name all wait until something has happened in between. */
function overtaken(workshop: Workshop, at: string, meanwhile: () => Promise<unknown>): Workshop {
  let happened: Promise<unknown> | undefined;
  return interceptedSealer({ ...workshop, edge: new KeptEdge() }, async (request, ask) => {
    if (request === at) {
      happened ??= meanwhile();
      await happened;
    }
    return ask();
  });
}

/** The table with some of its writes changed: what a test must notice. */
function careless(table: Table, change: (write: Write) => Write): Table {
  return intercepted(table, (request, ask, [writes, token]) =>
    request === 'transact' ? table.transact((writes as readonly Write[]).map(change), String(token)) : ask(),
  );
}

const withoutHead = (write: Write): Write =>
  write.write === 'put' && /^(HEAD|ENTRIES#.*)$/.test(write.item.SK)
    ? { ...write, condition: { is: 'anything' } }
    : write;

/** Holds for whatever is there. */
const withoutUnsealed = (write: Write): Write =>
  write.write === 'update' ? { ...write, condition: { is: 'equal', attribute: 'PK', value: write.key.PK } } : write;

/** The table whose index shows these alone. */
function showing(table: Table, shows: (item: Item) => boolean): Table {
  return intercepted(table, async (request, ask, [query]) => {
    const answer = await ask();
    if (request !== 'query' || (query as RangeQuery).index === undefined) return answer;
    const { items, more } = answer as { items: readonly Item[]; more: boolean };
    return { items: items.filter(shows), more };
  });
}

const FIRST_TEN = new Set<string>(EVENTS.slice(0, 10).map(({ aggregate }) => aggregate));

/** One sealer has read the head when another seals ten events; it was about to seal the others. */
async function stale(change: (write: Write) => Write) {
  const kept = await begun();
  await plantEvents(kept.table, EVENTS);
  const rival = { ...kept.workshop, table: showing(kept.table, ({ PK }) => FIRST_TEN.has(PK)) };
  const table = showing(careless(kept.table, change), ({ PK }) => !FIRST_TEN.has(PK));
  const slow = overtaken({ ...kept.workshop, table }, 'transact', () => sealing(rival));
  return { kept, slow };
}

const positionsOf = (items: readonly Item[]) => items.flatMap(({ position }) => position ?? []);

test('who stands on an old head seals behind the new one', async () => {
  const { kept, slow } = await stale((write) => write);

  expect(await sealing(slow)).toMatchObject({ size: 40, sealed: 30 });

  await expectSealed(kept);
});

test('were the head not checked, it would seal over what is sealed', async () => {
  const { kept, slow } = await stale(withoutHead);

  await sealing(slow).catch(() => undefined);

  const positions = positionsOf(kept.table.items());
  expect(positions).toHaveLength(40);
  expect(new Set(positions).size).toBe(30);
});

/** Both have chosen the same events. */
async function twice(change: (write: Write) => Write) {
  const kept = await begun();
  await plantEvents(kept.table, EVENTS);
  const table = careless(kept.table, change);
  const slow = overtaken({ ...kept.workshop, table }, 'transact', () => sealing(kept.workshop));
  return { kept, slow };
}

test('what another sealed meanwhile is left out', async () => {
  const { kept, slow } = await twice((write) => write);

  expect(await sealing(slow)).toMatchObject({ sealed: 0 });
  await expectSealed(kept);
});

test('were it not checked that an event waits, it would be sealed twice', async () => {
  const { slow } = await twice(withoutUnsealed);

  expect(await sealing(slow)).toMatchObject({ size: 80 });
});

/** One sealer is about to show its checkpoint when the log has grown, and the larger one is shown. */
async function late(store: (own: Workshop['store']) => Workshop['store']) {
  const kept = aSealer();
  await plantEvents(kept.table, EVENTS.slice(0, 10));
  const slow = overtaken({ ...kept.workshop, store: store(kept.store) }, 'replaceCheckpoint', async () => {
    await plantEvents(kept.table, EVENTS.slice(10));
    await sealing(kept.workshop);
  });
  await sealing(slow);
  return checkpointOf(await kept.store.checkpoint())?.size;
}

test('a late sealer cannot roll the checkpoint back', async () => {
  expect(await late((own) => own)).toBe(40);
});

test('were the version it replaces not checked, it could', async () => {
  const unchecked = (own: Workshop['store']) =>
    intercepted(own, async (request, ask, [note]) =>
      request === 'replaceCheckpoint' ? own.replaceCheckpoint(String(note), await own.checkpoint()) : ask(),
    );

  expect(await late(unchecked)).toBe(10);
});

test('an event that the index does not show yet is sealed before the one that follows it', async () => {
  const kept = aSealer();
  const table = showing(kept.table, ({ SK }) => !SK.endsWith('1') && !SK.endsWith('2'));
  await plantEvents(kept.table, someEvents(5, 9));

  await sealing({ ...kept.workshop, table });

  await expectSealed(kept);
});

/** Conflicts as DynamoDB has them: whoever comes while a transaction is on its way is turned away. */
function conflicting(): Around {
  let isBusy = false;
  return async (request, ask) => {
    if (request !== 'transact') {
      await sleep(1);
      return ask();
    }
    if (isBusy) throw new TransactionConflict('another transaction is at it');
    isBusy = true;
    await sleep(5);
    isBusy = false;
    return ask();
  };
}

test.each([2, 3])(
  '%i who come at once for the same take little more than one: who is too late leaves it',
  async (rivals) => {
    const kept = aSealer();
    await sealing(kept.workshop);
    await plantEvents(kept.table, someEvents(2_000, 1));
    const around = conflicting();
    let requests = 0;
    const metered: Around = (request, ask, given) => {
      requests += request === 'read' && Array.isArray(given[0]) ? Math.ceil(given[0].length / 100) : 1;
      return around(request, ask, given);
    };
    const world = { ...kept.world, wait: (milliseconds: number) => sleep(milliseconds / 8) };
    const sealer = () => sealing(interceptedSealer({ ...kept.workshop, world, edge: new KeptEdge() }, metered));

    const runs = await Promise.all(Array.from({ length: rivals }, sealer));

    console.info(`${rivals} sealers: ${Math.round(requests / 2)} requests for each 1,000`);
    expect(runs.reduce((sum, { sealed }) => sum + sealed, 0)).toBe(2_000);
    expect(requests / 2).toBeLessThanOrEqual(40 + 20 * (rivals - 1));
    await expectSealed(kept);
  },
);

test('whom nobody answers says so: it is no rival that was faster', async () => {
  const kept = await begun();
  await plantEvents(kept.table, EVENTS);
  const silent = intercepted(kept.table, async (request, ask) => {
    if (request === 'transact') throw new Unanswered('no answer');
    return ask();
  });

  await expect(sealing({ ...kept.workshop, signers: async () => [], table: silent })).rejects.toThrow(Exhausted);
});
