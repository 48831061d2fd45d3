import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Sha256 } from '../evidence/evidence.ts';
import { refuse } from '../refusals.ts';
import { resumeAt } from './resume-at.ts';
import { transitions } from './transitions.ts';
import type { Progress, RunningVerification, Verification } from './verification.ts';
import { Verifications } from './verifications.ts';

export interface Advance extends Required<Progress> {
  /** Where it stood when this run of the worker began. */
  readonly from: number;
  /** What all bytes came to by what had been saved, if that is why it begins again. */
  readonly doubted?: Sha256;
}

/**
 * Records how far it has been read. Of two workers that read the same stretch the slower one is refused, and nothing is
 * lost; a saved state that could not be loaded lets it begin again, so that an offset may also be smaller than before.
 */
export function advanceVerification(
  { verification }: { readonly verification: Verification },
  { from, offset, hashState, doubted }: Advance,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, verification, 'ADVANCE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if ((verification as RunningVerification).offset !== from) return refused(refuse('READ_ON_MEANWHILE'));
  const advanced = {
    ...({ type: 'VerificationAdvanced', offset, hashState, at: now, resumeAt: resumeAt(now) } as const),
    ...(doubted === undefined ? {} : { doubted }),
  };
  return accepted({ verification: verification.id }, changed(Verifications, verification, advanced));
}
