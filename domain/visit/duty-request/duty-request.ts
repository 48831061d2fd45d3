import type { Id } from '#domain/model/id.ts';
import type { Instant } from '#domain/model/time.ts';
import type { StationPlace } from '../station/station.ts';

interface Asked {
  readonly id: Id<'DutyRequest'>;
  readonly station: Id<'DutyStation'>;
  /** Code of the station's organ, which has to tell a duty lawyer. */
  readonly organ: string;
  readonly place: StationPlace;
  /** Who wants to meet a duty lawyer. */
  readonly suspect: string;
  readonly caseId?: Id<'Case'>;
  /** The officer in charge of that case, as the case had it then. */
  readonly officerInCharge?: Id<'Person'>;
  /** Code of the organ whose people passed the request on. */
  readonly askingOrgan: string;
  readonly recordedBy: Id<'Person'>;
  /** When the suspect asked: the 24 hours run from then (CPR 49). */
  readonly askedAt: Instant;
  readonly recordedAt: Instant;
  readonly dueBy: Instant;
}

/** Whose the request is. */
export interface Assigned {
  readonly shift: Id<'DutyShift'>;
  readonly lawyer: Id<'Person'>;
  readonly lawyerName: string;
}

/** How a duty lawyer came to know of it: they said so themselves, or the station's staff told them. */
export type ToldBy = 'LAWYER' | 'STAFF';

interface Told extends Assigned {
  readonly toldAt: Instant;
  readonly toldBy: ToldBy;
}

/**
 * A suspect's request to meet a duty lawyer (约见值班律师, CPL 36). Nobody refuses it, and nothing of what is said in the
 * meeting can be kept here: it is no more monitored than a visit (CPL 39).
 */
export type DutyRequest = Asked & {
  /** Which term for telling runs or ran last; each lawyer who is to be told anew has one. */
  readonly telling: number;
} & (
    | { readonly status: 'WAITING' }
    | ({ readonly status: 'ASSIGNED' } & Assigned)
    | ({ readonly status: 'TOLD' } & Told)
    | ({ readonly status: 'MET'; readonly metAt: Instant } & Assigned)
    | {
        readonly status: 'WITHDRAWN';
        readonly withdrawnAt: Instant;
        /** Number of the record that the suspect signed. */
        readonly signedRecord: string;
        readonly lawyer?: Id<'Person'>;
      }
  );

export type DutyRequestEvent =
  | ({ readonly type: 'DutyLawyerRequested' } & Asked)
  | ({
      readonly type: 'DutyRequestAssigned';
      readonly telling: number;
      /** By when this lawyer is to be told. */
      readonly dueBy: Instant;
    } & Assigned)
  | { readonly type: 'DutyLawyerTold'; readonly at: Instant; readonly by: ToldBy }
  /** The lawyer dropped out, and nobody else on the shift could take it: it waits again. */
  | {
      readonly type: 'DutyRequestReturned';
      readonly station: Id<'DutyStation'>;
      readonly telling: number;
      readonly dueBy: Instant;
    }
  /** `by`: who said so. */
  | { readonly type: 'DutyLawyerMet'; readonly at: Instant; readonly by?: ToldBy }
  /** Somebody who recorded the request or handles the case tried to dispose of it; refused, and on record. */
  | { readonly type: 'OwnWorkAttempted'; readonly action: string; readonly by: Id<'Person'> }
  | { readonly type: 'DutyRequestWithdrawn'; readonly at: Instant; readonly signedRecord: string };

/** The lawyer whose it is or was, once there is one. */
export function dutyLawyerOf(request: DutyRequest): Id<'Person'> | undefined {
  return request.status === 'WAITING' ? undefined : request.lawyer;
}
