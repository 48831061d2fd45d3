import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { holdings } from '#domain/model/reads.ts';
import { refuse } from '../refusals.ts';
import { feedId, MOST_FEEDS, SECRET_LENGTH } from './feed.ts';
import { CalendarFeeds } from './feeds.ts';
import { placesOf } from './holds.ts';

/** What creating a feed reads: how many the lawyer has. */
export const creating = ({ actor }: Asked) => ({ places: holdings(placesOf(actor.id)) });

interface Records {
  readonly places: readonly (Holding | undefined)[];
}

/**
 * Makes an address for a calendar program. Its secret is said in this answer alone: the record has its hash, and the
 * command's own record has the answer, for a day, only if the caller gave a key by which to ask for it again.
 */
export function createCalendarFeed({ places }: Records, _command: unknown, { actor, now, fresh }: Context): Decision {
  const place = places.indexOf(undefined) + 1;
  if (place === 0) return refused(refuse('FEEDS_ENOUGH', { details: { most: MOST_FEEDS } }));
  const secret = fresh.secret(SECRET_LENGTH);
  const id = feedId(secret);
  return {
    ...accepted(
      { feed: id },
      opened(CalendarFeeds, id, { type: 'CalendarFeedCreated', id, lawyer: actor.id, place, createdAt: now }),
    ),
    said: { address: { path: pathOf(secret) } },
  };
}

/** Where a feed is, from the root of the API. */
function pathOf(secret: string): string {
  return `/calendar/${secret}.ics`;
}
