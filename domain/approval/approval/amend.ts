import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Approval, Proposal } from './approval.ts';
import { Approvals } from './approvals.ts';
import { lapse, undecidable } from './deciding.ts';

export interface Amend {
  readonly proposal: Proposal;
  readonly reason: string;
}

interface Records {
  readonly approval: Approval;
}

/** Puts a returned proposal forward again, from its first step; those who had a hand in it before stay out of it. */
export function amendApproval({ approval }: Records, { proposal, reason }: Amend, context: Context): Decision {
  const no = undecidable(approval, 'AMEND', context);
  if (no !== undefined) return no;
  const { now } = context;
  const event = { type: 'ApprovalAmended', proposal, reason, at: now, lapsesAt: lapse(approval.kind, now) } as const;
  return accepted({ approval: approval.id }, changed(Approvals, approval, event));
}

/** Takes it back before it is decided. */
export function withdrawApproval({ approval }: Records, _command: unknown, context: Context): Decision {
  const no = undecidable(approval, 'WITHDRAW', context);
  if (no !== undefined) return no;
  const event = { type: 'ApprovalWithdrawn', at: context.now } as const;
  return accepted({ approval: approval.id }, changed(Approvals, approval, event));
}
