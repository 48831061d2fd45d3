import type { Approval, Taken } from '#domain/approval/approval/approval.ts';
import type { Case } from '#domain/case/case/case.ts';
import type { Deadline, Extended } from '#domain/deadline/deadline/deadline.ts';
import type { Organ } from '#domain/directory/organ/organ.ts';
import type { Delegation } from '#domain/directory/person/delegation.ts';
import type { Person } from '#domain/directory/person/person.ts';
import type { Evidence, Kept as KeptEvidence } from '#domain/evidence/evidence/evidence.ts';
import type { Report } from '#domain/intake/report/report.ts';
import type { Actor } from '#domain/model/actor.ts';
import type { Identified } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Delivery, Notification } from '#domain/notification/notification/notification.ts';
import type { Preferences } from '#domain/notification/preferences/preferences.ts';
import type { Process, RefusedStep } from '#domain/process/process/process.ts';
import type { Found } from '#domain/property/item/found.ts';
import type { InHand, Kept, Possessor, UnderWay } from '#domain/property/item/holder.ts';
import type { CheckOut, Item } from '#domain/property/item/item.ts';
import type { Store } from '#domain/property/store/store.ts';
import type { Transfer } from '#domain/property/transfer/transfer.ts';
import type { Centre } from '#domain/visit/centre/centre.ts';
import type { Detainee } from '#domain/visit/detainee/detainee.ts';
import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import type { Slot } from '#domain/visit/slot/slot.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import type { Recorded } from '#store/event.ts';
import type { Versioned } from '#store/record.ts';
import type { Connection, Edge } from './connection.ts';
import type { CustodyLink } from './custody-chain.ts';

/** What each type's resolvers receive: records as they are stored. codegen.yml names them. */
export type NodeParent = Versioned<Identified>;
export type RefusalParent = Refusal;
export type ViewerParent = Actor;

export type EventParent = Recorded;
export type EventEdgeParent = Edge<Recorded>;
export type EventConnectionParent = Connection<Recorded>;

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

export type SlotParent = Versioned<Slot>;
export type SlotEdgeParent = Edge<SlotParent>;
export type SlotConnectionParent = Connection<SlotParent>;

export type DetaineeParent = Versioned<Detainee>;
export type DetaineeEdgeParent = Edge<DetaineeParent>;
export type DetaineeConnectionParent = Connection<DetaineeParent>;

export type EntrustmentParent = Versioned<Entrustment>;
export type EntrustmentEdgeParent = Edge<EntrustmentParent>;
export type EntrustmentConnectionParent = Connection<EntrustmentParent>;

export type VisitParent = Versioned<Visit>;
export type VisitEdgeParent = Edge<VisitParent>;
export type VisitConnectionParent = Connection<VisitParent>;

export type EvidenceParent = Versioned<Evidence>;
export type EvidenceEdgeParent = Edge<EvidenceParent>;
export type EvidenceConnectionParent = Connection<EvidenceParent>;
export type EvidenceObjectParent = KeptEvidence;
