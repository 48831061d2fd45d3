import type { Instant } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import { kindOfEvidence } from '../evidence/kinds.ts';
import type { LockWanted } from '../evidence/lock.ts';
import { wholeSeconds } from '../evidence/whole-seconds.ts';

/**
 * The lock under which evidence lies once its bytes have been found right. The term of its kind is counted once, from when
 * its first reading began, so that whoever does it twice asks for the same; never is it shorter than what is there. A later
 * reading lengthens nothing: what is read twice a year would otherwise be kept for ever. The hold is on, also for a kind
 * that arrives without, unless it has been lifted since.
 * @param cap days for which the deployment lets anything be locked at most
 */
export function lockOnceVerified(
  { kind, kept, status, release }: KeptEvidence,
  { startedAt }: { readonly startedAt: Instant },
  cap: number,
): LockWanted {
  const { retainUntil } = kept.lock;
  const legalHold = release === undefined;
  if (status !== 'SEALED') return { retainUntil, legalHold };
  const term = wholeSeconds(later(startedAt, Math.min(kindOfEvidence(kind).retention, cap) * DAY));
  return { retainUntil: term > retainUntil ? term : retainUntil, legalHold };
}
