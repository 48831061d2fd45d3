import { Cases } from '#domain/case/case/cases.ts';
import { organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { internal, one } from '#domain/model/reads.ts';
import { availableActions } from '#domain/model/transition.ts';
import { assignDutyRequest, assigningRequest } from '#domain/visit/duty-request/assign.ts';
import { clockOf } from '#domain/visit/duty-request/clock.ts';
import { dutyLawyerOf } from '#domain/visit/duty-request/duty-request.ts';
import { DutyRequests } from '#domain/visit/duty-request/duty-requests.ts';
import { meeting, recordDutyMeeting } from '#domain/visit/duty-request/record-meeting.ts';
import { requestDutyLawyer } from '#domain/visit/duty-request/request.ts';
import { acknowledgeDutyRequest, tellDutyLawyer } from '#domain/visit/duty-request/tell.ts';
import { transitions as ofRequest } from '#domain/visit/duty-request/transitions.ts';
import { withdrawDutyRequest } from '#domain/visit/duty-request/withdraw.ts';
import { assignDutyLawyer, assigningDuty } from '#domain/visit/roster/assign.ts';
import { arriving, departing, recordDutyArrival, recordDutyDeparture } from '#domain/visit/roster/attendance.ts';
import { cancelDutyShift, cancellingShift } from '#domain/visit/roster/cancel.ts';
import { DutyShifts } from '#domain/visit/roster/duty-shifts.ts';
import { planDutyShift, planning } from '#domain/visit/roster/plan.ts';
import { swapDutyLawyer, swapping } from '#domain/visit/roster/swap.ts';
import { transitions as ofShift } from '#domain/visit/roster/transitions.ts';
import { withdrawDutyLawyer, withdrawingDuty } from '#domain/visit/roster/withdraw.ts';
import { registerDutyStation } from '#domain/visit/station/register.ts';
import { dutyStationId, keeps } from '#domain/visit/station/station.ts';
import { DutyStations } from '#domain/visit/station/stations.ts';
import { connection } from './connection.ts';
import { handedOut } from './duty-hand-out.ts';
import { gapsFromNow, shiftsBetween } from './duty-list.ts';
import type {
  AcknowledgeDutyRequestInput,
  AssignDutyLawyerInput,
  AssignDutyRequestInput,
  CancelDutyShiftInput,
  PlanDutyShiftInput,
  RecordDutyArrivalInput,
  RecordDutyDepartureInput,
  RecordDutyMeetingInput,
  RegisterDutyStationInput,
  RequestDutyLawyerInput,
  Resolvers,
  SwapDutyLawyerInput,
  TellDutyLawyerInput,
  WithdrawDutyLawyerInput,
  WithdrawDutyRequestInput,
} from './generated/resolvers.ts';
import { mutation } from './mutation.ts';

const nothing = () => connection<never>([], false, undefined);
const latest = { descending: true };

export const visitDuty = {
  Query: {
    dutyStation: (_parent, { organ }, { reader }) => reader.load(DutyStations, dutyStationId(organ)),
    dutyStations: (_parent, { province, ...args }, { reader }) =>
      /^\d{2}$/.test(province)
        ? reader.page(DutyStations, { list: 'dutyStationsOfProvince', key: province }, args)
        : nothing(),
    dutyShifts: (_parent, args, { reader, actor }) =>
      reader.page(DutyShifts, { list: 'dutyShiftsOfLawyer', key: actor.id }, args, latest),
    dutyRequests: (_parent, args, { reader, actor }) =>
      reader.page(DutyRequests, { list: 'dutyRequestsOfLawyer', key: actor.id }, args, latest),
    dutyRequestsPassedOn: (_parent, args, { reader, actor }) =>
      actor.organ === undefined
        ? nothing()
        : reader.page(DutyRequests, { list: 'dutyRequestsOfOrgan', key: actor.organ }, args, latest),
  },
  Mutation: {
    registerDutyStation: mutation({
      reads: ({ organ }: RegisterDutyStationInput) => ({
        existing: internal(DutyStations, dutyStationId(organ)),
        organ: internal(Organs, organId(organ)),
      }),
      rule: registerDutyStation,
    }),
    planDutyShift: mutation({
      reads: ({ stationId }: PlanDutyShiftInput) => ({ station: one(DutyStations, stationId) }),
      further: planning,
      rule: planDutyShift,
    }),
    assignDutyLawyer: mutation({
      edits: 'shift',
      reads: ({ shiftId }: AssignDutyLawyerInput) => ({ shift: one(DutyShifts, shiftId) }),
      further: assigningDuty,
      rule: assignDutyLawyer,
    }),
    withdrawDutyLawyer: mutation({
      edits: 'shift',
      reads: ({ shiftId }: WithdrawDutyLawyerInput) => ({ shift: one(DutyShifts, shiftId) }),
      further: withdrawingDuty,
      rule: withdrawDutyLawyer,
    }),
    swapDutyLawyer: mutation({
      edits: 'shift',
      reads: ({ shiftId }: SwapDutyLawyerInput) => ({ shift: one(DutyShifts, shiftId) }),
      further: swapping,
      rule: swapDutyLawyer,
    }),
    cancelDutyShift: mutation({
      edits: 'shift',
      reads: ({ shiftId }: CancelDutyShiftInput) => ({ shift: one(DutyShifts, shiftId) }),
      further: cancellingShift,
      rule: cancelDutyShift,
    }),
    recordDutyArrival: mutation({
      reads: ({ shiftId }: RecordDutyArrivalInput) => ({ shift: one(DutyShifts, shiftId) }),
      further: arriving,
      rule: recordDutyArrival,
    }),
    recordDutyDeparture: mutation({
      reads: ({ shiftId }: RecordDutyDepartureInput) => ({ shift: one(DutyShifts, shiftId) }),
      further: departing,
      rule: recordDutyDeparture,
    }),
    requestDutyLawyer: mutation({
      reads: ({ stationId, caseId }: RequestDutyLawyerInput) => ({
        station: one(DutyStations, stationId),
        theCase: internal(Cases, caseId ?? ''),
      }),
      rule: requestDutyLawyer,
      payload: handedOut,
    }),
    assignDutyRequest: mutation({
      edits: 'request',
      reads: ({ requestId, shiftId, lawyerId }: AssignDutyRequestInput) => ({
        request: one(DutyRequests, requestId),
        shift: one(DutyShifts, shiftId),
        lawyer: internal(Persons, lawyerId),
      }),
      further: assigningRequest,
      rule: assignDutyRequest,
    }),
    acknowledgeDutyRequest: mutation({
      reads: ({ requestId }: AcknowledgeDutyRequestInput) => ({ request: one(DutyRequests, requestId) }),
      further: clockOf,
      rule: acknowledgeDutyRequest,
    }),
    tellDutyLawyer: mutation({
      reads: ({ requestId }: TellDutyLawyerInput) => ({ request: one(DutyRequests, requestId) }),
      further: clockOf,
      rule: tellDutyLawyer,
    }),
    recordDutyMeeting: mutation({
      reads: ({ requestId }: RecordDutyMeetingInput) => ({ request: one(DutyRequests, requestId) }),
      further: meeting,
      rule: recordDutyMeeting,
    }),
    withdrawDutyRequest: mutation({
      edits: 'request',
      reads: ({ requestId }: WithdrawDutyRequestInput) => ({ request: one(DutyRequests, requestId) }),
      further: clockOf,
      rule: withdrawDutyRequest,
    }),
  },
  DutyStation: {
    organ: ({ organ }, _args, { reader }) => reader.load(Organs, organId(organ)),
    shifts: ({ id }, args, context) => shiftsBetween(id, args, context),
    gaps: ({ id }, args, context) => gapsFromNow(id, args, context),
    requests: (station, args, { reader, actor }) =>
      keeps(actor, station)
        ? reader.page(DutyRequests, { list: 'dutyRequestsOfStation', key: station.id }, args)
        : nothing(),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  DutyLawyer: {
    lawyerId: ({ lawyer }) => lawyer,
  },
  DutyShift: {
    station: ({ station }, _args, { reader }) => reader.load(DutyStations, station),
    from: ({ period }) => period.from,
    to: ({ period }) => period.to,
    reason: (shift) => (shift.status === 'CANCELLED' ? shift.reason : null),
    availableActions: (shift, _args, { actor }) => availableActions(ofShift, shift, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
  DutyRequest: {
    station: ({ station }, _args, { reader }) => reader.load(DutyStations, station),
    askingOrgan: ({ askingOrgan }, _args, { reader }) => reader.load(Organs, organId(askingOrgan)),
    lawyerId: (request) => dutyLawyerOf(request) ?? null,
    lawyerName: (request) => ('lawyerName' in request ? request.lawyerName : null),
    toldAt: (request) => (request.status === 'TOLD' ? request.toldAt : null),
    metAt: (request) => (request.status === 'MET' ? request.metAt : null),
    withdrawnAt: (request) => (request.status === 'WITHDRAWN' ? request.withdrawnAt : null),
    signedRecord: (request) => (request.status === 'WITHDRAWN' ? request.signedRecord : null),
    availableActions: (request, _args, { actor }) => availableActions(ofRequest, request, actor),
    history: ({ id }, args, { reader }) => reader.history(id, args),
  },
} satisfies Resolvers;
