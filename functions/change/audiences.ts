import { Approvals } from '#domain/approval/approval/approvals.ts';
import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { nextAbove, organId } from '#domain/directory/organ/organ.ts';
import { Disclosures } from '#domain/disclosure/disclosure/disclosures.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import type { Aggregate, Identified, StateOf } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import { Notifications } from '#domain/notification/notification/notifications.ts';
import { custodyOrgans } from '#domain/property/item/item.ts';
import { Items } from '#domain/property/item/items.ts';
import { Transfers } from '#domain/property/transfer/transfers.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { dutyLawyerOf } from '#domain/visit/duty-request/duty-request.ts';
import { DutyRequests } from '#domain/visit/duty-request/duty-requests.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { organOf } from '#domain/visit/obstruction/obstruction.ts';
import { Obstructions } from '#domain/visit/obstruction/obstructions.ts';
import { DutyShifts } from '#domain/visit/roster/duty-shifts.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';

/** Whom a kind of record concerns: organs and persons, by their ids. What they may see of it, the row rule says. */
interface Audience {
  readonly aggregate: Aggregate;
  of(state: Identified, parent: Identified | undefined): readonly Id[];
}

function audience<A extends Aggregate>(
  aggregate: A,
  of: (state: StateOf<A>, parent: Identified | undefined) => readonly Id[],
): Audience {
  return { aggregate, of: of as Audience['of'] };
}

/** By organ for those who work there; by person for lawyers, who have none, and for those who serve in another. */
const ROWS: readonly Audience[] = [
  audience(Reports, (report) =>
    organs(report.organ, report.status === 'TRANSFERRED' ? report.transferredTo : undefined),
  ),
  audience(Cases, ({ organ, officerInCharge }) => [organId(organ), officerInCharge]),
  audience(Deadlines, ({ organ, persons }) => [organId(organ), ...persons]),
  audience(Approvals, (approval) => [
    // Also the organ above, in whose queue it may have stood until now.
    ...organs(approval.organ, nextAbove(approval.organ)),
    approval.proposer,
    ...approval.hands,
  ]),
  audience(Items, (item) => [...organs(item.organ, ...custodyOrgans(item)), ...item.handlers]),
  audience(Transfers, ({ origin, destination, handling }) => organs(origin, destination, ...handling)),
  audience(EvidenceItems, ({ uploader }, parent) => [...organs((parent as Case | undefined)?.organ), uploader]),
  audience(Disclosures, ({ organ, by }) => [...organs(organ), by]),
  audience(Announcements, ({ announcer }, parent) => [...organs((parent as Case | undefined)?.organ), announcer]),
  audience(Detainees, ({ organ }) => [organId(organ)]),
  audience(Entrustments, ({ organ, lawyer }) => [organId(organ), lawyer]),
  audience(Notifications, ({ recipient }) => [recipient]),
  // A seat that is kept comes with a notification of its own; and nobody learns that others come and go.
  audience(Waitlists, ({ organ }) => [organId(organ)]),
  audience(Visits, ({ organ, lawyer }) => [organId(organ), lawyer]),
  audience(DutyShifts, ({ organ, lawyers }) => [organId(organ), ...lawyers.map(({ lawyer }) => lawyer)]),
  audience(DutyRequests, (request) => {
    const lawyer = dutyLawyerOf(request);
    return [...organs(request.organ, request.askingOrgan), ...(lawyer === undefined ? [] : [lawyer])];
  }),
  audience(Obstructions, ({ bodies, lawyer }) => [...organs(...bodies.map(organOf)), lawyer]),
];

/** By kind of record. The relay must carry every event of these here. */
export const audiences: ReadonlyMap<string, Audience> = new Map(ROWS.map((row) => [row.aggregate.kind, row]));

function organs(...codes: readonly (string | undefined)[]): readonly Id[] {
  return codes.flatMap((code) => (code === undefined ? [] : [organId(code)]));
}
