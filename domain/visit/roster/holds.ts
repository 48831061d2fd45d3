import type { Fact } from '#domain/model/aggregate.ts';
import type { CalendarDay, Claim } from '#domain/model/claim.ts';
import { busy, calendarDays } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Period } from '#domain/model/time.ts';
import { visitCalendar } from '../visit/holds.ts';
import type { DutyShift, OnDuty } from './duty-shift.ts';
import { staying } from './duty-shift.ts';

/** A station's calendar: its shifts follow one another, so that it is always plain who is on duty. */
export function rosterCalendar(station: Id<'DutyStation'>): string {
  return `Duty_${station}`;
}

/**
 * The days of a lawyer's time that a shift takes. It is the calendar of their visits: whoever is on duty is neither on
 * duty elsewhere nor in a visit of their own, not at the same centre either, where those who asked would wait for them.
 */
export function dutyDays(lawyer: Id<'Person'>, period: Period): readonly CalendarDay[] {
  return calendarDays(visitCalendar(lawyer), period);
}

/** A shift takes a lawyer's time until it ends or they leave, whichever is sooner; from when they came back, if they did. */
function taken({ leftAt, backAt }: OnDuty, { from: start, to }: Period): readonly Period[] {
  const from = backAt !== undefined && backAt > start ? backAt : start;
  const until = leftAt !== undefined && leftAt < to ? leftAt : to;
  return from < until ? [{ from, to: until }] : [];
}

export function claims({ status, station, period, lawyers }: DutyShift): readonly Claim[] {
  if (status === 'CANCELLED') return [];
  return [
    busy(rosterCalendar(station), period),
    ...lawyers.flatMap((place) => taken(place, period).map((each) => busy(visitCalendar(place.lawyer), each))),
  ];
}

/** A gap is a shift with nobody on it or left on it; it is asked for from now on, so that those that are over need no sweeping out. */
export function lists(shift: DutyShift): readonly Listing[] {
  const { status, station, period, lawyers } = shift;
  const { from: sort } = period;
  if (status === 'CANCELLED') return [];
  return [
    { list: 'dutyShiftsOfStation', key: station, sort },
    ...(staying(shift).length === 0 ? [{ list: 'dutyGapsOfStation', key: station, sort }] : []),
    ...lawyers.map(({ lawyer }) => ({ list: 'dutyShiftsOfLawyer', key: lawyer, sort })),
  ];
}

/** Who can be told of a request on this shift. */
export function facts(shift: DutyShift): Readonly<Record<string, Fact>> {
  const names = staying(shift).map(({ lawyer }) => lawyer);
  return { roster: shift.status === 'CANCELLED' ? '' : names.join(' ') };
}
