import type { Measure } from '#domain/count/measure.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import { shanghaiDay } from '#domain/model/time.ts';
import type { Recorded } from '#store/event.ts';
import { stateKey } from '#store/keys.ts';
import type { MemoryTable } from '#store/memory.ts';
import { eventsOf } from './history.ts';

/** What each event means for the statistics, written apart from the product's own tables. */
const MEANING: Readonly<Record<string, Measure>> = {
  ReportRegistered: 'REPORTS_REGISTERED',
  ReportAccepted: 'REPORTS_ACCEPTED',
  ReportTransferred: 'REPORTS_TRANSFERRED',
  ReportDeclaredOutOfJurisdiction: 'REPORTS_OUT_OF_JURISDICTION',
  CaseAccepted: 'CASES_ACCEPTED',
  CaseFiled: 'CASES_FILED',
  CaseDeclined: 'CASES_DECLINED',
  ItemSeized: 'ITEMS_SEIZED',
  ItemDeposited: 'ITEMS_DEPOSITED',
  ItemDepositedLate: 'ITEMS_DEPOSITED_LATE',
  ItemReturnedLate: 'ITEMS_RETURNED_LATE',
  TransferDispatched: 'ITEMS_DISPATCHED',
  DiscrepancyFound: 'DISCREPANCIES_FOUND',
  PapersPresented: 'PAPERS_PRESENTED',
  EntrustmentRejected: 'PAPERS_REJECTED',
  VisitBooked: 'VISITS_BOOKED',
  NoShowCorrected: 'NO_SHOWS_CORRECTED',
  VisitCompleted: 'VISITS_HELD',
  VisitMissed: 'NO_SHOWS',
  SlotOverbooked: 'OVERBOOKINGS',
  EvidenceSealed: 'EVIDENCE_SEALED',
  EvidenceMismatched: 'EVIDENCE_MISMATCHED',
  DeadlineWarned: 'DEADLINES_OVERDUE',
  ApprovalGranted: 'APPROVALS_GRANTED',
  ApprovalRejected: 'APPROVALS_REJECTED',
  DutyLawyerArrived: 'DUTY_LAWYERS_ARRIVED',
  DutyLawyerRequested: 'DUTY_LAWYERS_REQUESTED',
  DutyLawyerMet: 'DUTY_LAWYERS_MET',
  DutyRequestWithdrawn: 'DUTY_REQUESTS_WITHDRAWN',
  ObstructionAnswerTimed: 'OBSTRUCTION_ANSWER_HOURS',
  ObstructionEscalated: 'OBSTRUCTIONS_ESCALATED',
  ObstructionWithdrawn: 'OBSTRUCTIONS_WITHDRAWN',
};

/** Where the same type of event is counted as one thing or another. */
function measureOf({ type, ...event }: Readonly<Record<string, unknown>>): string | undefined {
  // Of these two the organ complained of must not learn before somebody has looked into it.
  const hushed = event.kind === 'VISIT_MONITORED' || event.kind === 'PERSONAL_SAFETY';
  if (type === 'ObstructionReported') return hushed ? undefined : `OBSTRUCTION_${String(event.kind)}`;
  if (type === 'ObstructionDisclosed') return `OBSTRUCTION_${String(event.kind)}`;
  if (type === 'ObstructionAnswered') return `OBSTRUCTIONS_${(event.answer as { outcome: string }).outcome}`;
  if (type === 'VisitCancelled') return cancelled(event);
  return MEANING[String(type)];
}

/** What only a held seat was is no visit; what the centre's staff did is counted apart. */
function cancelled({ held, requestedBy }: Readonly<Record<string, unknown>>): Measure | undefined {
  if (held === true) return undefined;
  return requestedBy === undefined ? 'VISITS_CANCELLED' : 'VISITS_CANCELLED_BY_CENTRE';
}

/** What became of a report counts for the organ whose turn it was. */
function answering(event: object): string | undefined {
  const { type, answer, from, organ } = event as Readonly<Record<string, unknown>>;
  if (type === 'ObstructionAnswered') return (answer as { organ: string }).organ;
  if (type === 'ObstructionEscalated') return String(from);
  return type === 'ObstructionWithdrawn' || type === 'ObstructionAnswerTimed' ? String(organ) : undefined;
}

type State = Identified & { readonly organ?: string; readonly origin?: string; readonly caseId?: string };

/** `<organ> <day> <measure>` → amount, counted anew from every event that a table holds. */
export async function recount(table: MemoryTable): Promise<Readonly<Record<string, number>>> {
  const stateOf = async (id: string) => (await table.read([stateKey(id)]))[0]?.state as State;
  const sums: Record<string, number> = {};
  for (const recorded of eventsOf(table)) {
    const measure = measureOf({ ...recorded.event });
    const { threshold, dueAt, items, hours } = recorded.event as Readonly<Record<string, unknown>> & Recorded['event'];
    if (measure === undefined || threshold === 'YELLOW') continue;
    const state = await stateOf(recorded.aggregate);
    const organ =
      answering(recorded.event) ?? state.organ ?? state.origin ?? (await stateOf(String(state.caseId))).organ;
    const name = `${organ} ${shanghaiDay(threshold === 'RED' ? String(dueAt) : recorded.at)} ${measure}`;
    const amount = measure === 'ITEMS_DISPATCHED' ? (items as unknown[]).length : Number(hours ?? 1);
    sums[name] = (sums[name] ?? 0) + amount;
  }
  return sums;
}

/** The same, as it stands in the table's own sums. */
export function counted(table: MemoryTable): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { PK, SK, amounts } of table.items().filter((item) => item.PK.startsWith('TALLY#'))) {
    for (const [measure, amount] of Object.entries(amounts as Record<string, number>)) {
      const name = `${PK.slice('TALLY#'.length)} ${SK.slice(0, 10)} ${measure}`;
      sums[name] = (sums[name] ?? 0) + amount;
    }
  }
  return sums;
}
