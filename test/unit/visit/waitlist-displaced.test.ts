import { expect, test } from 'vitest';
import { fold } from '#domain/model/aggregate.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { givingUp } from '#domain/visit/waitlist/giving-up.ts';
import { joinDisplaced } from '#domain/visit/waitlist/join-displaced.ts';
import { settleDisplaced } from '#domain/visit/waitlist/settle-displaced.ts';
import type { Waitlist } from '#domain/visit/waitlist/waitlist.ts';
import { MOST_IN_ALL } from '#domain/visit/waitlist/waitlist.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';
import { contextOf } from '#test/support/context.ts';
import { actor, aLawyer, aVisit, NOW, verified } from '#test/support/visit/records.ts';
import {
  anEntry,
  aWaitlist,
  eventsOf,
  FREE,
  HALF_AN_HOUR_ON,
  OFFER,
  others,
  reliedOf,
} from '#test/support/visit/waiting.ts';

const context = contextOf(actor(aLawyer()), NOW);
const flagged = aVisit({ flags: [{ cause: 'SLOT_CLOSED', at: NOW }] });
const held: Visit = { ...flagged, status: 'HELD', until: HALF_AN_HOUR_ON, extended: false };

const joins = (visit: Visit, waitlist?: Waitlist) =>
  joinDisplaced.rule({ visit, entrustment: verified(), waitlist, prepared: undefined }, { visitId: visit.id }, context);
const settles = (visit: Visit, waitlist: Waitlist) =>
  settleDisplaced.rule({ visit, waitlist, prepared: undefined }, { visitId: visit.id }, context);

test('a visit that lost its seat waits of itself, first; not one that is only held, or over', () => {
  expect(eventsOf(joins(flagged))).toContainEqual(
    expect.objectContaining({ type: 'WaitlistJoined', displaced: flagged.id }),
  );
  expect(eventsOf(joins(aVisit()))).toEqual([]);
  expect(eventsOf(joins(held))).toEqual([]);
  expect(eventsOf(joins({ ...flagged, status: 'CANCELLED', reason: '' }))).toEqual([]);
});

test('it finds room on a list that is full for others, and none on one that is full for all', () => {
  expect(eventsOf(joins(flagged, aWaitlist(...others(MOST_IN_ALL - 1))))).toHaveLength(1);
  expect(eventsOf(joins(flagged, aWaitlist(...others(MOST_IN_ALL))))).toEqual([]);
});

test('whoever waits already is promoted, once, and goes back to their turn when the visit is displaced no more', () => {
  const waiting = aWaitlist(
    anEntry({ entrustment: 'Entrustment_0', joinedAt: '2026-11-22T00:00:00.000Z' }),
    anEntry(),
    anEntry({ entrustment: 'Entrustment_2', joinedAt: '2026-11-23T01:00:00.001Z' }),
  );
  const order = ({ entries }: Waitlist) => entries.map(({ entrustment }) => entrustment.slice(-1)).join('');

  const decision = joins(flagged, waiting);
  const promoted = fold(Waitlists, waiting, eventsOf(decision));
  const demoted = fold(Waitlists, promoted, eventsOf(settles(aVisit(), promoted)));

  expect(eventsOf(decision)).toEqual([{ type: 'EntryPromoted', entrustment: 'Entrustment_1', displaced: flagged.id }]);
  expect(reliedOf(decision)).toEqual([`${flagged.id} displaced`]);
  expect([order(promoted), order(demoted)]).toEqual(['102', '012']);
  expect(eventsOf(joins(flagged, promoted))).toEqual([]);
  expect(demoted.entries[1]).toEqual(anEntry());
});

test('a visit that can take place after all: whoever waited in its place leaves, and their seat is free for others', () => {
  const waiting = aWaitlist(
    anEntry({ displaced: flagged.id, offer: OFFER }),
    anEntry({ entrustment: 'Entrustment_2' }),
  );

  const decision = settles(aVisit(), waiting);

  expect(eventsOf(decision)).toEqual([{ type: 'WaitlistLeft', entrustment: 'Entrustment_1' }, { type: 'SeatFreed' }]);
  expect(reliedOf(decision)).toEqual([`${flagged.id} displaced`]);
  expect(eventsOf(settles(flagged, waiting))).toEqual([]);
  expect(eventsOf(settles(aVisit({ id: 'Visit_other' }), waiting))).toEqual([]);
});

test('who waited in place of a visit waits no longer once it is moved; what was kept for them is free for others', () => {
  const given = { ...FREE, id: 'Visit_9', entrustment: 'Entrustment_9' } as const;
  const displaced = anEntry({ entrustment: 'Entrustment_9', displaced: 'Visit_9', offer: { ...OFFER, seat: 5 } });

  const events = eventsOf(givingUp(aWaitlist(displaced, anEntry()), given, { now: NOW, withdrawn: false }));

  expect(events).toEqual([
    { type: 'WaitlistLeft', entrustment: 'Entrustment_9' },
    { type: 'SeatFreed' },
    { type: 'SeatOffered', entrustment: 'Entrustment_1', ...FREE, until: HALF_AN_HOUR_ON },
  ]);
});

test('others may rely on whether a visit is displaced', () => {
  expect(Visits.facts(flagged)).toEqual({ displaced: true });
  expect(Visits.facts(aVisit())).toEqual({ displaced: false });
  expect(Visits.facts(held)).toEqual({ displaced: false });
});
