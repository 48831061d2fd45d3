import type { Instant, LocalDate } from '#domain/model/time.ts';
import { dayAfter, HOUR, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import type { Calendar } from '../calendar.ts';
import type { Course, Due } from '../counting.ts';
import { due } from '../counting.ts';
import type { Term } from '../term.ts';
import type { TermCode } from '../terms.ts';
import { TERMS } from '../terms.ts';
import type { Recounted } from './deadline.ts';

/** Counts a deadline anew from its course. */
export function recount(
  { term, startedAt, ...course }: Course & { readonly term: TermCode; readonly startedAt: Instant },
  calendar: Calendar,
): Recounted {
  const counted = due(TERMS[term], startedAt, calendar, course);
  return { ...counted, ...warning(TERMS[term], startedAt, counted.dueAt, calendar) };
}

/** When the light turns yellow at the latest before the end. */
const LAST_WARNING = 24 * HOUR;
/** When the offices open. */
const OFFICE = '09:00';

/**
 * When to warn: when a fifth of the term or 24 hours is left, whichever is less. What ends custody or renews a freezing
 * order is done in offices: a warning that would fall on a day off comes on the last workday before, though never
 * before the start. Hours are watched around the clock.
 */
function warning(term: Term, startedAt: Instant, dueAt: Instant, calendar: Calendar): Omit<Recounted, keyof Due> {
  const left = Math.min((Date.parse(dueAt) - Date.parse(startedAt)) / 5, LAST_WARNING);
  const usual = later(dueAt, -left);
  if (term.unit === 'hour') return { warnAt: usual };
  const day = shanghaiDay(usual);
  const provisional = calendar.isSettled(day) ? {} : ({ warnProvisional: true } as const);
  if (calendar.isWorkday(day)) return { warnAt: usual, ...provisional };
  const early = shanghaiInstant(workdayBefore(day, calendar), OFFICE);
  return { warnAt: early > startedAt ? early : startedAt, ...provisional };
}

function workdayBefore(day: LocalDate, calendar: Calendar): LocalDate {
  let before = dayAfter(day, -1);
  while (!calendar.isWorkday(before)) before = dayAfter(before, -1);
  return before;
}
