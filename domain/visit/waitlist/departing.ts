import type { Holding } from '#domain/model/claim.ts';
import { holdings } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { withdrawnSeat } from '../visit/holds.ts';
import { offering } from './offering.ts';
import type { Entry, Offer, Waitlist, WaitlistEvent } from './waitlist.ts';
import { MOST_IN_ALL } from './waitlist.ts';

/** How many entries one command ends: each takes at most seven writes of a transaction's hundred. */
export const MOST_AT_ONCE = 10;

/** How many such commands end all entries that a list can have. */
export const MOST_STEPS = MOST_IN_ALL / MOST_AT_ONCE;

export interface Withdrawn {
  /** Who has withdrawn the seats that were kept for those who leave, in their order. */
  readonly withdrawn: readonly (Holding | undefined)[];
}

/** What to read of those who leave, to know whether what was kept for them passes on. */
export function withdrawnOf(entries: readonly (Entry | undefined)[]): { withdrawn: ReturnType<typeof holdings> } {
  return { withdrawn: holdings(kept(entries).map(({ slot, seat }) => withdrawnSeat(slot, seat))) };
}

/** What the leaving of entries comes to: seats kept for them pass on, unless they are to be free for nobody. */
export function departing(
  { entries }: Waitlist,
  over: readonly Entry[],
  { now, withdrawn, type = 'WaitlistLeft' }: Withdrawn & { now: Instant; type?: 'WaitlistLeft' | 'OfferLapsed' },
): readonly WaitlistEvent[] {
  const others = entries.filter((entry) => !over.includes(entry));
  return [
    ...over.map(({ entrustment }): WaitlistEvent => ({ type, entrustment })),
    ...offering(others, passing(over, { withdrawn }), now),
  ];
}

/** The seats of entries that may be offered to others. */
export function passing(entries: readonly Entry[], { withdrawn }: Withdrawn): readonly Offer[] {
  return kept(entries).filter((_, place) => withdrawn[place] === undefined);
}

/**
 * The same where it cannot be read whether a seat was withdrawn: it is free until the day is next looked through, within
 * a minute, and a passer-by may be quicker.
 */
export function leavingBehind(over: readonly Entry[]): readonly WaitlistEvent[] {
  const left = over.map(({ entrustment }): WaitlistEvent => ({ type: 'WaitlistLeft', entrustment }));
  return kept(over).length === 0 ? left : [...left, { type: 'SeatFreed' }];
}

function kept(entries: readonly (Entry | undefined)[]): readonly Offer[] {
  return entries.flatMap((entry) => (entry?.offer === undefined ? [] : [entry.offer]));
}
