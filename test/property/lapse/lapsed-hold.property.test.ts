import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { Berths } from '#test/support/berth.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { port } from '#test/support/port.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const LAPSES = '2026-11-23T01:10:00.000Z';
const LATER = '2026-11-23T01:30:00.000Z';
const period = { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T03:00:00.000Z' };
const held = { id: 'Berth_old', quay: 'A', pilot: 'A', period, until: LAPSES } as const;
/** One wants the quay, one the pilot’s time, and one wants both. */
const takers = [
  { ...held, id: 'Berth_quay', pilot: 'B', until: LATER },
  { ...held, id: 'Berth_pilot', quay: 'B', until: LATER },
  { ...held, id: 'Berth_both', until: LATER },
] as const;

/** A hold that lapses now. Whoever asks goes by a clock of their own. */
async function lapsing(scheduler: fc.Scheduler, chance: number) {
  const table = new MemoryTable();
  const world = surroundings({ seed: chance });
  await port(table, world).hold(held);
  const scheduled = new ScheduledTable(table, scheduler);
  return { table, at: (now: string) => port(scheduled, { ...world, now: () => now }) };
}

function typesOf(table: MemoryTable, id: string): readonly string[] {
  const events = table.items().filter(({ PK, SK }) => PK === id && SK.startsWith(EVENTS));
  return events.map((item) => recordedOf(item).event.type);
}

test('two sweepers and takers race for one lapsed hold: it lapses once, and each thing it held has one taker', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const { table, at } = await lapsing(scheduler, chance);
      const { sweep, hold } = at(LAPSES);

      const race = Promise.all([sweep(held.id), sweep(held.id), ...takers.map(hold)]);
      const answers = (await scheduler.waitFor(race)).slice(2);

      expect(typesOf(table, held.id)).toEqual(['BerthHeld', 'BerthLapsed']);
      const [quay, pilot, both] = answers.map(({ refusals }) => refusals.length === 0);
      expect([quay, pilot]).toEqual([!both, !both]);
      expectConsistent(table, [Berths]);
    }),
    { seed, numRuns: 150 },
  );
});

test('its owner extends it as somebody takes it: exactly one of the two has it', async () => {
  const winners = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const { table, at } = await lapsing(scheduler, chance);

      const race = Promise.all([
        at('2026-11-23T01:09:59.999Z').extend(held.id, LATER),
        at(LAPSES).hold(takers[2]),
        at(LAPSES).sweep(held.id),
      ]);
      const [extended, taken] = await scheduler.waitFor(race);

      expect(extended.refusals.length + taken.refusals.length).toBe(1);
      const last = extended.refusals.length === 0 ? 'BerthExtended' : 'BerthLapsed';
      expect(typesOf(table, held.id)).toEqual(['BerthHeld', last]);
      expectConsistent(table, [Berths]);
      winners.add(last);
    }),
    { seed, numRuns: 150 },
  );
  expect(winners.size).toBe(2);
});
