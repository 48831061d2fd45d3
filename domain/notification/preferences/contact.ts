import type { Channel } from '../channel.ts';

/** Where an event's consumer elsewhere listens, and the secret its messages are signed with. */
export interface Webhook {
  readonly url: string;
  /** `whsec_` and base64, as Standard Webhooks has it. Said once, and kept here since signing needs it. */
  readonly secret: string;
}

/** Where a person can be reached outside the product. */
export interface Contact {
  /** E.164: `+8613800000001`. */
  readonly sms?: string;
  readonly email?: string;
  readonly webhook?: Webhook;
}

export function hasAddress({ sms, email, webhook }: Contact, channel: Channel): boolean {
  return { SMS: sms, EMAIL: email, WEBHOOK: webhook }[channel] !== undefined;
}

/** A mobile number in E.164; eleven digits are one of the mainland. Undefined if it is none. */
export function mobileNumber(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '');
  if (/^1[3-9]\d{9}$/.test(digits)) return `+86${digits}`;
  return /^\+[1-9]\d{6,14}$/.test(digits) ? digits : undefined;
}

/** An address as it may stand in a header of a mail: nothing in it ends a line or begins a list. */
export function emailAddress(text: string): string | undefined {
  const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/;
  return text.length <= 254 && address.test(text) ? text : undefined;
}

/** The longest address of a webhook, in characters. */
const LONGEST_URL = 1_000;

/**
 * An https address by a public name. Which addresses the name has is asked again whenever something is sent; an
 * address without a name, or one within, is refused here already.
 */
export function webhookUrl(text: string): string | undefined {
  if (text.length > LONGEST_URL || /\s/.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, username, password, hash, hostname, href } = new URL(text);
  const named = /^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(hostname) && !/\.(local|localhost|internal)$/.test(hostname);
  return protocol === 'https:' && `${username}${password}${hash}` === '' && named ? href : undefined;
}
