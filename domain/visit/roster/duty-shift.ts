import type { Id } from '#domain/model/id.ts';
import type { Instant, LocalDate, Period } from '#domain/model/time.ts';

/** A lawyer on a shift. Name and number of the certificate as the directory had them when they were put on it. */
export interface OnDuty {
  readonly lawyer: Id<'Person'>;
  readonly name: string;
  readonly certificate: string;
  /** As the station's staff recorded it; the last time, of whoever came back. */
  readonly arrivedAt?: Instant;
  readonly leftAt?: Instant;
  /** When they came back after they had left: the time in between was theirs. */
  readonly backAt?: Instant;
}

interface Planned {
  readonly id: Id<'DutyShift'>;
  readonly station: Id<'DutyStation'>;
  /** Code of the station's organ. */
  readonly organ: string;
  /** The day on which it begins; it may end on the next. */
  readonly date: LocalDate;
  readonly period: Period;
}

/** One shift of a station's roster (值班安排). With nobody on it, or nobody left, it is a gap. */
export type DutyShift = Planned & {
  readonly lawyers: readonly OnDuty[];
  /** Those who were on it and were taken off: they still see what became of it. */
  readonly former: readonly Id<'Person'>[];
} & ({ readonly status: 'PLANNED' } | { readonly status: 'CANCELLED'; readonly reason: string });

/** The station whose requests can be handed out now. */
interface Where {
  readonly station?: Id<'DutyStation'>;
}

type Newcomer = Pick<OnDuty, 'lawyer' | 'name' | 'certificate'> & Where;

export type DutyShiftEvent =
  | ({ readonly type: 'DutyShiftPlanned' } & Planned)
  | ({ readonly type: 'DutyLawyerAssigned' } & Newcomer)
  | { readonly type: 'DutyLawyerWithdrawn'; readonly lawyer: Id<'Person'>; readonly reason: string }
  | ({
      readonly type: 'DutyLawyerSwapped';
      /** Whose place it was. */
      readonly from: Id<'Person'>;
      readonly reason: string;
    } & Newcomer)
  | ({ readonly type: 'DutyLawyerArrived'; readonly lawyer: Id<'Person'>; readonly at: Instant } & Where)
  | { readonly type: 'DutyLawyerLeft'; readonly lawyer: Id<'Person'>; readonly at: Instant }
  | { readonly type: 'DutyShiftCancelled'; readonly reason: string };

/** So many lawyers at one station at once: their calendars still fit one batched read. */
export const MOST_ON_DUTY = 10;

/** A lawyer's place on a shift, if they have one. */
export function placeOn(shift: DutyShift, lawyer: string): OnDuty | undefined {
  return shift.lawyers.find((each) => each.lawyer === lawyer);
}

/** Those on a shift who have not left it. */
export function staying({ lawyers }: Pick<DutyShift, 'lawyers'>): readonly OnDuty[] {
  return lawyers.filter(({ leftAt }) => leftAt === undefined);
}

/** Those who can be told of a request: those who are there before those who are still to come; none who has left. */
export function reachable(shift: DutyShift): readonly OnDuty[] {
  const all = staying(shift);
  const there = all.filter(({ arrivedAt }) => arrivedAt !== undefined);
  return there.length > 0 ? there : all;
}
