import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import type { Holding } from '#domain/model/claim.ts';
import { adjusting } from '#domain/visit/slot/adjust.ts';
import { calledFor } from '#domain/visit/slot/called-for.ts';
import type { Slot, SlotEvent } from '#domain/visit/slot/slot.ts';
import { needsRoom, offeredSeats } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { seatOf, withdrawnSeat } from '#domain/visit/visit/holds.ts';
import { aCentre, aRoom, aSlot, aTemplate, CENTRE } from '#test/support/visit/records.ts';

/** Who holds the five seats of a slot: a visit in each of these. */
const sat = (...seats: readonly number[]): readonly (Holding | undefined)[] =>
  Array.from({ length: 5 }, (_, i) => (seats.includes(i + 1) ? { owner: `Visit_${i + 1}` } : undefined));
const to = (seats: number, slot: Slot, held: readonly (Holding | undefined)[]) =>
  adjusting(slot, { seats, cause: seats === 0 ? 'CLOSURE' : 'CAPACITY_CUT' }, held);
const after = (slot: Slot, events: readonly SlotEvent[]) => fold(Slots, slot, events);
const names = (slot: Slot) => Slots.claims(slot).map((claim) => (claim.claim === 'unique' ? claim.name : 'room'));

test('free seats go first, then those in which somebody sits', () => {
  const held = sat(2, 4, 5);

  expect(to(3, aSlot(), held)).toMatchObject([{ withdrawn: [1, 3], taken: [] }]);
  expect(to(2, aSlot(), held)).toMatchObject([{ withdrawn: [1, 3, 5], taken: [5] }]);
  expect(to(0, aSlot(), held)).toMatchObject([{ withdrawn: [1, 2, 3, 4, 5], taken: [2, 4, 5], cause: 'CLOSURE' }]);
  expect(to(5, aSlot(), held)).toEqual([]);
});

test('a hold that has lapsed is withdrawn like a seat in which somebody sits', () => {
  const held = [{ owner: 'Visit_1', until: '2020-01-01T00:00:00.000Z' } as const];

  expect(to(0, aSlot({ capacity: 1 }), held)).toMatchObject([{ withdrawn: [1], taken: [1] }]);
});

test('a slot takes its free withdrawn seats, and claims of the others that they free for nobody', () => {
  const slot = aSlot();
  const narrowed = after(slot, to(2, slot, sat(2, 4, 5)));

  expect(names(narrowed)).toEqual([
    'room',
    seatOf(slot.id, 1).name,
    seatOf(slot.id, 3).name,
    withdrawnSeat(slot.id, 5).name,
  ]);
});

test('it keeps its room as long as seats are offered or somebody sits in it', () => {
  const closed = (...seats: readonly number[]) => after(aSlot(), to(0, aSlot(), sat(...seats)));

  expect(needsRoom(closed())).toBe(false);
  expect(names(closed())).not.toContain('room');
  expect(needsRoom(closed(4))).toBe(true);
  expect(needsRoom(after(closed(4), [{ type: 'SeatsCleared', seats: [4] }]))).toBe(false);
  expect(needsRoom(after(aSlot(), to(1, aSlot(), sat())))).toBe(true);
});

test('what is closed on top of what was cut names all in which somebody sits, so that all are flagged', () => {
  const cut = after(aSlot(), to(1, aSlot(), sat(1, 5)));

  expect(cut).toMatchObject({ withdrawn: [2, 3, 4, 5], displaced: [5] });
  expect(to(0, cut, sat(1, 5))).toMatchObject([{ withdrawn: [1], taken: [1, 5] }]);
});

test('seats in which somebody sits are given back first, then the lowest; then there are more', () => {
  const closed = after(aSlot(), to(0, aSlot(), sat(4)));

  expect(to(1, closed, sat(4))).toEqual([{ type: 'SlotWidened', capacity: 5, restored: [4], taken: [4] }]);
  expect(to(2, closed, sat(4))).toMatchObject([{ restored: [1, 4] }]);
  expect(to(7, closed, sat(4))).toMatchObject([{ capacity: 7, restored: [1, 2, 3, 4, 5] }]);
  expect(offeredSeats(after(closed, to(7, closed, sat(4))))).toBe(7);
  expect(after(closed, to(5, closed, sat(4)))).toEqual(aSlot());
});

const centre = aCentre({ templates: [aTemplate()] });
const closure = { code: 'C1', period: aSlot().period, reason: '检修' };

test.each([
  ['as its room takes', centre, 5, 'CAPACITY_CUT'],
  [
    'as the room takes on its day',
    { ...centre, rooms: [aRoom({ changes: [{ from: '2026-11-24', mode: 'IN_PERSON', capacity: 2 } as const] })] },
    2,
    'CAPACITY_CUT',
  ],
  [
    'as before a later change',
    { ...centre, rooms: [aRoom({ changes: [{ from: '2026-11-25', mode: 'IN_PERSON', capacity: 2 } as const] })] },
    5,
    'CAPACITY_CUT',
  ],
  ['none in a mode that is given up', { ...centre, rooms: [aRoom({ mode: 'REMOTE' })] }, 0, 'CAPACITY_CUT'],
  ['none in a room that is gone', { ...centre, rooms: [aRoom({ withdrawnFrom: '2026-11-24' })] }, 0, 'ROOM_WITHDRAWN'],
  ['all until a room goes', { ...centre, rooms: [aRoom({ withdrawnFrom: '2026-11-25' })] }, 5, 'CAPACITY_CUT'],
  [
    'none of a template that has ended',
    { ...centre, templates: [aTemplate({ effectiveUntil: '2026-11-23' })] },
    0,
    'TEMPLATE_ENDED',
  ],
  [
    'all of one whose last day it is',
    { ...centre, templates: [aTemplate({ effectiveUntil: '2026-11-24' })] },
    5,
    'CAPACITY_CUT',
  ],
  ['none while it is closed', { ...centre, closures: [closure] }, 0, 'CLOSURE'],
  ['all while another room is closed', { ...centre, closures: [{ ...closure, room: '2' }] }, 5, 'CAPACITY_CUT'],
])('a slot is to have %s', (_name, of, seats, cause) => {
  expect(calledFor(of, aSlot())).toEqual({ seats, cause });
});

test('a slot opened by hand stands without a template', () => {
  const urgent = aSlot({ id: `Slot_${CENTRE.slice(7)}.U1.2026-11-24`, template: 'U1' });

  expect(calledFor(aCentre(), urgent).seats).toBe(5);
  expect(calledFor(aCentre(), aSlot()).seats).toBe(0);
});
