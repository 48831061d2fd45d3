import { firmName } from '#domain/directory/person/firm.ts';
import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { busy, unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing } from '#domain/model/listing.ts';
import { shardOf } from '#domain/model/listing.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Slot } from '../slot/slot.ts';
import { nextDue } from './due.ts';
import type { Visit } from './visit.ts';
import { isActive } from './visit.ts';

/** The list a sweep reads: what time will bring to a visit next. */
export const DUE = 'dueVisits';

/** One seat of a slot, counted from 1. */
export function seatOf(slot: Id<'Slot'>, seat: number): UniqueClaim {
  return unique(`Seat_${slot}_${seat}`);
}

/** That a seat, taken as it is, will be free for nobody any more. Whoever takes a seat stands on nobody having this. */
export function withdrawnSeat(slot: Id<'Slot'>, seat: number): UniqueClaim {
  return unique(`WithdrawnSeat_${slot}_${seat}`);
}

/** All seats of a slot, in order, also those withdrawn. */
export function seatsOf({ id, capacity }: Slot): readonly UniqueClaim[] {
  return Array.from({ length: capacity }, (_, i) => seatOf(id, i + 1));
}

/** One hold for one entrustment: nobody gathers seats they will not use. */
export function holdOf(entrustment: Id<'Entrustment'>): UniqueClaim {
  return unique(`Hold_${entrustment}`);
}

/** A person's calendar of visits, by its name: a lawyer's or a detainee's. */
export function visitCalendar(person: Id<'Person'> | Id<'Detainee'>): string {
  return `Visits_${person}`;
}

/** Whose time a visit takes. */
export function peopleOf({ lawyer, companion, detainee }: Pick<Visit, 'lawyer' | 'companion' | 'detainee'>) {
  return [lawyer, detainee, ...(companion === undefined ? [] : [companion.lawyer])];
}

export function claims(visit: Visit): readonly Claim[] {
  if (!isActive(visit)) return [];
  const { slot, seat, period, entrustment } = visit;
  const until = visit.status === 'HELD' ? visit.until : undefined;
  return [
    unique(seatOf(slot, seat).name, until),
    ...peopleOf(visit).map((person) => busy(visitCalendar(person), period, until)),
    ...(until === undefined ? [] : [unique(holdOf(entrustment).name, until)]),
  ];
}

/** The key of the list of a centre's visits on one day. */
export function centreDay(centre: Id<'Centre'>, day: string): string {
  return `${centre}_${day}`;
}

/** A lawyer's list keeps what was cancelled; the others show who comes. A day's list keeps who has come. */
export function lists(visit: Visit): readonly Listing[] {
  const { id, status, lawyer, companion, firm, entrustment, detainee, centre, slot, period, permission } = visit;
  const { from: sort } = period;
  const came = isActive(visit) || status === 'COMPLETED' || status === 'NO_SHOW';
  const due = nextDue(visit);
  const papers = [entrustment, ...(companion === undefined ? [] : [companion.entrustment])];
  // A hold that lapsed never was a visit.
  const mine = status === 'LAPSED' ? [] : [lawyer, ...(companion === undefined ? [] : [companion.lawyer])];
  return [
    ...mine.map((key) => ({ list: 'visitsOfLawyer', key, sort })),
    ...(firm === undefined || status === 'LAPSED' ? [] : [{ list: 'visitsOfFirm', key: firmName(firm), sort }]),
    ...(came ? [{ list: 'visitsOfCentreDay', key: centreDay(centre, shanghaiDay(sort)), sort }] : []),
    ...(isActive(visit)
      ? [
          { list: 'visitsOfSlot', key: slot, sort },
          { list: 'visitsOfDetainee', key: detainee, sort },
          ...papers.map((key) => ({ list: 'visitsOfEntrustment', key, sort })),
        ]
      : []),
    ...(status === 'AWAITING_PERMISSION' && permission !== undefined
      ? [{ list: 'visitsToPermit', key: permission.organ, sort: permission.askedAt }]
      : []),
    ...(due === undefined ? [] : [{ list: DUE, key: String(shardOf(id)), sort: due }]),
  ];
}
