import { beforeEach, expect, test } from 'vitest';
import { Persons } from '#domain/directory/person/persons.ts';
import { plant } from '#test/support/plant.ts';
import { aLawyer, aRoom, aTemplate, CENTRE, ORGAN } from '#test/support/visit/records.ts';
import { site } from '#test/support/visit/site.ts';
import { asking, DAY, LAWYER, OTHERS, STAFF, slotsInTwoWeeks } from '#test/support/visit/slot-api.ts';

let here: Awaited<ReturnType<typeof slotsInTwoWeeks>>;

beforeEach(async () => {
  here = await slotsInTwoWeeks();
});

const CALENDAR = `query ($to: LocalDate!) { centre(id: "${CENTRE}") { roomCalendar(room: "1", from: "${DAY}", to: $to) { from to slot { id urgent } } } }`;

test("a room's calendar, for its own staff alone", async () => {
  const urgent = { room: '1', from: `${DAY}T06:00:00.000Z`, to: `${DAY}T07:00:00.000Z` };
  await here.run(STAFF, 'openUrgentSlot', urgent, 'slot { id capacity urgent }');
  const calendar = async (subject: string, to = DAY) =>
    (await here.send(subject, CALENDAR, { to })).data?.centre?.roomCalendar;

  const mine = await calendar(STAFF);
  expect(mine.map(({ from }: { from: string }) => from)).toEqual([1, 2, 6].map((hour) => `${DAY}T0${hour}:00:00.000Z`));
  expect(mine[2].slot).toEqual({ id: `Slot_${ORGAN}.U1.${DAY}`, urgent: true });
  expect(await calendar(OTHERS)).toEqual([]);
  expect((await here.send(LAWYER, CALENDAR, { to: DAY })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await here.send(STAFF, CALENDAR, { to: '2026-12-25' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await here.send(STAFF, CALENDAR, { to: '2026-12-24' })).errors).toEqual([]);
  // As with visits in a calendar: what ends before it begins is no empty day.
  expect((await here.send(STAFF, CALENDAR, { to: '2026-11-23' })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('a centre shows its rooms by mode, its sessions by weekday, and closures without their reason to lawyers', async () => {
  const others = [{ mode: 'REMOTE', capacity: 2 }];
  await here.run(
    STAFF,
    'addVisitRoom',
    { code: '4', mode: 'IN_PERSON', capacity: 1, others, equipment: ['PARTITION'] },
    'centre { id }',
  );
  await here.run(STAFF, 'changeVisitRoom', { room: '4', asOf: '2027-01-01', equipment: [] }, 'centre { id }');
  await here.run(STAFF, 'withdrawVisitRoom', { room: '4', asOf: '2027-06-01' }, 'centre { id }');
  const every = { weekdays: [7], every: 2, mode: 'REMOTE', room: '4', from: '09:00', to: '10:00', effectiveFrom: DAY };
  await here.run(STAFF, 'addSessionTemplate', every, 'centre { id }');
  await here.run(
    STAFF,
    'addVisitClosure',
    { from: `${DAY}T00:00:00.000Z`, to: `${DAY}T01:00:00.000Z`, reason: '演练' },
    'centre { id }',
  );
  const query = (reason: string) => `{ centre(id: "${CENTRE}") {
    rooms { code mode capacity capacities { mode capacity } equipment withdrawnFrom changes { from equipment capacities { mode } } }
    templates { code weekday weekdays every mode } closures { code room from ${reason} } } }`;

  const { rooms, templates, closures } = (await here.send(STAFF, query('reason'))).data.centre;

  expect(rooms[0]).toEqual({
    ...{ code: '1', mode: 'IN_PERSON', capacity: 1, capacities: [{ mode: 'IN_PERSON', capacity: 1 }] },
    ...{ equipment: [], withdrawnFrom: null, changes: [] },
  });
  expect(rooms[3]).toEqual({
    ...{ code: '4', mode: 'IN_PERSON', capacity: 1, equipment: ['PARTITION'], withdrawnFrom: '2027-06-01' },
    capacities: [{ mode: 'IN_PERSON', capacity: 1 }, ...others],
    changes: [{ from: '2027-01-01', equipment: [], capacities: [{ mode: 'IN_PERSON' }, { mode: 'REMOTE' }] }],
  });
  expect(templates[0]).toEqual({ code: 'T1', weekday: 2, weekdays: [2, 3], every: 1, mode: null });
  expect(templates[6]).toEqual({ code: 'T7', weekday: 7, weekdays: [7], every: 2, mode: 'REMOTE' });
  expect(closures).toEqual([{ code: 'C1', room: null, from: `${DAY}T00:00:00.000Z`, reason: '演练' }]);
  expect((await here.send(OTHERS, query('reason'))).data.centre.closures[0].reason).toBeNull();
  expect((await here.send(LAWYER, query('reason'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await here.send(LAWYER, query(''))).errors).toEqual([]);
});

test('a lawyer has slots opened, and is told how far ahead', async () => {
  const near = await here.run(
    LAWYER,
    'openSlots',
    { from: '2027-01-19', to: '2027-01-19', template: 'T1' },
    'slots { id equipment } complete lookedThrough',
  );
  const far = await here.run(LAWYER, 'openSlots', { from: '2027-02-02', to: '2027-02-02' }, 'slots { id }');

  expect(near).toEqual({
    slots: [{ id: `Slot_${ORGAN}.T1.2027-01-19`, equipment: [] }],
    complete: true,
    lookedThrough: null,
    refusals: [],
  });
  expect(far.refusals).toEqual([{ code: 'TOO_FAR_AHEAD', article: 'CPL 39, CPR 53' }]);
});

test('a payload says up to where a lawyer has looked, and a command goes on behind it', async () => {
  const rooms = Array.from({ length: 30 }, (_, i) => aRoom({ code: `${i + 1}` }));
  const templates = rooms.map(({ code }, i) => aTemplate({ code: `T${i + 1}`, room: code }));
  const crowded = await site({ rooms, templates });
  const { suspended: _, ...lawyer } = aLawyer();
  await plant(crowded, Persons, lawyer.id, { type: 'PersonRegistered', ...lawyer });
  const { run } = asking(crowded);
  const range = { from: '2027-01-05', to: '2027-01-05' };

  const first = await run(LAWYER, 'openSlots', range, 'slots { id } complete lookedThrough');
  const after = first.lookedThrough;
  const second = await run(LAWYER, 'openSlots', { ...range, after }, 'slots { id } complete lookedThrough');

  // With the first the daily round is begun.
  expect(first).toMatchObject({ complete: false, lookedThrough: first.slots.at(-1).id });
  expect([first.slots.length, second.slots.length]).toEqual([23, 7]);
  expect(second).toMatchObject({ complete: true, lookedThrough: null });
});
