import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import type { AddRoom } from '#domain/visit/centre/add-room.ts';
import { addRoom } from '#domain/visit/centre/add-room.ts';
import type { Centre, CentreEvent } from '#domain/visit/centre/centre.ts';
import { MOST_ROOMS, MOST_TEMPLATES, roomOf } from '#domain/visit/centre/centre.ts';
import { Centres } from '#domain/visit/centre/centres.ts';
import type { ChangeRoom } from '#domain/visit/centre/change-room.ts';
import { changeRoom } from '#domain/visit/centre/change-room.ts';
import type { Equipment, Room } from '#domain/visit/centre/room.ts';
import { capacityIn, mostSeats, termsOn } from '#domain/visit/centre/room.ts';
import { HEAVIEST, tooHeavy, weightOf } from '#domain/visit/centre/weight.ts';
import { withdrawRoom } from '#domain/visit/centre/withdraw-room.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, aRoom, aTemplate, NOW, someStaff } from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()), NOW);
const elsewhere = contextOf(actor(someStaff({ organ: '440100990000' })), NOW);
const today = '2026-11-23';
const both = aRoom({ code: 'both', capacities: { IN_PERSON: 5, REMOTE: 2 }, equipment: ['VIDEO_LINK'] });

function eventsOf(decision: Decision): readonly CentreEvent[] {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  return decision.changes.flatMap((change) =>
    'events' in change && change.aggregate.kind === 'Centre' ? (change.events as readonly CentreEvent[]) : [],
  );
}

function after(centre: Centre, decision: Decision, code: string): Room {
  const room = roomOf(fold(Centres, centre, eventsOf(decision)), code);
  if (room === undefined) throw new Error(`no room ${code}`);
  return room;
}

function change(command: Partial<ChangeRoom>, room = both, context = staff): Decision {
  const centre = aCentre({ rooms: [room] });
  return changeRoom({ centre }, { room: room.code, asOf: today, equipment: [], ...command }, context);
}

function changed(command: Partial<ChangeRoom>, room = both): Room {
  return after(aCentre({ rooms: [room] }), change(command, room), room.code);
}

test.each<[string, Partial<AddRoom>, Partial<AddRoom>]>([
  ['MODE_TWICE', { others: [{ mode: 'IN_PERSON', capacity: 2 }] }, { others: [{ mode: 'REMOTE', capacity: 2 }] }],
  ['OUT_OF_RANGE', { others: [{ mode: 'REMOTE', capacity: 51 }] }, { others: [{ mode: 'REMOTE', capacity: 50 }] }],
])('adding a room for both modes: %s, and its permitted twin', (code, refused, permitted) => {
  const add = (command: Partial<AddRoom>) =>
    addRoom({ centre: aCentre() }, { ...aRoom({ code: '2' }), ...command }, staff);

  expect(codesOf(add(refused))).toEqual([code]);
  expect(codesOf(add(permitted))).toEqual([]);
});

test('a room of one mode is kept as rooms always were; one of both keeps the seats of each', () => {
  const add = (command: Partial<AddRoom>) =>
    after(
      aCentre(),
      addRoom({ centre: aCentre() }, { code: '2', mode: 'REMOTE', capacity: 3, ...command }, staff),
      '2',
    );

  expect(add({})).toEqual({ code: '2', mode: 'REMOTE', capacity: 3 });
  const room = add({ others: [{ mode: 'IN_PERSON', capacity: 1 }], equipment: ['HEARING_LOOP', 'HEARING_LOOP'] });
  expect(room).toMatchObject({ mode: 'REMOTE', capacity: 3, equipment: ['HEARING_LOOP'] });
  expect([capacityIn(room, 'REMOTE'), capacityIn(room, 'IN_PERSON')]).toEqual([3, 1]);
  expect(capacityIn(add({}), 'IN_PERSON')).toBe(0);
});

test.each<[string, Partial<ChangeRoom>, Partial<ChangeRoom>]>([
  ['DAY_PAST', { asOf: '2026-11-22' }, { asOf: today }],
  ['ROOM_UNKNOWN', { room: '9' }, {}],
  ['NOTHING_CHANGED', { equipment: undefined }, { equipment: [] }],
  ['OUT_OF_RANGE', { capacities: [] }, { capacities: [{ mode: 'REMOTE', capacity: 1 }] }],
  [
    'OUT_OF_RANGE',
    { capacities: [{ mode: 'REMOTE', capacity: 0 }] },
    { capacities: [{ mode: 'REMOTE', capacity: 1 }] },
  ],
  [
    'MODE_TWICE',
    { capacities: [1, 2].map((capacity) => ({ mode: 'REMOTE', capacity })) },
    { capacities: [{ mode: 'REMOTE', capacity: 1 }] },
  ],
])('changing a room: %s, and its permitted twin', (code, refused, permitted) => {
  expect(codesOf(change(refused))).toEqual([code]);
  expect(codesOf(change(permitted))).toEqual([]);
});

test('a room that is withdrawn by then cannot be changed, until then it can', () => {
  const going = { ...both, withdrawnFrom: '2026-12-01' };

  expect(codesOf(change({ asOf: '2026-12-01' }, going))).toEqual(['ROOM_WITHDRAWN']);
  expect(codesOf(change({ asOf: '2026-11-30' }, going))).toEqual([]);
});

