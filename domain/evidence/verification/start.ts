import type { Case } from '#domain/case/case/case.ts';
import type { Change, Context } from '#domain/model/decision.ts';
import { opened } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Evidence, Kept } from '../evidence/evidence.ts';
import type { Cause } from './cause.ts';
import { resumeAt } from './resume-at.ts';
import { Verifications } from './verifications.ts';

/** Of what a reading begins, and why. */
export interface ToRead {
  readonly evidence: Pick<Evidence, 'id'>;
  readonly theCase: Case | undefined;
  readonly kept: Pick<Kept, 'versionId' | 'size'>;
  readonly cause: Cause;
  readonly requested?: { readonly requestedBy: Id<'Person'>; readonly reason: string };
}

/** Opens the reading of all bytes of what is kept. It belongs into the change of the evidence that names it as `checking`. */
export function startVerification(
  { evidence, theCase, kept, cause, requested }: ToRead,
  { now, fresh }: Pick<Context, 'now' | 'fresh'>,
): { readonly checking: Id<'Verification'>; readonly start: Change } {
  if (theCase === undefined) throw new Error(`${evidence.id} is of no case`);
  const id = fresh.id('Verification');
  const start = opened(Verifications, id, {
    type: 'VerificationStarted',
    ...{ id, evidenceId: evidence.id, caseId: theCase.id, organ: theCase.organ },
    ...{ versionId: kept.versionId, size: kept.size, cause, startedAt: now, ...requested },
    resumeAt: resumeAt(now),
  });
  return { checking: id, start };
}
