import type { Id } from './id.ts';
import type { Instant, LocalDate, Period } from './time.ts';
import { byShanghaiDay } from './time.ts';

/** One thing that one owner may have: a seat, a shelf, a seal number. With `until` it is a hold that lapses by itself. */
export interface UniqueClaim {
  readonly claim: 'unique';
  readonly name: string;
  readonly until?: Instant;
}

/** A resource's time, which no two owners may share: a lawyer's, a detainee's, a room's. */
export interface CalendarClaim {
  readonly claim: 'calendar';
  readonly resource: string;
  readonly period: Period;
  /** With it, a hold that lapses by itself. */
  readonly until?: Instant;
}

export type Claim = UniqueClaim | CalendarClaim;

/** Who holds something, as stored. */
export interface Holding {
  readonly owner: Id;
  readonly until?: Instant;
}

/** One entry of a resource's day, as stored. */
export interface Engagement extends Period, Holding {}

/** A resource's day: the unit in which a calendar is stored and contended. */
export interface CalendarDay {
  readonly resource: string;
  readonly day: LocalDate;
}

export function unique(name: string, until?: Instant): UniqueClaim {
  return until === undefined ? { claim: 'unique', name } : { claim: 'unique', name, until };
}

export function busy(resource: string, period: Period, until?: Instant): CalendarClaim {
  return { claim: 'calendar', resource, period, ...(until === undefined ? {} : { until }) };
}

/** The stored days that a period of a resource touches. */
export function calendarDays(resource: string, period: Period): readonly CalendarDay[] {
  return byShanghaiDay(period).map(({ day }) => ({ resource, day }));
}

/** Whether a holding still stands: one with `until` in the past may be taken by anyone. */
export function stands<Held extends Holding>(holding: Held | undefined, now: Instant): holding is Held {
  return holding !== undefined && (holding.until === undefined || holding.until > now);
}
