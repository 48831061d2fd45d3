import type { Instant } from '#domain/model/time.ts';
import { DAY, HOUR, later } from '#domain/model/time.ts';

const MINUTE = 60_000;

/** Longer than one run of the worker can take: until then it is being read, or its message waits in the queue. */
const RUN = 20 * MINUTE;
/** What waits behind many others is asked for again ever more seldom, or the queue would fill with its messages. */
const LONGEST = 12 * HOUR;

/** When to look after what is being read or waits to be. @param resumptions how often in a row that was in vain */
export function resumeAt(now: Instant, resumptions = 0): Instant {
  return later(now, Math.min(RUN * 2 ** resumptions, LONGEST));
}

/** Waits after a failure to read, the next after each: two days in all. From then on it is tried once a day. */
const RETRIES = [1 * MINUTE, 5 * MINUTE, 20 * MINUTE, HOUR, 4 * HOUR, 18 * HOUR, 24 * HOUR];

/** When to read again. @param failures in a row so far */
export function retryAt(now: Instant, failures: number): Instant {
  return later(now, RETRIES[failures - 1] ?? DAY);
}

/** Whether it has been tried for longer than what a store says of itself may be wrong. @param failures in a row so far */
export function isLongTried(failures: number): boolean {
  return failures > RETRIES.length;
}
