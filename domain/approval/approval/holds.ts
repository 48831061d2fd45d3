import type { Fact } from '#domain/model/aggregate.ts';
import type { Claim, UniqueClaim } from '#domain/model/claim.ts';
import { unique } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing } from '#domain/model/listing.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { ApprovalKindCode } from '../kinds.ts';
import type { Approval } from './approval.ts';
import { nextStep } from './approval.ts';
import { awaitedOrgan } from './awaited.ts';

/** The lists a sweep reads: what lies too long lapses. */
export const LAPSING = 'lapsingApprovals';

export function lists(approval: Approval): readonly Listing[] {
  const { id, subject, proposer, proposedAt } = approval;
  const organ = awaitedOrgan(approval);
  const roles = organ === undefined ? [] : (nextStep(approval)?.roles ?? []);
  return [
    { list: 'approvalsOfSubject', key: subject, sort: proposedAt },
    { list: 'approvalsOfProposer', key: proposer, sort: proposedAt },
    ...roles.map((role) => ({ list: 'approvalsAwaiting', key: `${organ}-${role}`, sort: proposedAt })),
    ...('lapsesAt' in approval ? [{ list: LAPSING, key: String(shardOf(id)), sort: approval.lapsesAt }] : []),
  ];
}

/** One subject waits for one decision of a kind at a time, however often a button is pressed. */
export function openProposalOf(subject: Id, kind: ApprovalKindCode): UniqueClaim {
  return unique(`OpenProposal_${kind}_${subject}`);
}

export function claims({ status, subject, kind }: Approval): readonly Claim[] {
  return status === 'OPEN' || status === 'RETURNED' ? [openProposalOf(subject, kind)] : [];
}

/** Whoever acts on a decision stands on its being granted. */
export function facts({ status }: Approval): Readonly<Record<string, Fact>> {
  return { granted: status === 'GRANTED' };
}
