import type { Listing } from '#domain/model/listing.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Notification } from './notification.ts';
import { nextDelivery } from './notification.ts';

export const ALL = 'notificationsOf';
export const UNREAD = 'unreadNotificationsOf';
/** The list a sweep reads: nothing is in it that is not still to be sent. */
export const DUE = 'dueDeliveries';

export function lists(notification: Notification): readonly Listing[] {
  const { id, recipient: key, at: sort, readAt } = notification;
  const next = nextDelivery(notification);
  return [
    { list: ALL, key, sort },
    ...(readAt === undefined ? [{ list: UNREAD, key, sort }] : []),
    ...(next === undefined ? [] : [{ list: DUE, key: String(shardOf(id)), sort: next }]),
  ];
}
