import type { LocalDate } from '#domain/model/time.ts';
import { DAY, dayAfter } from '#domain/model/time.ts';
import type { ProcessInput } from '#domain/process/process/process.ts';
import { daysBetween } from './sessions.ts';
import { URGENT_CODES } from './urgent-code.ts';

/** One template's, or one number's of those opened by hand, on some days that follow each other. */
export interface Piece {
  readonly code: string;
  readonly dates: readonly LocalDate[];
}

/** All days of one code, so many of them in a piece. Days are counted from 1970. */
interface Series {
  readonly code: string;
  readonly first: number;
  readonly last: number;
  readonly days: number;
}

/** In how many steps a change reaches all its slots. */
export function piecesIn(input: ProcessInput): number {
  return seriesOf(input).reduce(
    (sum, { first, last, days }) => sum + Math.max(0, Math.ceil((last - first + 1) / days)),
    0,
  );
}

/**
 * What a step is about, counted from 1. The nearest days come first, of whichever template: whoever comes today is to
 * hear of it before those who come in a year.
 */
export function pieceOf(input: ProcessInput, step: number): Piece {
  const series = seriesOf(input);
  const last = Math.max(...series.map((each) => each.last));
  let place = step - 1;
  for (let day = Math.min(...series.map(({ first }) => first)); day <= last; day += 1) {
    const beginning = series.filter((each) => begins(each, day));
    const found = beginning[place];
    if (found !== undefined) {
      return { code: found.code, dates: daysBetween(dateOf(day), dateOf(Math.min(day + found.days - 1, found.last))) };
    }
    place -= beginning.length;
  }
  return { code: '', dates: [] };
}

/** Whether a piece of a series begins on a day. */
function begins({ first, last, days }: Series, day: number): boolean {
  return first <= day && day <= last && (day - first) % days === 0;
}

/** On one day first the templates', in their order, then those opened by hand, which reach no further than two weeks. */
function seriesOf(input: ProcessInput): readonly Series[] {
  const [first, last] = [dayOf(input.from), dayOf(input.until)];
  const named = String(input.templates)
    .split(' ')
    .filter((each) => each !== '');
  const byHand = { first: dayOf(input.byHandFrom), last: Math.min(dayOf(input.byHandUntil), last) };
  return [
    ...named.map((each) => {
      const [code = '', days] = each.split(':');
      return { code, first, last, days: Number(days) };
    }),
    ...URGENT_CODES.map((code) => ({ code, ...byHand, days: Number(input.days) })),
  ];
}

function dayOf(date: string | number | undefined): number {
  return Date.parse(String(date)) / DAY;
}

function dateOf(day: number): LocalDate {
  return dayAfter('1970-01-01', day);
}
