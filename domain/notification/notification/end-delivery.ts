import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import type { Channel } from '../channel.ts';
import { MOST_ATTEMPTS } from './begin-deliveries.ts';
import type { Fault, Notification } from './notification.ts';
import { isPending } from './notification.ts';
import { Notifications } from './notifications.ts';

/** What came of an attempt. A final fault would be the same again. */
export type Sending =
  | { readonly sent: true }
  | { readonly sent: false; readonly fault: Fault; readonly final: boolean };

export interface EndDelivery {
  readonly id: string;
  readonly channel: Channel;
  /** Counted from 1. */
  readonly attempt: number;
  readonly sending: Sending;
}

interface Records {
  readonly notification: Notification | undefined;
}

/** Puts down what came of an attempt. What has ended stays ended: it was sent once, whoever else says so. */
function rule({ notification }: Records, { channel, attempt, sending }: EndDelivery, { now }: Context): Decision {
  const delivery = notification?.deliveries.find((each) => each.channel === channel);
  if (notification === undefined || delivery === undefined || !isPending(delivery)) return accepted({});
  if (sending.sent) {
    return accepted({}, changed(Notifications, notification, { type: 'DeliverySent', channel, at: now }));
  }
  const final = sending.final || attempt >= MOST_ATTEMPTS;
  const event = { type: 'DeliveryFailed', channel, at: now, fault: sending.fault, final } as const;
  return accepted({}, changed(Notifications, notification, event));
}

export const endDelivery = {
  reads: ({ id }: EndDelivery) => ({ notification: internal(Notifications, id) }),
  rule,
};
