import { beforeEach, describe, expect, test } from 'vitest';
import { CHINESE_CALENDAR } from '#domain/deadline/chinese-calendar.ts';
import { due } from '#domain/deadline/counting.ts';
import { TERMS } from '#domain/deadline/terms.ts';
import { personId } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { dayAfter, HOUR, later, shanghaiDay, shanghaiInstant, weekday } from '#domain/model/time.ts';
import { addTemplate } from '#domain/visit/centre/add-template.ts';
import { presentPapers } from '#domain/visit/entrustment/present.ts';
import { sessions } from '#domain/visit/slot/sessions.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';
import {
  aCentre,
  actor,
  aLawyer,
  aSlot,
  aTemplate,
  CENTRE,
  NOW,
  presented,
  someStaff,
} from '#test/support/visit/records.ts';
import { scene, visiting } from '#test/support/visit/scene.ts';

/** Tuesday. Its midnight, at which Wednesday begins, is 16:00 of Tuesday in UTC. */
const TUESDAY = '2026-11-24';
const WEDNESDAY = '2026-11-25';
const MIDNIGHT = '2026-11-24T16:00:00.000Z';

const defence = { entrustment: 'Entrustment_lin', lawyer: 'lin.lawyer', detainee: 'zhao' } as const;

let table: MemoryTable;
let world: ReturnType<typeof surroundings>;

beforeEach(() => {
  table = new MemoryTable();
  world = surroundings({ now: NOW });
});

/** A slot in a room of its own, so that only people's time is in its way. */
const slotAt = (name: string, from: string, to: string, changes: Partial<Slot> = {}) =>
  aSlot({ id: `Slot_${name}`, room: name, date: shanghaiDay(from), period: { from, to }, ...changes });

const at = (date: string, time: string) => shanghaiInstant(date, time);

/** The days of a resource's calendar that somebody has a part of. */
const busyDays = (resource: string) =>
  table
    .items()
    .filter(({ PK, engagements }) => PK === `CALENDAR#${resource}` && (engagements as unknown[]).length > 0)
    .map(({ SK }) => SK)
    .sort();

const book = async (slot: Slot) => {
  const { refusals, outcome } = await visiting(table, world).book(defence, slot.id);
  return { codes: refusals.map(({ code }) => code), visit: String(outcome.visit) };
};

describe('from half an hour before midnight to half an hour after it', () => {
  const night = slotAt('night', at(TUESDAY, '23:30'), at(WEDNESDAY, '00:30'));

  test('a slot takes both days of its room', async () => {
    await plant({ table, world }, Slots, night.id, { type: 'SlotOpened', ...night });

    expect(busyDays(`Room_${CENTRE}_night`)).toEqual([TUESDAY, WEDNESDAY]);
  });

  test("a visit takes both days of the lawyer's and of the detainee's time, and gives back both", async () => {
    await scene({ table, world }, [night], [defence]);

    const { codes, visit } = await book(night);
    const taken = [busyDays('Visits_Person_lin.lawyer'), busyDays('Visits_Detainee_zhao')];
    await visiting(table, world).cancel(visit, defence.lawyer);

    expect(codes).toEqual([]);
    expect(taken).toEqual([
      [TUESDAY, WEDNESDAY],
      [TUESDAY, WEDNESDAY],
    ]);
    expect([busyDays('Visits_Person_lin.lawyer'), busyDays('Visits_Detainee_zhao')]).toEqual([[], []]);
  });

  test.each([
    ['before midnight', at(TUESDAY, '23:00'), at(TUESDAY, '23:31'), at(TUESDAY, '23:30')],
    ['after midnight', at(WEDNESDAY, '00:29'), at(WEDNESDAY, '01:30'), at(WEDNESDAY, '00:30')],
  ])(
    'it stands in the way of another visit %s by a minute, and not of one that it touches',
    async (_, from, to, edge) => {
      const touching = from < MIDNIGHT ? { from, to: edge } : { from: edge, to };
      const overlapping = slotAt('overlapping', from, to);
      const beside = slotAt('beside', touching.from, touching.to);
      await scene({ table, world }, [night, overlapping, beside], [defence]);
      await book(night);

      expect((await book(overlapping)).codes).toEqual(['LAWYER_BUSY', 'TIME_NOT_AVAILABLE']);
      expect((await book(beside)).codes).toEqual([]);
    },
  );
});

