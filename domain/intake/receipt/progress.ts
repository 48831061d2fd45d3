import type { Case } from '#domain/case/case/case.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Report } from '../report/report.ts';

/** What a citizen is told: words and dates, nothing about persons. */
export type Progress = {
  readonly status: Report['status'] | 'FILED' | 'NOT_FILED';
  readonly since: Instant;
  readonly registeredAt: Instant;
};

export function progressOf(report: Report, theCase: Case | undefined): Progress {
  const { registeredAt } = report;
  if (theCase?.status === 'FILED') return { status: 'FILED', since: theCase.filedAt, registeredAt };
  if (theCase?.status === 'NOT_FILED') return { status: 'NOT_FILED', since: theCase.declinedAt, registeredAt };
  return { status: report.status, since: report.status === 'RECEIVED' ? registeredAt : report.closedAt, registeredAt };
}
