import { expect, test } from 'vitest';
import { freeSeats, seatAmong, seatFor } from '#domain/visit/visit/seat.ts';
import type { Entry, Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, aSlot, NOW, verified } from '#test/support/visit/records.ts';

const owner = 'Visit_other' as const;
const context = contextOf(actor(aLawyer()), NOW);
const lapsed = { owner, until: NOW };
const standing = { owner, until: '2026-11-23T01:00:00.001Z' };

test('a seat is free if nobody has it, or a hold of it ran out, and it was not withdrawn', () => {
  const held = [undefined, lapsed, standing, { owner }, undefined];

  expect(freeSeats(aSlot(), held, NOW)).toEqual([1, 2, 5]);
  expect(freeSeats(aSlot({ withdrawn: [1, 2] }), held, NOW)).toEqual([5]);
});

test('seats nobody ever held go first, those of holds that ran out last', () => {
  const chosen = (...seats: (typeof lapsed | undefined)[]) =>
    seatAmong({ slot: aSlot(), seats }, 'Entrustment_1', context);

  for (let tried = 0; tried < 20; tried += 1) expect(chosen(lapsed, undefined, lapsed)).toBe(2);
  expect([1, 2]).toContain(chosen(lapsed, lapsed));
  expect(chosen()).toBeUndefined();
});

test('a seat that was kept for an entrustment is theirs, unless it was withdrawn since', () => {
  const { id: entrustment, lawyer, firm, detainee, centre, organ } = verified();
  const { id: slot, period } = aSlot();
  const offer = { slot, seat: 3, period, until: standing.until };
  const waitlist: Waitlist = {
    id: 'Waitlist_1',
    centre,
    organ,
    date: '2026-11-24',
    mode: 'IN_PERSON',
    entries: [{ entrustment, lawyer, firm, detainee, joinedAt: NOW, offer }],
    marks: 1,
    looked: 0,
  };
  const seats = [undefined, { owner }, { owner: waitlist.id }];

  expect(seatFor({ slot: aSlot(), seats, waitlist }, entrustment, context)).toBe(3);
  expect(seatFor({ slot: aSlot({ withdrawn: [3] }), seats, waitlist }, entrustment, context)).toBe(1);
  expect(seatFor({ slot: aSlot({ capacity: 2 }), seats, waitlist }, entrustment, context)).toBe(1);
  expect(seatFor({ slot: aSlot(), seats, waitlist }, 'Entrustment_other', context)).toBe(1);
});

test('while somebody waits whom it suits, the seat of a hold that ran out is left to be passed on to them', () => {
  const { id: entrustment, lawyer, firm, detainee, centre, organ } = verified();
  const waits = { entrustment, lawyer, firm, detainee, joinedAt: NOW };
  const { id: slot, period } = aSlot();
  const offer = { slot, seat: 3, period, until: standing.until };
  const waitlist = (entry: Entry): Waitlist => ({
    ...{ id: 'Waitlist_1', centre, organ, date: '2026-11-24', mode: 'IN_PERSON' },
    ...{ entries: [entry], marks: 1, looked: 0 },
  });
  const chosen = (entry: Entry, by: Entry['entrustment'] = 'Entrustment_passer') =>
    seatFor({ slot: aSlot(), seats: [lapsed], waitlist: waitlist(entry) }, by, context);

  expect(chosen(waits)).toBeUndefined();
  expect(chosen(waits, entrustment)).toBe(1);
  expect(chosen({ ...waits, earliest: '09:01' })).toBe(1);
  expect(chosen({ ...waits, offer })).toBe(1);
});
