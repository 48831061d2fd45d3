import { expect, test } from 'vitest';
import type { Instant } from '#domain/model/time.ts';
import { exchange, passOn } from '#domain/visit/visit/passing-on.ts';
import { givingUp } from '#domain/visit/waitlist/giving-up.ts';
import { offerLapsedSeat } from '#domain/visit/waitlist/offer-lapsed.ts';
import { offerSeats } from '#domain/visit/waitlist/offer-seats.ts';
import { nextFor } from '#domain/visit/waitlist/offering.ts';
import { offeredSeat, takingOffer } from '#domain/visit/waitlist/taking.ts';
import type { Entry } from '#domain/visit/waitlist/waitlist.ts';
import { withdrawOffers } from '#domain/visit/waitlist/withdraw-offers.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, aSlot, aVisit, NOW } from '#test/support/visit/records.ts';
import {
  anEntry,
  aWaitlist,
  eventsOf,
  FREE,
  HALF_AN_HOUR_ON,
  OFFER,
  reliedOf,
  untakenOf,
} from '#test/support/visit/waiting.ts';

const slot = aSlot();
const context = contextOf(actor(aLawyer()), NOW);
const CANCELLED = { ...FREE, id: 'Visit_9', entrustment: 'Entrustment_9' } as const;
const give = (...entries: readonly Entry[]) =>
  givingUp(aWaitlist(...entries), CANCELLED, { now: NOW, withdrawn: false });
const offeredTo = (entrustment: string, seat = 2) => ({
  ...{ type: 'SeatOffered', entrustment, ...FREE, seat, until: HALF_AN_HOUR_ON },
});

test('a seat given up is offered to the first whom it suits, for half an hour, in the same transaction', () => {
  const early = anEntry({ entrustment: 'Entrustment_early', latest: '09:59' });
  const late = anEntry({ entrustment: 'Entrustment_late', earliest: '09:01' });
  const declined = anEntry({ entrustment: 'Entrustment_declined', declined: [slot.id] });
  const served = anEntry({ entrustment: 'Entrustment_served', offer: { ...OFFER, seat: 1 } });
  const suited = anEntry({ entrustment: 'Entrustment_suited', earliest: '09:00', latest: '10:00' });

  const given = give(early, late, declined, served, suited, anEntry());

  expect(eventsOf(given)).toEqual([offeredTo('Entrustment_suited')]);
  expect(untakenOf(given)).toEqual([`WithdrawnSeat_${slot.id}_2`]);
  expect(eventsOf(give(early, late, declined, served))).toEqual([]);
});

test('nobody is offered the seat they give up, or one that is withdrawn', () => {
  expect(eventsOf(give(anEntry({ entrustment: 'Entrustment_9' })))).toEqual([]);
  expect(givingUp(aWaitlist(anEntry()), CANCELLED, { now: NOW, withdrawn: true })).toEqual([]);
  expect(eventsOf(give(anEntry()))).toHaveLength(1);
});

test.each([
  ['an ordinary seat passes on', { seat: 5, slotLeft: slot }, ['SeatOffered']],
  ['a seat over and above the others', { seat: 6, slotLeft: slot }, []],
  ['one of a closed session', { seat: 6, slotLeft: aSlot({ withdrawn: [1, 2, 3, 4, 5] }) }, []],
  ['a withdrawn seat', { seat: 5, slotLeft: aSlot({ withdrawn: [5] }) }, []],
  ['a seat of a session that is not known', { seat: 5, slotLeft: undefined }, []],
])('%s, or not: %o', (_name, { seat, slotLeft }, types) => {
  const visit = aVisit({ seat, entrustment: 'Entrustment_9' });

  const changes = passOn(visit, { slotLeft, waitlistLeft: aWaitlist(anEntry()) }, NOW);

  expect(eventsOf(changes).map(({ type }) => type)).toEqual(types);
});

test('a seat passes to nobody only as long as nobody comes to wait for it', () => {
  const visit = aVisit({ entrustment: 'Entrustment_9' });
  const waitlist = aWaitlist(anEntry({ earliest: '11:00' }));

  const withNone = passOn(visit, { slotLeft: slot }, NOW);
  const withOthers = passOn(visit, { slotLeft: slot, waitlistLeft: waitlist }, NOW);

  expect(untakenOf(withNone)).toEqual([`Waited_${waitlist.id}`]);
  expect(reliedOf(withOthers)).toEqual([`${waitlist.id} marks`]);
});

test('a session’s free seats go to as many as wait, not those withdrawn or held; some seats at a time', () => {
  const waitlist = aWaitlist(
    anEntry(),
    anEntry({ entrustment: 'Entrustment_2' }),
    anEntry({ entrustment: 'Entrustment_3' }),
  );
  const held = { owner: 'Visit_1' } as const;
  const records = {
    ...{ slot, waitlist, prepared: undefined },
    seats: [held, undefined, undefined, undefined, held],
    withdrawn: [undefined, { owner: slot.id }, undefined, undefined, undefined],
  };

  const decision = offerSeats.rule(records, { slotId: slot.id, first: 1 }, context);

  expect(eventsOf(decision)).toEqual([offeredTo('Entrustment_1', 3), offeredTo('Entrustment_2', 4)]);
  expect(untakenOf(decision)).toEqual([`WithdrawnSeat_${slot.id}_3`, `WithdrawnSeat_${slot.id}_4`]);
});

