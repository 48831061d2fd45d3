import type { Accepted, Change, Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, opened, refused } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Channel } from '../channel.ts';
import type { Kind } from '../kinds.ts';
import { refuse } from '../refusals.ts';
import type { Language } from '../templates/template.ts';
import { AllPreferences } from './all-preferences.ts';
import type { Contact, Webhook } from './contact.ts';
import { emailAddress, hasAddress, mobileNumber, webhookUrl } from './contact.ts';
import type { Preferences } from './preferences.ts';
import { preferencesId } from './preferences.ts';
import type { QuietHours } from './quiet-hours.ts';

/** All of a person's preferences: what is left out is not set any more. */
export interface SetPreferences {
  readonly language: Language;
  readonly sms?: string | undefined;
  readonly email?: string | undefined;
  readonly webhookUrl?: string | undefined;
  /** A new secret for the webhook; a new address has one anyway, since the old receiver knows the old one. */
  readonly newWebhookSecret?: boolean | undefined;
  readonly quietHours?: QuietHours | undefined;
  readonly channels?: readonly { readonly kind: Kind; readonly channels: readonly Channel[] }[] | undefined;
}

interface Records {
  readonly existing: Preferences | undefined;
}

/** 52 characters of 5 bits each: 260 bits, and, being 13 groups of four, base64 of 39 bytes as they stand. */
const SECRET_LENGTH = 52;

function rule({ existing }: Records, command: SetPreferences, { actor, fresh }: Context): Decision {
  const webhook = webhookOf(command, existing?.contact.webhook, () => `whsec_${fresh.secret(SECRET_LENGTH)}`);
  const contact = contactOf(command, webhook);
  const refusals = [...invalid(command), ...unreachable(command, contact)];
  if (refusals.length > 0) return refused(...refusals);
  const id = preferencesId(actor.id);
  const event = {
    ...({ type: 'PreferencesSet', id, person: actor.id, language: command.language, contact } as const),
    channels: Object.fromEntries((command.channels ?? []).map(({ kind, channels }) => [kind, channels])),
    ...(command.quietHours === undefined ? {} : { quietHours: command.quietHours }),
  };
  const change: Change =
    existing === undefined ? opened(AllPreferences, id, event) : changed(AllPreferences, existing, event);
  const done: Accepted = accepted({}, change);
  const issued = webhook !== undefined && webhook.secret !== existing?.contact.webhook?.secret;
  return issued ? { ...done, said: { webhook: { secret: webhook.secret } } } : done;
}

/** Sets a person's own preferences. */
export const setPreferences = {
  reads: (_command: SetPreferences, { actor }: Asked) => ({
    existing: internal(AllPreferences, preferencesId(actor.id)),
  }),
  rule,
};

function webhookOf(command: SetPreferences, before: Webhook | undefined, secret: () => string): Webhook | undefined {
  const url = command.webhookUrl === undefined ? undefined : webhookUrl(command.webhookUrl);
  if (url === undefined) return undefined;
  return url === before?.url && !command.newWebhookSecret ? before : { url, secret: secret() };
}

function contactOf({ sms, email }: SetPreferences, webhook: Webhook | undefined): Contact {
  const number = sms === undefined ? undefined : mobileNumber(sms);
  const address = email === undefined ? undefined : emailAddress(email);
  return {
    ...(number === undefined ? {} : { sms: number }),
    ...(address === undefined ? {} : { email: address }),
    ...(webhook === undefined ? {} : { webhook }),
  };
}

function invalid({ sms, email, webhookUrl: url, quietHours }: SetPreferences): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (sms !== undefined && mobileNumber(sms) === undefined) {
    refusals.push(refuse('SMS_NUMBER_INVALID', { path: ['sms'] }));
  }
  if (email !== undefined && emailAddress(email) === undefined) {
    refusals.push(refuse('EMAIL_INVALID', { path: ['email'] }));
  }
  if (url !== undefined && webhookUrl(url) === undefined) {
    refusals.push(refuse('WEBHOOK_URL_INVALID', { path: ['webhookUrl'] }));
  }
  if (quietHours !== undefined && quietHours.from === quietHours.to) {
    refusals.push(refuse('QUIET_HOURS_EMPTY', { path: ['quietHours'] }));
  }
  return refusals;
}

/** A choice that could not be kept is said now, not when something is to be sent. */
function unreachable({ channels = [] }: SetPreferences, contact: Contact): readonly Refusal[] {
  return channels.flatMap(({ kind, channels: chosen }, i) => {
    const path = ['channels', i];
    const twice = channels.findIndex((each) => each.kind === kind) < i;
    return [
      ...(twice ? [refuse('KIND_TWICE', { path, details: { kind } })] : []),
      ...chosen
        .filter((channel) => !hasAddress(contact, channel))
        .map((channel) => refuse('NO_ADDRESS', { path: [...path, 'channels'], details: { channel } })),
    ];
  });
}
