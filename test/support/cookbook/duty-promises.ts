import { expect } from 'vitest';
import type { Data, Promises } from './shapes.ts';
import { actions, node, some } from './shapes.ts';

/** Of duty lawyers' stations. */
export const DUTY_PROMISES: Promises = {
  'duty-stations': ({ dutyStations }) => expect(dutyStations).toMatchObject(some({ place: 'DETENTION_CENTRE' })),
  'plan-duty-shift': ({ planDutyShift }) =>
    expect(planDutyShift.shift).toMatchObject({ status: 'PLANNED', lawyers: [] }),
  'assign-duty-lawyer': ({ assignDutyLawyer }) =>
    expect(assignDutyLawyer.shift.lawyers).toMatchObject([{ name: '高律师', arrivedAt: null }]),
  'record-duty-arrival': ({ recordDutyArrival }) =>
    expect(recordDutyArrival.shift.lawyers).toMatchObject([{ arrivedAt: expect.any(String), leftAt: null }]),
  'plan-night-shift': ({ planDutyShift }) => expect(planDutyShift.shift.lawyers).toEqual([]),
  'assign-at-night': ({ assignDutyLawyer }) =>
    expect(assignDutyLawyer.shift.lawyers).toMatchObject([{ name: '高律师' }]),
  'swap-duty-lawyer': ({ swapDutyLawyer }) => expect(swapDutyLawyer.shift.lawyers).toMatchObject([{ name: '何律师' }]),
  'withdraw-duty-lawyer': ({ withdrawDutyLawyer }) => expect(withdrawDutyLawyer.refusals).toEqual([]),
  'cancel-duty-shift': ({ cancelDutyShift }) =>
    expect(cancelDutyShift.shift).toMatchObject({ status: 'CANCELLED', lawyers: [], availableActions: [] }),
  'duty-roster': ({ dutyStation }) => {
    expect(dutyStation.shifts.edges.length).toBeGreaterThanOrEqual(5);
    for (const { node } of dutyStation.gaps.edges) expect(node.lawyers).toEqual([]);
    expect(dutyStation.gaps.edges).toHaveLength(1);
  },
  'my-duty-shifts': ({ dutyShifts }) => {
    expect(dutyShifts.edges.length).toBeGreaterThanOrEqual(4);
    for (const { node } of dutyShifts.edges) {
      expect(node.lawyers.map(({ name }: Data) => name)).toContain('高律师');
    }
  },
  'open-duty-requests': ({ dutyStation }) =>
    expect(dutyStation.requests.edges).toMatchObject([node({ status: 'ASSIGNED', suspect: '张某' })]),
  'assign-duty-request': ({ assignDutyRequest }) =>
    expect(assignDutyRequest.request).toMatchObject({ status: 'ASSIGNED', lawyerName: '高律师' }),
  'tell-duty-lawyer': ({ tellDutyLawyer }) =>
    expect(tellDutyLawyer.request).toMatchObject({ status: 'TOLD', toldAt: expect.any(String) }),
  'withdraw-duty-request': ({ withdrawDutyRequest }) => expect(withdrawDutyRequest.request.status).toBe('WITHDRAWN'),
  'request-duty-lawyer': ({ requestDutyLawyer }) =>
    expect(requestDutyLawyer.request).toMatchObject({ status: 'ASSIGNED', lawyerName: '高律师' }),
  'my-duty-requests': ({ dutyRequests }) =>
    expect(dutyRequests.edges).toMatchObject([
      node({ suspect: '余某', availableActions: actions('ACKNOWLEDGE', 'RECORD_MEETING') }),
    ]),
  'acknowledge-duty-request': ({ acknowledgeDutyRequest }) =>
    expect(acknowledgeDutyRequest.request).toMatchObject({ status: 'TOLD', toldAt: expect.any(String) }),
  'record-duty-meeting': ({ recordDutyMeeting }) =>
    expect(recordDutyMeeting.request).toMatchObject({ status: 'MET', metAt: expect.any(String) }),
  'duty-requests-passed-on': ({ dutyRequestsPassedOn }) =>
    expect(dutyRequestsPassedOn.edges).toMatchObject([node({ suspect: '余某', status: 'MET' })]),
  'record-duty-departure': ({ recordDutyDeparture }) =>
    expect(recordDutyDeparture.shift.lawyers).toMatchObject([{ leftAt: expect.any(String) }]),
};
