import type { Change } from '#domain/model/decision.ts';
import { untaken } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Slot } from '../slot/slot.ts';
import { Slots } from '../slot/slots.ts';
import { dayOf } from '../waitlist/day-of.ts';
import { evolve } from '../waitlist/evolve.ts';
import { givingUp } from '../waitlist/giving-up.ts';
import { waitedFor } from '../waitlist/holds.ts';
import { offerUntil } from '../waitlist/offer-time.ts';
import { nobodyElse } from '../waitlist/offering.ts';
import { takingOffer } from '../waitlist/taking.ts';
import type { FreeSeat, Waitlist, WaitlistEvent } from '../waitlist/waitlist.ts';
import { waitlistId } from '../waitlist/waitlist.ts';
import { Waitlists } from '../waitlist/waitlists.ts';
import type { Visit } from './visit.ts';

type Leaving = Pick<Visit, 'slot' | 'organ' | 'mode' | 'period'>;

/** What giving up a seat reads: whether anybody waits for it, and whether it may be taken again. */
export function leaving(visit: Leaving) {
  return { slotLeft: internal(Slots, visit.slot), waitlistLeft: internal(Waitlists, waitlistId(dayOf(visit))) };
}

export interface Left {
  readonly slotLeft?: Slot | undefined;
  readonly waitlistLeft?: Waitlist | undefined;
}

/**
 * Passes the seat a visit gives up to whoever waits for one, in the same transaction; to nobody only as long as nobody else
 * has come to wait by then.
 */
export function passOn(visit: Visit, { slotLeft, waitlistLeft }: Left, now: Instant): readonly Change[] {
  const withdrawn = isForNobody(slotLeft, visit.seat);
  const changes = waitlistLeft === undefined ? [] : givingUp(waitlistLeft, visit, { now, withdrawn });
  if (withdrawn || offerUntil(now, visit.period.from) === undefined) return changes;
  return waitlistLeft === undefined
    ? [untaken(waitedFor(waitlistId(dayOf(visit))))]
    : [...changes, nobodyElse(waitlistLeft)];
}

/** A seat over and above the others was added for one visit alone, and ends with it. */
function isForNobody(slot: Slot | undefined, seat: number): boolean {
  return slot === undefined || seat > slot.capacity || slot.withdrawn?.includes(seat) === true;
}

interface Move {
  readonly visit: Visit;
  readonly to: Pick<FreeSeat, 'slot' | 'seat'>;
  readonly now: Instant;
}

/** The same for a visit that moves, which may itself take a seat that was kept for it: perhaps of the same waitlist. */
export function exchange(
  { waitlist, ...left }: Left & { readonly waitlist?: Waitlist | undefined },
  { visit, to, now }: Move,
): readonly Change[] {
  const taken = takingOffer(waitlist, visit.entrustment, to);
  const same = waitlist !== undefined && waitlist.id === left.waitlistLeft?.id;
  const events = taken.flatMap((change) => ('events' in change ? (change.events as readonly WaitlistEvent[]) : []));
  const waitlistLeft = same ? events.reduce<Waitlist>(evolve, waitlist) : left.waitlistLeft;
  return [...taken, ...passOn(visit, { ...left, waitlistLeft }, now)];
}
