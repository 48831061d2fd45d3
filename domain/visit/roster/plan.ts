import type { Engagement } from '#domain/model/claim.ts';
import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import { calendars } from '#domain/model/reads.ts';
import type { LocalDate, LocalTime, Period } from '#domain/model/time.ts';
import { dayAfter, overlaps, shanghaiInstant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { DutyStation } from '../station/station.ts';
import { keeps } from '../station/station.ts';
import { DutyShifts } from './duty-shifts.ts';
import { rosterCalendar } from './holds.ts';

export interface PlanDutyShift {
  readonly date: LocalDate;
  readonly from: LocalTime;
  /** Not after `from`, it is a time on the next day: a night shift, or one around the clock. */
  readonly to: LocalTime;
}

interface Records {
  readonly station: DutyStation;
  readonly shifts: readonly Engagement[];
}

function periodOf({ date, from, to }: PlanDutyShift): Period {
  const last = to > from ? date : dayAfter(date);
  return { from: shanghaiInstant(date, from), to: shanghaiInstant(last, to) };
}

/** What planning reads beside the station: the days on which the shift lies. */
export function planning({ station }: Pick<Records, 'station'>, command: PlanDutyShift) {
  return { shifts: calendars(calendarDays(rosterCalendar(station.id), periodOf(command))) };
}

/** Plans a shift. Until somebody is on it, it is a gap that can be seen. */
export function planDutyShift({ station, shifts }: Records, command: PlanDutyShift, context: Context): Decision {
  const { actor, now, fresh } = context;
  if (!keeps(actor, station)) return refused(refuse('NOT_YOUR_STATION'));
  const period = periodOf(command);
  if (period.to <= now) return refused(refuse('SHIFT_OVER', { path: ['date'] }));
  if (shifts.some((each) => overlaps(each, period))) return refused(refuse('SHIFT_OVERLAPS', { path: ['from'] }));
  const id = fresh.id('DutyShift');
  const { date } = command;
  return accepted(
    { shift: id },
    opened(DutyShifts, id, {
      type: 'DutyShiftPlanned',
      id,
      station: station.id,
      organ: station.organ,
      date,
      period,
    }),
  );
}
