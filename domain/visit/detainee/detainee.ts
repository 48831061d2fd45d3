import type { Id } from '#domain/model/id.ts';
import type { Instant, Period } from '#domain/model/time.ts';
import type { Absence } from './absence.ts';
import type { Restriction } from './restriction.ts';

interface Admission {
  readonly id: Id<'Detainee'>;
  readonly name: string;
  readonly centre: Id<'Centre'>;
  /** Code of the centre's organ. */
  readonly organ: string;
  readonly caseId?: Id<'Case'>;
  readonly admittedAt: Instant;
  /** With it, visits need permission (CPL 39). */
  readonly restriction?: Restriction;
  /** Their record at the centre they came from. */
  readonly movedFrom?: Id<'Detainee'>;
  /** Whoever was moved is still awaited in court, or is there now. */
  readonly absences?: readonly Absence[];
  /** How many absences there were. */
  readonly absenceCount?: number;
}

/** Someone held at a centre (在押人员). That they are is not to be learnt by searching. */
export type Detainee = Admission & {
  /** How often anything changed that visits stand on. */
  readonly turns?: number;
} & (
    | { readonly status: 'DETAINED' }
    | { readonly status: 'RELEASED'; readonly releasedAt: Instant }
    | { readonly status: 'MOVED'; readonly movedAt: Instant; readonly movedTo: Id<'Detainee'> }
  );

export type DetaineeEvent =
  | ({ readonly type: 'DetaineeAdmitted' } & Admission)
  | { readonly type: 'DetaineeReleased'; readonly releasedAt: Instant }
  | {
      readonly type: 'DetaineeMoved';
      readonly movedAt: Instant;
      /** Their record at the other centre. */
      readonly movedTo: Id<'Detainee'>;
      readonly centre: Id<'Centre'>;
      readonly reason: string;
    }
  | { readonly type: 'VisitsRestricted'; readonly restriction: Restriction; readonly reason: string }
  | { readonly type: 'VisitRestrictionLifted'; readonly reason: string }
  /** `dropped`: the numbers of those over by then that the record keeps no longer. */
  | {
      readonly type: 'AbsenceRecorded';
      readonly absence: Absence;
      readonly dropped?: readonly number[];
      readonly reason: string;
    }
  /** `before` is what it was, so that what followed from that can be looked at again. */
  | {
      readonly type: 'AbsenceCorrected';
      readonly absence: Absence;
      readonly before: Period;
      readonly reason: string;
    }
  /** Before it would have ended, or before it began: nothing is left of it then. */
  | { readonly type: 'AbsenceEnded'; readonly number: number; readonly at: Instant; readonly before: Period };
