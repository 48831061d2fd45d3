import { Approvals } from '#domain/approval/approval/approvals.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import { Disclosures } from '#domain/disclosure/disclosure/disclosures.ts';
import { Announcements } from '#domain/evidence/announcement/announcements.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import { Reports } from '#domain/intake/report/reports.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { Notifications } from '#domain/notification/notification/notifications.ts';
import { Processes } from '#domain/process/process/processes.ts';
import { Items } from '#domain/property/item/items.ts';
import { Stores } from '#domain/property/store/stores.ts';
import { Transfers } from '#domain/property/transfer/transfers.ts';

import { Centres } from '#domain/visit/centre/centres.ts';
import { Detainees } from '#domain/visit/detainee/detainees.ts';
import { DutyRequests } from '#domain/visit/duty-request/duty-requests.ts';
import { Entrustments } from '#domain/visit/entrustment/entrustments.ts';
import { CalendarFeeds } from '#domain/visit/feed/feeds.ts';
import { Obstructions } from '#domain/visit/obstruction/obstructions.ts';
import { DutyShifts } from '#domain/visit/roster/duty-shifts.ts';
import { Scans } from '#domain/visit/scan/scans.ts';
import { Slots } from '#domain/visit/slot/slots.ts';
import { DutyStations } from '#domain/visit/station/stations.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import { Waitlists } from '#domain/visit/waitlist/waitlists.ts';

const AGGREGATES: readonly Aggregate[] = [
  Organs,
  Persons,
  Reports,
  Cases,
  Deadlines,
  Notifications,
  Approvals,
  Processes,
  Stores,
  Items,
  Transfers,
  EvidenceItems,
  Announcements,
  Verifications,
  Disclosures,
  Centres,
  Slots,
  Detainees,
  Entrustments,
  Scans,
  Waitlists,
  Visits,
  CalendarFeeds,
  DutyStations,
  DutyShifts,
  DutyRequests,
  Obstructions,
];

/** Every kind of record that has a type in the schema; the type has the kind's name. */
export const nodes: ReadonlyMap<string, Aggregate> = new Map(
  AGGREGATES.map((aggregate) => [aggregate.kind, aggregate]),
);
