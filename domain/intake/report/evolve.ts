import type { Report, ReportEvent } from './report.ts';

export function evolve(state: Report | undefined, event: ReportEvent): Report {
  if (event.type === 'ReportRegistered') {
    const { type: _, ...registered } = event;
    return { ...registered, status: 'RECEIVED' };
  }
  if (state === undefined) throw new Error(`${event.type} before ReportRegistered`);
  switch (event.type) {
    case 'ReportAccepted':
      return { ...state, status: 'ACCEPTED', closedAt: event.at, caseId: event.caseId };
    case 'ReportTransferred':
      return {
        ...state,
        status: 'TRANSFERRED',
        closedAt: event.at,
        transferredTo: event.to,
        reason: event.reason,
      };
    case 'ReportDeclaredOutOfJurisdiction':
      return { ...state, status: 'OUT_OF_JURISDICTION', closedAt: event.at, reason: event.reason };
  }
}