test('two visits that meet at midnight are on two days, and neither is in the way of the other', async () => {
  const late = slotAt('late', at(TUESDAY, '23:00'), MIDNIGHT);
  const early = slotAt('early', MIDNIGHT, at(WEDNESDAY, '01:00'));
  await scene({ table, world }, [late, early], [defence]);

  const codes = [(await book(late)).codes, (await book(early)).codes];

  expect(codes).toEqual([[], []]);
  expect(busyDays('Visits_Person_lin.lawyer')).toEqual([TUESDAY, WEDNESDAY]);
  expect(busyDays('Visits_Detainee_zhao')).toEqual([TUESDAY, WEDNESDAY]);
});

test('a visit up to midnight takes nothing of the next day, one from midnight nothing of the day before', async () => {
  const late = slotAt('late', at(TUESDAY, '23:00'), MIDNIGHT);
  const early = slotAt('early', MIDNIGHT, at(WEDNESDAY, '01:00'));
  const other = { entrustment: 'Entrustment_wu', lawyer: 'wu.lawyer', detainee: 'qian' } as const;
  await scene({ table, world }, [late, early], [defence, other]);

  await visiting(table, world).book(defence, late.id);
  await visiting(table, world).book(other, early.id);

  expect(busyDays('Visits_Person_lin.lawyer')).toEqual([TUESDAY]);
  expect(busyDays('Visits_Person_wu.lawyer')).toEqual([WEDNESDAY]);
  expect(busyDays('Visits_Detainee_qian')).toEqual([WEDNESDAY]);
});

describe("a slot's date is Shanghai's", () => {
  test.each([
    ['00:00', '01:00', '2026-11-23T16:00:00.000Z'],
    ['07:59', '08:30', '2026-11-23T23:59:00.000Z'],
    ['08:00', '09:00', '2026-11-24T00:00:00.000Z'],
    ['23:00', '23:59', '2026-11-24T15:00:00.000Z'],
  ])('a session from %s to %s', (from, to, instant) => {
    const centre = aCentre({ templates: [aTemplate({ weekday: weekday(TUESDAY), from, to })] });

    const [slot, ...more] = sessions(centre, TUESDAY, TUESDAY);

    expect(more).toEqual([]);
    expect(slot).toMatchObject({ date: TUESDAY, period: { from: instant } });
    expect(slot?.id).toContain(TUESDAY);
    expect(sessions(centre, dayAfter(TUESDAY, -1), dayAfter(TUESDAY, -1))).toEqual([]);
    expect(sessions(centre, WEDNESDAY, WEDNESDAY)).toEqual([]);
  });

  test('and so is the day that is asked for: its list begins at its midnight and ends before the next', async () => {
    const { send } = api({ table, world });
    const { suspended: _, ...lawyer } = aLawyer();
    await plant({ table, world }, Persons, lawyer.id, { type: 'PersonRegistered', ...lawyer });
    const slots = [
      slotAt('mondayLate', later(at(TUESDAY, '00:00'), -HOUR), at(TUESDAY, '00:00')),
      slotAt('first', at(TUESDAY, '00:00'), at(TUESDAY, '01:00')),
      slotAt('last', at(TUESDAY, '23:59'), MIDNIGHT),
      slotAt('wednesdayEarly', MIDNIGHT, later(MIDNIGHT, HOUR)),
    ];
    for (const slot of slots) await plant({ table, world }, Slots, slot.id, { type: 'SlotOpened', ...slot });
    const query = `query ($id: ID!, $day: LocalDate!) { slots(centreId: $id, from: $day, to: $day) { edges { node { id date } } } }`;

    const { data, errors } = await send('lin.lawyer', query, { id: CENTRE, day: TUESDAY });

    expect(errors).toEqual([]);
    expect(data.slots.edges.map(({ node }: { node: object }) => node)).toEqual([
      { id: 'Slot_first', date: TUESDAY },
      { id: 'Slot_last', date: TUESDAY },
    ]);
  });

  test("and so is the day under which the centre's staff find a visit", async () => {
    const early = slotAt('early', MIDNIGHT, later(MIDNIGHT, HOUR));
    await scene({ table, world }, [early], [defence]);
    await book(early);

    const days = table
      .items()
      .map(({ PK }) => PK)
      .filter((PK) => PK.startsWith('LIST#visitsOfCentreDay#'));
    expect(days).toEqual([`LIST#visitsOfCentreDay#${CENTRE}_${WEDNESDAY}`]);
  });
});

