import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { calendars } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { DutyShift } from './duty-shift.ts';
import { DutyShifts } from './duty-shifts.ts';
import { dutyDays, rosterCalendar } from './holds.ts';
import { transitions } from './transitions.ts';

export interface CancelDutyShift {
  readonly reason: string;
}

interface Records {
  readonly shift: DutyShift;
}

/** The days that a cancellation gives back: the station's, and those of all who are on the shift. */
export function cancellingShift({ shift: { station, period, lawyers } }: Records) {
  return {
    given: calendars([
      ...calendarDays(rosterCalendar(station), period),
      ...lawyers.flatMap(({ lawyer }) => dutyDays(lawyer, period)),
    ]),
  };
}

/** Takes a shift off the roster, before it begins or anybody comes: what has begun took place, or was a gap, and stays to be seen. */
export function cancelDutyShift({ shift }: Records, { reason }: CancelDutyShift, context: Context): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, shift, 'CANCEL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const begun = shift.period.from <= now || shift.lawyers.some(({ arrivedAt }) => arrivedAt !== undefined);
  if (begun) return refused(refuse('SHIFT_BEGUN'));
  return accepted({ shift: shift.id }, changed(DutyShifts, shift, { type: 'DutyShiftCancelled', reason }));
}
