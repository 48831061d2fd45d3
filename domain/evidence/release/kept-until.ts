import type { Instant } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import { kindOfEvidence } from '../evidence/kinds.ts';
import { wholeSeconds } from '../evidence/whole-seconds.ts';

/**
 * Until when a file is to be locked once its hold is lifted: its kind's term from the end of its case, or longer if it is
 * already.
 * @param cap days for which the deployment lets anything be locked at most
 */
export function keptUntil({ kind, kept }: KeptEvidence, ended: Instant, cap: number): Instant {
  const term = wholeSeconds(later(ended, Math.min(kindOfEvidence(kind).retention, cap) * DAY));
  return term > kept.lock.retainUntil ? term : kept.lock.retainUntil;
}
