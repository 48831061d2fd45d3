import { openProposalOf } from '#domain/approval/approval/holds.ts';
import { propose } from '#domain/approval/approval/propose.ts';
import type { Case } from '#domain/case/case/case.ts';
import { endedAt } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { refused, relied } from '#domain/model/decision.ts';
import { holdings, several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { checkWords } from '../check-words.ts';
import { refuse } from '../refusals.ts';
import type { Release } from './release.ts';
import { releaseId } from './release.ts';
import { Releases } from './releases.ts';

export const KIND = 'EVIDENCE_HOLD_RELEASE';

export interface ProposeHoldRelease {
  readonly reason: string;
}

interface Records {
  readonly theCase: Case;
  /** Whether such a proposal waits already. */
  readonly waiting: readonly (Holding | undefined)[];
  /** That of the case's end, at most one. */
  readonly releases: readonly (Release | undefined)[];
}

/** What proposing reads beside the case. */
export function proposingRelease({ theCase }: Pick<Records, 'theCase'>) {
  const ended = endedAt(theCase);
  return {
    waiting: holdings([openProposalOf(theCase.id, KIND)]),
    releases: several(Releases, ended === undefined ? [] : [releaseId(theCase.id, ended)]),
  };
}

/**
 * The officer in charge says that a case that has ended no longer needs its evidence held; a leader decides, but not the
 * one who ended it: what would show that this was wrong must not be let go by the same hand.
 */
export function proposeHoldRelease(records: Records, { reason }: ProposeHoldRelease, context: Context): Decision {
  const { theCase } = records;
  const ended = endedAt(theCase);
  const refusals = [...objections(records, context), ...checkWords(reason)];
  if (ended === undefined || refusals.length > 0) return refused(...refusals);
  const { id: subject, organ } = theCase;
  const whose = theCase.status === 'NOT_FILED' ? { parties: [theCase.declinedBy] } : {};
  const decision = propose({ kind: KIND, subject, organ, ...whose, proposal: { ended }, reason }, context);
  if (!decision.accepted) return decision;
  return { ...decision, changes: [...decision.changes, relied(Cases, theCase, 'ended')] };
}

function objections({ theCase, waiting, releases }: Records, { actor }: Context): readonly Refusal[] {
  const path = ['caseId'];
  return [
    ...(theCase.officerInCharge === actor.id ? [] : [refuse('ONLY_OFFICER_IN_CHARGE', { path })]),
    ...(endedAt(theCase) === undefined ? [refuse('CASE_NOT_ENDED', { path })] : []),
    ...(releases.some((release) => release !== undefined) ? [refuse('HOLDS_RELEASED_ALREADY', { path })] : []),
    ...(waiting.some((holding) => holding !== undefined) ? [refuse('HOLD_RELEASE_PROPOSED', { path })] : []),
  ];
}
