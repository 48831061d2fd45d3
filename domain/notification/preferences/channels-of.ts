import type { Channel } from '../channel.ts';
import { CHANNELS } from '../channel.ts';
import type { Kind } from '../kinds.ts';
import { kindOfNotification } from '../kinds.ts';
import { hasAddress } from './contact.ts';
import type { Preferences } from './preferences.ts';

/** By which channels a person wants to be told of a kind and can be: what they chose, or else the kind's own. */
export function channelsOf(preferences: Preferences | undefined, kind: Kind): readonly Channel[] {
  if (preferences === undefined) return [];
  const chosen = preferences.channels[kind] ?? kindOfNotification(kind).channels;
  return CHANNELS.filter((channel) => chosen.includes(channel) && hasAddress(preferences.contact, channel));
}
