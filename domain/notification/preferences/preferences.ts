import type { Id } from '#domain/model/id.ts';
import type { Channel } from '../channel.ts';
import type { Kind } from '../kinds.ts';
import type { Language } from '../templates/template.ts';
import type { Contact } from './contact.ts';
import type { QuietHours } from './quiet-hours.ts';

/** How a person wants to be told of things outside the product. */
export interface Preferences {
  readonly id: Id<'NotificationPreferences'>;
  readonly person: Id<'Person'>;
  /** Of what is sent; what is read in the product follows the reader's request. */
  readonly language: Language;
  readonly contact: Contact;
  /** Kinds for which the person chose; the others go as {@link KINDS} says. */
  readonly channels: Readonly<Partial<Record<Kind, readonly Channel[]>>>;
  readonly quietHours?: QuietHours;
}

export type PreferencesEvent = { readonly type: 'PreferencesSet' } & Preferences;

/** A person has one set of them. */
export function preferencesId(person: Id<'Person'>): Id<'NotificationPreferences'> {
  return `NotificationPreferences_${person.slice('Person_'.length)}`;
}

/** What holds for a person who has set nothing. */
export function unset(person: Id<'Person'>): Preferences {
  return { id: preferencesId(person), person, language: 'zh', contact: {}, channels: {} };
}
