import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Engagement } from '#domain/model/claim.ts';
import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import type { Asked } from '#domain/model/procedure.ts';
import { calendars } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { DAY, later, shanghaiDay } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { DutyShift, OnDuty } from '../roster/duty-shift.ts';
import { reachable } from '../roster/duty-shift.ts';
import { DutyShifts } from '../roster/duty-shifts.ts';
import { unfitOn } from '../roster/fitness.ts';
import { rosterCalendar } from '../roster/holds.ts';
import type { DutyRequest } from './duty-request.ts';
import { DutyRequests } from './duty-requests.ts';
import type { Telling } from './telling.ts';
import { nextTelling } from './telling.ts';
import { transitions } from './transitions.ts';

export interface AssignDutyRequest {
  readonly lawyerId: string;
}

interface Records {
  readonly request: DutyRequest;
  readonly shift: DutyShift;
  readonly lawyer: Person | undefined;
  /** The station's shifts of the next days. */
  readonly roster: readonly Engagement[];
}

/** So far ahead the roster is looked through for a nearer shift. Milliseconds. */
const AHEAD = 7 * DAY;

/** What giving a request away reads beside it and the shift: which shifts would be nearer. */
export function assigningRequest(
  { request, shift }: Pick<Records, 'request' | 'shift'>,
  _command: unknown,
  { now }: Asked,
) {
  const end = later(now, AHEAD);
  const to = shift.period.from < end ? shift.period.from : end;
  return {
    roster: now < to ? calendars(calendarDays(rosterCalendar(request.station), { from: now, to })) : calendars([]),
  };
}

/**
 * Gives a request to a lawyer of a shift that begins while its term runs, or, if there is none, of the nearest that comes;
 * whoever had it before loses sight of it.
 */
export function assignDutyRequest(records: Records, { lawyerId }: AssignDutyRequest, context: Context): Decision {
  const { request, shift, lawyer } = records;
  const { actor, now } = context;
  const forbidden = forbids(transitions, request, 'ASSIGN', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const term = nextTelling(request, now);
  const place = onDuty(records, lawyerId, now, term);
  if ('code' in place) return refused(place);
  const { dueBy, telling, started } = term;
  const assigned = { shift: shift.id, lawyer: place.lawyer, lawyerName: place.name };
  return accepted(
    { request: request.id },
    changed(DutyRequests, request, { type: 'DutyRequestAssigned', ...assigned, telling, dueBy }),
    ...started,
    relied(DutyShifts, shift, 'roster'),
    ...(lawyer === undefined ? [] : [relied(Persons, lawyer, 'standing')]),
  );
}

function onDuty(records: Records, lawyerId: string, now: Instant, term: Telling): OnDuty | Refusal {
  const { request, shift, lawyer } = records;
  if (shift.station !== request.station) return refuse('OTHER_STATION', { path: ['shiftId'] });
  if (shift.status === 'CANCELLED' || shift.period.to <= now) return refuse('SHIFT_OVER', { path: ['shiftId'] });
  if (comesTooLate(records, now, term)) return refuse('SHIFT_TOO_LATE', { path: ['shiftId'] });
  const path = ['lawyerId'];
  const place = reachable(shift).find((each) => each.lawyer === lawyerId);
  if (place === undefined) return refuse('NOT_ON_SHIFT', { path });
  const { from } = shift.period;
  const [unfit] = unfitOn(lawyer, shanghaiDay(from < now ? now : from));
  return unfit ?? place;
}

function comesTooLate({ shift, roster }: Records, now: Instant, { dueBy }: Telling): boolean {
  const { from: start } = shift.period;
  const nearer = roster.some(({ from, to, owner }) => owner !== shift.id && now < to && from < start);
  return start > dueBy && nearer;
}
