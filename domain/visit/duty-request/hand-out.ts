import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, relied } from '#domain/model/decision.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal, several } from '#domain/model/reads.ts';
import type { Instant } from '#domain/model/time.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { DutyShift, OnDuty } from '../roster/duty-shift.ts';
import { reachable, staying } from '../roster/duty-shift.ts';
import { DutyShifts } from '../roster/duty-shifts.ts';
import { unfitOn } from '../roster/fitness.ts';
import type { DutyRequest } from './duty-request.ts';
import { DutyRequests } from './duty-requests.ts';
import { nextTelling } from './telling.ts';

export interface HandOut {
  readonly requestId: string;
  /** The shift on which something changed, or that is on. */
  readonly shiftId: string;
}

const reads = ({ requestId, shiftId }: HandOut) => ({
  request: internal(DutyRequests, requestId),
  shift: internal(DutyShifts, shiftId),
});

const further = ({ shift }: RecordsOf<ReturnType<typeof reads>>) => ({
  lawyers: several(Persons, shift?.lawyers.map(({ lawyer }) => lawyer) ?? []),
});

type Records = RecordsOf<ReturnType<typeof reads>> & RecordsOf<ReturnType<typeof further>>;

/**
 * Gives a request that waits, or whose lawyer has dropped out, to somebody on a shift who may practise that day. One whose
 * lawyer has dropped out goes back to waiting if there is nobody: it is never left with one who does not come.
 */
function handOut({ request, shift, lawyers }: Records, _command: HandOut, { now, fresh }: Context): Decision {
  if (request === undefined || shift === undefined || !needsSomebody(request, shift, now)) return accepted({});
  const { dueBy, telling, started } = nextTelling(request, now);
  const all = ableOn(shift, lawyers, now);
  // By chance, so that the requests of a day are shared out.
  const place = all[shardOf(fresh.secret(8), Math.max(all.length, 1))];
  const person = lawyers.find((each) => each !== undefined && each.id === place?.lawyer);
  if (place === undefined || person === undefined) {
    if (request.status === 'WAITING') return accepted({});
    const { station } = request;
    return accepted(
      { request: request.id },
      changed(DutyRequests, request, { type: 'DutyRequestReturned', station, telling, dueBy }),
      ...started,
    );
  }
  const { lawyer, name: lawyerName } = place;
  const assigned = { shift: shift.id, lawyer, lawyerName, telling, dueBy };
  return accepted(
    { request: request.id },
    changed(DutyRequests, request, { type: 'DutyRequestAssigned', ...assigned }),
    ...started,
    relied(DutyShifts, shift, 'roster'),
    relied(Persons, person, 'standing'),
  );
}

function needsSomebody(request: DutyRequest, shift: DutyShift, now: Instant): boolean {
  if (request.status === 'WAITING') return request.station === shift.station && isOn(shift, now);
  if (request.status !== 'ASSIGNED' && request.status !== 'TOLD') return false;
  const isThere = shift.status === 'PLANNED' && staying(shift).some(({ lawyer }) => lawyer === request.lawyer);
  return request.shift === shift.id && !isThere;
}

/** Between its times, and before them as soon as somebody is there. */
function isOn({ status, period, lawyers }: DutyShift, now: Instant): boolean {
  const begun = period.from <= now || lawyers.some(({ arrivedAt }) => arrivedAt !== undefined);
  return status === 'PLANNED' && begun && now < period.to;
}

function ableOn(shift: DutyShift, lawyers: readonly (Person | undefined)[], now: Instant): readonly OnDuty[] {
  const { status, period } = shift;
  if (status === 'CANCELLED' || period.to <= now) return [];
  const day = shanghaiDay(period.from < now ? now : period.from);
  const able = new Set<string>(lawyers.flatMap((each) => (unfitOn(each, day).length === 0 ? (each?.id ?? []) : [])));
  return reachable({ ...shift, lawyers: shift.lawyers.filter(({ lawyer }) => able.has(lawyer)) });
}

/** What the product does of itself when a request is made, and when a shift changes. */
export const handOutDutyRequest = { reads, further, rule: handOut };
