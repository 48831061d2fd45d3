import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import type { Holding } from '#domain/model/claim.ts';
import { adjusting } from '#domain/visit/slot/adjust.ts';
import { clearingSeats } from '#domain/visit/slot/clear-seats.ts';
import type { Slot, SlotEvent } from '#domain/visit/slot/slot.ts';
import { extraSeat, needsRoom, offeredSeats } from '#domain/visit/slot/slot.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { concerns } from '#domain/visit/visit/displaced.ts';
import { seatOf, withdrawnSeat } from '#domain/visit/visit/holds.ts';
import { freeSeats } from '#domain/visit/visit/seat.ts';
import { aDetainee, aSlot, aVisit, NOW } from '#test/support/visit/records.ts';

type Held = readonly (Holding | undefined)[];

const ordered = (seat: number) =>
  ({ seat, visit: `Visit_${seat}`, by: 'Person_ji.leader', at: NOW, reason: '四十八小时将满' }) as const;
/** Three seats, and a visit in a fourth. */
const overbooked = aSlot({ capacity: 3, overbooked: [ordered(4)] });
const sat = (...seats: readonly number[]): Held =>
  Array.from({ length: 9 }, (_, i) => (seats.includes(i + 1) ? { owner: `Visit_${i + 1}` } : undefined));
const to = (seats: number, slot: Slot, held: Held) => {
  const events = adjusting(slot, { seats, cause: seats === 0 ? 'CLOSURE' : 'CAPACITY_CUT' }, held);
  return { slot: fold(Slots, slot, events), events };
};
const cleared = (slot: Slot, ...held: Held): Slot => {
  const decision = clearingSeats.rule({ slot, held });
  const changes = decision.accepted ? decision.changes : [];
  return fold(
    Slots,
    slot,
    changes.flatMap((each) => ('events' in each ? (each.events as readonly SlotEvent[]) : [])),
  );
};
const names = (slot: Slot) => Slots.claims(slot).map((claim) => (claim.claim === 'unique' ? claim.name : 'room'));
const flagged = (slot: Slot, seat: number) =>
  concerns('CAPACITY_CUT', aVisit({ id: `Visit_${seat}`, seat }), { slot, detainee: aDetainee() });

test('when seats are added they are counted around the one over and above, which stays no other visit’s', () => {
  const { slot } = to(5, overbooked, sat(1, 2, 3, 4));

  expect(slot).toMatchObject({ capacity: 6, withdrawn: [4] });
  expect(offeredSeats(slot)).toBe(5);
  expect(freeSeats(slot, sat(1, 2, 3).slice(0, 6), NOW)).toEqual([5, 6]);
  expect(names(slot)).toEqual(['room', withdrawnSeat(slot.id, 4).name]);
  expect(flagged(slot, 4)).toBe(false);
  expect(extraSeat(slot)).toBe(7);
});

test('when they are cut again, whoever has one too many is flagged, and the one over and above is not', () => {
  const wide = to(5, overbooked, sat(1, 2, 3, 4)).slot;

  const { slot, events } = to(3, wide, sat(1, 2, 3, 4, 5));

  expect(events).toMatchObject([{ withdrawn: [5, 6], taken: [5] }]);
  expect([1, 2, 3, 4, 5].filter((seat) => flagged(slot, seat))).toEqual([5]);
  const closed = to(0, slot, sat(1, 2, 3, 4, 5)).slot;
  expect([1, 2, 3, 4, 5].every((seat) => flagged(closed, seat))).toBe(true);
});

test('a visit that took the seat of one over and above is not taken for it', () => {
  const slot = aSlot({ capacity: 5, withdrawn: [4], displaced: [4], overbooked: [ordered(4)] });

  expect(concerns('CAPACITY_CUT', aVisit({ id: 'Visit_other', seat: 4 }), { slot, detainee: aDetainee() })).toBe(true);
});

test('once it is seen that the visit does not come, the seat is withdrawn for good and the room can be given back', () => {
  const closed = to(0, overbooked, sat(4)).slot;
  const wide = to(5, overbooked, sat(4)).slot;
  expect(needsRoom(closed)).toBe(true);
  expect(cleared(closed, { owner: 'Visit_4' })).toBe(closed);

  const gone = cleared(closed, undefined);

  expect(needsRoom(gone)).toBe(false);
  expect(names(gone)).not.toContain('room');
  expect(gone.overbooked).toMatchObject([{ visit: 'Visit_4', vacated: true }]);
  expect(names(cleared(wide, undefined))).toEqual(['room', seatOf(wide.id, 4).name]);
  // Withdrawn like any other by then, it comes back with the next that are added.
  expect(to(6, cleared(wide, undefined), sat()).slot).toMatchObject({ capacity: 6, overbooked: gone.overbooked });
});

test('the sweep looks after it as long as somebody may sit there', () => {
  const attended = (slot: Slot) => Slots.lists(slot).some(({ list }) => list === 'displacingSlots');

  expect(attended(aSlot())).toBe(false);
  expect(attended(overbooked)).toBe(true);
  expect(attended(cleared(overbooked, undefined))).toBe(false);
});
