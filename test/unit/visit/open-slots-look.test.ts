import { beforeEach, expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import type { OpenSlots } from '#domain/visit/slot/open.ts';
import { MOST_LOOKED_AT, MOST_SLOTS_AT_ONCE } from '#domain/visit/slot/open.ts';
import { openUrgentSlot } from '#domain/visit/slot/open-urgent.ts';
import { MOST_WRITES } from '#store/table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { plant } from '#test/support/plant.ts';
import { actor, aLawyer, aRoom, aTemplate, CENTRE, someStaff } from '#test/support/visit/records.ts';
import { KINDS } from '#test/support/visit/scene.ts';
import { acting, SITE_KINDS, site } from '#test/support/visit/site.ts';

type Site = Awaited<ReturnType<typeof site>>;

const rooms = Array.from({ length: 8 }, (_, i) => aRoom({ code: `${i + 1}` }));
/** Eighty sessions on every day: more than a lawyer has looked at in one command. */
const MANY = 80;
const templates = Array.from({ length: MANY }, (_, i) => {
  const hour = `${8 + (i % 10)}`.padStart(2, '0');
  const code = `${1 + Math.floor(i / 10)}`;
  const days = { weekday: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] };
  return aTemplate({ code: `T${i + 1}`, room: code, ...days, from: `${hour}:00`, to: `${hour}:50` });
});
const [lawyer, staff] = [actor(aLawyer()), actor(someStaff())];

/** A day more than four weeks ahead, which no daily round has opened. */
const day = { from: '2027-01-05', to: '2027-01-05' };

async function crowded(of = templates): Promise<Site> {
  const here = await site({ rooms, templates: of });
  const { suspended: _, ...person } = aLawyer();
  await plant(here, Persons, person.id, { type: 'PersonRegistered', ...person });
  return here;
}

let here: Site;

beforeEach(async () => {
  here = await crowded();
});

/** Asks until nothing is left, as a client does; how often, and how many were opened each time. */
async function until(range: Omit<OpenSlots, 'centreId'>, by: typeof staff, through = acting(here.table, here.world)) {
  const opened: number[] = [];
  let after: string | undefined;
  for (let i = 0; i < 100; i += 1) {
    const { outcome, said } = await through.open({ ...range, after }, by);
    opened.push((outcome.slots ?? []).length);
    if (said?.looked?.complete === 'yes') return opened;
    after = said?.looked?.through;
  }
  throw new Error('never complete');
}

test('what a lawyer has looked at in one command is bounded, whatever the range', async () => {
  const metered = new MeteredTable(here.table);

  const { outcome, said } = await acting(metered, here.world).open({ from: '2026-12-25', to: '2027-01-20' }, lawyer);

  expect(outcome.slots).toHaveLength(MOST_SLOTS_AT_ONCE - 1);
  expect(said?.looked).toMatchObject({ complete: 'no' });
  const { readUnits, writes } = metered.bill();
  console.info(`a lawyer opens slots of ${MANY} templates and 27 days: ${readUnits} read units, ${writes} writes`);
  // Sixty slots, the days of their rooms, and what every command reads; the centre alone is some ten units.
  expect(readUnits).toBeLessThan(2 * MOST_LOOKED_AT + 60);
  expect(writes).toBeLessThanOrEqual(MOST_WRITES);
});

test('going on behind what was looked at, a lawyer has all of a day opened, each slot once', async () => {
  const opened = await until(day, lawyer);

  expect(opened.reduce((sum, each) => sum + each, 0)).toBe(MANY);
  expect(here.slots()).toHaveLength(MANY);
  // What is open already is looked at sixty at a time.
  expect(await until(day, lawyer)).toEqual(Array.from({ length: Math.ceil(MANY / MOST_LOOKED_AT) }, () => 0));
  expectConsistent(here.table, [...KINDS, ...SITE_KINDS]);
});

test('the staff have all of their range looked at, also without saying where they were', async () => {
  const opened: number[] = [];
  let complete: string | undefined;
  while (complete !== 'yes' && opened.length < 100) {
    const { outcome, said } = await here.open(day, staff);
    opened.push((outcome.slots ?? []).length);
    complete = said?.looked?.complete;
  }

  expect(opened.reduce((sum, each) => sum + each, 0)).toBe(MANY);
});

test('it is complete with the last that fits', async () => {
  here = await crowded(templates.slice(0, MOST_SLOTS_AT_ONCE - 1));
  const { said } = await here.open(day, lawyer);
  expect(said?.looked).toEqual({ complete: 'yes' });

  here = await crowded(templates.slice(0, MOST_SLOTS_AT_ONCE));
  const less = await here.open(day, lawyer);
  expect(less.said?.looked).toMatchObject({ complete: 'no', through: here.slots().at(-1)?.id });
});

test('behind a slot that is not called for any more, all is looked at again', async () => {
  here = await crowded(templates.slice(0, 5));

  const { outcome } = await here.open({ ...day, after: 'Slot_330102990000.T400.2027-01-05' }, lawyer);

  expect(outcome.slots).toHaveLength(5);
});

test('it is complete where something else has the room: nothing is left to be opened', async () => {
  here = await crowded(templates.slice(0, 5));
  const at = { from: '2026-12-01T00:00:00.000Z', to: '2026-12-01T01:00:00.000Z' };
  await here.send({ centreId: CENTRE, room: '1', ...at }, openUrgentSlot);

  const { outcome, said } = await here.open({ from: '2026-12-01', to: '2026-12-01', template: 'T1' }, lawyer);

  expect([outcome.slots, said?.looked]).toEqual([[], { complete: 'yes' }]);
});
