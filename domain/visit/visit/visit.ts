import type { Id } from '#domain/model/id.ts';
import type { Instant, Period } from '#domain/model/time.ts';
import type { Mode } from '../centre/centre.ts';
import type { Flag } from './flag.ts';
import type { Party } from './party.ts';
import type { Permission, Refusal } from './permission.ts';
import type { RequestedBy } from './requested-by.ts';
import type { TurnedAway, TurnedAwayFor } from './turned-away.ts';

/** Where and when: one seat of one slot. */
export interface Placement {
  readonly slot: Id<'Slot'>;
  /** Counted from 1. */
  readonly seat: number;
  readonly mode: Mode;
  readonly period: Period;
  /** When it was given this place: reminders that were due before are not sent. */
  readonly placedAt?: Instant;
}

export interface Booking extends Placement, Party {
  readonly id: Id<'Visit'>;
  readonly entrustment: Id<'Entrustment'>;
  readonly lawyer: Id<'Person'>;
  /** As the practising certificate named it when the papers were presented; its clerks act for the lawyer. */
  readonly firm?: string;
  readonly detainee: Id<'Detainee'>;
  /** What they are held for, as far as the entrustment knows. */
  readonly caseId?: Id<'Case'>;
  readonly centre: Id<'Centre'>;
  /** Code of the centre's organ. */
  readonly organ: string;
  /** By when the lawyer is to be in the room (CPL 39). */
  readonly dueBy?: Instant;
  /** Who has to permit it, where the law asks for that; kept when it has been decided. */
  readonly permission?: Permission;
  /** The visit before it whose request for permission nobody answered: this one's takes it over. */
  readonly follows?: Id<'Visit'>;
  /** By which it was put over and above the seats of its session. */
  readonly order?: Order;
}

/** A leader's order to book beyond the seats, and who hears of it. */
export interface Order {
  readonly by: Id<'Person'>;
  readonly at: Instant;
  readonly reason: string;
  /** Code of the nearest organ above, whose leaders are told and may read the reason. */
  readonly reportTo: string;
}

/** What may be noted of a visit while it is still to come. */
interface Notes {
  /** Why it can hardly take place as it was booked; the lawyer moves it, nobody else. */
  readonly flags?: readonly Flag[];
  /** When the lawyer said they would come, if late. */
  readonly expectedAt?: Instant;
  /** Serial of the pass that lets the lawyer in once; a move makes a new one. */
  readonly pass?: string;
  /** When the gate last turned away whoever came. */
  readonly turnedAway?: TurnedAway;
  /** How many reminders have gone out for the time it now has. */
  readonly reminded?: number;
  /** When staff were told that it goes on long after its end. */
  readonly overranAt?: Instant;
}

interface Attended {
  readonly checkedInAt: Instant;
}

/** A lawyer's visit to a detainee (会见). It is not monitored (CPL 39): nothing of what is said in it can be kept here. */
export type Visit = Booking &
  Notes &
  (
    | Held
    | { readonly status: 'AWAITING_PERMISSION' }
    | { readonly status: 'CONFIRMED' }
    | ({ readonly status: 'CHECKED_IN' } & Attended)
    | ({ readonly status: 'COMPLETED'; readonly completedAt: Instant } & Attended)
    | { readonly status: 'NO_SHOW'; readonly missedAt: Instant }
    | { readonly status: 'CANCELLED'; readonly reason: string }
    | { readonly status: 'REFUSED'; readonly refusal: Refusal }
    | { readonly status: 'LAPSED' }
  );

/** A seat kept for a while, to be confirmed or to lapse. */
interface Held {
  readonly status: 'HELD';
  readonly until: Instant;
  readonly extended: boolean;
}

interface CheckedIn {
  readonly type: 'VisitCheckedIn';
  readonly at: Instant;
  readonly by: 'PASS' | 'DESK';
  /** Why without a pass. */
  readonly reason?: string;
  /** Which of two defenders came in, where not both. */
  readonly present?: 'LAWYER' | 'COMPANION';
}

