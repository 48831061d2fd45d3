import type { Period } from '#domain/model/time.ts';
import { HOUR } from '#domain/model/time.ts';

const MINUTE = 60_000;

/** How early before a session a lawyer is let in, booked or not. Minutes. */
export const ENTRY_BEFORE = 30;

/** How long after its beginning a lawyer who has not come is waited for, unless they said that they come later. Minutes. */
export const WAITED_FOR = 15;

/** How late a lawyer may come and keep the seat: a part of the session. */
const LATEST_PART = 0.5;

/** Between these times of day in Shanghai people are reminded; what falls into the night comes on the evening before. */
export const AWAKE = { from: '07:00', to: '22:00', evening: '21:00' } as const;

/** How long before it a visit is reminded of, the earliest first. Milliseconds. */
export const REMINDERS: readonly number[] = [24 * HOUR, 2 * HOUR];

/** How long after its end staff are told that nobody has closed a visit. Milliseconds. */
export const OVERRUN = 30 * MINUTE;

/** So many visits may a session hold over and above its seats, by order of the centre's leader. */
export const MOST_OVERBOOKED = 2;

/** Minutes as milliseconds. */
export const minutes = (count: number): number => count * MINUTE;

/** The latest a lawyer may say that they come. */
export function latestArrival({ from, to }: Period): string {
  return new Date(Date.parse(from) + (Date.parse(to) - Date.parse(from)) * LATEST_PART).toISOString();
}
