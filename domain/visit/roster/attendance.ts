import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars } from '#domain/model/reads.ts';
import { HOUR, later, overlaps, shanghaiDay } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { DutyShift } from './duty-shift.ts';
import { placeOn } from './duty-shift.ts';
import { DutyShifts } from './duty-shifts.ts';
import { unfitOn } from './fitness.ts';
import { dutyDays } from './holds.ts';
import type { Newcomer } from './newcomer.ts';
import { newcomer } from './newcomer.ts';
import { transitions } from './transitions.ts';

export interface RecordAttendance {
  readonly lawyerId: string;
}

interface Records {
  readonly shift: DutyShift;
}

/** Who comes early is there; nobody has come a day before. Milliseconds. */
const EARLIEST = 2 * HOUR;

/** Who it is that comes, and what else they have promised: who comes back may be wanted elsewhere by now. */
export function arriving({ shift }: Records, { lawyerId }: RecordAttendance) {
  return newcomer(lawyerId, shift);
}

/** The station's staff record that a lawyer has come, or is back; who may not practise today is not let in as one. */
export function recordDutyArrival(
  { shift, lawyer, lawyerTime }: Records & Newcomer,
  { lawyerId }: RecordAttendance,
  context: Context,
): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, shift, 'RECORD_ARRIVAL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const path = ['lawyerId'];
  const place = placeOn(shift, lawyerId);
  if (place === undefined) return refused(refuse('NOT_ON_SHIFT', { path }));
  const isBack = place.leftAt !== undefined;
  if (place.arrivedAt !== undefined && !isBack) return refused(refuse('ARRIVED_ALREADY', { path }));
  if (now < later(shift.period.from, -EARLIEST)) return refused(refuse('SHIFT_TO_COME'));
  if (shift.period.to <= now) return refused(refuse('SHIFT_OVER'));
  const unfit = unfitOn(lawyer, shanghaiDay(now));
  if (lawyer === undefined || unfit.length > 0) return refused(...unfit);
  const rest = { from: now, to: shift.period.to };
  const isBusy = isBack && lawyerTime.some((each) => each.owner !== shift.id && overlaps(each, rest));
  if (isBusy) return refused(refuse('DUTY_LAWYER_BUSY', { path }));
  const arrived = { type: 'DutyLawyerArrived', lawyer: place.lawyer, at: now, station: shift.station } as const;
  return accepted({ shift: shift.id }, changed(DutyShifts, shift, arrived), relied(Persons, lawyer, 'standing'));
}

/** Whoever leaves before the shift ends has the rest of their time back. */
export function departing({ shift }: Records, { lawyerId }: RecordAttendance) {
  return { given: calendars(dutyDays(lawyerId as Id<'Person'>, shift.period)) };
}

/** The station's staff record that a lawyer has left, also after the shift: that they stayed longer is true all the same. */
export function recordDutyDeparture({ shift }: Records, { lawyerId }: RecordAttendance, context: Context): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, shift, 'RECORD_DEPARTURE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const path = ['lawyerId'];
  const place = placeOn(shift, lawyerId);
  if (place?.arrivedAt === undefined) return refused(refuse('NOT_ARRIVED', { path }));
  if (place.leftAt !== undefined) return refused(refuse('LEFT_ALREADY', { path }));
  const left = { type: 'DutyLawyerLeft', lawyer: place.lawyer, at: now } as const;
  return accepted({ shift: shift.id }, changed(DutyShifts, shift, left));
}
