import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, relied } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import { later } from '#domain/model/time.ts';
import type { Inbox } from '../inbox/inbox.ts';
import { inboxId } from '../inbox/inbox.ts';
import { Inboxes } from '../inbox/inboxes.ts';
import type { Told } from '../kinds.ts';
import { AllPreferences } from '../preferences/all-preferences.ts';
import { channelsOf } from '../preferences/channels-of.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { preferencesId } from '../preferences/preferences.ts';
import type { Notification } from './notification.ts';
import { Notifications } from './notifications.ts';

/** To tell one person of one event. */
export type Notify = Told & {
  /** Made of the event and the person, so that it exists once however often the event comes. */
  readonly id: Id<'Notification'>;
  readonly recipient: Id<'Person'>;
  readonly subject: Id;
};

interface Records {
  readonly existing: Notification | undefined;
  readonly inbox: Inbox | undefined;
  readonly preferences: Preferences | undefined;
}

/**
 * Tells a person, once. It is dated after all that they have marked as read, and stands on that mark: who marks
 * everything as read never so marks what came in the same moment and was not seen.
 */
function rule({ existing, inbox, preferences }: Records, command: Notify, { now }: Context): Decision {
  if (existing !== undefined) return accepted({});
  const { id, recipient, kind, subject, params } = command;
  const at = inbox !== undefined && now <= inbox.readUntil ? later(inbox.readUntil, 1) : now;
  const channels = channelsOf(preferences, kind);
  const owned = inboxId(recipient);
  return accepted(
    {},
    opened(Notifications, id, { type: 'Notified', id, recipient, kind, subject, params: { ...params }, at, channels }),
    inbox === undefined
      ? opened(Inboxes, owned, { type: 'InboxOpened', id: owned, person: recipient })
      : relied(Inboxes, inbox, 'readUntil'),
  );
}

export const notify = {
  reads: ({ id, recipient }: Notify) => ({
    existing: internal(Notifications, id),
    inbox: internal(Inboxes, inboxId(recipient)),
    preferences: internal(AllPreferences, preferencesId(recipient)),
  }),
  rule,
};
