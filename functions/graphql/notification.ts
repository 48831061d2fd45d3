import type { Context } from '#domain/model/decision.ts';
import { kindOf } from '#domain/model/id.ts';
import type { Asked } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { one } from '#domain/model/reads.ts';
import { inboxId } from '#domain/notification/inbox/inbox.ts';
import { Inboxes } from '#domain/notification/inbox/inboxes.ts';
import { readAll } from '#domain/notification/inbox/read-all.ts';
import { KIND_CODES } from '#domain/notification/kinds.ts';
import { ALL, UNREAD } from '#domain/notification/notification/holds.ts';
import { isRead } from '#domain/notification/notification/notification.ts';
import { Notifications } from '#domain/notification/notification/notifications.ts';
import { readNotification } from '#domain/notification/notification/read.ts';
import { AllPreferences } from '#domain/notification/preferences/all-preferences.ts';
import { channelsOf } from '#domain/notification/preferences/channels-of.ts';
import type { Preferences } from '#domain/notification/preferences/preferences.ts';
import { preferencesId, unset } from '#domain/notification/preferences/preferences.ts';
import { setPreferences } from '#domain/notification/preferences/set.ts';
import { wordingOf } from '#domain/notification/wording.ts';
import type { Versioned } from '#store/record.ts';
import { words } from '../words.ts';
import type { GraphContext } from './context.ts';
import type {
  ReadAllNotificationsInput,
  ReadNotificationInput,
  Resolvers,
  SetNotificationPreferencesInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';
import { nodes } from './nodes.ts';
import { pageOfUnread } from './unread-list.ts';

/** Languages as the schema writes them, and as the domain does. */
const LANGUAGE = { ZH: 'zh', EN: 'en' } as const;

const asSet = ({ language, ...rest }: SetNotificationPreferencesInput) => ({ ...rest, language: LANGUAGE[language] });

/** A person has them before they set any; they have no id, since there are no others that they could name. */
async function ownPreferences({ reader, actor }: GraphContext): Promise<Versioned<Preferences>> {
  return (await reader.load(AllPreferences, preferencesId(actor.id))) ?? { ...unset(actor.id), version: 0 };
}

export const notification = {
  Query: {
    notifications: async (_parent, { unread, ...args }, { reader, actor }) => {
      const newestFirst = { descending: true };
      const [inbox, page] = await Promise.all([
        // Asked for now, so that each notification finds it there.
        reader.load(Inboxes, inboxId(actor.id)),
        reader.page(Notifications, { list: unread ? UNREAD : ALL, key: actor.id }, args, newestFirst),
      ]);
      return unread ? pageOfUnread(page, inbox) : page;
    },
    notificationPreferences: (_parent, _args, context) => ownPreferences(context),
  },
  Mutation: {
    readNotification: mutation({
      reads: ({ notificationId }: ReadNotificationInput) => ({ notification: one(Notifications, notificationId) }),
      rule: readNotification,
    }),
    readAllNotifications: mutation({
      reads: (input: ReadAllNotificationsInput, asked: Asked) => readAll.reads(input, asked),
      rule: readAll.rule,
      payload: async (shown, { reader, actor }) => {
        const inbox = await reader.load(Inboxes, inboxId(actor.id));
        return { ...shown, readUntil: inbox?.readUntil ?? null };
      },
    }),
    setNotificationPreferences: mutation({
      reads: (input: SetNotificationPreferencesInput, asked: Asked) => setPreferences.reads(asSet(input), asked),
      rule: (
        records: RecordsOf<ReturnType<typeof setPreferences.reads>>,
        input: SetNotificationPreferencesInput,
        context: Context,
      ) => setPreferences.rule(records, asSet(input), context),
      payload: async (shown, context) => ({ ...shown, preferences: await ownPreferences(context) }),
    }),
  },
  Notification: {
    title: (told, _args, { locale }) => wordingOf(told, locale, words).title,
    text: (told, _args, { locale }) => wordingOf(told, locale, words).text,
    subject: ({ subject }, _args, { reader }) => {
      const aggregate = nodes.get(kindOf(subject));
      return aggregate === undefined ? null : reader.load(aggregate, subject);
    },
    read: async (told, _args, { reader }) => isRead(told, await reader.load(Inboxes, inboxId(told.recipient))),
  },
  NotificationDelivery: {
    next: (delivery) => ('next' in delivery ? delivery.next : null),
    endedAt: (delivery) => ('endedAt' in delivery ? delivery.endedAt : null),
    fault: (delivery) => ('fault' in delivery ? delivery.fault : null),
  },
  NotificationPreferences: {
    language: ({ language }) => (language === 'zh' ? 'ZH' : 'EN'),
    sms: ({ contact }) => contact.sms ?? null,
    email: ({ contact }) => contact.email ?? null,
    webhookUrl: ({ contact }) => contact.webhook?.url ?? null,
    quietHours: ({ quietHours }) => quietHours ?? null,
    channels: (preferences) =>
      KIND_CODES.map((kind) => ({
        kind,
        channels: channelsOf(preferences, kind),
        chosen: preferences.channels[kind] !== undefined,
      })),
  },
} satisfies Resolvers;
