import { Approvals } from '#domain/approval/approval/approvals.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { Grounds } from './grounds.ts';
import { relying, stands } from './grounds.ts';
import type { Release } from './release.ts';
import { releaseId } from './release.ts';
import { Releases } from './releases.ts';
import { RESUME_AFTER } from './resume-after.ts';

export interface OpenRelease {
  readonly caseId: Id<'Case'>;
  /** Of the case, as it was proposed. */
  readonly ended: Instant;
  readonly approvalId: Id<'Approval'>;
}

interface Records extends Grounds {
  readonly release: Release | undefined;
}

/** What the rule below reads. */
export const ofOpening = ({ caseId, ended, approvalId }: OpenRelease) => ({
  theCase: internal(Cases, caseId),
  approval: internal(Approvals, approvalId),
  release: internal(Releases, releaseId(caseId, ended)),
});

/** Begins to lift the holds of a case because a leader has granted it; once, however often it is told. */
export function openRelease(records: Records, { caseId, ended }: OpenRelease, { actor, now }: Context): Decision {
  if (!has(actor, 'SYSTEM')) throw new Error('only the product itself carries out what was granted');
  const { approval, release } = records;
  if (release !== undefined) return accepted({});
  if (approval === undefined || !stands(records, { ended })) return refused(refuse('CASE_NOT_ENDED'));
  const { id: approvalId, proposer } = approval;
  const id = releaseId(caseId, ended);
  const resumeAt = later(now, RESUME_AFTER);
  const event = { type: 'ReleaseOpened', id, caseId, ended, approval: approvalId, proposer, openedAt: now } as const;
  return accepted({}, opened(Releases, id, { ...event, resumeAt }), ...relying(records));
}
