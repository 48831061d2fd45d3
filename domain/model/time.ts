/** A point in time, ISO 8601 in UTC with milliseconds: `2026-11-21T08:00:00.000Z`. Text order is time order. */
export type Instant = string;

/** A calendar day in Asia/Shanghai: `2026-11-21`. */
export type LocalDate = string;

/** A time of day in Asia/Shanghai, to the minute: `09:30`. */
export type LocalTime = string;

/** A half-open period: `from` is inside it, `to` is not. */
export interface Period {
  readonly from: Instant;
  readonly to: Instant;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** China has kept UTC+8 without summer time since 1991 (国务院 1992), so the offset is a constant. */
const SHANGHAI_OFFSET = 8 * HOUR;

/** The instant `milliseconds` after another. */
export function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The Shanghai day in which an instant falls. */
export function shanghaiDay(instant: Instant): LocalDate {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** The instant at which it is `time` on `date` in Shanghai. */
export function shanghaiInstant(date: LocalDate, time: LocalTime = '00:00'): Instant {
  return new Date(Date.parse(`${date}T${time}:00.000Z`) - SHANGHAI_OFFSET).toISOString();
}

/** The day `days` after a date; negative goes back. */
export function dayAfter(date: LocalDate, days = 1): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);
}

/** ISO weekday of a date: 1 is Monday, 7 is Sunday. */
export function weekday(date: LocalDate): number {
  return new Date(`${date}T00:00:00.000Z`).getUTCDay() || 7;
}

/** Whether two half-open periods share an instant. */
export function overlaps(one: Period, other: Period): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Cuts a period at Shanghai's midnights: one piece for each day it touches. */
export function byShanghaiDay(period: Period): readonly (Period & { readonly day: LocalDate })[] {
  const pieces: (Period & { day: LocalDate })[] = [];
  let from = period.from;
  while (from < period.to) {
    const day = shanghaiDay(from);
    const midnight = shanghaiInstant(dayAfter(day));
    const to = midnight < period.to ? midnight : period.to;
    pieces.push({ day, from, to });
    from = to;
  }
  return pieces;
}
