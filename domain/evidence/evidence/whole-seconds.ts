import type { Instant } from '#domain/model/time.ts';

/** Rounded up: S3 keeps no parts of a second, and what is read back of a lock must not be sooner than what was asked for. */
export function wholeSeconds(instant: Instant): Instant {
  return new Date(Math.ceil(Date.parse(instant) / 1_000) * 1_000).toISOString();
}
