import type { Id } from '#domain/model/id.ts';
import { dutyLawyerOf } from '#domain/visit/duty-request/duty-request.ts';
import { DutyRequests } from '#domain/visit/duty-request/duty-requests.ts';
import type { DutyShift } from '#domain/visit/roster/duty-shift.ts';
import { staying } from '#domain/visit/roster/duty-shift.ts';
import { DutyShifts } from '#domain/visit/roster/duty-shifts.ts';
import type { StationPlace } from '#domain/visit/station/station.ts';
import type { Notice } from '../rule.ts';
import { persons, posts, rule } from '../rule.ts';

/** Lawyers hear what was done with their time and what is theirs; a station's staff, that somebody is missing. */
export const duty = {
  ...rule(DutyShifts, 'DutyLawyerAssigned', ({ lawyer }, shift) => [onDuty(lawyer, shift)]),
  ...rule(DutyShifts, 'DutyLawyerSwapped', ({ from, lawyer }, shift) => [onDuty(lawyer, shift), offDuty(from, shift)]),
  ...rule(DutyShifts, 'DutyLawyerWithdrawn', ({ lawyer }, shift) => [
    offDuty(lawyer, shift),
    ...(staying(shift).length === 0 ? [empty(shift)] : []),
  ]),
  ...rule(DutyShifts, 'DutyLawyerLeft', ({ at }, shift) =>
    at < shift.period.to && staying(shift).length === 0 ? [empty(shift)] : [],
  ),
  ...rule(DutyShifts, 'DutyShiftCancelled', (_event, shift) =>
    shift.lawyers.map(({ lawyer }) => offDuty(lawyer, shift)),
  ),
  ...rule(DutyRequests, 'DutyLawyerRequested', ({ id, organ, place, dueBy }) => [
    { kind: 'DUTY_REQUEST_MADE', params: { dueBy }, subject: id, audience: [staff(organ, place)] },
  ]),
  ...rule(DutyRequests, 'DutyRequestAssigned', ({ lawyer }, { id }, before) => [
    { kind: 'DUTY_REQUEST_ASSIGNED', params: {}, subject: id, audience: [persons(lawyer)] },
    ...(before === undefined ? [] : ended(id, dutyLawyerOf(before), lawyer)),
  ]),
  ...rule(DutyRequests, 'DutyRequestReturned', ({ dueBy }, { id, organ, place }, before) => [
    { kind: 'DUTY_REQUEST_MADE', params: { dueBy }, subject: id, audience: [staff(organ, place)] },
    ...(before === undefined ? [] : ended(id, dutyLawyerOf(before))),
  ]),
  // What others say of a lawyer, that lawyer is told.
  ...rule(DutyRequests, 'DutyLawyerMet', ({ by }, request) => {
    const lawyer = dutyLawyerOf(request);
    if (by !== 'STAFF' || lawyer === undefined) return [];
    return [{ kind: 'DUTY_REQUEST_MET', params: {}, subject: request.id, audience: [persons(lawyer)] }];
  }),
  ...rule(DutyRequests, 'DutyLawyerTold', (_event, { id, recordedBy }) => [
    { kind: 'DUTY_REQUEST_TOLD', params: {}, subject: id, audience: [persons(recordedBy)] },
  ]),
  ...rule(DutyRequests, 'DutyRequestWithdrawn', (_event, request) => ended(request.id, dutyLawyerOf(request))),
};

function onDuty(lawyer: Id<'Person'>, { id, period: { from } }: DutyShift): Notice {
  return { kind: 'DUTY_SHIFT_ASSIGNED', params: { from }, subject: id, audience: [persons(lawyer)] };
}

function offDuty(lawyer: Id<'Person'>, { id, period: { from } }: DutyShift): Notice {
  return { kind: 'DUTY_SHIFT_ENDED', params: { from }, subject: id, audience: [persons(lawyer)] };
}

function empty({ id, organ, period: { from } }: DutyShift): Notice {
  const audience = [posts(organ, 'CENTRE_STAFF', 'LEADER')];
  return { kind: 'DUTY_SHIFT_EMPTY', params: { from }, subject: id, audience };
}

function staff(organ: string, place: StationPlace) {
  return place === 'DETENTION_CENTRE' ? posts(organ, 'CENTRE_STAFF') : posts(organ, 'LEADER');
}

function ended(id: Id<'DutyRequest'>, former: Id<'Person'> | undefined, now?: Id<'Person'>): readonly Notice[] {
  if (former === undefined || former === now) return [];
  return [{ kind: 'DUTY_REQUEST_ENDED', params: {}, subject: id, audience: [persons(former)] }];
}
