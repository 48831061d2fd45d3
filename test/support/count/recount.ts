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
  VisitCancelled: 'VISITS_CANCELLED',
  EvidenceSealed: 'EVIDENCE_SEALED',
  EvidenceMismatched: 'EVIDENCE_MISMATCHED',
  DeadlineWarned: 'DEADLINES_OVERDUE',
  ApprovalGranted: 'APPROVALS_GRANTED',
  ApprovalRejected: 'APPROVALS_REJECTED',
};

type State = Identified & { readonly organ?: string; readonly origin?: string; readonly caseId?: string };

/** `<organ> <day> <measure>` → amount, counted anew from every event that a table holds. */
export async function recount(table: MemoryTable): Promise<Readonly<Record<string, number>>> {
  const stateOf = async (id: string) => (await table.read([stateKey(id)]))[0]?.state as State;
  const sums: Record<string, number> = {};
  for (const recorded of eventsOf(table)) {
    const measure = MEANING[recorded.event.type];
    const { threshold, dueAt, items } = recorded.event as Readonly<Record<string, unknown>> & Recorded['event'];
    if (measure === undefined || threshold === 'YELLOW') continue;
    const state = await stateOf(recorded.aggregate);
    const organ = state.organ ?? state.origin ?? (await stateOf(String(state.caseId))).organ;
    const name = `${organ} ${shanghaiDay(threshold === 'RED' ? String(dueAt) : recorded.at)} ${measure}`;
    sums[name] = (sums[name] ?? 0) + (measure === 'ITEMS_DISPATCHED' ? (items as unknown[]).length : 1);
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
