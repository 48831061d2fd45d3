import { expect, test } from 'vitest';
import { addRoom } from '#domain/visit/centre/add-room.ts';
import type { AddTemplate } from '#domain/visit/centre/add-template.ts';
import { addTemplate } from '#domain/visit/centre/add-template.ts';
import { MOST_ROOMS, MOST_SEATS, MOST_TEMPLATES } from '#domain/visit/centre/centre.ts';
import { registerCentre } from '#domain/visit/centre/register.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCentre, actor, anOrgan, aRoom, aTemplate, ORGAN, someStaff } from '#test/support/visit/records.ts';

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
  ['TEMPLATE_OVERLAPS', { effectiveFrom: '2026-12-31' }, after],
  [
    'TEMPLATE_OVERLAPS',
    { effectiveFrom: '2026-10-01', effectiveUntil: '2026-11-01' },
    { effectiveFrom: '2026-10-01', effectiveUntil: '2026-10-31' },
  ],
  ['TEMPLATE_OVERLAPS', {}, { room: '2' }],
  ['TEMPLATE_OVERLAPS', {}, { weekday: 3 }],
])('adding a template: %s, and its permitted twin', (code, refused, permitted) => {
  const centre = aCentre({ rooms: rooms(2), templates: [standing] });

  expect(codesOf(addTemplate({ centre }, { ...aTemplate(), ...refused }, staff))).toEqual([code]);
  expect(codesOf(addTemplate({ centre }, { ...aTemplate(), ...permitted }, staff))).toEqual([]);
});
