import chineseDays from 'chinese-days';
import type { LocalDate } from '#domain/model/time.ts';
import { weekday } from '#domain/model/time.ts';
import type { Calendar } from './calendar.ts';
import { isStatutoryHoliday } from './statutory-holidays.ts';

/**
 * The years whose notice (国务院办公厅关于部分节假日安排的通知) is in `chinese-days`. For any other year the package
 * guesses, and calls 1 January a working day; raise the last one together with the package.
 */
export const NOTICES = { first: 2004, last: 2026 } as const;

/** The official calendar where there is one; otherwise weekends and the holidays that the law itself names. */
export const CHINESE_CALENDAR: Calendar = {
  isSettled,
  isWorkday: (date) =>
    isSettled(date) ? chineseDays.isWorkday(noonHere(date)) : weekday(date) <= 5 && !isStatutoryHoliday(date),
};

function isSettled(date: LocalDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= NOTICES.first && year <= NOTICES.last;
}

/** The package reads a date in the zone of the machine, and would take a text as UTC: the day before in the west. */
function noonHere(date: LocalDate): Date {
  const [year, month, day] = date.split('-').map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, day, 12);
}
