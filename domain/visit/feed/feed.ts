import type { Id } from '#domain/model/id.ts';
import { sha256 } from '#domain/model/sha256.ts';
import type { Instant } from '#domain/model/time.ts';

interface Given {
  readonly id: Id<'CalendarFeed'>;
  readonly lawyer: Id<'Person'>;
  /** Which of the lawyer's feeds, counted from 1. */
  readonly place: number;
  readonly createdAt: Instant;
}

/** A lawyer's visits as a calendar that programs fetch by a secret address. The secret itself is in no record. */
export type CalendarFeed = Given &
  ({ readonly status: 'ACTIVE' } | { readonly status: 'REVOKED'; readonly revokedAt: Instant });

export type CalendarFeedEvent =
  | ({ readonly type: 'CalendarFeedCreated' } & Given)
  | { readonly type: 'CalendarFeedRevoked'; readonly at: Instant };

/** One for each device, and no more than can be kept in mind. */
export const MOST_FEEDS = 3;

/** Characters of 5 bits each: 160 bits, which nobody finds by trying. */
export const SECRET_LENGTH = 32;

/** A feed is found by its secret, and nothing that is stored leads back to it. */
export function feedId(secret: string): Id<'CalendarFeed'> {
  return `CalendarFeed_${sha256(secret)}`;
}
