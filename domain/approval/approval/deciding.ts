import type { Actor } from '#domain/model/actor.ts';
import type { Change, Context, Decision } from '#domain/model/decision.ts';
import { changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import { forbids, qualificationMissing } from '#domain/model/transition.ts';
import type { ApprovalKindCode } from '../kinds.ts';
import { kindOfApproval } from '../kinds.ts';
import { refuse } from '../refusals.ts';
import type { Approval, Hand } from './approval.ts';
import { nextStep } from './approval.ts';
import { Approvals } from './approvals.ts';
import type { ApprovalAction } from './transitions.ts';
import { transitions } from './transitions.ts';

/** Why somebody may not take an action on a proposal; trying to decide one's own work goes on record. */
export function undecidable(approval: Approval, action: ApprovalAction, { actor, now }: Context): Decision | undefined {
  const refusal = forbids(transitions, approval, action, actor);
  if (refusal?.code === 'OWN_APPROVAL') return refusedOnRecord(refusal, attempted(approval, action, actor.id));
  if (refusal !== undefined) return refused(refusal);
  if ('lapsesAt' in approval && now >= approval.lapsesAt) return refused(refuse('PROPOSAL_LAPSED'));
  const step = action === 'AMEND' || action === 'WITHDRAW' ? undefined : nextStep(approval);
  const missing = step?.qualification && qualificationMissing(actor, step.qualification);
  return missing ? refused(missing) : undefined;
}

/** Whose hand it is, as events keep it. */
export function handOf({ id, onBehalfOf }: Actor): Hand {
  return onBehalfOf === undefined ? { by: id } : { by: id, onBehalfOf };
}

/** When a proposal that moves on now lapses, unless it moves again. */
export function lapse(kind: ApprovalKindCode, now: Instant): Instant {
  return later(now, kindOfApproval(kind).lapsesAfter * DAY);
}

function attempted(approval: Approval, action: ApprovalAction, by: `Person_${string}`): Change {
  return changed(Approvals, approval, { type: 'OwnApprovalAttempted', action, by });
}
