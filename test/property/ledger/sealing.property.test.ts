import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptEdge } from '#functions/seal/kept-edge.ts';
import { LedgerFault } from '#functions/seal/ledger-fault.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { checkpointOf } from '#functions/seal/show.ts';
import { Throttled, TransactionConflict, Unanswered } from '#store/failures.ts';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import { verifyConsistency } from '#store/ledger/merkle/verify-consistency.ts';
import type { Checkpoint } from '#store/ledger/note/checkpoint.ts';
import type { Table, Write } from '#store/table.ts';
import { aSealer } from '#test/support/ledger/a-sealer.ts';
import { expectSealed } from '#test/support/ledger/expect-sealed.ts';
import type { Around } from '#test/support/ledger/intercepted.ts';
import { intercepted, interceptedSealer } from '#test/support/ledger/intercepted.ts';
import { LaggingTable } from '#test/support/ledger/lagging-table.ts';
import type { AnEvent } from '#test/support/ledger/waiting-events.ts';
import { plantEvents } from '#test/support/ledger/waiting-events.ts';
import { Killed } from '#test/support/process/mortal-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

/** What may befall one request: it arrives or not, its answer comes or not, its sender lives on or not. */
function mishaps(chance: () => number): Around {
  return async (request, ask) => {
    const drawn = chance();
    if (drawn < 0.02) throw new Killed();
    if (drawn < 0.04) {
      await ask();
      throw new Killed();
    }
    if (request !== 'transact') return ask();
    if (drawn < 0.08) throw new TransactionConflict();
    if (drawn < 0.1) throw new Throttled();
    if (drawn < 0.14) throw new Unanswered();
    const answer = await ask();
    if (drawn < 0.2) throw new Unanswered();
    return answer;
  };
}

/** An engine that forgets the token of a transaction: what was sent again meets what it did itself. */
function forgetful(table: Table, chance: () => number): Table {
  let forgotten = 0;
  return intercepted(table, (request, ask, [writes]) => {
    if (request !== 'transact' || chance() < 0.5) return ask();
    forgotten += 1;
    return table.transact(writes as readonly Write[], `forgotten-${forgotten}`);
  });
}

/** Records with their events, whose clocks differ, in the order in which they are committed. */
function commits(chance: () => number): readonly AnEvent[] {
  const sequences = new Map<number, number>();
  return Array.from({ length: 40 + Math.floor(chance() * 260) }, (_, i) => {
    const record = Math.floor(chance() * 25);
    const sequence = (sequences.get(record) ?? 0) + 1;
    sequences.set(record, sequence);
    return { aggregate: `Record_${record}` as const, sequence, after: 1_000 + i * 10 + Math.floor(chance() * 60) };
  });
}

/** The fatal request was to the key: that it does not sign is told instead. */
function isSilent(failure: unknown): boolean {
  return failure instanceof LedgerFault && failure.code === 'KEYS_MISSING';
}

/** Several sealers, each woken again and again, while events are committed. */
async function rush(scheduler: fc.Scheduler, number: number) {
  const { chance } = surroundings({ seed: number });
  const kept = aSealer();
  const shown: Checkpoint[] = [];
  const store = intercepted(kept.store, async (request, ask, [note]) => {
    const answer = await ask();
    const said = { note: String(note), etag: '', writtenAt: '' };
    if (request === 'replaceCheckpoint' && answer === true) {
      const checkpoint = checkpointOf(said);
      if (checkpoint !== undefined) shown.push(checkpoint);
    }
    return answer;
  });
  const table = forgetful(new LaggingTable(kept.table, chance), chance);
  const misfortune = mishaps(chance);
  const around: Around = async (request, ask, given) => {
    // Now and then one is left so far behind that the others come round in between.
    const steps = chance() < 0.1 ? chance() * 40 : 1;
    for (let left = steps; left > 0; left -= 1) await scheduler.schedule(Promise.resolve(), request);
    return misfortune(request, ask, given);
  };
  const sealer = async () => {
    for (let woken = 0; woken < 4; woken += 1) {
      const workshop = interceptedSealer({ ...kept.workshop, table, store, edge: new KeptEdge() }, around);
      await sealing(workshop).catch((failure: unknown) => {
        if (!(failure instanceof Killed) && !isSilent(failure)) throw failure;
      });
    }
  };
  const committing = async () => {
    const events = commits(chance);
    for (let from = 0; from < events.length; ) {
      const to = from + 1 + Math.floor(chance() * 60);
      await scheduler.schedule(Promise.resolve(), 'commit');
      await plantEvents(kept.table, events.slice(from, to));
      from = to;
    }
  };
  await scheduler.waitFor(Promise.all([committing(), sealer(), sealer(), sealer()]));
  await sealing({ ...kept.workshop, store });
  return { kept, shown };
}

test('in any interleaving, with every mishap: each event once, records in order, and what was shown stays true', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, number) => {
      const { kept, shown } = await rush(scheduler, number);

      await expectSealed(kept);
      for (const [i, later] of shown.entries()) {
        const earlier = shown[i - 1];
        if (earlier === undefined) continue;
        const [from, to] = [earlier.size, later.size];
        expect(from).toBeLessThanOrEqual(to);
        const proof = await consistencyProof(kept.store, from, to);
        verifyConsistency({ from, fromRoot: earlier.root, to, toRoot: later.root, proof });
      }
    }),
    { seed, numRuns: 25 },
  );
});
