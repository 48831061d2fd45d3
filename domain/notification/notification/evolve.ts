import type { Channel } from '../channel.ts';
import type { Delivery, Notification, NotificationEvent } from './notification.ts';

export function evolve(state: Notification | undefined, event: NotificationEvent): Notification {
  if (event.type === 'Notified') {
    const { type: _, channels, ...told } = event;
    const deliveries = channels.map((channel) => ({ channel, attempts: 0, status: 'DUE' as const, next: told.at }));
    return { ...told, deliveries };
  }
  if (state === undefined) throw new Error(`${event.type} before Notified`);
  switch (event.type) {
    case 'NotificationRead':
      return { ...state, readAt: event.at };
    case 'DeliveryBegun':
      return delivering(state, event.channel, ({ channel, attempts }) => ({
        channel,
        attempts: attempts + 1,
        status: 'DUE',
        next: event.retryAt,
      }));
    case 'DeliveryDeferred':
      return delivering(state, event.channel, ({ channel, attempts }) => ({
        channel,
        attempts,
        status: 'DEFERRED',
        next: event.until,
      }));
    case 'DeliverySent':
      return delivering(state, event.channel, ({ channel, attempts }) => ({
        channel,
        attempts,
        status: 'SENT',
        endedAt: event.at,
      }));
    case 'DeliveryFailed': {
      const { at: endedAt, fault, final } = event;
      if (!final) return state;
      return delivering(state, event.channel, ({ channel, attempts }) => ({
        channel,
        attempts,
        status: 'FAILED',
        endedAt,
        fault,
      }));
    }
  }
}

function delivering(state: Notification, channel: Channel, next: (delivery: Delivery) => Delivery): Notification {
  return { ...state, deliveries: state.deliveries.map((each) => (each.channel === channel ? next(each) : each)) };
}
