import type { Change } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import { leavingBehind } from './departing.ts';
import { offering, recording } from './offering.ts';
import type { FreeSeat, Waitlist, WaitlistEvent } from './waitlist.ts';

interface Given extends FreeSeat {
  /** The visit that gives it up, and its papers. */
  readonly id: Id<'Visit'>;
  readonly entrustment: Id<'Entrustment'>;
}

/**
 * What giving up a seat does to those who wait for one on that day: it passes to the first of them in the same
 * transaction, so that no passer-by is quicker. Whoever waited only in place of this visit waits no longer. `withdrawn`:
 * the seat is to be free for nobody.
 */
export function givingUp(
  waitlist: Waitlist,
  given: Given,
  { now, withdrawn }: { readonly now: Instant; readonly withdrawn: boolean },
): readonly Change[] {
  const waiting = waitlist.entries.filter(
    ({ entrustment, displaced }) => entrustment !== given.entrustment && displaced !== given.id,
  );
  return recording(waitlist, [...settling(waitlist, given.id), ...offering(waiting, withdrawn ? [] : [given], now)]);
}

/** What becomes of those who came first because of a visit, when it is displaced no more. */
export function settling({ entries }: Waitlist, visit: Id<'Visit'>): readonly WaitlistEvent[] {
  const settled = entries.filter(({ displaced }) => displaced === visit);
  const promoted = settled.filter((entry) => entry.promoted === true);
  return [
    ...promoted.map(({ entrustment }): WaitlistEvent => ({ type: 'EntryDemoted', entrustment })),
    ...leavingBehind(settled.filter((entry) => entry.promoted !== true)),
  ];
}
