import type { Approval, Taken } from '#domain/approval/approval/approval.ts';
import type { Case } from '#domain/case/case/case.ts';
import type { Amounts } from '#domain/count/measure.ts';
import type { Deadline, Extended } from '#domain/deadline/deadline/deadline.ts';
import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Delegation } from '#domain/directory/person/delegation.ts';
import type { Person } from '#domain/directory/person/person.ts';
import type { Disclosure } from '#domain/disclosure/disclosure/disclosure.ts';
import type { Usage } from '#domain/evidence/allowance/parts.ts';
import type { Announcement } from '#domain/evidence/announcement/announcement.ts';
import type { Derived, Evidence, Kept as KeptEvidence } from '#domain/evidence/evidence/evidence.ts';
import type { Release } from '#domain/evidence/release/release.ts';
import type { Verification } from '#domain/evidence/verification/verification.ts';
import type { Report } from '#domain/intake/report/report.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import type { Engagement } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import type { Delivery, Notification } from '#domain/notification/notification/notification.ts';
import type { Preferences } from '#domain/notification/preferences/preferences.ts';
import type { Process, RefusedStep } from '#domain/process/process/process.ts';
import type { Found } from '#domain/property/item/found.ts';
import type { InHand, Kept, Possessor, UnderWay } from '#domain/property/item/holder.ts';
import type { CheckOut, Item } from '#domain/property/item/item.ts';
import type { Store } from '#domain/property/store/store.ts';
import type { Transfer } from '#domain/property/transfer/transfer.ts';
import type { Centre } from '#domain/visit/centre/centre.ts';
import type { Closure } from '#domain/visit/centre/closure.ts';
import type { Room, RoomChange } from '#domain/visit/centre/room.ts';
import type { Template } from '#domain/visit/centre/template.ts';
import type { Detainee } from '#domain/visit/detainee/detainee.ts';
import type { Restriction } from '#domain/visit/detainee/restriction.ts';
import type { DutyRequest } from '#domain/visit/duty-request/duty-request.ts';
import type { Appeal, Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import type { CalendarFeed } from '#domain/visit/feed/feed.ts';
import type { Answer, Body, Obstruction, Turn } from '#domain/visit/obstruction/obstruction.ts';
import type { DutyShift, OnDuty } from '#domain/visit/roster/duty-shift.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import type { DutyStation } from '#domain/visit/station/station.ts';
import type { Companion } from '#domain/visit/visit/party.ts';
import type { Permission, Refusal as VisitRefusal } from '#domain/visit/visit/permission.ts';
import type { Order, Visit } from '#domain/visit/visit/visit.ts';
import type { Offer, Waitlist, Entry as WaitlistEntryOf } from '#domain/visit/waitlist/waitlist.ts';
import type { Log } from '#store/ledger/log.ts';
import type { Checkpoint } from '#store/ledger/note/checkpoint.ts';
import type { Versioned } from '#store/record.ts';
import type { Connection, Edge } from './connection.ts';
import type { CustodyLink } from './custody-chain.ts';
import type { Access } from './evidence-access.ts';
import type { Placed } from './placed.ts';

/** What each type's resolvers receive: records as they are stored. codegen.yml names them. */
export type NodeParent = Versioned<Identified>;
export type RefusalParent = Refusal;
export type ViewerParent = Actor;

export type EventParent = Placed;
export type EventEdgeParent = Edge<Placed>;
export type EventConnectionParent = Connection<Placed>;

export type OrganParent = Versioned<Organ>;
export type OrganEdgeParent = Edge<OrganParent>;
export type OrganConnectionParent = Connection<OrganParent>;
export type PersonParent = Versioned<Person>;
export type PersonEdgeParent = Edge<PersonParent>;
export type PersonConnectionParent = Connection<PersonParent>;
export type DelegationParent = Delegation;

export type ReportParent = Versioned<Report>;
export type ReportEdgeParent = Edge<ReportParent>;
export type ReportConnectionParent = Connection<ReportParent>;

export type CaseParent = Versioned<Case>;
export type CaseEdgeParent = Edge<CaseParent>;
export type CaseConnectionParent = Connection<CaseParent>;
export type ApprovalParent = Versioned<Approval>;
export type ApprovalEdgeParent = Edge<ApprovalParent>;
export type ApprovalConnectionParent = Connection<ApprovalParent>;
export type TakenStepParent = Taken;

export type NotificationParent = Versioned<Notification>;
export type NotificationEdgeParent = Edge<NotificationParent>;
export type NotificationConnectionParent = Connection<NotificationParent>;
export type NotificationDeliveryParent = Delivery;
export type NotificationPreferencesParent = Versioned<Preferences>;

export type ProcessParent = Versioned<Process>;
export type ProcessEdgeParent = Edge<ProcessParent>;
export type ProcessConnectionParent = Connection<ProcessParent>;
export type ProcessRefusalParent = RefusedStep;

export type DeadlineParent = Versioned<Deadline>;
export type DeadlineEdgeParent = Edge<DeadlineParent>;
export type DeadlineConnectionParent = Connection<DeadlineParent>;
export type DeadlineExtensionParent = Extended;

export type PropertyStoreParent = Versioned<Store>;
export type PropertyStoreEdgeParent = Edge<PropertyStoreParent>;
export type PropertyStoreConnectionParent = Connection<PropertyStoreParent>;
export type PropertyItemParent = Versioned<Item>;
export type PropertyItemEdgeParent = Edge<PropertyItemParent>;
export type PropertyItemConnectionParent = Connection<PropertyItemParent>;
export type PropertyCheckOutParent = CheckOut & { readonly approvedBy?: Id<'Person'> };
export type PropertyFoundParent = Found;
export type HeldByPossessorParent = Possessor;
export type HeldByOfficerParent = InHand;
export type HeldInStoreParent = Kept;
export type HeldInTransitParent = UnderWay;
export type CustodyLinkParent = CustodyLink;
export type CustodyLinkEdgeParent = Edge<CustodyLink>;
export type CustodyLinkConnectionParent = Connection<CustodyLink>;
export type PropertyTransferParent = Versioned<Transfer>;
export type PropertyTransferEdgeParent = Edge<PropertyTransferParent>;
export type PropertyTransferConnectionParent = Connection<PropertyTransferParent>;

export type CentreParent = Versioned<Centre>;
export type CentreEdgeParent = Edge<CentreParent>;
export type CentreConnectionParent = Connection<CentreParent>;

export type VisitRoomParent = Room;
export type VisitRoomChangeParent = RoomChange;
export type SessionTemplateParent = Template;
export type VisitClosureParent = Closure & { readonly organ: string };
export type RoomEngagementParent = Engagement;

export type SlotParent = Versioned<Slot>;
export type SlotEdgeParent = Edge<SlotParent>;
export type SlotConnectionParent = Connection<SlotParent>;

export type DetaineeParent = Versioned<Detainee>;
export type DetaineeEdgeParent = Edge<DetaineeParent>;
export type DetaineeConnectionParent = Connection<DetaineeParent>;
export type VisitRestrictionParent = Restriction;

export type WaitlistParent = Versioned<Waitlist>;
export type WaitlistEdgeParent = Edge<WaitlistParent>;
export type WaitlistConnectionParent = Connection<WaitlistParent>;
export type WaitlistEntryParent = WaitlistEntryOf & { readonly before: number };
export type SeatOfferParent = Offer;
export type ScanParent = Versioned<Scan>;
export type ScanEdgeParent = Edge<ScanParent>;
export type ScanConnectionParent = Connection<ScanParent>;

export type EntrustmentParent = Versioned<Entrustment>;
export type EntrustmentEdgeParent = Edge<EntrustmentParent>;
export type EntrustmentConnectionParent = Connection<EntrustmentParent>;
export type EntrustmentAppealParent = Appeal;

export type CalendarFeedParent = Versioned<CalendarFeed>;
export type VisitParent = Versioned<Visit>;
export type VisitCompanionParent = Companion;
export type VisitPermissionParent = { readonly permission: Permission; readonly caseId: Id<'Case'> | undefined };
export type VisitRefusalParent = VisitRefusal;
export type VisitOrderParent = Order;
export type VisitEdgeParent = Edge<VisitParent>;
export type VisitConnectionParent = Connection<VisitParent>;

export type EvidenceParent = Versioned<Evidence>;
export type EvidenceEdgeParent = Edge<EvidenceParent>;
export type EvidenceConnectionParent = Connection<EvidenceParent>;
export type EvidenceObjectParent = KeptEvidence;
export type EvidenceQuotaParent = Usage;
export type HoldReleaseParent = Versioned<Release>;
export type EvidenceOriginParent = Derived;
export type EvidenceAccessParent = Access;
export type EvidenceAccessEdgeParent = Edge<Access>;
export type EvidenceAccessConnectionParent = Connection<Access>;
export type VerificationParent = Versioned<Verification>;
export type VerificationEdgeParent = Edge<VerificationParent>;
export type VerificationConnectionParent = Connection<VerificationParent>;
export type VerificationReportParent = {
  readonly organ: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly counts: Amounts;
};
export type AnnouncementParent = Versioned<Announcement>;
export type AnnouncementEdgeParent = Edge<AnnouncementParent>;
export type AnnouncementConnectionParent = Connection<AnnouncementParent>;

export type LedgerParent = Log;
export type LedgerCheckpointParent = { readonly note: string } & Checkpoint;
export type CustodyDisclosureParent = Versioned<Disclosure>;
export type CustodyDisclosureEdgeParent = Edge<CustodyDisclosureParent>;
export type CustodyDisclosureConnectionParent = Connection<CustodyDisclosureParent>;

export type DutyStationParent = Versioned<DutyStation>;
export type DutyStationEdgeParent = Edge<DutyStationParent>;
export type DutyStationConnectionParent = Connection<DutyStationParent>;
export type DutyShiftParent = Versioned<DutyShift>;
export type DutyShiftEdgeParent = Edge<DutyShiftParent>;
export type DutyShiftConnectionParent = Connection<DutyShiftParent>;
export type DutyLawyerParent = OnDuty;
export type DutyRequestParent = Versioned<DutyRequest>;
export type DutyRequestEdgeParent = Edge<DutyRequestParent>;
export type DutyRequestConnectionParent = Connection<DutyRequestParent>;

export type ObstructionParent = Versioned<Obstruction>;
export type ObstructionEdgeParent = Edge<ObstructionParent>;
export type ObstructionConnectionParent = Connection<ObstructionParent>;
export type ObstructionBodyParent = Body;
export type ObstructionTurnParent = Turn;
export type ObstructionAnswerParent = Answer;
