import type { Instant, LocalDate, Period } from '#domain/model/time.ts';
import { DAY, dayAfter, HOUR, later, shanghaiDay, shanghaiInstant } from '#domain/model/time.ts';
import type { Calendar } from './calendar.ts';
import { monthsAfter } from './months.ts';
import type { Length, Term, Unit } from './term.ts';

export interface Due {
  /** The first instant that is too late. */
  readonly dueAt: Instant;
  /** The official holidays of the year it falls in are not out yet: it may still move. */
  readonly provisional: boolean;
}

/** What has been added to a term, and what of it does not count. Pauses are ended, disjoint and in order. */
export interface Course {
  readonly extensions?: readonly Length[];
  readonly pauses?: readonly Period[];
}

/**
 * When a term that started at an instant is over: the first instant that is too late. Hours run to the minute, through
 * nights and holidays. Days, workdays and months exclude the day of the start and run until midnight in Shanghai at
 * the end of their last day (CPL 105, APL 85). A pause takes out its own length of an hour term; of others, the days
 * from the one on which it begins up to, not with, the one on which it ends. Extensions lengthen the unrolled term.
 */
export function due(term: Term, startedAt: Instant, calendar: Calendar, course: Course = {}): Due {
  const { extensions = [], pauses = [] } = course;
  const total = (unit: Unit) =>
    sum([term, ...extensions].filter((each) => each.unit === unit).map(({ length }) => length));
  if (term.unit === 'hour') {
    const paused = sum(pauses.map(({ from, to }) => Date.parse(to) - Date.parse(from)));
    return { dueAt: later(startedAt, total('hour') * HOUR + total('day') * DAY + paused), provisional: false };
  }
  const start = shanghaiDay(startedAt);
  if (term.unit === 'workday') return endOf(nthWorkday(start, total('workday'), calendar, pauses));
  // Months first, all of them at once: a month's last day is asked of the start, not of what came between.
  const unpaused = dayAfter(monthsAfter(start, total('month')), total('day'));
  const last = dayAfter(unpaused, sum(pauses.map(daysOf)));
  return endOf(term.rolls ? rolled(last, calendar) : { day: last, provisional: false });
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

/** How many days a pause takes out. */
function daysOf({ from, to }: Period): number {
  return (Date.parse(`${shanghaiDay(to)}T00:00:00Z`) - Date.parse(`${shanghaiDay(from)}T00:00:00Z`)) / DAY;
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

function nthWorkday(start: LocalDate, count: number, calendar: Calendar, pauses: readonly Period[]): LastDay {
  let last: LastDay = { day: start, provisional: false };
  for (let counted = 0; counted < count; ) {
    const { day, provisional } = rolled(dayAfter(last.day), calendar);
    last = { day, provisional: provisional || last.provisional };
    if (!pauses.some(({ from, to }) => shanghaiDay(from) <= day && day < shanghaiDay(to))) counted += 1;
  }
  return last;
}
