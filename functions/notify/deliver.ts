import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Id } from '#domain/model/id.ts';
import type { Channel } from '#domain/notification/channel.ts';
import { CHANNELS, WAKING } from '#domain/notification/channel.ts';
import { beginDeliveries } from '#domain/notification/notification/begin-deliveries.ts';
import type { Sending } from '#domain/notification/notification/end-delivery.ts';
import { endDelivery } from '#domain/notification/notification/end-delivery.ts';
import type { Notification } from '#domain/notification/notification/notification.ts';
import type { Preferences } from '#domain/notification/preferences/preferences.ts';
import { preferencesId, unset } from '#domain/notification/preferences/preferences.ts';
import { wordingOf } from '#domain/notification/wording.ts';
import type { Surroundings } from '#store/commit.ts';
import type { Table } from '#store/table.ts';
import { carryOut } from '../carry-out.ts';
import { faultOf } from '../fault.ts';
import { logger, metrics } from '../observability.ts';
import { stateOf } from '../states-of.ts';
import { words } from '../words.ts';
import type { Channels } from './channel.ts';

export interface Workshop {
  readonly table: Table;
  readonly world: Surroundings;
  readonly channels: Channels;
}

/** What one round came to. */
export interface Delivered {
  readonly sent: number;
  /** Tried in vain, and to be tried again or given up. */
  readonly missed: number;
}

/**
 * Sends what is due of a notification by each channel. At least once: what was sent and could not be put down is sent
 * again; what was put down is not.
 * @throws if what came of a channel could not be put down; of the others it has been
 */
export async function deliver(workshop: Workshop, id: Id<'Notification'>): Promise<Delivered> {
  const { table, world } = workshop;
  const begin = { operation: 'beginDeliveries', input: { id }, procedure: beginDeliveries };
  // Each round is a command of its own: whether there is anything to do stands on the notification.
  const { said, after } = await carryOut({ table, world }, { ...begin, key: world.token() });
  const begun = CHANNELS.filter((channel) => said.begun?.[channel] !== undefined);
  const notification = after.get(id)?.state as Notification | undefined;
  if (begun.length === 0 || notification === undefined) return { sent: 0, missed: 0 };
  const { recipient } = notification;
  const preferences = (await stateOf<Preferences>(table, preferencesId(recipient))) ?? unset(recipient);
  const ended = await Promise.allSettled(
    begun.map(async (channel) => {
      const sending = await attempt(workshop, channel, notification, preferences);
      const input = { id, channel, attempt: Number(said.begun?.[channel]), sending };
      const end = { operation: 'endDelivery', input, procedure: endDelivery };
      await carryOut({ table, world }, { ...end, key: world.token() });
      if (!sending.sent) logger.warn('not delivered', { notification: id, channel, fault: sending.fault });
      if (isOurs(channel, sending)) metrics.addMetric(`ChannelFaults.${channel}`, MetricUnit.Count, 1);
      return sending.sent;
    }),
  );
  const sendings = ended.map((each) => {
    if (each.status === 'rejected') throw each.reason;
    return each.value;
  });
  const sent = sendings.filter((each) => each).length;
  return { sent, missed: sendings.length - sent };
}

/** A final fault is the recipient's, such as a number that is none, and a webhook is its owner's: neither wakes us. */
function isOurs(channel: Channel, sending: Sending): boolean {
  return !sending.sent && !sending.final && WAKING.includes(channel);
}

async function attempt(
  { channels }: Workshop,
  channel: Channel,
  notification: Notification,
  { contact, language }: Preferences,
): Promise<Sending> {
  const send = channels[channel];
  if (send === undefined) return { sent: false, fault: 'NOT_CONFIGURED', final: true };
  const { id, kind, subject, params, at } = notification;
  try {
    const wording = wordingOf(notification, language, words);
    return await send(contact, { id, kind, subject, params, at, wording });
  } catch (failure) {
    logger.error('channel failed', { notification: id, channel, ...faultOf(failure) });
    return { sent: false, fault: 'UNREACHABLE', final: false };
  }
}
