import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Exhausted } from '#store/failures.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { CarelessTable } from '#test/support/careless-table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { FaultyTable } from '#test/support/faults.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';
import type { Defence } from '#test/support/visit/scene.ts';
import { aSession, KINDS, scene, visiting } from '#test/support/visit/scene.ts';

const RIVALS = 60;
const SEATS = 5;
const slot = aSession('A', '2026-11-24T01:00:00.000Z', '2026-11-24T02:00:00.000Z', { capacity: SEATS });
const rivals: readonly Defence[] = Array.from({ length: RIVALS }, (_, i) => ({
  entrustment: `Entrustment_${i}`,
  lawyer: `lawyer-${i}`,
  detainee: `detainee-${i}`,
}));

/** A world whose secrets are drawn by chance, as the real one's are. */
function chancy(of: number) {
  const world = surroundings({ seed: of });
  const secret = (length: number) =>
    Array.from({ length }, () => Math.floor(world.chance() * 32).toString(32)).join('');
  return { ...world, fresh: { ...world.fresh, secret } };
}

/** All rivals book at once, in an order the scheduler chooses. What each was told, and how often they tried. */
async function rush(scheduler: fc.Scheduler, chance: number, over: (table: Table) => Table = (table) => table) {
  const table = new MemoryTable();
  const world = chancy(chance);
  await scene({ table, world }, [slot], rivals);
  const scheduled = new ScheduledTable(over(table), scheduler);
  const { book } = visiting(scheduled, world);
  const booked = Promise.all(
    rivals.map((rival) =>
      book(rival, slot.id).then(
        ({ refusals }) => refusals[0]?.code ?? 'BOOKED',
        (failure) => {
          if (failure instanceof Exhausted) return 'EXHAUSTED';
          throw failure;
        },
      ),
    ),
  );
  const answers = await scheduler.waitFor(booked);
  return { table, answers, transactions: scheduled.transactions };
}

function seated(table: MemoryTable): readonly Visit[] {
  return table
    .items()
    .filter(({ PK, SK }) => PK.startsWith('Visit_') && SK === 'STATE')
    .map(({ state }) => state as Visit)
    .filter(({ status }) => status === 'CONFIRMED');
}

test(`of ${RIVALS} rivals for ${SEATS} seats exactly ${SEATS} book, in any interleaving`, async () => {
  const sent: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const { table, answers, transactions } = await rush(scheduler, chance);

      expect(answers.filter((each) => each === 'BOOKED')).toHaveLength(SEATS);
      expect(answers.filter((each) => each === 'SLOT_FULL')).toHaveLength(RIVALS - SEATS);
      expect(new Set(seated(table).map(({ seat }) => seat)).size).toBe(SEATS);
      expectConsistent(table, KINDS);
      sent.push(transactions);
    }),
    { seed, numRuns: 8 },
  );
  expect(Math.max(...sent)).toBeLessThanOrEqual(RIVALS);
});

test('rivals in step with each other spread over the seats: hardly anyone sends a second transaction', async () => {
  const sent: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (chance) => {
      const table = new MemoryTable();
      const world = chancy(chance);
      await scene({ table, world }, [slot], rivals);
      const counted = new FaultyTable(table);

      await Promise.all(rivals.map((rival) => visiting(counted, world).book(rival, slot.id)));

      expect(seated(table)).toHaveLength(SEATS);
      sent.push(counted.sent.length);
    }),
    { seed, numRuns: 5 },
  );
  console.info(`transactions of ${RIVALS} rivals in step: ${Math.min(...sent)} to ${Math.max(...sent)}`);
  // If all took the lowest free seat, it would be 60 + 59 + 58 + 57 + 56.
  expect(Math.max(...sent)).toBeLessThanOrEqual(RIVALS * 1.5);
});

test('while there are as many seats as rivals, nobody is turned away for trying too often', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const table = new MemoryTable();
      const world = chancy(chance);
      const hall = { ...slot, capacity: 40 };
      await scene({ table, world }, [hall], rivals.slice(0, 40));
      const { book } = visiting(new ScheduledTable(table, scheduler), world);

      const all = Promise.all(rivals.slice(0, 40).map((rival) => book(rival, hall.id)));
      const answers = await scheduler.waitFor(all);

      expect(answers.flatMap(({ refusals }) => refusals)).toEqual([]);
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 5 },
  );
});

test('without the condition of the claim there would be more visits than seats', async () => {
  const taken: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const { table } = await rush(scheduler, chance, (inner) => new CarelessTable(inner));
      taken.push(seated(table).length);
    }),
    { seed, numRuns: 3 },
  );

  expect(Math.max(...taken)).toBeGreaterThan(SEATS);
});
