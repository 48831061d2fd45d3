import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Approval } from './approval.ts';
import { Approvals } from './approvals.ts';

interface Records {
  readonly approval: Approval | undefined;
}

/** What nobody decided in time lapses; asked again, nothing more happens. */
export function lapseApproval({ approval }: Records, _command: unknown, { now }: Context): Decision {
  if (approval === undefined || !('lapsesAt' in approval) || now < approval.lapsesAt) return accepted({});
  return accepted({}, changed(Approvals, approval, { type: 'ApprovalLapsed', at: now }));
}