test('a change holds from its day on, and what is not named stays', () => {
  const room = changed({ asOf: '2026-12-01', capacities: [{ mode: 'REMOTE', capacity: 9 }], equipment: undefined });

  expect(termsOn(room, '2026-11-30')).toMatchObject({ capacities: { IN_PERSON: 5, REMOTE: 2 } });
  const then = termsOn(room, '2026-12-01');
  expect([capacityIn(then, 'REMOTE'), capacityIn(then, 'IN_PERSON')]).toEqual([9, 0]);
  expect(then.equipment).toEqual(['VIDEO_LINK']);
  expect(mostSeats(room)).toBe(9);
});

test('a change gives up later ones, and one in force leaves no trace but the most seats there were', () => {
  const later = changed({ asOf: '2027-01-01', capacities: [{ mode: 'IN_PERSON', capacity: 7 }] });
  const sooner = changed({ asOf: '2026-12-01', capacities: [{ mode: 'IN_PERSON', capacity: 3 }] }, later);
  const now = changed({ asOf: today, capacities: [{ mode: 'IN_PERSON', capacity: 2 }] }, sooner);

  expect(sooner.changes?.map(({ from }) => from)).toEqual(['2026-12-01']);
  expect(now).toEqual({ code: 'both', mode: 'IN_PERSON', capacity: 2, most: 7 });
});

test.each<[string, string, string]>([
  ['DAY_PAST', '2026-11-22', today],
  ['DAY_PAST', '2025-11-24', '2026-11-24'],
])('withdrawing a room: %s, and its permitted twin', (code, refused, permitted) => {
  const withdraw = (asOf: string) => withdrawRoom({ centre: aCentre() }, { room: '1', asOf }, staff);

  expect(codesOf(withdraw(refused))).toEqual([code]);
  expect(codesOf(withdraw(permitted))).toEqual([]);
});

test('a room is withdrawn once; until the day has come, another may be named', () => {
  const withdraw = (room: Room) =>
    withdrawRoom({ centre: aCentre({ rooms: [room] }) }, { room: '1', asOf: '2027-01-01' }, staff);

  expect(codesOf(withdraw(aRoom({ withdrawnFrom: today })))).toEqual(['ROOM_WITHDRAWN']);
  expect(codesOf(withdraw(aRoom({ withdrawnFrom: '2026-11-24' })))).toEqual([]);
  const unknown = withdrawRoom({ centre: aCentre() }, { room: '9', asOf: today }, staff);
  expect(codesOf(unknown)).toEqual(['ROOM_UNKNOWN']);
});

test("a room is its own centre's staff's affair", () => {
  const command = { room: '1', asOf: today, equipment: [] };

  expect(codesOf(changeRoom({ centre: aCentre() }, command, elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(changeRoom({ centre: aCentre() }, command, staff))).toEqual([]);
  expect(codesOf(withdrawRoom({ centre: aCentre() }, command, elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(withdrawRoom({ centre: aCentre() }, command, staff))).toEqual([]);
});

test('a change and the process that carries it to the slots are one transaction', () => {
  const decision = change({ capacities: [{ mode: 'REMOTE', capacity: 1 }] });

  const kinds = decision.accepted ? decision.changes.map((each) => 'aggregate' in each && each.aggregate.kind) : [];
  expect(kinds).toEqual(['Centre', 'Process']);
  expect(decision).toMatchObject({ outcome: { process: expect.stringMatching(/^Process_/) } });
});

const equipment: readonly Equipment[] = ['VIDEO_LINK', 'DOCUMENT_DISPLAY', 'HEARING_LOOP'];
const atLimits = (name: (i: number) => string) =>
  aCentre({
    rooms: Array.from({ length: MOST_ROOMS }, (_, i) => ({
      ...{ code: name(i), mode: 'IN_PERSON' as const, capacity: 50, equipment },
      ...(i % 2 === 0 ? { capacities: { IN_PERSON: 50, REMOTE: 50 } } : {}),
    })),
    templates: Array.from({ length: MOST_TEMPLATES }, (_, i) =>
      aTemplate({
        ...{ code: `T${i + 1}`, room: name(i % MOST_ROOMS), weekdays: [1, 2, 3, 4, 5], effectiveUntil: '2027-12-31' },
        ...(i % 2 === 0 ? { mode: 'REMOTE' } : {}),
      }),
    ),
  });

test('a centre at its limits stays under 100 kB, and whatever would make it larger is refused', () => {
  const full = atLimits((i) => `${200 + i}`);
  console.info(`a centre of ${MOST_ROOMS} rooms and ${MOST_TEMPLATES} templates: ${weightOf(full)} bytes`);
  const wordy = atLimits((i) => `第${200 + i}号律师会见室`.padEnd(18, '长'));

  expect(weightOf(full)).toBeLessThan(HEAVIEST);
  expect(weightOf(wordy)).toBeGreaterThan(HEAVIEST);
  const lighter = { ...full, rooms: full.rooms.slice(1) };
  const command = { code: 'new', mode: 'IN_PERSON', capacity: 1 } as const;
  expect(codesOf(addRoom({ centre: { ...wordy, rooms: wordy.rooms.slice(1) } }, command, staff))).toEqual([
    'CENTRE_TOO_LARGE',
  ]);
  expect(codesOf(addRoom({ centre: lighter }, command, staff))).toEqual([]);
  expect(tooHeavy(full)).toEqual([]);
});
