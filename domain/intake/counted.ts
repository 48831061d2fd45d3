import { counted } from '#domain/count/counted.ts';
import { Reports } from './report/reports.ts';

/** A report counts for the organ that received it, also what another made of it later. */
export const intakeCounted = [
  counted(Reports, {
    organ: ({ organ }) => organ,
    events: {
      ReportRegistered: 'REPORTS_REGISTERED',
      ReportAccepted: 'REPORTS_ACCEPTED',
      ReportTransferred: 'REPORTS_TRANSFERRED',
      ReportDeclaredOutOfJurisdiction: 'REPORTS_OUT_OF_JURISDICTION',
    },
  }),
];
