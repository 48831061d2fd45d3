import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { addClosure } from '#domain/visit/centre/add-closure.ts';
import { isClosed } from '#domain/visit/centre/closure.ts';
import { openingId } from '#domain/visit/opening/opening.ts';
import { Openings } from '#domain/visit/opening/openings.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { offeredSeats } from '#domain/visit/slot/slot.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { plant } from '#test/support/plant.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { actor, aLawyer, aRoom, aTemplate, CENTRE, NOW } from '#test/support/visit/records.ts';
import { KINDS } from '#test/support/visit/scene.ts';
import { acting, SITE_KINDS, site } from '#test/support/visit/site.ts';

const rooms = [aRoom(), aRoom({ code: '2', capacity: 2 })];
const templates = [
  aTemplate({ weekdays: [2, 3, 4] }),
  aTemplate({ code: 'T2', room: '2', weekdays: [2, 3] }),
  aTemplate({ code: 'T3', from: '10:00', to: '11:00', every: 2 }),
];
const range = { from: '2026-11-23', to: '2026-12-06' };
const closing = { from: '2026-11-25T00:00:00.000Z', to: '2026-11-26T12:00:00.000Z', reason: '检修' };

/** A centre whose daily round is due, and a lawyer. */
async function due() {
  const here = await site({ rooms, templates });
  const opening = { id: openingId(CENTRE), centre: CENTRE, at: NOW, day: '2026-11-23', place: 0 };
  await plant(here, Openings, opening.id, { type: 'OpeningBegun', ...opening });
  const { suspended: _, ...lawyer } = aLawyer();
  await plant(here, Persons, lawyer.id, { type: 'PersonRegistered', ...lawyer });
  return here;
}

const names = (slots: readonly Slot[]) => slots.map(({ template, date }) => `${template} ${date}`);

test('a lawyer, the staff and two sweepers open at once: each slot once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const here = await due();
      const table = new ScheduledTable(here.table, scheduler);
      const { open } = acting(table, here.world);
      const rivals = [
        open(range),
        open(range, actor(aLawyer())),
        sweep({ table, world: here.world }),
        sweep({ table, world: here.world }),
      ];

      await scheduler.waitFor(Promise.all(rivals));

      expect(new Set(names(here.slots())).size).toBe(here.slots().length);
      const opened = names(here.slots().filter(({ date }) => date <= range.to)).sort();
      expect(opened).toEqual([
        ...['T1 2026-11-24', 'T1 2026-11-25', 'T1 2026-11-26', 'T1 2026-12-01', 'T1 2026-12-02', 'T1 2026-12-03'],
        ...['T2 2026-11-24', 'T2 2026-11-25', 'T2 2026-12-01', 'T2 2026-12-02'],
        // Counted from the week of 1 November, which began on 26 October.
        'T3 2026-11-24',
      ]);
      expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
    }),
    { seed, numRuns: 15 },
  );
});

test('a closure comes while slots are being opened: none of its time is offered once it has been carried to them', async () => {
  const shut: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      const here = await due();
      const table = new ScheduledTable(here.table, scheduler);
      const { open, change, work } = acting(table, here.world);
      const close = async () => {
        const { outcome, refusals } = await change(addClosure, closing);
        expect(refusals).toEqual([]);
        await work(outcome.process);
      };

      await scheduler.waitFor(Promise.all([close(), open(range), open(range, actor(aLawyer()))]));

      const closed = here.slots().filter(({ room, period }) => isClosed(here.centre().closures, room, period));
      expect(closed.map(offeredSeats).filter((seats) => seats > 0)).toEqual([]);
      shut.push(closed.length);
      expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
    }),
    { seed, numRuns: 15 },
  );
  expect(Math.max(...shut)).toBeGreaterThan(0);
});
