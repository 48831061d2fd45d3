import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Approval } from './approval.ts';
import { Approvals } from './approvals.ts';
import { handOf, lapse, undecidable } from './deciding.ts';

export interface Opinion {
  readonly opinion: string;
}

interface Records {
  readonly approval: Approval;
}

/** Gives it back to its proposer, to be amended or withdrawn. */
export function returnApproval({ approval }: Records, { opinion }: Opinion, context: Context): Decision {
  const no = undecidable(approval, 'RETURN', context);
  if (no !== undefined) return no;
  const { actor, now } = context;
  const lapsesAt = lapse(approval.kind, now);
  const event = { type: 'ApprovalReturned', ...handOf(actor), at: now, opinion, lapsesAt } as const;
  return accepted({ approval: approval.id }, changed(Approvals, approval, event));
}

/** Says no for good. */
export function rejectApproval({ approval }: Records, { opinion }: Opinion, context: Context): Decision {
  const no = undecidable(approval, 'REJECT', context);
  if (no !== undefined) return no;
  const event = { type: 'ApprovalRejected', ...handOf(context.actor), at: context.now, opinion } as const;
  return accepted({ approval: approval.id }, changed(Approvals, approval, event));
}
