import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import type { CalendarFeed, CalendarFeedEvent } from './feed.ts';
import { claims, lists } from './holds.ts';

/** Nobody but the lawyer knows that there is one. */
export const CalendarFeeds: Aggregate<'CalendarFeed', CalendarFeed, CalendarFeedEvent> = {
  kind: 'CalendarFeed',
  evolve,
  claims,
  lists,
  facts: () => ({}),
  gates: [],
  visible: ({ lawyer }, actor) => lawyer === actor.id,
};
