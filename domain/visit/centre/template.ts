import type { LocalDate, LocalTime } from '#domain/model/time.ts';
import { DAY, dayAfter, weekday } from '#domain/model/time.ts';
import type { Mode } from './mode.ts';

/** A session that recurs: half-open in time, both days of its effect included. */
export interface Template {
  /** Names it within the centre: `T1`. */
  readonly code: string;
  /** Code of the room. */
  readonly room: string;
  /** 1 is Monday, 7 is Sunday; the first of them, if there are several. */
  readonly weekday: number;
  /** All of them in order, if there are several. */
  readonly weekdays?: readonly number[];
  /** Every how many weeks, counted from the week of `effectiveFrom`; every week without it. */
  readonly every?: number;
  /** The room's main one without it. */
  readonly mode?: Mode;
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly effectiveFrom: LocalDate;
  readonly effectiveUntil?: LocalDate;
}

export function weekdaysOf({ weekday: day, weekdays }: Pick<Template, 'weekday' | 'weekdays'>): readonly number[] {
  return weekdays ?? [day];
}

/** Whether a template has a session on a date. */
export function fallsOn(template: Template, date: LocalDate): boolean {
  const { every = 1, effectiveFrom, effectiveUntil } = template;
  return (
    weekdaysOf(template).includes(weekday(date)) &&
    effectiveFrom <= date &&
    (effectiveUntil === undefined || date <= effectiveUntil) &&
    (weekOf(date) - weekOf(effectiveFrom)) % every === 0
  );
}

/**
 * Whether two templates would ever put two sessions into one room at once. From the later beginning on, the days of both
 * repeat after the least common multiple of their rhythms: what does not meet within it never meets.
 */
export function collide(one: Template, other: Template): boolean {
  if (one.room !== other.room || one.from >= other.to || other.from >= one.to) return false;
  const { every: rhythm = 1 } = one;
  const { every: otherRhythm = 1 } = other;
  const first = one.effectiveFrom > other.effectiveFrom ? one.effectiveFrom : other.effectiveFrom;
  const days = 7 * leastCommonMultiple(rhythm, otherRhythm);
  for (let i = 0; i < days; i += 1) {
    const date = dayAfter(first, i);
    if (fallsOn(one, date) && fallsOn(other, date)) return true;
  }
  return false;
}

/** The first day, from a day on, in a week in which a template has its sessions: its beat. */
export function onBeat({ every = 1, effectiveFrom }: Template, from: LocalDate): LocalDate {
  const off = (weekOf(from) - weekOf(effectiveFrom)) % every;
  return off === 0 ? from : dayAfter(from, 7 * (every - off) - (weekday(from) - 1));
}

/** Counts weeks, each from its Monday; 5 January 1970 was one. */
function weekOf(date: LocalDate): number {
  return Math.floor((Date.parse(date) / DAY - 4) / 7);
}

function leastCommonMultiple(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return (one * other) / a;
}
