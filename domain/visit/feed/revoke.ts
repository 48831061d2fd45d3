import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { CalendarFeed } from './feed.ts';
import { CalendarFeeds } from './feeds.ts';
import { transitions } from './transitions.ts';

/** From now on the address leads nowhere, as if it had never been. */
export function revokeCalendarFeed(
  { feed }: { readonly feed: CalendarFeed },
  _command: unknown,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, feed, 'REVOKE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted({ feed: feed.id }, changed(CalendarFeeds, feed, { type: 'CalendarFeedRevoked', at: now }));
}
