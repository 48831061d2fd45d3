import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { lists } from './holds.ts';
import type { Notification, NotificationEvent } from './notification.ts';

/** Seen by its recipient alone. */
export const Notifications: Aggregate<'Notification', Notification, NotificationEvent> = {
  kind: 'Notification',
  evolve,
  claims: () => [],
  lists,
  facts: () => ({}),
  gates: [],
  visible: ({ recipient }, actor) => recipient === actor.id,
};
