import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

interface Registered {
  readonly id: Id<'Report'>;
  /** The number on the citizen's receipt: gap-free for organ and year. */
  readonly number: string;
  /** Code of the organ that received it. */
  readonly organ: string;
  readonly reporterName: string;
  readonly reporterPhone: string;
  readonly whatHappened: string;
  readonly occurredAt: Instant;
  readonly place: string;
  readonly registeredAt: Instant;
  readonly registeredBy: Id<'Person'>;
}

/** An incident report (警情、接报案). Never deleted, never unanswered. */
export type Report = Registered &
  (
    | { readonly status: 'RECEIVED' }
    | { readonly status: 'ACCEPTED'; readonly closedAt: Instant; readonly caseId: Id<'Case'> }
    | {
        readonly status: 'TRANSFERRED';
        readonly closedAt: Instant;
        /** Code of the organ it went to. */
        readonly transferredTo: string;
        readonly reason: string;
      }
    | { readonly status: 'OUT_OF_JURISDICTION'; readonly closedAt: Instant; readonly reason: string }
  );

export type ReportEvent =
  | ({ readonly type: 'ReportRegistered' } & Registered)
  | { readonly type: 'ReportAccepted'; readonly at: Instant; readonly caseId: Id<'Case'> }
  | { readonly type: 'ReportTransferred'; readonly at: Instant; readonly to: string; readonly reason: string }
  | { readonly type: 'ReportDeclaredOutOfJurisdiction'; readonly at: Instant; readonly reason: string };

/** A report's id is its number: whoever knows the number finds it without an index. */
export function reportId(number: string): Id<'Report'> {
  return `Report_${number}`;
}
