import type { TermCode } from '#domain/deadline/terms.ts';
import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Decider, ObstructionKind, Outsider } from './routes.ts';

/** One of those concerned. */
export interface Body {
  readonly role: Decider | Outsider;
  /** Code of the organ; of bodies outside the directory, the six digits of the division (GB/T 2260). */
  readonly code: string;
}

/** Whose turn it is to answer, and until when. */
export interface Turn {
  readonly role: Decider;
  /** Code of the organ. */
  readonly organ: string;
  readonly term: TermCode;
  readonly since: Instant;
  readonly dueBy: Instant;
}

/** Upheld and put right, or not upheld. */
export type AnswerOutcome = 'UPHELD' | 'NOT_UPHELD';

export interface Answer {
  /** Code of the organ that answered. */
  readonly organ: string;
  readonly outcome: AnswerOutcome;
  /** What was put right; or why it is not upheld. */
  readonly explanation: string;
  readonly by: Id<'Person'>;
  readonly at: Instant;
}

export interface Reporting {
  readonly id: Id<'Obstruction'>;
  readonly kind: ObstructionKind;
  readonly lawyer: Id<'Person'>;
  /** As the directory had it. */
  readonly lawyerName: string;
  readonly firm?: string;
  /** Code of the organ complained of. */
  readonly organ: string;
  readonly entrustment?: Id<'Entrustment'>;
  readonly visit?: Id<'Visit'>;
  readonly statement: string;
  readonly happenedAt: Instant;
  readonly reportedAt: Instant;
  /** Those whose act it was, as far as they are known: none of them answers. */
  readonly involved: readonly Id<'Person'>[];
  readonly bodies: readonly Body[];
  readonly turn: Turn;
}

/** A lawyer's report of being obstructed in practising (阻碍执业, 快速联动处置). */
export type Obstruction = Reporting & {
  /** Which turn it is or was, from 1: the organ, the one above, and two procuratorates are four at the most. */
  readonly stage: number;
  readonly answers: readonly Answer[];
} & (
    | { readonly status: 'REPORTED' }
    | { readonly status: 'ACKNOWLEDGED'; readonly acknowledgedAt: Instant }
    /** It is the lawyer's turn: until `replyBy`, then it is closed. */
    | { readonly status: 'ANSWERED'; readonly replyBy: Instant }
    | { readonly status: 'CLOSED'; readonly closedAt: Instant; readonly closedBy: 'LAWYER' | 'SILENCE' }
    | { readonly status: 'WITHDRAWN'; readonly withdrawnAt: Instant; readonly reason: string }
  );

export type ObstructionEvent =
  | ({ readonly type: 'ObstructionReported' } & Reporting)
  | {
      readonly type: 'ObstructionAcknowledged';
      readonly at: Instant;
      /** Those whose act it was, as the organ found. */
      readonly involved: readonly Id<'Person'>[];
    }
  | { readonly type: 'ObstructionAnswered'; readonly answer: Answer; readonly replyBy: Instant }
  /** How long an answer of an organ took, in whole hours begun: for the statistics. */
  | { readonly type: 'ObstructionAnswerTimed'; readonly organ: string; readonly hours: number }
  /** The organ complained of may know of it from now on; before, not even a number was to tell it. */
  | { readonly type: 'ObstructionDisclosed'; readonly kind: ObstructionKind }
  /** `from`: code of the organ whose turn it was. */
  | { readonly type: 'ObstructionEscalated'; readonly turn: Turn; readonly from: string }
  | { readonly type: 'ObstructionClosed'; readonly at: Instant; readonly by: 'LAWYER' | 'SILENCE' }
  /** `organ`: code of the one whose turn it was. */
  | { readonly type: 'ObstructionWithdrawn'; readonly at: Instant; readonly reason: string; readonly organ: string }
  /** Somebody tried to answer a report about their own act; refused, and on record. */
  | { readonly type: 'OwnWorkAttempted'; readonly action: string; readonly by: Id<'Person'> };

/** Whose turn it is: one organ's while the report is open; nobody's once it is answered. */
export function turnOf(report: Obstruction): Turn | undefined {
  return report.status === 'REPORTED' || report.status === 'ACKNOWLEDGED' ? report.turn : undefined;
}

/** The organ of the directory that a body is, if it is one. */
export function organOf({ role, code }: Body): string | undefined {
  return role === 'JUSTICE_BUREAU' || role === 'BAR_ASSOCIATION' ? undefined : code;
}

/** The procuratorates that have or had a turn: each that the lawyer names has one. */
export function reviewersOf({ bodies }: Pick<Obstruction, 'bodies'>): readonly Body[] {
  return bodies.filter(({ role }) => role === 'PROCURATORATE');
}
