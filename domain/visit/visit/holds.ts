import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { busy, unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing } from '#domain/model/listing.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Slot } from '../slot/slot.ts';
import type { Visit } from './visit.ts';

/** One seat of a slot, counted from 1. */
export function seatOf(slot: Id<'Slot'>, seat: number): UniqueClaim {
  return unique(`Seat_${slot}_${seat}`);
}

/** All seats of a slot, in order. */
export function seatsOf({ id, capacity }: Slot): readonly UniqueClaim[] {
  return Array.from({ length: capacity }, (_, i) => seatOf(id, i + 1));
}

/** A person's calendar of visits, by its name: a lawyer's or a detainee's. */
export function visitCalendar(person: Id<'Person'> | Id<'Detainee'>): string {
  return `Visits_${person}`;
}

export function claims(visit: Visit): readonly Claim[] {
  if (visit.status === 'CANCELLED') return [];
  const { slot, seat, lawyer, detainee, period } = visit;
  return [seatOf(slot, seat), busy(visitCalendar(lawyer), period), busy(visitCalendar(detainee), period)];
}

/** The key of the list of a centre's visits on one day. */
export function centreDay(centre: Id<'Centre'>, day: string): string {
  return `${centre}_${day}`;
}

/** A lawyer's list keeps what was cancelled; the centre's day and the slot show who comes. */
export function lists({ status, lawyer, centre, slot, period }: Visit): readonly Listing[] {
  const { from: sort } = period;
  return [
    { list: 'visitsOfLawyer', key: lawyer, sort },
    ...(status === 'CANCELLED'
      ? []
      : [
          { list: 'visitsOfCentreDay', key: centreDay(centre, shanghaiDay(sort)), sort },
          { list: 'visitsOfSlot', key: slot, sort },
        ]),
  ];
}
