import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import type { Evidence } from './evidence.ts';
import { kindOfEvidence } from './kinds.ts';
import type { LockWanted } from './lock.ts';
import { firstLock } from './lock.ts';
import { ARRIVES_WITH } from './terms.ts';
import { wholeSeconds } from './whole-seconds.ts';

/**
 * How an upload is to lie once its parts are one object: as it was begun, or, if that day has passed before anybody put
 * them together or is near, for the same term from now. A lock that is over locks nothing, and reading it takes its time.
 */
export function arrivalLock(evidence: Pick<Evidence, 'kind' | 'retainUntil'>, now: Instant): LockWanted {
  const begun = firstLock(evidence);
  if (begun.retainUntil > later(now, ARRIVES_WITH)) return begun;
  return { ...begun, retainUntil: wholeSeconds(later(now, kindOfEvidence(evidence.kind).first.term)) };
}