test.each([
  ['over midnight', '23:30', '00:30'],
  ['up to midnight, as the day after begins', '23:00', '00:00'],
])('a template cannot go %s', (_, from, to) => {
  const staff = contextOf(actor(someStaff()));
  const add = (changes: object) => codesOf(addTemplate({ centre: aCentre() }, aTemplate(changes), staff));

  expect(add({ from, to })).toEqual(['ENDS_BEFORE_IT_BEGINS']);
  expect(add({ from, to: '23:59' })).toEqual([]);
});

test('a practising certificate is valid until the midnight of Shanghai that ends its last day', async () => {
  const late = slotAt('late', at(TUESDAY, '23:30'), at(TUESDAY, '23:59'));
  const early = slotAt('early', MIDNIGHT, at(WEDNESDAY, '00:30'));
  await scene({ table, world }, [late, early], [defence]);
  const lawyer = personId(defence.lawyer);
  const certificate = { number: '13301201010123456', firm: '浙江钱江律师事务所', validUntil: TUESDAY };
  const { suspended: _, ...person } = aLawyer({ id: lawyer, certificate });
  const fresh = new MemoryTable();
  await plant({ table: fresh, world }, Persons, lawyer, { type: 'PersonRegistered', ...person });
  for (const item of fresh.items().filter(({ PK }) => PK === lawyer)) {
    await table.transact([{ write: 'put', item, condition: { is: 'anything' } }], `${item.PK} ${item.SK}`);
  }

  // In UTC both begin on the certificate's last day.
  expect([late, early].map(({ period }) => period.from.slice(0, 10))).toEqual([TUESDAY, TUESDAY]);
  expect((await book(early)).codes).toEqual(['CERTIFICATE_EXPIRED']);
  expect((await book(late)).codes).toEqual([]);
});

describe('the 48 hours from the papers run to the minute', () => {
  test.each([
    ['before midnight', '2026-11-24T15:59:00.000Z', '2026-11-26T15:59:00.000Z'],
    ['at midnight', MIDNIGHT, '2026-11-26T16:00:00.000Z'],
    ['on a Friday evening, over the weekend', '2026-11-27T10:30:00.000Z', '2026-11-29T10:30:00.000Z'],
    ['before the National Day holiday', '2026-09-30T15:00:00.000Z', '2026-10-02T15:00:00.000Z'],
    ['within the Spring Festival', '2026-02-16T01:07:00.000Z', '2026-02-18T01:07:00.000Z'],
    ['into a year whose holidays are not announced', '2026-12-31T12:00:00.000Z', '2027-01-02T12:00:00.000Z'],
    ['over the leap day', '2028-02-28T17:00:00.000Z', '2028-03-01T17:00:00.000Z'],
  ])('%s', (_, presentedAt, dueAt) => {
    const lawyer = aLawyer({ certificate: { number: '1', firm: '所', validUntil: '2030-12-31' } });

    const decision = presentPapers({ centre: aCentre(), lawyer }, presented(), contextOf(actor(lawyer), presentedAt));

    if (!decision.accepted) throw new Error(codesOf(decision).join());
    const events = decision.changes.flatMap((change) => ('events' in change ? change.events : []));
    expect(events).toContainEqual(expect.objectContaining({ type: 'PapersPresented', presentedAt, dueBy: dueAt }));
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'DeadlineStarted', term: 'VISIT', dueAt, provisional: false }),
    );
  });

  test('from every hour of two years, they end 48 hours later, and are never provisional', () => {
    const first = '2026-01-01T00:00:00.000Z';
    for (let hour = 0; hour < 2 * 365 * 24; hour += 1) {
      const from = later(first, hour * HOUR);
      expect(due(TERMS.VISIT, from, CHINESE_CALENDAR)).toEqual({ dueAt: later(from, 48 * HOUR), provisional: false });
    }
  });
});
