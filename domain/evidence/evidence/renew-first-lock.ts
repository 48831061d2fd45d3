import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Evidence, Lock } from './evidence.ts';
import { isKept } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { kindOfEvidence } from './kinds.ts';
import type { LockWanted } from './lock.ts';
import { provenLock } from './lock.ts';
import { RENEWED_AHEAD } from './terms.ts';
import { transitions } from './transitions.ts';
import { wholeSeconds } from './whole-seconds.ts';

/**
 * The lock that a sealed file is to have because its first one would be over before all of it has been read.
 * @returns undefined if that is far off, or is no longer its first
 */
export function renewedLock(evidence: Evidence, now: Instant): LockWanted | undefined {
  if (evidence.status !== 'SEALED' || evidence.kept.lock.retainUntil > later(now, RENEWED_AHEAD)) return undefined;
  const retainUntil = wholeSeconds(later(now, kindOfEvidence(evidence.kind).first.term));
  return { retainUntil, legalHold: evidence.kept.lock.legalHold };
}

/** Puts on record that a first lock was renewed. The worker has lengthened it, and has read it back. */
export function renewFirstLock(
  { evidence }: { readonly evidence: Evidence },
  lock: Lock,
  { actor, now }: Context,
): Decision {
  // Read, or renewed, meanwhile.
  if (!isKept(evidence) || renewedLock(evidence, now) === undefined) return accepted({});
  const forbidden = forbids(transitions, evidence, 'RENEW_FIRST_LOCK', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const { retainUntil, legalHold } = evidence.kept.lock;
  if (provenLock({ retainUntil, legalHold }, lock) === undefined) return refused(refuse('LOCK_NOT_PROVEN'));
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'FirstLockRenewed', lock, at: now }),
  );
}
