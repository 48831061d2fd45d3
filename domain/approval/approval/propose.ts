import { nextAbove } from '#domain/directory/organ/organ.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { ApprovalKindCode } from '../kinds.ts';
import { kindOfApproval } from '../kinds.ts';
import { refuse } from '../refusals.ts';
import type { Proposal } from './approval.ts';
import { Approvals } from './approvals.ts';
import { lapse } from './deciding.ts';

export interface Propose {
  readonly kind: ApprovalKindCode;
  readonly subject: Id;
  /** Code of the organ that handles it. */
  readonly organ: string;
  readonly proposal: Proposal;
  readonly reason: string;
  /** Whose own work it is. */
  readonly parties?: readonly Id<'Person'>[];
}

/** Puts a decision before those who have to make it. The subject's own rule has said that it may be proposed. */
export function propose({ kind, ...asked }: Propose, { actor, now, fresh }: Context): Decision {
  const above = kindOfApproval(kind).steps.some(({ level }) => level === 'NEXT_ABOVE');
  if (above && nextAbove(asked.organ) === undefined) return refused(refuse('NOBODY_ABOVE'));
  const id = fresh.id('Approval');
  const event = { type: 'ApprovalProposed', id, kind, ...asked, proposer: actor.id, proposedAt: now } as const;
  return accepted({ approval: id }, opened(Approvals, id, { ...event, lapsesAt: lapse(kind, now) }));
}
