import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { ApprovalKindCode, Step } from '../kinds.ts';
import { kindOfApproval } from '../kinds.ts';

/** What is proposed, as the command that follows will be given it. */
export type Proposal = Readonly<Record<string, string | number | boolean>>;

/** Who had a hand in it. */
export interface Hand {
  readonly by: Id<'Person'>;
  /** In whose name, if the power to approve was delegated: they had a hand in it as well. */
  readonly onBehalfOf?: Id<'Person'>;
}

/** A step that somebody has taken. */
export interface Taken extends Hand {
  readonly step: Step['step'];
  readonly at: Instant;
  readonly opinion?: string;
}

interface Proposed {
  readonly id: Id<'Approval'>;
  readonly kind: ApprovalKindCode;
  /** What is decided about. */
  readonly subject: Id;
  /** Code of the organ that proposes. */
  readonly organ: string;
  readonly proposer: Id<'Person'>;
  /** Whose own work is decided about, beside the proposer: they take no step of it either. */
  readonly parties?: readonly Id<'Person'>[];
  readonly proposal: Proposal;
  readonly reason: string;
  readonly proposedAt: Instant;
  /** Steps taken since it was last proposed or amended. */
  readonly taken: readonly Taken[];
  /** Everyone who has taken a step of it, in any round: none of them may take another. */
  readonly hands: readonly Id<'Person'>[];
}

/** A decision that more than one person makes. 审批. */
export type Approval = Proposed &
  /** Waits for its next step, until it lapses. */
  (
    | { readonly status: 'OPEN'; readonly lapsesAt: Instant }
    /** Back with its proposer, who may amend or withdraw it. */
    | { readonly status: 'RETURNED'; readonly opinion: string; readonly lapsesAt: Instant }
    | { readonly status: 'GRANTED'; readonly grantedAt: Instant }
    | { readonly status: 'REJECTED'; readonly opinion: string; readonly rejectedAt: Instant }
    | { readonly status: 'WITHDRAWN'; readonly withdrawnAt: Instant }
    | { readonly status: 'LAPSED'; readonly lapsedAt: Instant }
  );

export type ApprovalEvent =
  | ({ readonly type: 'ApprovalProposed'; readonly lapsesAt: Instant } & Omit<Proposed, 'taken' | 'hands'>)
  | ({ readonly type: 'ApprovalStepTaken'; readonly lapsesAt: Instant } & Taken)
  | ({
      readonly type: 'ApprovalGranted';
      readonly kind: ApprovalKindCode;
      readonly subject: Id;
      readonly proposal: Proposal;
    } & Taken)
  | ({
      readonly type: 'ApprovalReturned';
      readonly at: Instant;
      readonly opinion: string;
      readonly lapsesAt: Instant;
    } & Hand)
  | {
      readonly type: 'ApprovalAmended';
      readonly proposal: Proposal;
      readonly reason: string;
      readonly at: Instant;
      readonly lapsesAt: Instant;
    }
  | ({ readonly type: 'ApprovalRejected'; readonly at: Instant; readonly opinion: string } & Hand)
  | { readonly type: 'ApprovalWithdrawn'; readonly at: Instant }
  | { readonly type: 'ApprovalLapsed'; readonly at: Instant }
  /** Somebody tried to decide what they had a hand in already; refused, and on record. */
  | { readonly type: 'OwnApprovalAttempted'; readonly action: string; readonly by: Id<'Person'> };

/** The step it waits for; none once it is decided. */
export function nextStep(approval: Approval): Step | undefined {
  return approval.status === 'OPEN' ? kindOfApproval(approval.kind).steps[approval.taken.length] : undefined;
}
