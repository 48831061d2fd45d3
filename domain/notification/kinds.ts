import type { Channel } from './channel.ts';

/** Sets of codes whose names in both languages stand in the schema. */
export const ENUMERATIONS = ['Term', 'ApprovalKind', 'RejectionReason', 'ProcessKind'] as const;
export type Enumeration = (typeof ENUMERATIONS)[number];

/** How a parameter is written for its reader: an instant as Shanghai's time, a code by its name, text as it is. */
export type ParameterSort = 'instant' | 'text' | Enumeration;

export interface NotificationKind {
  /** Ids, numbers, codes and times only: it is also read on a lock screen, and in a mailbox elsewhere. */
  readonly params: Readonly<Record<string, ParameterSort>>;
  /** How it reaches those who gave an address and chose nothing else. */
  readonly channels: readonly Channel[];
  /** Wakes people in their quiet hours: a term that is over may be a person's liberty. */
  readonly urgent?: true;
}

const everywhere: readonly Channel[] = ['SMS', 'EMAIL', 'WEBHOOK'];
const inWriting: readonly Channel[] = ['EMAIL', 'WEBHOOK'];
const time = { params: { from: 'instant' }, channels: everywhere } as const;
const approval = { params: { kind: 'ApprovalKind' }, channels: inWriting } as const;
const plain = { params: {}, channels: inWriting } as const;

/** What people are told of, as data. Whoever brings a new one adds a row here, its templates, and its rule. */
export const KINDS = {
  DEADLINE_NEAR: { params: { term: 'Term', dueAt: 'instant' }, channels: inWriting },
  DEADLINE_OVERDUE: { params: { term: 'Term', dueAt: 'instant' }, channels: everywhere, urgent: true },
  APPROVAL_WAITS: approval,
  APPROVAL_GRANTED: approval,
  APPROVAL_RETURNED: approval,
  APPROVAL_REJECTED: approval,
  APPROVAL_LAPSED: approval,
  CASE_FILED: { params: { number: 'text' }, channels: inWriting },
  CASE_DECLINED: { params: { number: 'text' }, channels: inWriting },
  REPORT_TRANSFERRED: { params: { number: 'text' }, channels: inWriting },
  PAPERS_PRESENTED: { params: { dueBy: 'instant' }, channels: inWriting },
  DEFENCE_TAKEN_UP: plain,
  ENTRUSTMENT_VERIFIED: { params: {}, channels: everywhere },
  ENTRUSTMENT_REJECTED: { params: { reason: 'RejectionReason' }, channels: everywhere },
  ENTRUSTMENT_REVOKED: plain,
  PAPERS_PRESENTED_FOR_YOU: { params: { dueBy: 'instant' }, channels: inWriting },
  ENTRUSTMENT_APPEALED: plain,
  ENTRUSTMENT_APPEAL_UPHELD: { params: { dueBy: 'instant' }, channels: everywhere },
  ENTRUSTMENT_APPEAL_DISMISSED: { params: {}, channels: everywhere },
  ENTRUSTMENT_ENDED: { params: {}, channels: everywhere },
  ENTRUSTMENT_MOVED: { params: {}, channels: everywhere },
  CERTIFICATE_SUSPENDED: { params: { from: 'text' }, channels: everywhere },
  VISIT_BOOKED: time,
  VISIT_RESCHEDULED: time,
  VISIT_CANCELLED: time,
  VISIT_REMINDER: time,
  VISIT_MISSED: time,
  VISIT_OVERRUN: { params: { to: 'instant' }, channels: inWriting },
  VISIT_OVERBOOKED: { params: { from: 'instant' }, channels: inWriting },
  VISIT_AWAITS_PERMISSION: time,
  VISIT_CANCELLED_BY_CENTRE: time,
  VISIT_RESCHEDULED_BY_CENTRE: time,
  INTERPRETER_UNDECIDED: time,
  INTERPRETER_REFUSED: time,
  NO_SHOW_CORRECTED: time,
  VISIT_CONFIRMED: time,
  VISIT_FLAGGED: time,
  VISIT_UNFLAGGED: time,
  VISIT_PERMISSION_ASKED: { params: { from: 'instant' }, channels: inWriting },
  VISIT_PERMITTED: time,
  VISIT_REFUSED: time,
  HOLD_LAPSED: { params: { from: 'instant' }, channels: inWriting },
  WAITLIST_JOINED: { params: { date: 'text' }, channels: inWriting },
  SEAT_OFFERED: { params: { from: 'instant', until: 'instant' }, channels: everywhere },
  SEAT_OFFER_LAPSED: { params: { date: 'text' }, channels: inWriting },
  SEAT_OFFER_WITHDRAWN: { params: { from: 'instant' }, channels: everywhere },
  DUTY_SHIFT_ASSIGNED: time,
  DUTY_SHIFT_ENDED: time,
  DUTY_SHIFT_EMPTY: { params: { from: 'instant' }, channels: inWriting },
  DUTY_REQUEST_MADE: { params: { dueBy: 'instant' }, channels: inWriting },
  DUTY_REQUEST_ASSIGNED: { params: {}, channels: everywhere },
  DUTY_REQUEST_TOLD: plain,
  DUTY_REQUEST_MET: plain,
  DUTY_REQUEST_ENDED: plain,
  OBSTRUCTION_TO_ANSWER: { params: { dueBy: 'instant' }, channels: everywhere },
  OBSTRUCTION_MADE_KNOWN: plain,
  OBSTRUCTION_ACKNOWLEDGED: plain,
  OBSTRUCTION_ANSWERED: { params: { replyBy: 'instant' }, channels: everywhere },
  OBSTRUCTION_ESCALATED: plain,
  OBSTRUCTION_ENDED: plain,
  CHECK_OUT_REQUESTED: { params: { caseNumber: 'text', returnBy: 'instant' }, channels: inWriting },
  CHECK_OUT_APPROVED: { params: { caseNumber: 'text', returnBy: 'instant' }, channels: inWriting },
  CHECK_OUT_REJECTED: { params: { caseNumber: 'text' }, channels: inWriting },
  DISCREPANCY_FOUND: { params: { caseNumber: 'text' }, channels: inWriting },
  TRANSFER_UNDER_WAY: { params: { items: 'text' }, channels: inWriting },
  TRANSFER_REFUSED: { params: { items: 'text' }, channels: inWriting },
  EVIDENCE_MISMATCH: { params: {}, channels: everywhere },
  HOLDS_RELEASED: { params: { released: 'text' }, channels: inWriting },
  HOLD_RELEASE_STOPPED: plain,
  ANNOUNCEMENT_MISSING: { params: { announcedAt: 'instant' }, channels: inWriting },
  PROCESS_COMPLETED: { params: { kind: 'ProcessKind', done: 'text', refused: 'text' }, channels: inWriting },
  PROCESS_FAILED: { params: { kind: 'ProcessKind', done: 'text' }, channels: inWriting },
} as const satisfies Readonly<Record<string, NotificationKind>>;

export type Kind = keyof typeof KINDS;
export const KIND_CODES = Object.keys(KINDS) as readonly Kind[];

/** The parameters of a kind, each by its name: one that is missing does not compile. */
export type Params<K extends Kind = Kind> = { readonly [Name in keyof (typeof KINDS)[K]['params']]: string };

/** What there is to tell, of whatever kind. */
export type Told = { readonly [K in Kind]: { readonly kind: K; readonly params: Params<K> } }[Kind];

export function kindOfNotification(code: Kind): NotificationKind {
  return KINDS[code];
}
