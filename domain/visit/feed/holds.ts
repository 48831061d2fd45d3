import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { CalendarFeed } from './feed.ts';
import { MOST_FEEDS } from './feed.ts';

/** One of the few feeds a lawyer may have. */
function placeOf(lawyer: Id<'Person'>, place: number): UniqueClaim {
  return unique(`CalendarFeed_${lawyer}_${place}`);
}

/** All of them, in order. */
export function placesOf(lawyer: Id<'Person'>): readonly UniqueClaim[] {
  return Array.from({ length: MOST_FEEDS }, (_, i) => placeOf(lawyer, i + 1));
}

export function claims({ status, lawyer, place }: CalendarFeed): readonly Claim[] {
  return status === 'ACTIVE' ? [placeOf(lawyer, place)] : [];
}

export function lists({ status, lawyer, createdAt }: CalendarFeed): readonly Listing[] {
  return status === 'ACTIVE' ? [{ list: 'calendarFeedsOfLawyer', key: lawyer, sort: createdAt }] : [];
}
