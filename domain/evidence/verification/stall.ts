import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { flagged } from './flag.ts';
import { isLongTried, retryAt } from './resume-at.ts';
import { transitions } from './transitions.ts';
import type { RunningVerification, Verification } from './verification.ts';
import { Verifications } from './verifications.ts';

export interface Stall {
  /** How often in a row it had failed before this. */
  readonly failures: number;
  readonly fault: string;
  /** Whether the store says that it does not have the version any more. */
  readonly gone: boolean;
}

interface Records {
  readonly verification: Verification;
  readonly evidence: Evidence;
}

/**
 * Counts that the store did not give the bytes. Two workers that failed at once count once. Evidence is flagged, which
 * is for ever, only when the store has said for days that it is gone: a key that is off or a role that was lost is no fault
 * of the evidence, and is tried ever more seldom for as long as it lasts.
 */
export function stallVerification(
  { verification, evidence }: Records,
  { failures, fault, gone }: Stall,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, verification, 'STALL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if ((verification as RunningVerification).failures !== failures) return accepted({ verification: verification.id });
  const failed = failures + 1;
  if (!gone || !isLongTried(failed)) {
    const stalled = { type: 'VerificationStalled', failures: failed, fault, resumeAt: retryAt(now, failed) } as const;
    return accepted({ verification: verification.id }, changed(Verifications, verification, stalled));
  }
  const ended = forbids(transitions, verification, 'GIVE_UP', actor);
  if (ended !== undefined) return refused(ended);
  const { id, cause, organ } = verification;
  return accepted(
    { verification: id },
    changed(Verifications, verification, { type: 'VerificationUnreadable', cause, at: now }),
    flagged(evidence, { read: { verification: id, cause, organ, at: now }, differences: ['UNREADABLE'] }),
  );
}
