import { DutyRequests } from '#domain/visit/duty-request/duty-requests.ts';
import { DutyShifts } from '#domain/visit/roster/duty-shifts.ts';
import { NOW } from '#test/support/notification/scene.ts';

const CENTRE = '330102990000';
const period = { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T04:00:00.000Z' };
const planned = { type: 'DutyShiftPlanned', id: 'DutyShift_1', station: 'DutyStation_1', organ: CENTRE, period };
const lin = { type: 'DutyLawyerAssigned', lawyer: 'Person_lin', name: '林律师', certificate: '1' };
const here = { type: 'DutyLawyerArrived', lawyer: 'Person_lin', at: period.from };
const requested = {
  ...{ type: 'DutyLawyerRequested', id: 'DutyRequest_1', organ: CENTRE, place: 'DETENTION_CENTRE' },
  ...{ recordedBy: 'Person_wang', askingOrgan: '330102510000', dueBy: '2026-11-24T01:00:00.000Z' },
};
const assigned = { type: 'DutyRequestAssigned', lawyer: 'Person_lin', shift: 'DutyShift_1', telling: 1, dueBy: NOW };

const shift = (kind: string, to: readonly string[]) => ({
  ...{ kind, params: { from: period.from }, subject: 'DutyShift_1', to },
});
const request = (kind: string, to: readonly string[], params: object = {}) => ({
  ...{ kind, params, subject: 'DutyRequest_1', to },
});

/** Whoever's time it is, and whoever has to bring a lawyer, hears of it; written apart from the rules. */
export const DUTY = [
  {
    ...{ name: 'put on a shift: the lawyer', of: DutyShifts, before: [planned], event: lin },
    notices: [shift('DUTY_SHIFT_ASSIGNED', ['Person_lin'])],
  },
  {
    ...{ name: 'swapped: both lawyers', of: DutyShifts, before: [planned, lin] },
    event: { ...lin, type: 'DutyLawyerSwapped', from: 'Person_lin', lawyer: 'Person_sun', reason: '开庭' },
    notices: [shift('DUTY_SHIFT_ASSIGNED', ['Person_sun']), shift('DUTY_SHIFT_ENDED', ['Person_lin'])],
  },
  {
    ...{ name: 'the only one taken off a shift: the lawyer, and the station', of: DutyShifts, before: [planned, lin] },
    event: { type: 'DutyLawyerWithdrawn', lawyer: 'Person_lin', reason: '开庭' },
    notices: [
      shift('DUTY_SHIFT_ENDED', ['Person_lin']),
      shift('DUTY_SHIFT_EMPTY', [`CENTRE_STAFF of ${CENTRE}`, `LEADER of ${CENTRE}`]),
    ],
  },
  {
    ...{ name: 'one of two taken off: the lawyer alone', of: DutyShifts },
    before: [planned, lin, { ...lin, lawyer: 'Person_sun' }],
    event: { type: 'DutyLawyerWithdrawn', lawyer: 'Person_lin', reason: '开庭' },
    notices: [shift('DUTY_SHIFT_ENDED', ['Person_lin'])],
  },
  {
    ...{ name: 'a shift cancelled: all who were on it', of: DutyShifts, before: [planned, lin] },
    event: { type: 'DutyShiftCancelled', reason: '调整' },
    notices: [shift('DUTY_SHIFT_ENDED', ['Person_lin'])],
  },
  {
    ...{ name: 'a duty lawyer asked for at a centre: its staff', of: DutyRequests, event: requested },
    notices: [request('DUTY_REQUEST_MADE', [`CENTRE_STAFF of ${CENTRE}`], { dueBy: requested.dueBy })],
  },
  {
    ...{ name: 'a duty lawyer asked for with handlers: their leaders', of: DutyRequests },
    event: { ...requested, place: 'HANDLING_ORGAN' },
    notices: [request('DUTY_REQUEST_MADE', [`LEADER of ${CENTRE}`], { dueBy: requested.dueBy })],
  },
  {
    ...{ name: 'a request given to a lawyer: that lawyer', of: DutyRequests, before: [requested], event: assigned },
    notices: [request('DUTY_REQUEST_ASSIGNED', ['Person_lin'])],
  },
  {
    ...{ name: 'given to another: both', of: DutyRequests, before: [requested, assigned] },
    event: { ...assigned, lawyer: 'Person_sun' },
    notices: [request('DUTY_REQUEST_ASSIGNED', ['Person_sun']), request('DUTY_REQUEST_ENDED', ['Person_lin'])],
  },
  {
    ...{ name: 'a lawyer told: who recorded the request', of: DutyRequests, before: [requested, assigned] },
    event: { type: 'DutyLawyerTold', at: NOW, by: 'LAWYER' },
    notices: [request('DUTY_REQUEST_TOLD', ['Person_wang'])],
  },
  {
    ...{ name: 'the last to be there leaves early: the station', of: DutyShifts, before: [planned, lin, here] },
    event: { type: 'DutyLawyerLeft', lawyer: 'Person_lin', at: '2026-11-24T02:00:00.000Z' },
    notices: [shift('DUTY_SHIFT_EMPTY', [`CENTRE_STAFF of ${CENTRE}`, `LEADER of ${CENTRE}`])],
  },
  {
    ...{ name: 'the last to be there leaves at the end: nobody', of: DutyShifts, before: [planned, lin, here] },
    event: { type: 'DutyLawyerLeft', lawyer: 'Person_lin', at: period.to },
    notices: [],
  },
  {
    ...{ name: 'a request that waits again: the station, and whose it was', of: DutyRequests },
    before: [requested, assigned],
    event: { type: 'DutyRequestReturned', station: 'DutyStation_1', telling: 1, dueBy: requested.dueBy },
    notices: [
      request('DUTY_REQUEST_MADE', [`CENTRE_STAFF of ${CENTRE}`], { dueBy: requested.dueBy }),
      request('DUTY_REQUEST_ENDED', ['Person_lin']),
    ],
  },
  {
    ...{ name: 'recorded by staff as met: the lawyer', of: DutyRequests, before: [requested, assigned] },
    event: { type: 'DutyLawyerMet', at: NOW, by: 'STAFF' },
    notices: [request('DUTY_REQUEST_MET', ['Person_lin'])],
  },
  {
    ...{ name: 'recorded by the lawyer as met: nobody', of: DutyRequests, before: [requested, assigned] },
    event: { type: 'DutyLawyerMet', at: NOW, by: 'LAWYER' },
    notices: [],
  },
  {
    ...{ name: 'a request given up: the lawyer whose it was', of: DutyRequests, before: [requested, assigned] },
    event: { type: 'DutyRequestWithdrawn', at: NOW, signedRecord: '笔录1' },
    notices: [request('DUTY_REQUEST_ENDED', ['Person_lin'])],
  },
  {
    ...{ name: 'a request given up that nobody had: nobody', of: DutyRequests, before: [requested] },
    event: { type: 'DutyRequestWithdrawn', at: NOW, signedRecord: '笔录1' },
    notices: [],
  },
];
