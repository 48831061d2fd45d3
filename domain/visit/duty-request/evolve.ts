import type { Assigned, DutyRequest, DutyRequestEvent } from './duty-request.ts';

export function evolve(state: DutyRequest | undefined, event: DutyRequestEvent): DutyRequest {
  if (event.type === 'DutyLawyerRequested') {
    const { type: _, ...asked } = event;
    return { ...asked, telling: 1, status: 'WAITING' };
  }
  if (state === undefined) throw new Error(`${event.type} before DutyLawyerRequested`);
  switch (event.type) {
    case 'DutyRequestAssigned': {
      const { type: _, ...assigned } = event;
      return { ...askedOf(state), ...assigned, status: 'ASSIGNED' };
    }
    case 'DutyRequestReturned':
      return { ...askedOf(state), telling: event.telling, dueBy: event.dueBy, status: 'WAITING' };
    case 'OwnWorkAttempted':
      return state;
    case 'DutyLawyerTold':
      return { ...askedOf(state), ...assignedOf(state), toldAt: event.at, toldBy: event.by, status: 'TOLD' };
    case 'DutyLawyerMet':
      return { ...askedOf(state), ...assignedOf(state), metAt: event.at, status: 'MET' };
    case 'DutyRequestWithdrawn': {
      const lawyer = 'lawyer' in state && state.lawyer !== undefined ? { lawyer: state.lawyer } : {};
      const { at: withdrawnAt, signedRecord } = event;
      return { ...askedOf(state), ...lawyer, withdrawnAt, signedRecord, status: 'WITHDRAWN' };
    }
  }
}

/** What does not change with the status. */
function askedOf(state: DutyRequest) {
  const { id, station, organ, place, suspect, caseId, officerInCharge, askingOrgan, recordedBy } = state;
  const { askedAt, recordedAt, dueBy, telling } = state;
  const ofCase = {
    ...(caseId === undefined ? {} : { caseId }),
    ...(officerInCharge === undefined ? {} : { officerInCharge }),
  };
  const asked = { id, station, organ, place, suspect, ...ofCase, askingOrgan, recordedBy };
  return { ...asked, askedAt, recordedAt, dueBy, telling };
}

function assignedOf(state: DutyRequest): Assigned {
  if (state.status === 'WAITING' || state.status === 'WITHDRAWN') throw new Error('nobody is assigned');
  const { shift, lawyer, lawyerName } = state;
  return { shift, lawyer, lawyerName };
}
