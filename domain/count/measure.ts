/** What is counted for each organ and Shanghai day. A code keeps its meaning for ever: old days stay as they were counted. */
export const MEASURES = [
  'REPORTS_REGISTERED',
  'REPORTS_ACCEPTED',
  'REPORTS_TRANSFERRED',
  'REPORTS_OUT_OF_JURISDICTION',
  'CASES_ACCEPTED',
  'CASES_FILED',
  'CASES_DECLINED',
  'ITEMS_SEIZED',
  'ITEMS_DEPOSITED',
  'ITEMS_DEPOSITED_LATE',
  'ITEMS_RETURNED_LATE',
  'ITEMS_DISPATCHED',
  'DISCREPANCIES_FOUND',
  'PAPERS_PRESENTED',
  'PAPERS_REJECTED',
  'VISITS_BOOKED',
  'VISITS_CANCELLED',
  'VISITS_HELD',
  'NO_SHOWS',
  'OVERBOOKINGS',
  'VISITS_PERMITTED',
  'VISITS_REFUSED',
  'VISITS_FLAGGED',
  'VISIT_HOLDS_LAPSED',
  'EVIDENCE_SEALED',
  'EVIDENCE_MISMATCHED',
  'DEADLINES_OVERDUE',
  'APPROVALS_GRANTED',
  'APPROVALS_REJECTED',
  'DUTY_LAWYERS_REQUESTED',
  'DUTY_LAWYERS_MET',
  'DUTY_REQUESTS_WITHDRAWN',
  'DUTY_LAWYERS_ARRIVED',
  'OBSTRUCTION_VISIT_REFUSED',
  'OBSTRUCTION_VISIT_DELAYED',
  'OBSTRUCTION_VISIT_MONITORED',
  'OBSTRUCTION_PAPERS_NOT_ACCEPTED',
  'OBSTRUCTION_MEETING_ROOM_DENIED',
  'OBSTRUCTION_FILE_ACCESS_DENIED',
  'OBSTRUCTION_PERSONAL_SAFETY',
  'OBSTRUCTION_OTHER',
  'OBSTRUCTIONS_UPHELD',
  'OBSTRUCTIONS_NOT_UPHELD',
  'OBSTRUCTION_ANSWER_HOURS',
  'OBSTRUCTIONS_ESCALATED',
  'OBSTRUCTIONS_WITHDRAWN',
  'VISITS_CANCELLED_BY_CENTRE',
  'NO_SHOWS_CORRECTED',
  'EVIDENCE_VERIFIED',
  'EVIDENCE_REVERIFIED',
  'EVIDENCE_DIFFERED',
  'EVIDENCE_UNREADABLE',
] as const;
export type Measure = (typeof MEASURES)[number];

/** So much of each measure; what is not there is zero. */
export type Amounts = Readonly<Partial<Record<Measure, number>>>;

export function sumOf(all: readonly Amounts[]): Amounts {
  const sum: Partial<Record<Measure, number>> = {};
  for (const amounts of all) {
    for (const measure of MEASURES) {
      const amount = amounts[measure];
      if (amount !== undefined) sum[measure] = (sum[measure] ?? 0) + amount;
    }
  }
  return sum;
}
