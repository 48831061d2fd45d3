import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { leavingBehind } from './departing.ts';
import type { FreeSeat, Waitlist } from './waitlist.ts';
import { entryOf } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

/** The seat of a slot that is kept for an entrustment, if one is. */
export function offeredSeat(
  waitlist: Waitlist | undefined,
  entrustment: Id<'Entrustment'>,
  slot: Id<'Slot'>,
): number | undefined {
  const offer = entryOf(waitlist, entrustment)?.offer;
  return offer?.slot === slot ? offer.seat : undefined;
}

/**
 * What taking a seat of its day does to the waitlist: an offered one passes from it to the visit in one transaction.
 * Whoever takes another has what they waited for, and what was kept for them is free for others.
 */
export function takingOffer(
  waitlist: Waitlist | undefined,
  entrustment: Id<'Entrustment'>,
  { slot, seat }: Pick<FreeSeat, 'slot' | 'seat'>,
): readonly Change[] {
  const entry = entryOf(waitlist, entrustment);
  if (waitlist === undefined || entry === undefined) return [];
  return offeredSeat(waitlist, entrustment, slot) === seat
    ? [changed(Waitlists, waitlist, { type: 'OfferTaken', entrustment })]
    : [changed(Waitlists, waitlist, ...leavingBehind([entry]))];
}
