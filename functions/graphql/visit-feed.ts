import type { Asked } from '#domain/model/procedure.ts';
import { one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { createCalendarFeed, creating } from '#domain/visit/feed/create.ts';
import { MOST_FEEDS } from '#domain/visit/feed/feed.ts';
import { CalendarFeeds } from '#domain/visit/feed/feeds.ts';
import { revokeCalendarFeed } from '#domain/visit/feed/revoke.ts';
import { transitions } from '#domain/visit/feed/transitions.ts';
import type { CreateCalendarFeedInput, Resolvers, RevokeCalendarFeedInput } from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

export const visitFeed = {
  Query: {
    calendarFeeds: async (_parent, _args, { reader, actor }) => {
      const list = { list: 'calendarFeedsOfLawyer', key: actor.id };
      const { edges } = await reader.page(CalendarFeeds, list, { first: MOST_FEEDS });
      return edges.map(({ node }) => node);
    },
  },
  Mutation: {
    createCalendarFeed: mutation({
      reads: (_input: CreateCalendarFeedInput, asked: Asked) => creating(asked),
      rule: createCalendarFeed,
    }),
    revokeCalendarFeed: mutation({
      reads: ({ feedId }: RevokeCalendarFeedInput) => ({ feed: one(CalendarFeeds, feedId) }),
      rule: revokeCalendarFeed,
    }),
  },
  CalendarFeed: {
    availableActions: (feed, _args, { actor }) => availableActions(transitions, feed, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
