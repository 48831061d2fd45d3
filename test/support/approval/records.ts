import type { Approval, ApprovalEvent } from '#domain/approval/approval/approval.ts';
import { Approvals } from '#domain/approval/approval/approvals.ts';
import type { ApprovalKindCode } from '#domain/approval/kinds.ts';
import { fold } from '#domain/model/aggregate.ts';
import type { Decision } from '#domain/model/decision.ts';
import { NOW, STATION } from '#test/support/case/records.ts';

/** A proposal of officer Wang of the station, a moment old. */
export function aProposal(kind: ApprovalKindCode = 'DEADLINE_EXTENSION_NEXT_ABOVE'): Approval {
  const event: ApprovalEvent = {
    type: 'ApprovalProposed',
    id: 'Approval_1',
    kind,
    subject: 'Deadline_Case_1-PUBLIC_SECURITY_CASE',
    organ: STATION,
    proposer: 'Person_wang',
    proposal: { extension: 'NEXT_ABOVE', length: 30 },
    reason: '案情复杂',
    proposedAt: NOW,
    lapsesAt: '2026-11-30T01:00:00.000Z',
  };
  return Approvals.evolve(undefined, event);
}

/** The approval after what a decision did to it, refused ones on record included. */
export function after(approval: Approval, decision: Decision): Approval {
  const changes = decision.accepted ? decision.changes : decision.recorded;
  const events = changes.flatMap((change) => ('events' in change ? change.events : []));
  return events.length === 0 ? approval : fold(Approvals, approval, events as never);
}
