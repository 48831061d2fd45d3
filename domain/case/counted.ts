import { counted } from '#domain/count/counted.ts';
import { Cases } from './case/cases.ts';

export const caseCounted = [
  counted(Cases, {
    organ: ({ organ }) => organ,
    events: { CaseAccepted: 'CASES_ACCEPTED', CaseFiled: 'CASES_FILED', CaseDeclined: 'CASES_DECLINED' },
  }),
];
