import { expect, test } from 'vitest';
import { addRoom } from '#domain/visit/centre/add-room.ts';
import type { AddTemplate } from '#domain/visit/centre/add-template.ts';
import { addTemplate } from '#domain/visit/centre/add-template.ts';
import { MOST_ROOMS, MOST_SEATS, MOST_TEMPLATES } from '#domain/visit/centre/centre.ts';
import { registerCentre } from '#domain/visit/centre/register.ts';
import { MOST_WEEKS } from '#domain/visit/centre/session-plan.ts';
import type { Opening } from '#domain/visit/opening/opening.ts';
import { openingId } from '#domain/visit/opening/opening.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  aCentre,
  actor,
  anOrgan,
  aRoom,
  aTemplate,
  CENTRE,
  NOW,
  ORGAN,
  someStaff,
} from '#test/support/visit/records.ts';

const staff = contextOf(actor(someStaff()));
const elsewhere = contextOf(actor(someStaff({ organ: '440100990000' })));

test.each([
  ['ORGAN_UNKNOWN', { organ: undefined, existing: undefined }],
  ['NOT_A_CENTRE', { organ: anOrgan({ kind: 'POLICE_STATION' }), existing: undefined }],
  ['CENTRE_REGISTERED', { organ: anOrgan(), existing: aCentre() }],
])('registering: %s, and its permitted twin', (code, records) => {
  const command = { organ: ORGAN, name: '上城区看守所' };

  expect(codesOf(registerCentre(records, command, staff))).toEqual([code]);
  expect(codesOf(registerCentre({ organ: anOrgan(), existing: undefined }, command, staff))).toEqual([]);
});

