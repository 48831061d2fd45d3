import { counted } from '#domain/count/counted.ts';
import { Entrustments } from './entrustment/entrustments.ts';
import { Visits } from './visit/visits.ts';

/** Both count for the centre's organ. */
export const visitCounted = [
  counted(Entrustments, {
    organ: ({ organ }) => organ,
    events: { PapersPresented: 'PAPERS_PRESENTED', EntrustmentRejected: 'PAPERS_REJECTED' },
  }),
  counted(Visits, {
    organ: ({ organ }) => organ,
    events: { VisitBooked: 'VISITS_BOOKED', VisitCancelled: 'VISITS_CANCELLED' },
  }),
];
