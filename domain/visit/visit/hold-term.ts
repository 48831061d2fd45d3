import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';

const MINUTE = 60_000;

/** How long a seat is kept for whoever is booking; once they may have as long again. Milliseconds. */
export const HOLD = 10 * MINUTE;

/** Until when a hold taken or extended now stands: never into the session itself. */
export function heldUntil(from: Instant, begins: Instant): Instant {
  const until = later(from, HOLD);
  return until < begins ? until : begins;
}
