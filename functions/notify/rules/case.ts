import { Cases } from '#domain/case/case/cases.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import { persons, posts, rule } from '../rule.ts';

/** Who handles a case hears what was decided in it; an organ hears of a report that comes to it, whose clock runs. */
export const theCase = {
  ...rule(Cases, 'CaseFiled', (_event, { id, number, officerInCharge }) => [
    { kind: 'CASE_FILED', params: { number }, subject: id, audience: [persons(officerInCharge)] },
  ]),
  ...rule(Cases, 'CaseDeclined', (_event, { id, number, officerInCharge }) => [
    { kind: 'CASE_DECLINED', params: { number }, subject: id, audience: [persons(officerInCharge)] },
  ]),
  ...rule(Reports, 'ReportTransferred', ({ to }, { id, number }) => [
    { kind: 'REPORT_TRANSFERRED', params: { number }, subject: id, audience: [posts(to, 'LEADER')] },
  ]),
};
