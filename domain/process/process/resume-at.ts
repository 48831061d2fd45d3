import type { Instant } from '#domain/model/time.ts';

const MINUTE = 60_000;
const LONGEST_WAIT = 60 * MINUTE;

/**
 * When somebody is to look after a process that was got on with now: in a minute, after a failed try in two, four,
 * eight … up to an hour. On the full minute, so that a quick process does not move its list row with every step.
 */
export function resumeAt(now: Instant, tries = 0): Instant {
  const wait = Math.min(MINUTE * 2 ** tries, LONGEST_WAIT);
  return new Date(Math.ceil((Date.parse(now) + wait) / MINUTE) * MINUTE).toISOString();
}