test("a centre is its own staff's affair", () => {
  expect(codesOf(addRoom({ centre: aCentre() }, aRoom({ code: '2' }), elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(addRoom({ centre: aCentre() }, aRoom({ code: '2' }), staff))).toEqual([]);
  expect(codesOf(addTemplate({ centre: aCentre() }, aTemplate(), elsewhere))).toEqual(['NOT_YOUR_CENTRE']);
  expect(codesOf(addTemplate({ centre: aCentre() }, aTemplate(), staff))).toEqual([]);
});

const rooms = (count: number) => Array.from({ length: count }, (_, i) => aRoom({ code: String(i + 1) }));

test.each([
  ['ROOM_EXISTS', { code: '1' }, { code: '2' }, 1],
  ['OUT_OF_RANGE', { capacity: 0 }, { capacity: 1 }, 1],
  ['OUT_OF_RANGE', { capacity: MOST_SEATS + 1 }, { capacity: MOST_SEATS }, 1],
])('adding a room: %s, and its permitted twin', (code, refused, permitted, count) => {
  const centre = aCentre({ rooms: rooms(count) });

  expect(codesOf(addRoom({ centre }, aRoom({ code: 'new', ...refused }), staff))).toEqual([code]);
  expect(codesOf(addRoom({ centre }, aRoom({ code: 'new', ...permitted }), staff))).toEqual([]);
});

test('a centre has so many rooms and templates, and no more', () => {
  const room = aRoom({ code: 'new' });
  const templates = (count: number) =>
    Array.from({ length: count }, (_, i) => aTemplate({ code: `T${i + 1}`, room: 'other' }));

  expect(codesOf(addRoom({ centre: aCentre({ rooms: rooms(MOST_ROOMS) }) }, room, staff))).toEqual(['CENTRE_CROWDED']);
  expect(codesOf(addRoom({ centre: aCentre({ rooms: rooms(MOST_ROOMS - 1) }) }, room, staff))).toEqual([]);
  const full = aCentre({ templates: templates(MOST_TEMPLATES) });
  expect(codesOf(addTemplate({ centre: full }, aTemplate(), staff))).toEqual(['CENTRE_CROWDED']);
  const almost = aCentre({ templates: templates(MOST_TEMPLATES - 1) });
  expect(codesOf(addTemplate({ centre: almost }, aTemplate(), staff))).toEqual([]);
});

const standing = aTemplate({ effectiveUntil: '2026-12-31' });
const after = { effectiveFrom: '2027-01-01' };

test.each<[string, Partial<AddTemplate>, Partial<AddTemplate>]>([
  ['ROOM_UNKNOWN', { room: '9' }, { room: '2' }],
  ['OUT_OF_RANGE', { weekday: 0 }, { weekday: 1 }],
  ['OUT_OF_RANGE', { weekday: 8 }, { weekday: 7 }],
  ['ENDS_BEFORE_IT_BEGINS', { room: '2', to: '09:00' }, { room: '2', to: '09:01' }],
  ['ENDS_BEFORE_IT_BEGINS', { ...after, effectiveUntil: '2026-12-31' }, { ...after, effectiveUntil: '2027-01-01' }],
  ['TEMPLATE_OVERLAPS', { from: '09:59', to: '11:00' }, { from: '10:00', to: '11:00' }],
  ['TEMPLATE_OVERLAPS', { from: '08:00', to: '09:01' }, { from: '08:00', to: '09:00' }],
  // The last Tuesday of the one that stands is 29 December, its first 3 November.
  ['TEMPLATE_OVERLAPS', { effectiveFrom: '2026-12-29' }, { effectiveFrom: '2026-12-30' }],
  [
    'TEMPLATE_OVERLAPS',
    { effectiveFrom: '2026-10-01', effectiveUntil: '2026-11-03' },
    { effectiveFrom: '2026-10-01', effectiveUntil: '2026-11-02' },
  ],
  ['TEMPLATE_OVERLAPS', {}, { room: '2' }],
  ['TEMPLATE_OVERLAPS', {}, { weekday: 3 }],
  ['TEMPLATE_OVERLAPS', { weekday: undefined, weekdays: [1, 2] }, { weekday: undefined, weekdays: [1, 3] }],
  ['WEEKDAY_NEEDED', { weekday: undefined, weekdays: [] }, { weekday: undefined, weekdays: [3] }],
  ['OUT_OF_RANGE', { weekday: undefined, weekdays: [3, 8] }, { weekday: undefined, weekdays: [3, 7] }],
  ['OUT_OF_RANGE', { room: '2', every: 0 }, { room: '2', every: 1 }],
  ['OUT_OF_RANGE', { room: '2', every: MOST_WEEKS + 1 }, { room: '2', every: MOST_WEEKS }],
  ['MODE_NOT_SERVED', { room: '2', mode: 'REMOTE' }, { room: '2', mode: 'IN_PERSON' }],
])('adding a template: %s, and its permitted twin', (code, refused, permitted) => {
  const centre = aCentre({ rooms: rooms(2), templates: [standing] });

  expect(codesOf(addTemplate({ centre }, { ...aTemplate(), ...refused }, staff))).toEqual([code]);
  expect(codesOf(addTemplate({ centre }, { ...aTemplate(), ...permitted }, staff))).toEqual([]);
});

test('every other week fits between: what shares weekday and time, but never a week, does not overlap', () => {
  const odd = aTemplate({ every: 2 });
  const next = (effectiveFrom: string, every = 2) => {
    const centre = aCentre({ rooms: rooms(1), templates: [odd] });
    return codesOf(addTemplate({ centre }, { ...aTemplate({ effectiveFrom, every }) }, staff));
  };

  // The first of November 2026 is a Sunday: its week began on 26 October.
  expect(next('2026-11-02')).toEqual([]);
  expect(next('2026-11-09')).toEqual(['TEMPLATE_OVERLAPS']);
  expect(next('2026-11-02', 4)).toEqual([]);
  expect(next('2026-11-02', 3)).toEqual(['TEMPLATE_OVERLAPS']);
});

test('a template keeps its weekdays in order, each once, and no list of one', () => {
  const add = (weekdays: number[], weekday?: number) => {
    const decision = addTemplate({ centre: aCentre() }, { ...aTemplate(), weekday, weekdays }, staff);
    if (!decision.accepted) throw new Error(codesOf(decision).join());
    return decision.changes.flatMap((change) => ('events' in change ? change.events : []))[0];
  };

  expect(add([5, 3, 5], 1)).toMatchObject({ template: { weekday: 1, weekdays: [1, 3, 5] } });
  expect(add([3])).toMatchObject({ template: { weekday: 3 } });
  expect(add([3])).not.toHaveProperty('template.weekdays');
});

test("a centre's first template begins its daily round, a second does not begin another", () => {
  const kinds = (opening?: Opening) => {
    const decision = addTemplate({ centre: aCentre(), opening }, aTemplate(), staff);
    return decision.accepted ? decision.changes.map((change) => 'aggregate' in change && change.aggregate.kind) : [];
  };

  expect(kinds()).toEqual(['Centre', 'Opening']);
  const opening = { id: openingId(CENTRE), centre: CENTRE, at: NOW, day: '2026-11-23', place: 0 };
  expect(kinds(opening)).toEqual(['Centre']);
});
