/**
 * What the product may know of a meeting with a duty lawyer and of their shifts, and why none of it is monitoring (CPL 36,
 * 39). Written apart from schema and sources: what is added there fails until somebody has written here why it may be.
 */

type Reasons = Readonly<Record<string, string>>;

/** Fields that mean the same wherever they stand; of the command that hands one over, the one that is over, and so on. */
export const COMMON: readonly string[] = [
  ...['id', 'version', 'status', 'station', 'availableActions', 'history', 'history(first)', 'history(after)'],
  ...['idempotencyKey', 'expectedVersion', 'refusals', 'edges', 'node', 'cursor', 'pageInfo', 'hasNextPage'],
  ...['endCursor', 'request', 'shift', 'requestId', 'shiftId', 'stationId', 'lawyerId'],
];

/** Of these types every field has its reason, by the type it stands in. */
export const FIELDS: Readonly<Record<string, Reasons>> = {
  DutyRequest: {
    suspect: 'who asked',
    caseId: 'for what they are held',
    askingOrgan: 'who passed it on',
    askedAt: 'when they asked',
    recordedAt: 'when that was put down',
    dueBy: 'until when the lawyer is to be told',
    lawyerName: 'who comes',
    toldAt: 'when the lawyer was told that they are asked for',
    metAt: 'that they met, and when: the one thing kept of it',
    withdrawnAt: 'that they did not meet',
    signedRecord: 'number of what the suspect signed to give it up, so that there was no meeting',
  },
  DutyShift: {
    date: 'when',
    from: 'when',
    to: 'when',
    lawyers: 'who',
    reason: 'why there was no shift',
  },
  DutyLawyer: {
    name: 'who',
    certificate: 'who',
    arrivedAt: 'when they came to the station',
    leftAt: 'when they left the station',
  },
  Event: {
    ...{ sequence: 'counts', at: 'when', type: 'what was done', operation: 'what was done', by: 'who did it' },
    onBehalfOf: 'for whom',
    position: 'where its digest stands in the log',
  },
  Query: {
    dutyRequests: 'a list',
    dutyRequestsPassedOn: 'a list',
    dutyShifts: 'a list',
  },
  DutyStation: {
    ...{ requests: 'a list', shifts: 'a list', gaps: 'a list' },
    'shifts(from)': 'a day',
    'shifts(to)': 'a day',
  },
  PlanDutyShiftInput: { date: 'when', from: 'when', to: 'when' },
  WithdrawDutyLawyerInput: { reason: 'why a lawyer does not come' },
  SwapDutyLawyerInput: { fromLawyerId: 'who does not come', reason: 'why a lawyer does not come' },
  CancelDutyShiftInput: { reason: 'why there is no shift' },
  RequestDutyLawyerInput: { suspect: 'who asks', caseId: 'for what they are held', askedAt: 'when they asked' },
  WithdrawDutyRequestInput: {
    inPerson: 'who gives it up, so that there is no meeting',
    signedRecord: 'number of what they signed to give it up',
  },
};

/** Every value of these lists. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  DutyRequestStatus: ['WAITING', 'ASSIGNED', 'TOLD', 'MET', 'WITHDRAWN'],
  DutyRequestAction: ['ASSIGN', 'ACKNOWLEDGE', 'TELL', 'RECORD_MEETING', 'WITHDRAW'],
  DutyShiftStatus: ['PLANNED', 'CANCELLED'],
  DutyShiftAction: ['ASSIGN', 'WITHDRAW', 'SWAP', 'RECORD_ARRIVAL', 'RECORD_DEPARTURE', 'CANCEL'],
};

/** All that can be done with either. None of them takes anything in but what is above. */
export const COMMANDS: readonly string[] = [
  ...['planDutyShift', 'assignDutyLawyer', 'withdrawDutyLawyer', 'swapDutyLawyer', 'cancelDutyShift'],
  ...['recordDutyArrival', 'recordDutyDeparture', 'requestDutyLawyer', 'assignDutyRequest'],
  ...['acknowledgeDutyRequest', 'tellDutyLawyer', 'recordDutyMeeting', 'withdrawDutyRequest'],
];

/** What a request keeps, whatever became of it; and what it keeps once they met. */
export const ASKED = [
  ...['askedAt', 'askingOrgan', 'caseId', 'dueBy', 'id', 'officerInCharge', 'organ', 'place', 'recordedAt'],
  ...['recordedBy', 'station', 'status', 'suspect', 'telling'],
];
export const MET = [...ASKED, 'lawyer', 'lawyerName', 'metAt', 'shift'];

/** What the events have that come when a lawyer has, and after. */
export const SINCE: Readonly<Record<string, readonly string[]>> = {
  DutyLawyerArrived: ['at', 'lawyer', 'station', 'type'],
  DutyLawyerLeft: ['at', 'lawyer', 'type'],
  DutyLawyerMet: ['at', 'by', 'type'],
  OwnWorkAttempted: ['action', 'by', 'type'],
};

/** What a shift keeps. */
export const SHIFT = [
  ...['id', 'station', 'organ', 'date', 'period', 'period.from', 'period.to', 'lawyers', 'lawyers.lawyer'],
  ...['lawyers.name', 'lawyers.certificate', 'lawyers.arrivedAt', 'lawyers.leftAt', 'lawyers.backAt', 'former'],
  ...['status', 'reason'],
];
