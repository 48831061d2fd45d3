import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Notification } from './notification.ts';
import { Notifications } from './notifications.ts';

interface Records {
  readonly notification: Notification;
}

/** Marks one as read; the first time counts. */
export function readNotification({ notification }: Records, _command: unknown, { now }: Context): Decision {
  const outcome = { notification: notification.id };
  if (notification.readAt !== undefined) return accepted(outcome);
  return accepted(outcome, changed(Notifications, notification, { type: 'NotificationRead', at: now }));
}
