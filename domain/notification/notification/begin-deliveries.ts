import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Accepted, Context } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { HOUR, later } from '#domain/model/time.ts';
import { WAKING } from '../channel.ts';
import { kindOfNotification } from '../kinds.ts';
import { AllPreferences } from '../preferences/all-preferences.ts';
import { channelsOf } from '../preferences/channels-of.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { preferencesId } from '../preferences/preferences.ts';
import { quietUntil } from '../preferences/quiet-hours.ts';
import type { Delivery, Notification, NotificationEvent } from './notification.ts';
import { isPending } from './notification.ts';
import { Notifications } from './notifications.ts';

const MINUTE = HOUR / 60;

/** How long after each attempt the next one comes, in milliseconds; the first longer than any attempt lasts. */
export const RETRIES: readonly number[] = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 12 * HOUR, 5 * MINUTE];

/** After the last attempt only its outcome is waited for. */
export const MOST_ATTEMPTS = RETRIES.length;

export interface BeginDeliveries {
  readonly id: string;
}

interface Records {
  readonly notification: Notification | undefined;
  readonly preferences: Preferences | undefined;
  readonly recipient: Person | undefined;
}

/**
 * Decides what to send now. Each attempt is put down, with the time of the next, before it is made: of two workers
 * one sends, and one that dies is succeeded.
 * @returns `said.begun`: the channels to send by now, each with the number of the attempt
 */
function rule({ notification, preferences, recipient }: Records, _command: unknown, { now }: Context): Accepted {
  if (notification === undefined) return accepted({});
  const wanted = hasLeft(recipient) ? [] : channelsOf(preferences, notification.kind);
  const quiet = quietFor(notification, preferences, now);
  const due = notification.deliveries.filter((each) => isPending(each) && each.next <= now);
  const events = due.map((each): NotificationEvent => {
    const { channel } = each;
    if (!wanted.includes(channel))
      return { type: 'DeliveryFailed', channel, at: now, fault: 'NOT_WANTED', final: true };
    if (quiet !== undefined && WAKING.includes(channel)) return { type: 'DeliveryDeferred', channel, until: quiet };
    return attempt(each, now);
  });
  if (events.length === 0) return accepted({});
  const begun = due.filter((_, i) => events[i]?.type === 'DeliveryBegun');
  const attempts = begun.map(({ channel, attempts: before }) => [channel, String(before + 1)]);
  return {
    ...accepted({}, changed(Notifications, notification, ...events)),
    said: { begun: Object.fromEntries(attempts) },
  };
}

/** Suspended, or without any post. Whom the directory does not know is a first administrator, and has not left. */
function hasLeft(recipient: Person | undefined): boolean {
  return recipient !== undefined && (recipient.suspended || recipient.posts.length === 0);
}

function quietFor({ kind }: Notification, preferences: Preferences | undefined, now: Instant): Instant | undefined {
  if (kindOfNotification(kind).urgent || preferences?.quietHours === undefined) return undefined;
  return quietUntil(preferences.quietHours, now);
}

function attempt({ channel, attempts }: Delivery, now: Instant): NotificationEvent {
  const wait = RETRIES[attempts];
  return wait === undefined
    ? { type: 'DeliveryFailed', channel, at: now, fault: 'UNANSWERED', final: true }
    : { type: 'DeliveryBegun', channel, at: now, retryAt: later(now, wait) };
}

export const beginDeliveries = {
  reads: ({ id }: BeginDeliveries) => ({ notification: internal(Notifications, id) }),
  further: ({ notification }: Pick<Records, 'notification'>) => ({
    preferences: internal(AllPreferences, notification === undefined ? '' : preferencesId(notification.recipient)),
    recipient: internal(Persons, notification?.recipient ?? ''),
  }),
  rule,
};
