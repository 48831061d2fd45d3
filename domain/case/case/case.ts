import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

export const CASE_KINDS = ['CRIMINAL', 'ADMINISTRATIVE'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

/** How much has to be found out before it can be decided whether to file (32号). */
export const COMPLEXITIES = ['ORDINARY', 'COMPLEX'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

/** What is known of a case from its acceptance on. */
interface Accepted {
  readonly id: Id<'Case'>;
  /** 案件编号: gap-free for organ and month. */
  readonly number: string;
  readonly kind: CaseKind;
  /** An administrative case under the PSAPL (治安案件), which is filed at once. */
  readonly publicSecurity: boolean;
  readonly complexity: Complexity;
  /** Code of the organ that handles it. */
  readonly organ: string;
  /** 主办. */
  readonly officerInCharge: Id<'Person'>;
  /** 案由. */
  readonly suspectedOffence: string;
  readonly reportId: Id<'Report'>;
  readonly acceptedAt: Instant;
}

/** A criminal or administrative case, as far as its filing. */
export type Case = Accepted &
  (
    | { readonly status: 'UNDER_FILING_REVIEW' }
    | { readonly status: 'FILED'; readonly filedAt: Instant; readonly filedBy: Id<'Person'> }
    | {
        readonly status: 'NOT_FILED';
        readonly declinedAt: Instant;
        readonly declinedBy: Id<'Person'>;
        readonly reason: string;
      }
  );

export type CaseEvent =
  | ({ readonly type: 'CaseAccepted' } & Accepted)
  | { readonly type: 'CaseFiled'; readonly at: Instant; readonly by: Id<'Person'> }
  | { readonly type: 'CaseDeclined'; readonly at: Instant; readonly by: Id<'Person'>; readonly reason: string }
  /** The officer in charge tried to decide their own case; refused, and on record. */
  | { readonly type: 'OwnWorkAttempted'; readonly action: 'FILE' | 'DECLINE'; readonly by: Id<'Person'> };

/** When it ended; nothing as long as it has not. Whatever else is to end a case one day is told here. */
export function endedAt(theCase: Case): Instant | undefined {
  return theCase.status === 'NOT_FILED' ? theCase.declinedAt : undefined;
}

/** Not ended: things may still be added to it. */
export function isOpen(theCase: Case): boolean {
  return endedAt(theCase) === undefined;
}

/** Nothing may be seized before a criminal case is filed or an administrative one accepted (21号). */
export function isSeizable(theCase: Case): boolean {
  return isOpen(theCase) && (theCase.kind === 'ADMINISTRATIVE' || theCase.status === 'FILED');
}
