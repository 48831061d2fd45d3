import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '#domain/intake/report/report.ts';
import type { Committed } from '#store/commit.ts';
import { MemoryTable } from '#store/memory.ts';
import { aPerson, NOW } from '#test/support/case/records.ts';
import { KINDS, staff, working } from '#test/support/case/scene.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

const RIVALS = 50;
const officers = ['wang', 'li', 'zhou', 'wu'].map((name) => aPerson({ id: `Person_${name}` }));
const officer = (i: number) => officers[i % officers.length] ?? aPerson();

/** So many reports are registered at once, in an order the scheduler chooses. */
async function rush(scheduler: fc.Scheduler, chance: number) {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW, seed: chance });
  await staff({ table, world }, ...officers);
  const { register } = working(new ScheduledTable(table, scheduler), world);
  const registered = Promise.all(Array.from({ length: RIVALS }, (_, i) => register(officer(i))));
  return { table, world, registered: await scheduler.waitFor(registered) };
}

const expected = (prefix: string, width: number) =>
  Array.from({ length: RIVALS }, (_, i) => `${prefix}${String(i + 1).padStart(width, '0')}`);

const numberOf = ({ said }: Committed) => said.receipt?.number ?? '';

test(`${RIVALS} registrations at once get the numbers 1 to ${RIVALS}, whatever the order`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const { table, registered } = await rush(scheduler, chance);

      expect(registered.map(numberOf).sort()).toEqual(expected('J3301025100002026', 6));
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 6 },
  );
});

test(`${RIVALS} cases accepted at once get gap-free numbers too, one for each report`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(), async (scheduler, chance) => {
      const { table, world, registered } = await rush(scheduler, chance);
      const { accept } = working(new ScheduledTable(table, scheduler), world);
      const ids = registered.map((each) => `Report_${numberOf(each)}`);

      // Every report is accepted by two officers at once; one of them is too late.
      const input = { kind: 'CRIMINAL', suspectedOffence: '盗窃案' } as const;
      const all = ids.flatMap((id, i) => [accept(officer(i), id, input), accept(officer(i + 1), id, input)]);
      const answers = await scheduler.waitFor(Promise.all(all));

      const refusals = answers.flatMap((each) => each.refusals.map(({ code }) => code));
      expect(refusals).toEqual(Array.from({ length: RIVALS }, () => 'NOT_IN_THIS_STATE'));
      const states = table.items().filter(({ SK }) => SK === 'STATE');
      const cases = states.filter(({ PK }) => PK.startsWith('Case_')).map(({ state }) => state as { number: string });
      expect(cases.map(({ number }) => number).sort()).toEqual(expected('A330102510000202611', 4));
      const reports = states.filter(({ PK }) => PK.startsWith('Report_')).map(({ state }) => state as Report);
      expect(new Set(reports.map((report) => report.status === 'ACCEPTED' && report.caseId)).size).toBe(RIVALS);
      expectConsistent(table, KINDS);
    }),
    { seed, numRuns: 3 },
  );
});
