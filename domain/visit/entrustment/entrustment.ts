import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';

/** What gives the lawyer the power to act: the suspect's power of attorney, or a legal-aid letter. */
export type AuthorityKind = 'POWER_OF_ATTORNEY' | 'LEGAL_AID_LETTER';

export interface Authority {
  readonly kind: AuthorityKind;
  readonly number: string;
}

/** Worded so that none of them says whether the named person is detained at the centre. */
export type RejectionReason = 'PAPERS_INCOMPLETE' | 'PAPERS_NOT_VALID' | 'NOT_CONFIRMED';

/** The three papers (三证) as presented: practising certificate, firm letter, authority. CPL 39, CPR 53. */
export interface Papers {
  readonly id: Id<'Entrustment'>;
  readonly lawyer: Id<'Person'>;
  readonly centre: Id<'Centre'>;
  /** Code of the centre's organ. */
  readonly organ: string;
  /** The person the papers name. Nothing here says whether there is such a detainee. */
  readonly suspect: string;
  /** What the practising certificate said when it was presented, from the directory. */
  readonly lawyerName: string;
  readonly firm: string;
  /** Its number. */
  readonly certificate: string;
  /** Number of the law firm's letter (律师事务所证明). */
  readonly firmLetter: string;
  readonly authority: Authority;
  readonly presentedAt: Instant;
  /** By when the lawyer is to be in the room; the clock runs through verification. */
  readonly dueBy: Instant;
}

/** Whom the staff found the papers to be for. */
export interface Defence {
  readonly detainee: Id<'Detainee'>;
  readonly caseId?: Id<'Case'>;
  /** Which of the person's two defenders the lawyer is. */
  readonly place: number;
}

/** A lawyer's power to defend one person (委托手续). */
export type Entrustment = Papers &
  (
    | { readonly status: 'PRESENTED' }
    | (Defence & { readonly status: 'VERIFIED' })
    | { readonly status: 'REJECTED'; readonly reason: RejectionReason }
    | (Defence & { readonly status: 'REVOKED'; readonly reason: string })
  );

export type EntrustmentEvent =
  | ({ readonly type: 'PapersPresented' } & Papers)
  | ({ readonly type: 'EntrustmentVerified' } & Defence)
  | { readonly type: 'EntrustmentRejected'; readonly reason: RejectionReason }
  | { readonly type: 'EntrustmentRevoked'; readonly reason: string };

/** The detainee it is for, once that is known. */
export function detaineeOf(entrustment: Entrustment): Id<'Detainee'> | undefined {
  return 'detainee' in entrustment ? entrustment.detainee : undefined;
}
