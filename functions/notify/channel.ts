import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Channel } from '#domain/notification/channel.ts';
import type { Kind } from '#domain/notification/kinds.ts';
import type { Sending } from '#domain/notification/notification/end-delivery.ts';
import type { Contact } from '#domain/notification/preferences/contact.ts';
import type { Wording } from '#domain/notification/templates/template.ts';

/** A notification on its way out. */
export interface Outgoing {
  /** The same at every attempt, so that a receiver can tell that it has had it. */
  readonly id: Id<'Notification'>;
  readonly kind: Kind;
  readonly subject: Id;
  readonly params: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly wording: Wording;
}

/**
 * One way out. It sends to the one address of its kind, and answers what came of it: it neither tries again nor logs
 * where to.
 */
export type Send = (contact: Contact, message: Outgoing) => Promise<Sending>;

/** The channels of a deployment; one that it lacks is told to the recipient, and not tried. */
export type Channels = Readonly<Partial<Record<Channel, Send>>>;

export const SENT: Sending = { sent: true };
