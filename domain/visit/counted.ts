import { counted } from '#domain/count/counted.ts';
import { DutyRequests } from './duty-request/duty-requests.ts';
import { Entrustments } from './entrustment/entrustments.ts';
import { Obstructions } from './obstruction/obstructions.ts';
import { isHushed } from './obstruction/routes.ts';
import { DutyShifts } from './roster/duty-shifts.ts';
import { Slots } from './slot/slots.ts';
import { isForVisit } from './visit/permission.ts';
import { Visits } from './visit/visits.ts';

/** Both count for the centre's organ. */
export const visitCounted = [
  counted(Entrustments, {
    organ: ({ organ }) => organ,
    events: { PapersPresented: 'PAPERS_PRESENTED', EntrustmentRejected: 'PAPERS_REJECTED' },
  }),
  counted(Visits, {
    organ: ({ organ }) => organ,
    events: {
      VisitBooked: 'VISITS_BOOKED',
      VisitConfirmed: 'VISITS_BOOKED',
      // A seat that was only kept is no visit; what a centre did in a lawyer's name is looked at apart.
      VisitCancelled: {
        measure: ({ requestedBy }) => (requestedBy === undefined ? 'VISITS_CANCELLED' : 'VISITS_CANCELLED_BY_CENTRE'),
        when: ({ held }) => held !== true,
      },
      NoShowCorrected: 'NO_SHOWS_CORRECTED',
      VisitCompleted: 'VISITS_HELD',
      VisitMissed: 'NO_SHOWS',
      // Where only the interpreter was asked about, and refused, nothing was permitted.
      VisitPermitted: {
        measure: 'VISITS_PERMITTED',
        when: ({ permission }) => isForVisit(permission) || permission.decided?.withoutInterpreter === undefined,
      },
      VisitRefused: 'VISITS_REFUSED',
      VisitFlagged: 'VISITS_FLAGGED',
      HoldLapsed: 'VISIT_HOLDS_LAPSED',
    },
  }),
  counted(Slots, { organ: ({ organ }) => organ, events: { SlotOverbooked: 'OVERBOOKINGS' } }),
  counted(DutyShifts, {
    organ: ({ organ }) => organ,
    events: { DutyLawyerArrived: 'DUTY_LAWYERS_ARRIVED' },
  }),
  counted(DutyRequests, {
    organ: ({ organ }) => organ,
    events: {
      DutyLawyerRequested: 'DUTY_LAWYERS_REQUESTED',
      DutyLawyerMet: 'DUTY_LAWYERS_MET',
      DutyRequestWithdrawn: 'DUTY_REQUESTS_WITHDRAWN',
    },
  }),
  // A report counts for the organ complained of, once it may know of it; what was done with it, for whoever had to answer.
  counted(Obstructions, {
    organ: ({ organ }) => organ,
    events: {
      ObstructionReported: {
        measure: ({ kind }) => `OBSTRUCTION_${kind}` as const,
        when: ({ kind }) => !isHushed(kind),
      },
      ObstructionDisclosed: { measure: ({ kind }) => `OBSTRUCTION_${kind}` as const },
      ObstructionAnswered: {
        measure: ({ answer: { outcome } }) => `OBSTRUCTIONS_${outcome}` as const,
        organ: ({ answer }) => answer.organ,
      },
      ObstructionAnswerTimed: {
        measure: 'OBSTRUCTION_ANSWER_HOURS',
        amount: ({ hours }) => hours,
        organ: ({ organ }) => organ,
      },
      ObstructionEscalated: { measure: 'OBSTRUCTIONS_ESCALATED', organ: ({ from }) => from },
      ObstructionWithdrawn: { measure: 'OBSTRUCTIONS_WITHDRAWN', organ: ({ organ }) => organ },
    },
  }),
];
