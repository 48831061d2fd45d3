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
  /** The firm's clerk who presented them in the lawyer's name. */
  readonly presentedBy?: Id<'Person'>;
  /** The visit whose request for permission nobody answered before it was to begin, and when that was first asked. */
  readonly unanswered?: { readonly visit: Id<'Visit'>; readonly askedAt: Instant };
}

/** What a lawyer said against a rejection, and what came of it. */
export interface Appeal {
  readonly statement: string;
  readonly at: Instant;
  readonly decision?: AppealDecision;
}

export interface AppealDecision {
  readonly upheld: boolean;
  readonly by: Id<'Person'>;
  readonly at: Instant;
  readonly reason: string;
}

/** Who rejected papers, and when; not known of those rejected before it was recorded. */
interface Rejection {
  readonly reason: RejectionReason;
  readonly rejectedBy?: Id<'Person'>;
  readonly rejectedAt?: Instant;
}

/** What nobody does with papers of their own. */
export type Judging = 'VERIFY' | 'REJECT' | 'UPHOLD_APPEAL' | 'DISMISS_APPEAL';

/** Whom the staff found the papers to be for. */
export interface Defence {
  readonly detainee: Id<'Detainee'>;
  readonly caseId?: Id<'Case'>;
  /** Which of the person's two defenders the lawyer is. */
  readonly place: number;
}

/** A lawyer's power to defend one person (委托手续). */
export type Entrustment = Papers & {
  /** Scans of the papers, in the order of their attaching. */
  readonly scans?: readonly Id<'Scan'>[];
  /** The last; there can be another one only once this was upheld. */
  readonly appeal?: Appeal;
  /** Whose rejections of these papers were found wrong: they reject them no more. */
  readonly overturned?: readonly Id<'Person'>[];
  /** The lawyer practises with another firm now: the clerks of the papers' firm have nothing more to do with them. */
  readonly firmLeft?: true;
} & (
    | { readonly status: 'PRESENTED' }
    | (Defence & { readonly status: 'VERIFIED' })
    | (Rejection & { readonly status: 'REJECTED' })
    | (Rejection & { readonly status: 'APPEALED' })
    | (Defence & { readonly status: 'REVOKED'; readonly reason: string })
    /** The person was released: nobody is to be visited on them. */
    | (Defence & { readonly status: 'ENDED'; readonly endedAt: Instant })
    /** The person is held at another centre now, to which the papers are to be presented anew. */
    | (Defence & { readonly status: 'MOVED'; readonly movedTo: Id<'Centre'> })
  );

type Decided = Omit<AppealDecision, 'upheld'>;

export type EntrustmentEvent =
  | ({ readonly type: 'PapersPresented' } & Papers)
  | { readonly type: 'ScansAttached'; readonly scans: readonly Id<'Scan'>[] }
  | ({ readonly type: 'EntrustmentVerified' } & Defence)
  | ({ readonly type: 'EntrustmentRejected' } & Rejection)
  | { readonly type: 'EntrustmentAppealed'; readonly statement: string; readonly at: Instant }
  /** The rejection was wrong: the papers are to be verified again. */
  | ({ readonly type: 'EntrustmentAppealUpheld' } & Decided)
  | ({ readonly type: 'EntrustmentAppealDismissed' } & Decided)
  /** Somebody tried what is not theirs to do with papers of their own, or again; refused, and on record. */
  | { readonly type: 'OwnPapersAttempted'; readonly action: Judging; readonly by: Id<'Person'> }
  /** Somebody tried to decide about their own rejection; refused, and on record. */
  | { readonly type: 'OwnRejectionDecided'; readonly by: Id<'Person'> }
  | { readonly type: 'EntrustmentEnded'; readonly at: Instant }
  | { readonly type: 'EntrustmentFirmLeft' }
  | { readonly type: 'VisitUnanswered'; readonly visit: Id<'Visit'>; readonly askedAt: Instant }
  /** Another visit's request took the term of the one that nobody answered over. */
  | { readonly type: 'VisitAskedAgain' }
  | { readonly type: 'EntrustmentMoved'; readonly movedTo: Id<'Centre'> }
  | { readonly type: 'EntrustmentRevoked'; readonly reason: string };

/** Whether the papers' last rejection was appealed against: what was upheld was against one before it. */
export function isAppealed({ appeal }: Pick<Entrustment, 'appeal'>): boolean {
  return appeal !== undefined && appeal.decision?.upheld !== true;
}

/** The firm whose clerks act for the lawyer in it, while the lawyer practises there. */
export function actingFirm({ firm, firmLeft }: Pick<Entrustment, 'firm' | 'firmLeft'>): string | undefined {
  return firmLeft ? undefined : firm;
}

/** The detainee it is for, once that is known. */
export function detaineeOf(entrustment: Entrustment): Id<'Detainee'> | undefined {
  return 'detainee' in entrustment ? entrustment.detainee : undefined;
}
