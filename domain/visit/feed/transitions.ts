import type { Transition } from '#domain/model/transition.ts';
import type { CalendarFeed } from './feed.ts';

export type CalendarFeedAction = 'REVOKE';

export const transitions: readonly Transition<CalendarFeed, CalendarFeedAction>[] = [
  { action: 'REVOKE', from: ['ACTIVE'], to: 'REVOKED', roles: ['LAWYER'] },
];