export type VisitEvent =
  | ({ readonly type: 'VisitBooked'; readonly pass?: string } & Booking)
  | ({ readonly type: 'SeatHeld'; readonly until: Instant } & Booking)
  | { readonly type: 'HoldExtended'; readonly until: Instant }
  | { readonly type: 'HoldLapsed' }
  | ({ readonly type: 'VisitConfirmed'; readonly pass: string; readonly permission?: Permission } & Party)
  /** `requestedBy`: how the lawyer asked the centre's staff to do it. */
  | ({ readonly type: 'VisitRescheduled'; readonly pass?: string; readonly requestedBy?: RequestedBy } & Placement)
  /**
   * The party as it is from now on, whole; with an interpreter, the request that they may come. `pass`: a new serial, since
   * somebody who knew the old one comes no longer. `undecided`: nobody had decided on the interpreter by the time.
   */
  | ({
      readonly type: 'PartyChanged';
      readonly permission?: Permission;
      readonly pass?: string;
      readonly undecided?: true;
    } & Party)
  /** `dueBy`: the 48 hours run from the permission, where the visit itself needed one. */
  | { readonly type: 'VisitPermitted'; readonly permission: Permission; readonly dueBy?: Instant }
  /** Visits to this person need no permission any more; what may be left to decide is the interpreter. */
  | { readonly type: 'PermissionWaived'; readonly permission: Permission; readonly dueBy: Instant }
  | { readonly type: 'VisitRefused'; readonly permission: Permission; readonly refusal: Refusal }
  /** The officer in charge of the case tried to decide; refused, and on record. */
  | { readonly type: 'OwnWorkAttempted'; readonly action: 'PERMIT' | 'REFUSE'; readonly by: Id<'Person'> }
  /** The lawyer practises with another firm now: clerks of the former one act for them no longer. */
  | { readonly type: 'VisitFirmLeft' }
  | { readonly type: 'VisitFlagged'; readonly flag: Flag }
  | { readonly type: 'VisitUnflagged'; readonly cause: Flag['cause'] }
  | { readonly type: 'DelayReported'; readonly expectedAt: Instant }
  /** `count`: with those that it overtook. `late`: the time has come meanwhile, and nobody is told. */
  | { readonly type: 'VisitReminded'; readonly count?: number; readonly late?: true }
  | CheckedIn
  /** The lawyer was there, and was let in at once: booked and checked in in one. */
  | ({ readonly type: 'WalkInAdmitted'; readonly at: Instant } & Booking)
  | { readonly type: 'VisitCompleted'; readonly at: Instant }
  | { readonly type: 'VisitMissed'; readonly at: Instant }
  /** The gate turned away whoever came, in time. */
  | { readonly type: 'EntryRefused'; readonly at: Instant; readonly code: TurnedAwayFor }
  /** The lawyer had been there after all, or could not have come. */
  | { readonly type: 'NoShowCorrected'; readonly at: Instant; readonly reason: string }
  | { readonly type: 'VisitOverran'; readonly at: Instant }
  /** `requestedBy`: how the lawyer asked the centre's staff to do it. `held`: it was no visit yet, but a seat kept for one. */
  | {
      readonly type: 'VisitCancelled';
      readonly reason: string;
      readonly requestedBy?: RequestedBy;
      readonly held?: true;
    };

/** Whether it takes a seat and its people's time. */
export function isActive({ status }: Pick<Visit, 'status'>): boolean {
  return ACTIVE.includes(status);
}

/** Whether it has not begun, and nobody has come: what can still be moved, flagged, or given up. */
export function isToCome(visit: Visit, now: Instant): boolean {
  return visit.period.from > now && (visit.status === 'HELD' ? visit.until > now : TO_COME.includes(visit.status));
}

const TO_COME: readonly Visit['status'][] = ['AWAITING_PERMISSION', 'CONFIRMED'];
const ACTIVE: readonly Visit['status'][] = ['HELD', 'AWAITING_PERMISSION', 'CONFIRMED', 'CHECKED_IN'];
