import type { CalendarFeed, CalendarFeedEvent } from './feed.ts';

export function evolve(state: CalendarFeed | undefined, event: CalendarFeedEvent): CalendarFeed {
  if (event.type === 'CalendarFeedCreated') {
    const { type: _, ...given } = event;
    return { ...given, status: 'ACTIVE' };
  }
  if (state === undefined) throw new Error(`${event.type} before CalendarFeedCreated`);
  switch (event.type) {
    case 'CalendarFeedRevoked':
      return { ...state, status: 'REVOKED', revokedAt: event.at };
  }
}
