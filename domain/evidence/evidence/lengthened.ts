import type { Instant } from '#domain/model/time.ts';
import type { KeptEvidence } from './evidence.ts';

/** Until when a file is to be locked: as it is, or as it was ordered, whichever is later. */
export function lengthened({ kept: { lock }, order }: KeptEvidence): Instant {
  return order !== undefined && order.until > lock.retainUntil ? order.until : lock.retainUntil;
}
