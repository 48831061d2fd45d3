import type { Instant, LocalDate } from '#domain/model/time.ts';
import { dayAfter, HOUR, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import type { Calendar } from './calendar.ts';
import type { Deadline } from './deadline.ts';
import { monthsAfter } from './months.ts';
import type { Term, TermCode } from './terms.ts';
import { TERMS } from './terms.ts';

type Due = Pick<Deadline, 'dueAt' | 'provisional'>;

/** The deadline of a term that starts now. */
export function deadline(term: TermCode, startedAt: Instant, calendar: Calendar): Deadline {
  return { term, startedAt, ...due(TERMS[term], startedAt, calendar) };
}

/**
 * When a term that started at an instant is over: the first instant that is too late. Hours run to the minute, through
 * nights and holidays. Days, workdays and months exclude the day of the start and run until midnight in Shanghai at
 * the end of their last day (CPL 105, APL 85).
 */
export function due({ unit, length, rolls }: Term, startedAt: Instant, calendar: Calendar): Due {
  if (unit === 'hour') return { dueAt: later(startedAt, length * HOUR), provisional: false };
  const start = shanghaiDay(startedAt);
  if (unit === 'workday') return endOf(nthWorkday(start, length, calendar));
  const last = unit === 'month' ? monthsAfter(start, length) : dayAfter(start, length);
  return endOf(rolls ? rolled(last, calendar) : { day: last, provisional: false });
}

interface LastDay {
  readonly day: LocalDate;
  readonly provisional: boolean;
}

function endOf({ day, provisional }: LastDay): Due {
  return { dueAt: shanghaiInstant(dayAfter(day)), provisional };
}

/** The day itself if it is worked, otherwise the next that is. */
function rolled(from: LocalDate, calendar: Calendar): LastDay {
  let day = from;
  let provisional = !calendar.isSettled(day);
  while (!calendar.isWorkday(day)) {
    day = dayAfter(day);
    provisional ||= !calendar.isSettled(day);
  }
  return { day, provisional };
}

function nthWorkday(start: LocalDate, count: number, calendar: Calendar): LastDay {
  let last: LastDay = { day: start, provisional: false };
  for (let counted = 0; counted < count; counted += 1) {
    const { day, provisional } = rolled(dayAfter(last.day), calendar);
    last = { day, provisional: provisional || last.provisional };
  }
  return last;
}