test('a hold that lapsed for another session leaves its seat to whoever waits; not if it was taken since', () => {
  const { status: _, ...booking } = aVisit({ entrustment: 'Entrustment_9' });
  const records = { slot, waitlist: aWaitlist(anEntry()), prepared: undefined };
  const offer = (status: 'LAPSED' | 'CONFIRMED', held: readonly ({ owner: 'Visit_2' } | undefined)[]) =>
    eventsOf(
      offerLapsedSeat.rule({ ...records, visit: { ...booking, status }, held }, { visitId: booking.id }, context),
    );

  expect(offer('LAPSED', [undefined, undefined])).toEqual([offeredTo('Entrustment_1', 1)]);
  expect(offer('CONFIRMED', [undefined, undefined])).toEqual([]);
  expect(offer('LAPSED', [{ owner: 'Visit_2' }, undefined])).toEqual([]);
  expect(offer('LAPSED', [undefined, { owner: 'Visit_2' }])).toEqual([]);
});

test('a withdrawn seat that was on offer is kept for nobody, and whoever it was kept for waits on', () => {
  const narrowed = aSlot({ withdrawn: [2] });
  const waitlist = aWaitlist(anEntry({ offer: OFFER }), anEntry({ entrustment: 'Entrustment_2' }));
  const withdraw = (first: number) =>
    eventsOf(
      withdrawOffers.rule({ slot: narrowed, waitlist, prepared: undefined }, { slotId: slot.id, first }, context),
    );

  expect(withdraw(1)).toEqual([{ type: 'OfferWithdrawn', entrustment: 'Entrustment_1' }]);
  expect(withdraw(14)).toEqual([]);
});

test('a seat on offer is for whom it is kept alone, and taking it ends the offer', () => {
  const waiting = aWaitlist(anEntry({ offer: OFFER }), anEntry({ entrustment: 'Entrustment_2' }));

  expect(offeredSeat(waiting, 'Entrustment_1', slot.id)).toBe(2);
  expect(offeredSeat(waiting, 'Entrustment_1', 'Slot_other')).toBeUndefined();
  expect(offeredSeat(waiting, 'Entrustment_2', slot.id)).toBeUndefined();
  expect(eventsOf(takingOffer(waiting, 'Entrustment_1', FREE))).toEqual([
    { type: 'OfferTaken', entrustment: 'Entrustment_1' },
  ]);
});

test('whoever takes another seat of the day waits no longer, and what was kept for them is free for others', () => {
  const waiting = aWaitlist(anEntry({ offer: OFFER }), anEntry({ entrustment: 'Entrustment_2' }));
  const other = { ...FREE, slot: 'Slot_other' } as const;

  expect(eventsOf(takingOffer(waiting, 'Entrustment_1', other))).toEqual([
    { type: 'WaitlistLeft', entrustment: 'Entrustment_1' },
    { type: 'SeatFreed' },
  ]);
  expect(eventsOf(takingOffer(waiting, 'Entrustment_2', other))).toEqual([
    { type: 'WaitlistLeft', entrustment: 'Entrustment_2' },
  ]);
  expect(takingOffer(waiting, 'Entrustment_3', other)).toEqual([]);
});

test('a visit that moves into a seat kept for it gives its own to the next of the same list', () => {
  const visit = aVisit();
  const waitlist = aWaitlist(
    anEntry({ offer: { ...OFFER, slot: 'Slot_to' } }),
    anEntry({ entrustment: 'Entrustment_2' }),
  );
  const left = { slotLeft: slot, waitlistLeft: waitlist };

  const changes = exchange({ ...left, waitlist }, { visit, to: { slot: 'Slot_to', seat: 2 }, now: NOW });

  expect(eventsOf(changes)).toEqual([
    { type: 'OfferTaken', entrustment: 'Entrustment_1' },
    offeredTo('Entrustment_2', 1),
  ]);
});

const untilAt = (now: Instant) => eventsOf(givingUp(aWaitlist(anEntry()), CANCELLED, { now, withdrawn: false }));

test.each([
  ['by day for half an hour', '2026-11-23T01:00:00.000Z', '2026-11-23T01:30:00.000Z'],
  ['just before ten at night for half an hour', '2026-11-22T13:29:00.000Z', '2026-11-22T13:59:00.000Z'],
  ['what would end at ten at night stands till morning', '2026-11-22T13:30:00.000Z', '2026-11-23T00:30:00.000Z'],
  ['at midnight till morning', '2026-11-22T16:00:00.000Z', '2026-11-23T00:30:00.000Z'],
  ['not longer than half an hour before the session', '2026-11-24T00:20:00.000Z', '2026-11-24T00:30:00.000Z'],
])('an offer made %s', (_name, now, until) => {
  expect(untilAt(now)[0]).toMatchObject({ type: 'SeatOffered', until });
});

test('an offer made at night for a session at half past eight ends at eight', () => {
  const early = { ...CANCELLED, period: { from: '2026-11-24T00:30:00.000Z', to: '2026-11-24T01:30:00.000Z' } };

  const [offered] = eventsOf(
    givingUp(aWaitlist(anEntry()), early, { now: '2026-11-23T15:00:00.000Z', withdrawn: false }),
  );

  expect(offered).toMatchObject({ until: '2026-11-24T00:00:00.000Z' });
});

test('no offer is made half an hour before the session', () => {
  expect(untilAt('2026-11-24T00:30:00.000Z')).toEqual([]);
  expect(untilAt('2026-11-24T00:29:59.999Z')).toHaveLength(1);
  expect(
    nextFor(aWaitlist(anEntry()), { slot: slot.id, period: slot.period }, '2026-11-24T00:30:00.000Z'),
  ).toBeUndefined();
});
