import type { LocalDate } from '#domain/model/time.ts';
import { dayAfter } from '#domain/model/time.ts';

/**
 * The day on which a term of months ends: the same date, or the month's last day if there is no such date or if the
 * start was a month's last day.
 */
export function monthsAfter(start: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const last = lastDayOf(year, month + months);
  const endOfMonth = dayAfter(start).endsWith('-01');
  return endOfMonth || day > Number(last.slice(8)) ? last : last.slice(0, 8) + start.slice(8);
}

/** `month` counts on from January of the year: 14 is February of the next. */
function lastDayOf(year: number, month: number): LocalDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
