import type { Case } from '#domain/case/case/case.ts';
import { isOwn } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, refused } from '#domain/model/decision.ts';
import { several } from '#domain/model/reads.ts';
import { checkWords } from '../check-words.ts';
import { refuse } from '../refusals.ts';
import type { Allowance } from './allowance.ts';
import { portionOf } from './allowance.ts';
import { Allowances } from './allowances.ts';
import { changePart } from './change-part.ts';
import { partIds, quotaParts } from './parts.ts';
import { MOST_RAISED } from './quotas.ts';

export interface RaiseEvidenceQuota {
  /** By how many bytes. */
  readonly bytes: number;
  readonly reason: string;
}

interface Records {
  readonly theCase: Case;
  readonly ofCase: readonly (Allowance | undefined)[];
}

/** What raising reads beside the case. */
export const quotaOfCase = ({ theCase }: Pick<Records, 'theCase'>) => ({
  ofCase: several(Allowances, partIds({ of: theCase.id })),
});

/**
 * A leader who is not in charge of it answers for it that a case needs more; every part gets its share, so that uploads go
 * on side by side.
 */
export function raiseEvidenceQuota(
  { theCase, ofCase }: Records,
  { bytes, reason }: RaiseEvidenceQuota,
  { actor, now }: Context,
): Decision {
  const possible = Number.isSafeInteger(bytes) && bytes >= 1 && bytes <= MOST_RAISED;
  const refusals = [
    ...(isOwn(actor, theCase.officerInCharge) ? [refuse('OWN_EVIDENCE')] : []),
    ...(possible ? [] : [refuse('RAISE_OUT_OF_RANGE', { path: ['bytes'] })]),
    ...checkWords(reason),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const changes = quotaParts({ of: theCase.id }, ofCase).flatMap((part) => {
    const portion = portionOf(bytes, part.shard);
    return portion === 0 ? [] : [changePart(part, { type: 'AllowanceRaised', bytes: portion, reason, at: now })];
  });
  return accepted({ case: theCase.id }, ...changes);
}
