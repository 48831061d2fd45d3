import { expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { internal, one } from '#domain/model/reads.ts';
import { DAY, later } from '#domain/model/time.ts';
import { addTemplate } from '#domain/visit/centre/add-template.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import { openingId } from '#domain/visit/opening/opening.ts';
import { Openings } from '#domain/visit/opening/openings.ts';
import { HORIZON } from '#domain/visit/slot/horizon.ts';
import { sessions } from '#domain/visit/slot/sessions.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { plant } from '#test/support/plant.ts';
import { actor, aLawyer, aRoom, aTemplate, CENTRE, NOW, someStaff } from '#test/support/visit/records.ts';
import { KINDS } from '#test/support/visit/scene.ts';
import { SITE_KINDS, site } from '#test/support/visit/site.ts';

const rooms = Array.from({ length: 5 }, (_, i) => aRoom({ code: `${i + 1}` }));
/** Five rooms with four sessions on each workday: 400 slots in four weeks. */
const templates = rooms.flatMap(({ code }, room) =>
  ['09:00', '10:00', '14:00', '15:00'].map((from, i) =>
    aTemplate({
      ...{ code: `T${room * 4 + i + 1}`, room: code, weekdays: [1, 2, 3, 4, 5] },
      ...{ from, to: `${from.slice(0, 2)}:50` },
    }),
  ),
);

async function begun(at: Parameters<typeof site>[0] = { rooms, templates }) {
  const here = await site(at);
  const opening = { id: openingId(CENTRE), centre: CENTRE, at: NOW, day: '2026-11-23', place: 0 };
  await plant(here, Openings, opening.id, { type: 'OpeningBegun', ...opening });
  const today = () => new Date(Date.parse(here.world.now()) + DAY / 3).toISOString().slice(0, 10);
  const called = () => {
    const last = new Date(Date.parse(today()) + (HORIZON - 1) * DAY).toISOString().slice(0, 10);
    return sessions(here.centre(), '2026-11-23', last)
      .filter(({ period }) => period.from > NOW)
      .map(({ id }) => id);
  };
  return { ...here, called, ids: () => here.slots().map(({ id }) => id) };
}

test('the daily round opens all that is called for in four weeks, each once', async () => {
  const here = await begun();

  const tally = await sweep(here);
  const again = await sweep(here);

  expect(tally).toMatchObject({ failed: 0, unfinished: false });
  // At 9:00 in Shanghai that day's first session has begun: four weeks of five days, but for five slots.
  expect(here.ids()).toHaveLength(395);
  expect(here.ids().sort()).toEqual([...here.called()].sort());
  expect(again.done).toBe(0);
  expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
});

test('day after day it goes on, and after days asleep it catches up', async () => {
  const here = await begun();
  await sweep(here);

  for (const days of [1, 2, 9]) {
    here.world.set(later(NOW, days * DAY));
    await sweep(here);

    expect(here.ids().sort()).toEqual([...here.called()].sort());
  }
});

test('what is missing is opened, wherever it is missing', async () => {
  const here = await begun();
  await sweep(here);
  const template = { room: '3', weekday: 6, from: '09:00', to: '10:00', effectiveFrom: '2026-11-23' };
  const reads = () => ({ centre: one(Centres, CENTRE), opening: internal(Openings, openingId(CENTRE)) });
  await here.send(template, { reads, rule: addTemplate });

  here.world.set(later(NOW, DAY));
  await sweep(here);

  expect(here.ids().filter((id) => id.includes('.T21.'))).toHaveLength(4);
  expect(here.ids().sort()).toEqual([...here.called()].sort());
});

test('a step stays far below what a transaction takes', async () => {
  const here = await begun();
  const metered = new MeteredTable(here.table);

  await sweep({ table: metered, world: here.world });

  const { writes, transactions } = metered.bill();
  console.info(`395 slots: ${transactions} transactions of ${writes} writes at most`);
  expect(writes).toBeLessThanOrEqual(90);
  expect(transactions).toBeLessThanOrEqual(30);
});

test('lawyers open slots themselves, for up to sixty days; staff for a year', async () => {
  const here = await begun({ templates: [aTemplate()] });
  const { suspended: _, ...person } = aLawyer();
  await plant(here, Persons, person.id, { type: 'PersonRegistered', ...person });
  const lawyer = actor(aLawyer());
  const staff = actor(someStaff());
  const at = async (to: string, by: typeof staff) =>
    (await here.open({ from: to, to }, by)).refusals.map(({ code, article }) => `${code} ${article}`);

  expect(await at('2027-01-23', lawyer)).toEqual(['TOO_FAR_AHEAD CPL 39, CPR 53']);
  expect(await at('2027-01-22', lawyer)).toEqual([]);
  expect(await at('2027-11-25', staff)).toEqual(['TOO_FAR_AHEAD CPL 39, CPR 53']);
  expect(await at('2027-11-24', staff)).toEqual([]);
  await here.open({ from: '2027-01-19', to: '2027-01-19' }, lawyer);
  expect(here.ids()).toContain('Slot_330102990000.T1.2027-01-19');
});
