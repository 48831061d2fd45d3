import type { Build } from '../mock/draw.ts';
import { bytes, day, digits, flag, id, instant, maybe, must, objects, part, pick, rows, sha256, some, text, time, values, whole } from '../mock/draw.ts';
import type { AbortUploadPayload, AcceptObstructionAnswerPayload, AcceptReportPayload, AcknowledgeDutyRequestPayload, AcknowledgeObstructionPayload, AddSessionTemplatePayload, AddVisitClosurePayload, AddVisitRoomPayload, AdmitDetaineePayload, AdmitWalkInPayload, AmendDeadlineExtensionPayload, AnnounceEvidencePayload, Announcement, AnnouncementConnection, AnnouncementEdge, AnswerObstructionPayload, AppealEntrustmentPayload, Approval, ApprovalConnection, ApprovalEdge, ApproveCheckOutPayload, AssignDutyLawyerPayload, AssignDutyRequestPayload, AssignPostsPayload, AttachScansPayload, Authority, BeginClosingOrganPayload, BeginScanPayload, BeginUploadPayload, BookVisitPayload, CalendarFeed, CalendarFeedAddress, CancelDutyShiftPayload, CancelProcessPayload, CancelVisitPayload, Case, CaseConnection, CaseEdge, Centre, CentreConnection, CentreEdge, Certificate, ChangeCertificatePayload, ChangeSessionTemplatePayload, ChangeVisitPartyPayload, ChangeVisitRoomPayload, Changes, CheckInItemPayload, CheckInVisitPayload, CheckOutItemPayload, CloseOrganPayload, CompleteScanPayload, CompleteUploadPayload, CompleteVisitPayload, ConfirmVisitPayload, CorrectAbsencePayload, CorrectDeadlinePayload, CorrectNoShowPayload, Count, CreateCalendarFeedPayload, CustodyBundle, CustodyDisclosure, CustodyDisclosureConnection, CustodyDisclosureEdge, CustodyLink, CustodyLinkConnection, CustodyLinkEdge, DayStatistics, Deadline, DeadlineConnection, DeadlineEdge, DeadlineExtension, DeadlinePause, DeclareReportOutOfJurisdictionPayload, DeclineCasePayload, DeclineSeatOfferPayload, DelegatePowerPayload, Delegation, DepositItemPayload, Detainee, DetaineeAbsence, DetaineeConnection, DetaineeEdge, DirectoryExport, DirectoryImport, DiscardScanPayload, DismissEntrustmentAppealPayload, DispatchTransferPayload, DutyLawyer, DutyRequest, DutyRequestConnection, DutyRequestEdge, DutyShift, DutyShiftConnection, DutyShiftEdge, DutyStation, DutyStationConnection, DutyStationEdge, EndAbsencePayload, EndSessionTemplatePayload, Entrustment, EntrustmentAppeal, EntrustmentConnection, EntrustmentEdge, EscalateObstructionPayload, Event, EventConnection, EventEdge, Evidence, EvidenceAccess, EvidenceAccessConnection, EvidenceAccessEdge, EvidenceConnection, EvidenceEdge, EvidenceKindRule, EvidenceObject, EvidenceOrigin, EvidenceQuota, ExtendDeadlinePayload, ExtendHoldPayload, ExtendRetentionPayload, FileCasePayload, GrantQualificationPayload, HeldByOfficer, HeldByPossessor, HeldInStore, HeldInTransit, HoldRelease, HoldSeatPayload, ImportDirectoryPayload, IssuedReceipt, IssuedWebhookSecret, JoinWaitlistPayload, LawyerBusy, LeaveWaitlistPayload, Ledger, LedgerCheckpoint, LiftVisitClosurePayload, LiftVisitRestrictionPayload, LookUpReceiptPayload, MeetDeadlinePayload, MoveDetaineePayload, NotInThisState, Notification, NotificationChannels, NotificationConnection, NotificationDelivery, NotificationEdge, NotificationPreferences, Obstruction, ObstructionAnswer, ObstructionBody, ObstructionConnection, ObstructionEdge, ObstructionTurn, OpenSlotsPayload, OpenSlotsThroughPayload, OpenStorePayload, OpenUrgentSlotPayload, Organ, OrganConnection, OrganEdge, OutOfRange, OverbookVisitPayload, PageInfo, PartHeader, PartUrl, PauseDeadlinePayload, PermitVisitPayload, Person, PersonConnection, PersonEdge, PlanDutyShiftPayload, PracticeSuspension, PresentPapersPayload, Process, ProcessConnection, ProcessEdge, ProcessRefusal, PropertyCheckOut, PropertyCondition, PropertyFound, PropertyItem, PropertyItemConnection, PropertyItemEdge, PropertyQuantity, PropertyRoom, PropertyStore, PropertyStoreConnection, PropertyStoreEdge, PropertyTransfer, PropertyTransferConnection, PropertyTransferEdge, ProposalDetail, ProposeDeadlineExtensionPayload, ProposeHoldReleasePayload, QuietHours, QuotaExceeded, RaiseEvidenceQuotaPayload, ReadAllNotificationsPayload, ReadNotificationPayload, ReapplyTimetablePayload, ReceiptProgress, ReceiveTransferPayload, ReceivedPart, RecordAbsencePayload, RecordDutyArrivalPayload, RecordDutyDeparturePayload, RecordDutyMeetingPayload, RecordNoShowPayload, RefuseTransferPayload, RefuseVisitPayload, Refused, RegisterCentrePayload, RegisterDutyStationPayload, RegisterOrganPayload, RegisterPersonPayload, RegisterReportPayload, ReinstatePersonPayload, ReinstatePracticePayload, RejectApprovalPayload, RejectCheckOutPayload, RejectEntrustmentPayload, ReleaseDetaineePayload, RenameOrganPayload, ReopenOrganPayload, Report, ReportConnection, ReportDelayPayload, ReportEdge, ReportObstructionPayload, RequestCheckOutPayload, RequestCustodyBundlePayload, RequestDownloadPayload, RequestDutyLawyerPayload, RequestScanDownloadPayload, RequestVerificationPayload, RescheduleVisitPayload, RestrictVisitsPayload, ResumeDeadlinePayload, ReturnApprovalPayload, ReturnTransferPayload, RevokeCalendarFeedPayload, RevokeDelegationPayload, RevokeEntrustmentPayload, RoomEngagement, Scan, ScanConnection, ScanEdge, ScanHeader, ScanUpload, SeatOffer, SeizeItemsPayload, SessionTemplate, SetNotificationPreferencesPayload, Slot, SlotConnection, SlotEdge, SlotFull, SuspendPersonPayload, SuspendPracticePayload, SwapDutyLawyerPayload, TakeApprovalStepPayload, TakenStep, TellDutyLawyerPayload, TooMany, TransferReportPayload, UndoExtensionPayload, UpholdEntrustmentAppealPayload, Verification, VerificationConnection, VerificationEdge, VerificationReport, VerifyEntrustmentPayload, VersionChanged, Viewer, Visit, VisitAssistant, VisitClosure, VisitCompanion, VisitConnection, VisitEdge, VisitFlag, VisitInterpreter, VisitOrder, VisitPass, VisitPassKey, VisitPermission, VisitPermissionDecision, VisitRefusal, VisitRestriction, VisitRoom, VisitRoomCapacity, VisitRoomChange, Waitlist, WaitlistConnection, WaitlistEdge, WaitlistEntry, WithdrawAnnouncementPayload, WithdrawApprovalPayload, WithdrawDutyLawyerPayload, WithdrawDutyRequestPayload, WithdrawObstructionPayload, WithdrawVisitRoomPayload, Node, PropertyHolder } from './schema.ts';
import type * as schema from './schema.ts';

/** What giving an upload up came to. 取消上传结果 */
export const anAbortUploadPayload: Build<AbortUploadPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AbortUploadPayload',
  evidence: maybe(anEvidence, seed, 'evidence', depth),
  refusals: [],
  ...overrides,
});

/** What it came to. 认可答复结果 */
export const anAcceptObstructionAnswerPayload: Build<AcceptObstructionAnswerPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AcceptObstructionAnswerPayload',
  obstruction: maybe(anObstruction, seed, 'obstruction', depth),
  refusals: [],
  ...overrides,
});

/** What accepting came to. 受案结果 */
export const anAcceptReportPayload: Build<AcceptReportPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AcceptReportPayload',
  case: maybe(aCase, seed, 'case', depth),
  refusals: [],
  report: maybe(aReport, seed, 'report', depth),
  ...overrides,
});

/** What it came to. 签收约见结果 */
export const anAcknowledgeDutyRequestPayload: Build<AcknowledgeDutyRequestPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AcknowledgeDutyRequestPayload',
  refusals: [],
  request: maybe(aDutyRequest, seed, 'request', depth),
  ...overrides,
});

/** What it came to. 签收投诉、控告结果 */
export const anAcknowledgeObstructionPayload: Build<AcknowledgeObstructionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AcknowledgeObstructionPayload',
  obstruction: maybe(anObstruction, seed, 'obstruction', depth),
  refusals: [],
  ...overrides,
});

/** What adding came to. 增设结果 */
export const anAddSessionTemplatePayload: Build<AddSessionTemplatePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AddSessionTemplatePayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  refusals: [],
  ...overrides,
});

/** What closing came to. 停止会见结果 */
export const anAddVisitClosurePayload: Build<AddVisitClosurePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AddVisitClosurePayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

/** What adding came to. 增设结果 */
export const anAddVisitRoomPayload: Build<AddVisitRoomPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AddVisitRoomPayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  refusals: [],
  ...overrides,
});

/** What admitting came to. 入所登记结果 */
export const anAdmitDetaineePayload: Build<AdmitDetaineePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AdmitDetaineePayload',
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  refusals: [],
  ...overrides,
});

/** What letting in came to. 办理结果 */
export const anAdmitWalkInPayload: Build<AdmitWalkInPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AdmitWalkInPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What amending came to. 修改结果 */
export const anAmendDeadlineExtensionPayload: Build<AmendDeadlineExtensionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AmendDeadlineExtensionPayload',
  approval: maybe(anApproval, seed, 'approval', depth),
  refusals: [],
  ...overrides,
});

/** What announcing a file came to. 登记结果 */
export const anAnnounceEvidencePayload: Build<AnnounceEvidencePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AnnounceEvidencePayload',
  announcement: maybe(anAnnouncement, seed, 'announcement', depth),
  refusals: [],
  ...overrides,
});

/** A file that a device made and that is still on it: its hash is on record before it can be sent, so that nobody can change it unseen on the way. 离线采集登记。法发〔2016〕22号第5条 */
export const anAnnouncement: Build<Announcement> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Announcement',
  announcedAt: instant(seed, 0),
  announcer: maybe(aPerson, seed, 'announcer', depth),
  availableActions: some(seed, 'availableActions', ['UPLOAD', 'WITHDRAW']),
  capturedAt: instant(seed, 1),
  capturedTo: instant(seed, 2),
  case: maybe(aCase, seed, 'case', depth),
  contentType: 'video/mp4',
  device: text(seed, '采集设备'),
  deviceHash: sha256(seed, 'deviceHash'),
  dueBy: instant(seed, 3),
  evidence: maybe(anEvidence, seed, 'evidence', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Announcement', seed),
  kind: pick(seed, 'kind', ['AUDIO', 'BODY_WORN_CAMERA', 'DOCUMENT_SCAN', 'ELECTRONIC_DATA', 'HANDLING_AREA_VIDEO', 'INTERROGATION_RECORDING', 'OTHER', 'PHOTOGRAPH', 'SUPPORTING_PAPER']),
  missingSince: instant(seed, 4),
  name: text(seed, '名称'),
  operator: maybe(aPerson, seed, 'operator', depth),
  place: text(seed, '采集地点'),
  size: bytes(seed, 'size'),
  status: pick(seed, 'status', ['OPEN', 'UPLOADED', 'WITHDRAWN']),
  version: whole(seed, 'version'),
  withdrawalReason: text(seed, '撤回原因'),
  ...overrides,
});

/** A list of announced files, oldest first. 采集登记列表 */
export const anAnnouncementConnection: Build<AnnouncementConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AnnouncementConnection',
  edges: rows(anAnnouncementEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One announced file of a list. 采集登记条目 */
export const anAnnouncementEdge: Build<AnnouncementEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AnnouncementEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(anAnnouncement, seed, 'node', depth),
  ...overrides,
});

/** What it came to. 答复投诉、控告结果 */
export const anAnswerObstructionPayload: Build<AnswerObstructionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AnswerObstructionPayload',
  obstruction: maybe(anObstruction, seed, 'obstruction', depth),
  refusals: [],
  ...overrides,
});

/** What appealing came to. 申诉结果 */
export const anAppealEntrustmentPayload: Build<AppealEntrustmentPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AppealEntrustmentPayload',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  refusals: [],
  ...overrides,
});

/** A decision that more than one person makes; nobody takes two steps of it. 审批 */
export const anApproval: Build<Approval> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Approval',
  article: 'CPL 39',
  availableActions: some(seed, 'availableActions', ['AMEND', 'REJECT', 'RETURN', 'TAKE_STEP', 'WITHDRAW']),
  awaitedOrgan: maybe(anOrgan, seed, 'awaitedOrgan', depth),
  awaitedStep: pick(seed, 'awaitedStep', ['APPROVE', 'REVIEW']),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Approval', seed),
  kind: pick(seed, 'kind', ['DEADLINE_EXTENSION', 'DEADLINE_EXTENSION_NEXT_ABOVE', 'EVIDENCE_HOLD_RELEASE', 'PROPERTY_DISPOSAL']),
  lapsesAt: instant(seed, 0),
  opinion: text(seed, '退回或不批准的意见'),
  organ: maybe(anOrgan, seed, 'organ', depth),
  proposal: values(aProposalDetail, seed, 'proposal', depth),
  proposedAt: instant(seed, 1),
  proposer: maybe(aPerson, seed, 'proposer', depth),
  reason: text(seed, '理由'),
  status: pick(seed, 'status', ['GRANTED', 'LAPSED', 'OPEN', 'REJECTED', 'RETURNED', 'WITHDRAWN']),
  subject: maybe(aNode, seed, 'subject', depth),
  taken: values(aTakenStep, seed, 'taken', depth),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Proposals. 审批列表 */
export const anApprovalConnection: Build<ApprovalConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ApprovalConnection',
  edges: rows(anApprovalEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One proposal of a list. 审批条目 */
export const anApprovalEdge: Build<ApprovalEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ApprovalEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(anApproval, seed, 'node', depth),
  ...overrides,
});

/** What approving came to. 批准调用结果 */
export const anApproveCheckOutPayload: Build<ApproveCheckOutPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ApproveCheckOutPayload',
  item: maybe(aPropertyItem, seed, 'item', depth),
  refusals: [],
  ...overrides,
});

/** What it came to. 排班结果 */
export const anAssignDutyLawyerPayload: Build<AssignDutyLawyerPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AssignDutyLawyerPayload',
  refusals: [],
  shift: maybe(aDutyShift, seed, 'shift', depth),
  ...overrides,
});

/** What it came to. 分派约见结果 */
export const anAssignDutyRequestPayload: Build<AssignDutyRequestPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AssignDutyRequestPayload',
  refusals: [],
  request: maybe(aDutyRequest, seed, 'request', depth),
  ...overrides,
});

/** What became of it. 调整岗位结果 */
export const anAssignPostsPayload: Build<AssignPostsPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AssignPostsPayload',
  person: maybe(aPerson, seed, 'person', depth),
  refusals: [],
  ...overrides,
});

/** What attaching scans came to. 附入扫描件结果 */
export const anAttachScansPayload: Build<AttachScansPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AttachScansPayload',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  refusals: [],
  ...overrides,
});

/** Power of attorney or legal-aid letter. 授权文书 */
export const anAuthority: Build<Authority> = (overrides, seed = 1) => ({
  __typename: 'Authority',
  kind: pick(seed, 'kind', ['LEGAL_AID_LETTER', 'POWER_OF_ATTORNEY']),
  number: text(seed, '编号'),
  ...overrides,
});

/** What became of it. 开始撤销机构结果 */
export const aBeginClosingOrganPayload: Build<BeginClosingOrganPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'BeginClosingOrganPayload',
  organ: maybe(anOrgan, seed, 'organ', depth),
  refusals: [],
  ...overrides,
});

/** What beginning to send a scan came to. 开始上传扫描件结果 */
export const aBeginScanPayload: Build<BeginScanPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'BeginScanPayload',
  refusals: [],
  scan: maybe(aScan, seed, 'scan', depth),
  upload: maybe(aScanUpload, seed, 'upload', depth),
  ...overrides,
});

/** What beginning an upload came to. 开始上传结果 */
export const aBeginUploadPayload: Build<BeginUploadPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'BeginUploadPayload',
  evidence: maybe(anEvidence, seed, 'evidence', depth),
  refusals: [],
  ...overrides,
});

/** What booking came to. 预约结果 */
export const aBookVisitPayload: Build<BookVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'BookVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** Your visits as a calendar that a program fetches by a secret address. 日历订阅 */
export const aCalendarFeed: Build<CalendarFeed> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CalendarFeed',
  availableActions: some(seed, 'availableActions', ['REVOKE']),
  createdAt: instant(seed, 0),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('CalendarFeed', seed),
  status: pick(seed, 'status', ['ACTIVE', 'REVOKED']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Where a feed is. 订阅地址 */
export const aCalendarFeedAddress: Build<CalendarFeedAddress> = (overrides, seed = 1) => ({
  __typename: 'CalendarFeedAddress',
  path: text(seed, '地址路径'),
  ...overrides,
});

/** What it came to. 取消班次结果 */
export const aCancelDutyShiftPayload: Build<CancelDutyShiftPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CancelDutyShiftPayload',
  refusals: [],
  shift: maybe(aDutyShift, seed, 'shift', depth),
  ...overrides,
});

/** What stopping it came to. 取消结果 */
export const aCancelProcessPayload: Build<CancelProcessPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CancelProcessPayload',
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

/** What cancelling came to. 取消结果 */
export const aCancelVisitPayload: Build<CancelVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CancelVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** A criminal or administrative case. 案件 */
export const aCase: Build<Case> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Case',
  acceptedAt: instant(seed, 0),
  announcements: part(anAnnouncementConnection, seed, 'announcements', depth),
  availableActions: some(seed, 'availableActions', ['DECLINE', 'FILE']),
  complexity: pick(seed, 'complexity', ['COMPLEX', 'ORDINARY']),
  custodyDisclosures: part(aCustodyDisclosureConnection, seed, 'custodyDisclosures', depth),
  deadlines: objects(aDeadline, seed, 'deadlines', depth),
  declinedAt: instant(seed, 1),
  evidence: part(anEvidenceConnection, seed, 'evidence', depth),
  evidenceQuota: maybe(anEvidenceQuota, seed, 'evidenceQuota', depth),
  filedAt: instant(seed, 2),
  history: part(anEventConnection, seed, 'history', depth),
  holdRelease: maybe(aHoldRelease, seed, 'holdRelease', depth),
  id: id('Case', seed),
  kind: pick(seed, 'kind', ['ADMINISTRATIVE', 'CRIMINAL']),
  number: digits(seed, 'A3399015100002026', 6),
  officerInCharge: maybe(aPerson, seed, 'officerInCharge', depth),
  organ: maybe(anOrgan, seed, 'organ', depth),
  propertyItems: part(aPropertyItemConnection, seed, 'propertyItems', depth),
  publicSecurity: flag(seed, 'publicSecurity'),
  reason: text(seed, '不予立案理由'),
  report: maybe(aReport, seed, 'report', depth),
  status: pick(seed, 'status', ['FILED', 'NOT_FILED', 'UNDER_FILING_REVIEW']),
  suspectedOffence: text(seed, '案由'),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Cases, newest first. 案件列表 */
export const aCaseConnection: Build<CaseConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CaseConnection',
  edges: rows(aCaseEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One case of a list. 案件条目 */
export const aCaseEdge: Build<CaseEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CaseEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aCase, seed, 'node', depth),
  ...overrides,
});

/** A detention centre as a place for visits. 看守所 */
export const aCentre: Build<Centre> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Centre',
  closures: values(aVisitClosure, seed, 'closures', depth),
  detainees: part(aDetaineeConnection, seed, 'detainees', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Centre', seed),
  name: text(seed, '名称'),
  organ: maybe(anOrgan, seed, 'organ', depth),
  papersToVerify: part(anEntrustmentConnection, seed, 'papersToVerify', depth),
  roomCalendar: values(aRoomEngagement, seed, 'roomCalendar', depth),
  rooms: values(aVisitRoom, seed, 'rooms', depth),
  templates: values(aSessionTemplate, seed, 'templates', depth),
  version: whole(seed, 'version'),
  visits: part(aVisitConnection, seed, 'visits', depth),
  waitlists: part(aWaitlistConnection, seed, 'waitlists', depth),
  ...overrides,
});

/** Centres, by code. 看守所列表 */
export const aCentreConnection: Build<CentreConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CentreConnection',
  edges: rows(aCentreEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One centre of a list. 看守所条目 */
export const aCentreEdge: Build<CentreEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CentreEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aCentre, seed, 'node', depth),
  ...overrides,
});

/** A lawyer's practising certificate. 律师执业证书 */
export const aCertificate: Build<Certificate> = (overrides, seed = 1) => ({
  __typename: 'Certificate',
  firm: text(seed, '执业机构'),
  number: text(seed, '执业证号'),
  validUntil: day(seed, 0),
  ...overrides,
});

/** What became of it. 变更执业证书结果 */
export const aChangeCertificatePayload: Build<ChangeCertificatePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ChangeCertificatePayload',
  person: maybe(aPerson, seed, 'person', depth),
  refusals: [],
  ...overrides,
});

/** What changing came to. 变更结果 */
export const aChangeSessionTemplatePayload: Build<ChangeSessionTemplatePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ChangeSessionTemplatePayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

/** What changing came to. 变更结果 */
export const aChangeVisitPartyPayload: Build<ChangeVisitPartyPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ChangeVisitPartyPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What changing came to. 变更结果 */
export const aChangeVisitRoomPayload: Build<ChangeVisitRoomPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ChangeVisitRoomPayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

/** What changed since the last question. 变更 */
export const aChanges: Build<Changes> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Changes',
  cursor: digits(seed, 'cursor-', 9),
  expired: flag(seed, 'expired'),
  more: flag(seed, 'more'),
  nodes: objects(aNode, seed, 'nodes', depth),
  pollAfter: whole(seed, 'pollAfter'),
  ...overrides,
});

/** What taking back came to. 归还结果 */
export const aCheckInItemPayload: Build<CheckInItemPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CheckInItemPayload',
  item: maybe(aPropertyItem, seed, 'item', depth),
  refusals: [],
  ...overrides,
});

/** What checking in came to. 入所结果 */
export const aCheckInVisitPayload: Build<CheckInVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CheckInVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What handing out came to. 出库结果 */
export const aCheckOutItemPayload: Build<CheckOutItemPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CheckOutItemPayload',
  item: maybe(aPropertyItem, seed, 'item', depth),
  refusals: [],
  ...overrides,
});

/** What became of it. 撤销机构结果 */
export const aCloseOrganPayload: Build<CloseOrganPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CloseOrganPayload',
  organ: maybe(anOrgan, seed, 'organ', depth),
  refusals: [],
  ...overrides,
});

/** What completing a scan came to. 完成上传扫描件结果 */
export const aCompleteScanPayload: Build<CompleteScanPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CompleteScanPayload',
  refusals: [],
  scan: maybe(aScan, seed, 'scan', depth),
  ...overrides,
});

/** What completing an upload came to. 完成上传结果 */
export const aCompleteUploadPayload: Build<CompleteUploadPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CompleteUploadPayload',
  evidence: maybe(anEvidence, seed, 'evidence', depth),
  refusals: [],
  ...overrides,
});

/** What completing came to. 登记结果 */
export const aCompleteVisitPayload: Build<CompleteVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CompleteVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What confirming came to. 确认结果 */
export const aConfirmVisitPayload: Build<ConfirmVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ConfirmVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What correcting came to. 更正结果 */
export const aCorrectAbsencePayload: Build<CorrectAbsencePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CorrectAbsencePayload',
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  refusals: [],
  ...overrides,
});

/** What the correction came to. 更正结果 */
export const aCorrectDeadlinePayload: Build<CorrectDeadlinePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CorrectDeadlinePayload',
  deadline: maybe(aDeadline, seed, 'deadline', depth),
  refusals: [],
  ...overrides,
});

/** What correcting came to. 更正结果 */
export const aCorrectNoShowPayload: Build<CorrectNoShowPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CorrectNoShowPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** So much of one measure. 指标数值 */
export const aCount: Build<Count> = (overrides, seed = 1) => ({
  __typename: 'Count',
  amount: whole(seed, 'amount'),
  measure: pick(seed, 'measure', ['APPROVALS_GRANTED', 'APPROVALS_REJECTED', 'CASES_ACCEPTED', 'CASES_DECLINED', 'CASES_FILED', 'DEADLINES_OVERDUE', 'DISCREPANCIES_FOUND', 'DUTY_LAWYERS_ARRIVED', 'DUTY_LAWYERS_MET', 'DUTY_LAWYERS_REQUESTED', 'DUTY_REQUESTS_WITHDRAWN', 'EVIDENCE_DIFFERED', 'EVIDENCE_MISMATCHED', 'EVIDENCE_REVERIFIED', 'EVIDENCE_SEALED', 'EVIDENCE_UNREADABLE', 'EVIDENCE_VERIFIED', 'ITEMS_DEPOSITED', 'ITEMS_DEPOSITED_LATE', 'ITEMS_DISPATCHED', 'ITEMS_RETURNED_LATE', 'ITEMS_SEIZED', 'NO_SHOWS', 'NO_SHOWS_CORRECTED', 'OBSTRUCTIONS_ESCALATED', 'OBSTRUCTIONS_NOT_UPHELD', 'OBSTRUCTIONS_UPHELD', 'OBSTRUCTIONS_WITHDRAWN', 'OBSTRUCTION_ANSWER_HOURS', 'OBSTRUCTION_FILE_ACCESS_DENIED', 'OBSTRUCTION_MEETING_ROOM_DENIED', 'OBSTRUCTION_OTHER', 'OBSTRUCTION_PAPERS_NOT_ACCEPTED', 'OBSTRUCTION_PERSONAL_SAFETY', 'OBSTRUCTION_VISIT_DELAYED', 'OBSTRUCTION_VISIT_MONITORED', 'OBSTRUCTION_VISIT_REFUSED', 'OVERBOOKINGS', 'PAPERS_PRESENTED', 'PAPERS_REJECTED', 'REPORTS_ACCEPTED', 'REPORTS_OUT_OF_JURISDICTION', 'REPORTS_REGISTERED', 'REPORTS_TRANSFERRED', 'VISITS_BOOKED', 'VISITS_CANCELLED', 'VISITS_CANCELLED_BY_CENTRE', 'VISITS_FLAGGED', 'VISITS_HELD', 'VISITS_PERMITTED', 'VISITS_REFUSED', 'VISIT_HOLDS_LAPSED']),
  ...overrides,
});

/** What making came to. 创建结果 */
export const aCreateCalendarFeedPayload: Build<CreateCalendarFeedPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CreateCalendarFeedPayload',
  address: maybe(aCalendarFeedAddress, seed, 'address', depth),
  feed: maybe(aCalendarFeed, seed, 'feed', depth),
  refusals: [],
  ...overrides,
});

/** A record's events with all that proves them to somebody who does not trust us: `npm run verify -- bundle`. 证据包 */
export const aCustodyBundle: Build<CustodyBundle> = (overrides, seed = 1) => ({
  __typename: 'CustodyBundle',
  beyond: [id('Node', seed)],
  next: whole(seed, 'next'),
  text: text(seed, '证据包文件内容'),
  unsealed: whole(seed, 'unsealed'),
  ...overrides,
});

/** That a copy of a record's history left the product, with its proofs. 证据包出具记录 */
export const aCustodyDisclosure: Build<CustodyDisclosure> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CustodyDisclosure',
  at: instant(seed, 0),
  by: maybe(aPerson, seed, 'by', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('CustodyDisclosure', seed),
  reason: text(seed, '理由'),
  record: maybe(aNode, seed, 'record', depth),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Disclosures of a record, oldest first. 出具记录列表 */
export const aCustodyDisclosureConnection: Build<CustodyDisclosureConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CustodyDisclosureConnection',
  edges: rows(aCustodyDisclosureEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One disclosure of a list. 出具记录条目 */
export const aCustodyDisclosureEdge: Build<CustodyDisclosureEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CustodyDisclosureEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aCustodyDisclosure, seed, 'node', depth),
  ...overrides,
});

/** One link of the chain of custody: its `from` is the `to` of the link before. 保管链环节 */
export const aCustodyLink: Build<CustodyLink> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CustodyLink',
  at: instant(seed, 0),
  by: maybe(aPerson, seed, 'by', depth),
  found: maybe(aPropertyFound, seed, 'found', depth),
  from: must(aPropertyHolder, seed, 'from', depth),
  sequence: whole(seed, 'sequence'),
  to: must(aPropertyHolder, seed, 'to', depth),
  type: 'ItemDeposited',
  ...overrides,
});

/** A page of links. 保管链环节列表 */
export const aCustodyLinkConnection: Build<CustodyLinkConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CustodyLinkConnection',
  edges: rows(aCustodyLinkEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One link of a list. 保管链环节条目 */
export const aCustodyLinkEdge: Build<CustodyLinkEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CustodyLinkEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aCustodyLink, seed, 'node', depth),
  ...overrides,
});

/** What was counted for an organ on one day. 当日统计 */
export const aDayStatistics: Build<DayStatistics> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DayStatistics',
  counts: values(aCount, seed, 'counts', depth),
  day: day(seed, 0),
  ...overrides,
});

/** A statutory term that runs for an object. 办理时限 */
export const aDeadline: Build<Deadline> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Deadline',
  approvals: maybe(anApprovalConnection, seed, 'approvals', depth),
  article: 'CPL 39',
  availableActions: some(seed, 'availableActions', ['CORRECT', 'EXTEND', 'MEET', 'PAUSE', 'PROPOSE_EXTENSION', 'RESUME', 'UNDO_EXTENSION']),
  dueAt: instant(seed, 0),
  extensions: values(aDeadlineExtension, seed, 'extensions', depth),
  ground: pick(seed, 'ground', ['APPRAISAL', 'DRUNKENNESS', 'HEARING', 'PSYCHIATRIC_APPRAISAL']),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Deadline', seed),
  light: pick(seed, 'light', ['GREEN', 'RED', 'YELLOW']),
  metAt: instant(seed, 1),
  organ: maybe(anOrgan, seed, 'organ', depth),
  pauses: values(aDeadlinePause, seed, 'pauses', depth),
  provisional: flag(seed, 'provisional'),
  startedAt: instant(seed, 2),
  status: pick(seed, 'status', ['CANCELLED', 'MET', 'PAUSED', 'RUNNING']),
  subject: maybe(aNode, seed, 'subject', depth),
  term: pick(seed, 'term', ['ADMINISTRATIVE_CASE', 'ADMINISTRATIVE_SEIZURE', 'ADVANCE_PRESERVATION', 'ARREST_DECISION', 'ARREST_DECISION_DETAINED', 'ARREST_DELIVERY', 'ARREST_FAMILY_NOTICE', 'ARREST_FIRST_INTERROGATION', 'ARREST_REQUEST', 'BAIL', 'CHECK_OUT_RETURN', 'COMPELLED_APPEARANCE', 'CONTINUED_QUESTIONING', 'CRIMINAL_SUMMONS', 'CUSTODY', 'DETENTION_DELIVERY', 'DETENTION_FAMILY_NOTICE', 'DETENTION_FIRST_INTERROGATION', 'DUTY_LAWYER_TOLD', 'DUTY_LAWYER_TOLD_BY_HANDLER', 'ENTRUSTMENT_APPEAL', 'FAST_TRACK', 'FILING_ADMINISTRATIVE', 'FILING_ADMINISTRATIVE_COMPLEX', 'FILING_CRIMINAL', 'FILING_CRIMINAL_FACTS_TO_VERIFY', 'FILING_CRIMINAL_MAJOR', 'FILING_ON_NOTICE', 'FILING_PUBLIC_SECURITY', 'FREEZING_EQUITY', 'FREEZING_FUNDS', 'FREEZING_FUNDS_MAJOR', 'FREEZING_SECURITIES', 'HEARING_REQUEST', 'INTERPRETER_PERMISSION', 'JURISDICTION_TRANSFER', 'LEGAL_AID_FORWARDED', 'MANDATORY_COUNSEL_NOTIFIED', 'MEASURE_CHANGE', 'NON_ARREST_DISPUTE', 'NON_FILING_EXPLANATION', 'NON_FILING_NOTICE', 'NON_FILING_RECONSIDERATION_DECISION', 'NON_FILING_RECONSIDERATION_REQUEST', 'NON_FILING_REVIEW_DECISION', 'NON_FILING_REVIEW_REQUEST', 'NON_PROSECUTION_DISPUTE', 'ON_THE_SPOT_REPORT', 'OTHER_CRIME_REPORT', 'PROPERTY_DEPOSIT', 'PROPERTY_KEPT_ELSEWHERE_REPORT', 'PUBLICATION_WITHDRAWAL', 'PUBLIC_SECURITY_CASE', 'QUESTIONING', 'QUESTIONING_COMPLEX', 'QUESTIONING_MANY_OR_UNIDENTIFIED', 'RAPID_RESPONSE_ANSWER', 'RAPID_RESPONSE_PROCURATORATE', 'RAPID_RESPONSE_REPLY', 'RAPID_RESPONSE_REVIEW', 'RAPID_RESPONSE_URGENT', 'REFERRAL_PAPERS_NOTICE', 'REFERRAL_PAPERS_SUPPLY', 'REFERRAL_REVIEW', 'RESIDENTIAL_SURVEILLANCE', 'SUPPLEMENTARY_INVESTIGATION', 'UNRELATED_ADMINISTRATIVE_RELEASE', 'UNRELATED_CRIMINAL_RELEASE', 'VISIT', 'VISIT_PERMISSION', 'WITHDRAWAL_NOTICE']),
  version: whole(seed, 'version'),
  warnAt: instant(seed, 3),
  ...overrides,
});

/** Deadlines. 期限列表 */
export const aDeadlineConnection: Build<DeadlineConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DeadlineConnection',
  edges: rows(aDeadlineEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One deadline of a list. 期限条目 */
export const aDeadlineEdge: Build<DeadlineEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DeadlineEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aDeadline, seed, 'node', depth),
  ...overrides,
});

/** By how much a term was made longer. 延长 */
export const aDeadlineExtension: Build<DeadlineExtension> = (overrides, seed = 1) => ({
  __typename: 'DeadlineExtension',
  extension: text(seed, '延长种类'),
  length: whole(seed, 'length'),
  unit: pick(seed, 'unit', ['DAY', 'HOUR', 'MONTH', 'WORKDAY']),
  ...overrides,
});

/** A time that did not count. 中止期间 */
export const aDeadlinePause: Build<DeadlinePause> = (overrides, seed = 1) => ({
  __typename: 'DeadlinePause',
  from: instant(seed, 0),
  to: instant(seed, 1),
  ...overrides,
});

/** What finding it out of jurisdiction came to. 告知结果 */
export const aDeclareReportOutOfJurisdictionPayload: Build<DeclareReportOutOfJurisdictionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DeclareReportOutOfJurisdictionPayload',
  refusals: [],
  report: maybe(aReport, seed, 'report', depth),
  ...overrides,
});

/** What declining came to. 不予立案结果 */
export const aDeclineCasePayload: Build<DeclineCasePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DeclineCasePayload',
  case: maybe(aCase, seed, 'case', depth),
  refusals: [],
  ...overrides,
});

/** What declining came to. 放弃结果 */
export const aDeclineSeatOfferPayload: Build<DeclineSeatOfferPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DeclineSeatOfferPayload',
  refusals: [],
  waitlist: maybe(aWaitlist, seed, 'waitlist', depth),
  ...overrides,
});

/** What became of it. 委托审批权结果 */
export const aDelegatePowerPayload: Build<DelegatePowerPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DelegatePowerPayload',
  delegate: maybe(aPerson, seed, 'delegate', depth),
  leader: maybe(aPerson, seed, 'leader', depth),
  refusals: [],
  ...overrides,
});

/** A leader's power to approve, in the hands of an officer of the same organ. 审批权委托 */
export const aDelegation: Build<Delegation> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Delegation',
  person: maybe(aPerson, seed, 'person', depth),
  until: instant(seed, 0),
  ...overrides,
});

/** What depositing came to. 入库结果 */
export const aDepositItemPayload: Build<DepositItemPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DepositItemPayload',
  item: maybe(aPropertyItem, seed, 'item', depth),
  refusals: [],
  ...overrides,
});

/** Someone held at a centre; for its own staff alone. 在押人员 */
export const aDetainee: Build<Detainee> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Detainee',
  absences: values(aDetaineeAbsence, seed, 'absences', depth),
  admittedAt: instant(seed, 0),
  availableActions: some(seed, 'availableActions', ['CORRECT_ABSENCE', 'END_ABSENCE', 'LIFT_RESTRICTION', 'MOVE', 'RECORD_ABSENCE', 'RELEASE', 'RESTRICT_VISITS']),
  calendar: objects(aVisit, seed, 'calendar', depth),
  caseId: id('Case', seed),
  centre: maybe(aCentre, seed, 'centre', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Detainee', seed),
  movedFrom: maybe(aDetainee, seed, 'movedFrom', depth),
  movedTo: maybe(aDetainee, seed, 'movedTo', depth),
  name: pick(seed, 'name', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  releasedAt: instant(seed, 1),
  restriction: maybe(aVisitRestriction, seed, 'restriction', depth),
  status: pick(seed, 'status', ['DETAINED', 'MOVED', 'RELEASED']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** When somebody is out of the centre. 离所 */
export const aDetaineeAbsence: Build<DetaineeAbsence> = (overrides, seed = 1) => ({
  __typename: 'DetaineeAbsence',
  from: instant(seed, 0),
  kind: pick(seed, 'kind', ['COURT', 'HOSPITAL', 'IDENTIFICATION_SCENE', 'OTHER']),
  number: whole(seed, 'number'),
  to: instant(seed, 1),
  ...overrides,
});

/** Detainees, by admission. 在押人员列表 */
export const aDetaineeConnection: Build<DetaineeConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DetaineeConnection',
  edges: rows(aDetaineeEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One detainee of a list. 在押人员条目 */
export const aDetaineeEdge: Build<DetaineeEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DetaineeEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aDetainee, seed, 'node', depth),
  ...overrides,
});

/** A sheet of the directory as CSV. 导出结果 */
export const aDirectoryExport: Build<DirectoryExport> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DirectoryExport',
  csv: text(seed, '表格文本'),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** What a sheet comes to, counted in rows. 导入统计 */
export const aDirectoryImport: Build<DirectoryImport> = (overrides, seed = 1) => ({
  __typename: 'DirectoryImport',
  changed: whole(seed, 'changed'),
  registered: whole(seed, 'registered'),
  unchanged: whole(seed, 'unchanged'),
  ...overrides,
});

/** What taking a scan back came to. 撤回扫描件结果 */
export const aDiscardScanPayload: Build<DiscardScanPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DiscardScanPayload',
  refusals: [],
  scan: maybe(aScan, seed, 'scan', depth),
  ...overrides,
});

/** What dismissing came to. 审查结果 */
export const aDismissEntrustmentAppealPayload: Build<DismissEntrustmentAppealPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DismissEntrustmentAppealPayload',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  refusals: [],
  ...overrides,
});

/** What dispatching came to. 移送结果 */
export const aDispatchTransferPayload: Build<DispatchTransferPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DispatchTransferPayload',
  refusals: [],
  transfer: maybe(aPropertyTransfer, seed, 'transfer', depth),
  ...overrides,
});

/** A lawyer on a shift. 值班律师 */
export const aDutyLawyer: Build<DutyLawyer> = (overrides, seed = 1) => ({
  __typename: 'DutyLawyer',
  arrivedAt: instant(seed, 0),
  certificate: text(seed, '执业证号'),
  lawyerId: id('Node', seed),
  leftAt: instant(seed, 1),
  name: text(seed, '姓名'),
  ...overrides,
});

/** A suspect's request to meet a duty lawyer. 约见值班律师。刑事诉讼法第36条，程序规定第49条 */
export const aDutyRequest: Build<DutyRequest> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyRequest',
  askedAt: instant(seed, 0),
  askingOrgan: maybe(anOrgan, seed, 'askingOrgan', depth),
  availableActions: some(seed, 'availableActions', ['ACKNOWLEDGE', 'ASSIGN', 'RECORD_MEETING', 'TELL', 'WITHDRAW']),
  caseId: id('Case', seed),
  dueBy: instant(seed, 1),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('DutyRequest', seed),
  lawyerId: id('Node', seed),
  lawyerName: pick(seed, 'lawyerName', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  metAt: instant(seed, 2),
  recordedAt: instant(seed, 3),
  signedRecord: text(seed, '放弃笔录编号'),
  station: maybe(aDutyStation, seed, 'station', depth),
  status: pick(seed, 'status', ['ASSIGNED', 'MET', 'TOLD', 'WAITING', 'WITHDRAWN']),
  suspect: pick(seed, 'suspect', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  toldAt: instant(seed, 4),
  version: whole(seed, 'version'),
  withdrawnAt: instant(seed, 5),
  ...overrides,
});

/** Requests, by when they were asked. 约见列表 */
export const aDutyRequestConnection: Build<DutyRequestConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyRequestConnection',
  edges: rows(aDutyRequestEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One request of a list. 约见条目 */
export const aDutyRequestEdge: Build<DutyRequestEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyRequestEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aDutyRequest, seed, 'node', depth),
  ...overrides,
});

/** One shift of a roster. 值班班次 */
export const aDutyShift: Build<DutyShift> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyShift',
  availableActions: some(seed, 'availableActions', ['ASSIGN', 'CANCEL', 'RECORD_ARRIVAL', 'RECORD_DEPARTURE', 'SWAP', 'WITHDRAW']),
  date: day(seed, 0),
  from: instant(seed, 1),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('DutyShift', seed),
  lawyers: values(aDutyLawyer, seed, 'lawyers', depth),
  reason: text(seed, '取消原因'),
  station: maybe(aDutyStation, seed, 'station', depth),
  status: pick(seed, 'status', ['CANCELLED', 'PLANNED']),
  to: instant(seed, 2),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Shifts, by time. 班次列表 */
export const aDutyShiftConnection: Build<DutyShiftConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyShiftConnection',
  edges: rows(aDutyShiftEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One shift of a list. 班次条目 */
export const aDutyShiftEdge: Build<DutyShiftEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyShiftEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aDutyShift, seed, 'node', depth),
  ...overrides,
});

/** A duty lawyers' station. 值班律师工作站。法律援助值班律师工作办法 */
export const aDutyStation: Build<DutyStation> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyStation',
  gaps: part(aDutyShiftConnection, seed, 'gaps', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('DutyStation', seed),
  name: text(seed, '名称'),
  organ: maybe(anOrgan, seed, 'organ', depth),
  place: pick(seed, 'place', ['DETENTION_CENTRE', 'HANDLING_ORGAN']),
  requests: part(aDutyRequestConnection, seed, 'requests', depth),
  shifts: part(aDutyShiftConnection, seed, 'shifts', depth),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Stations, by code. 工作站列表 */
export const aDutyStationConnection: Build<DutyStationConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyStationConnection',
  edges: rows(aDutyStationEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One station of a list. 工作站条目 */
export const aDutyStationEdge: Build<DutyStationEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DutyStationEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aDutyStation, seed, 'node', depth),
  ...overrides,
});

/** What ending came to. 回所登记结果 */
export const anEndAbsencePayload: Build<EndAbsencePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EndAbsencePayload',
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  refusals: [],
  ...overrides,
});

/** What ending came to. 终止结果 */
export const anEndSessionTemplatePayload: Build<EndSessionTemplatePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EndSessionTemplatePayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

/** A lawyer's power to defend one person, by the three papers. 委托手续（三证）。刑事诉讼法第39条 */
export const anEntrustment: Build<Entrustment> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Entrustment',
  appeal: maybe(anEntrustmentAppeal, seed, 'appeal', depth),
  appealableUntil: instant(seed, 0),
  authority: must(anAuthority, seed, 'authority', depth),
  availableActions: some(seed, 'availableActions', ['APPEAL', 'ATTACH_SCANS', 'DISMISS_APPEAL', 'END', 'MOVE', 'REJECT', 'REVOKE', 'UPHOLD_APPEAL', 'VERIFY']),
  centre: maybe(aCentre, seed, 'centre', depth),
  certificate: text(seed, '执业证号'),
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  dueBy: instant(seed, 1),
  firm: text(seed, '执业机构'),
  firmLetter: text(seed, '律师事务所证明编号'),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Entrustment', seed),
  lawyerName: pick(seed, 'lawyerName', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  movedTo: maybe(aCentre, seed, 'movedTo', depth),
  presentedAt: instant(seed, 2),
  presentedBy: maybe(aPerson, seed, 'presentedBy', depth),
  rejection: pick(seed, 'rejection', ['NOT_CONFIRMED', 'PAPERS_INCOMPLETE', 'PAPERS_NOT_VALID']),
  revocation: text(seed, '解除原因'),
  scans: objects(aScan, seed, 'scans', depth),
  status: pick(seed, 'status', ['APPEALED', 'ENDED', 'MOVED', 'PRESENTED', 'REJECTED', 'REVOKED', 'VERIFIED']),
  suspect: pick(seed, 'suspect', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** An appeal against papers not being accepted. 对退回手续的申诉。刑事诉讼法第49条 */
export const anEntrustmentAppeal: Build<EntrustmentAppeal> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EntrustmentAppeal',
  at: instant(seed, 0),
  decidedAt: instant(seed, 1),
  decidedBy: maybe(aPerson, seed, 'decidedBy', depth),
  reason: text(seed, '审查理由'),
  statement: text(seed, '申诉理由'),
  upheld: flag(seed, 'upheld'),
  ...overrides,
});

/** Entrustments. 委托手续列表 */
export const anEntrustmentConnection: Build<EntrustmentConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EntrustmentConnection',
  edges: rows(anEntrustmentEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One entrustment of a list. 委托手续条目 */
export const anEntrustmentEdge: Build<EntrustmentEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EntrustmentEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(anEntrustment, seed, 'node', depth),
  ...overrides,
});

/** What it came to. 提交结果 */
export const anEscalateObstructionPayload: Build<EscalateObstructionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EscalateObstructionPayload',
  obstruction: maybe(anObstruction, seed, 'obstruction', depth),
  refusals: [],
  ...overrides,
});

/** One thing that happened to an object, as recorded. 事件 */
export const anEvent: Build<Event> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Event',
  at: instant(seed, 0),
  by: maybe(aPerson, seed, 'by', depth),
  id: id('Event', seed),
  onBehalfOf: maybe(aPerson, seed, 'onBehalfOf', depth),
  operation: 'bookVisit',
  position: whole(seed, 'position'),
  sequence: whole(seed, 'sequence'),
  type: 'VisitBooked',
  ...overrides,
});

/** An object's history, oldest first. 事件列表 */
export const anEventConnection: Build<EventConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EventConnection',
  edges: rows(anEventEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One event of a list. 事件条目 */
export const anEventEdge: Build<EventEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EventEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(anEvent, seed, 'node', depth),
  ...overrides,
});

/** One file of a case, from the announcement of its upload to its seal. 证据 */
export const anEvidence: Build<Evidence> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Evidence',
  abortReason: pick(seed, 'abortReason', ['CANCELLED', 'EXPIRED', 'LARGER_THAN_DECLARED', 'NOTHING_ARRIVED', 'PARTS_TOO_SMALL', 'UPLOAD_GONE']),
  accesses: part(anEvidenceAccessConnection, seed, 'accesses', depth),
  announcement: maybe(anAnnouncement, seed, 'announcement', depth),
  availableActions: some(seed, 'availableActions', ['ABORT', 'COMPLETE', 'EXTEND_RETENTION', 'REQUEST_DOWNLOAD', 'REQUEST_VERIFICATION']),
  begunAt: instant(seed, 0),
  capturedAt: instant(seed, 1),
  capturedTo: instant(seed, 2),
  case: maybe(aCase, seed, 'case', depth),
  completedAt: instant(seed, 3),
  contentHash: sha256(seed, 'contentHash'),
  contentType: 'video/mp4',
  copies: part(anEvidenceConnection, seed, 'copies', depth),
  custodyDisclosures: part(aCustodyDisclosureConnection, seed, 'custodyDisclosures', depth),
  derivedFrom: maybe(anEvidenceOrigin, seed, 'derivedFrom', depth),
  device: text(seed, '采集设备'),
  deviceHash: sha256(seed, 'deviceHash'),
  differences: some(seed, 'differences', ['ANNOUNCED_SIZE', 'CHECKSUM', 'CONTENT_HASH', 'CONTENT_TYPE', 'DEVICE_HASH', 'SIZE', 'UNREADABLE']),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Evidence', seed),
  kind: pick(seed, 'kind', ['AUDIO', 'BODY_WORN_CAMERA', 'DOCUMENT_SCAN', 'ELECTRONIC_DATA', 'HANDLING_AREA_VIDEO', 'INTERROGATION_RECORDING', 'OTHER', 'PHOTOGRAPH', 'SUPPORTING_PAPER']),
  name: text(seed, '名称'),
  object: maybe(anEvidenceObject, seed, 'object', depth),
  operator: maybe(aPerson, seed, 'operator', depth),
  partSize: bytes(seed, 'partSize'),
  partUrls: values(aPartUrl, seed, 'partUrls', depth),
  parts: whole(seed, 'parts'),
  place: text(seed, '采集地点'),
  receivedParts: values(aReceivedPart, seed, 'receivedParts', depth),
  retentionOrderedUntil: instant(seed, 4),
  sameContent: part(anEvidenceConnection, seed, 'sameContent', depth),
  sha256: sha256(seed, 'sha256'),
  size: bytes(seed, 'size'),
  status: pick(seed, 'status', ['ABORTED', 'COMPLETING', 'MISMATCH', 'SEALED', 'UPLOADING', 'VERIFIED']),
  uploader: maybe(aPerson, seed, 'uploader', depth),
  verification: maybe(aVerification, seed, 'verification', depth),
  verifications: part(aVerificationConnection, seed, 'verifications', depth),
  verifiedAt: instant(seed, 5),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Somebody asked for a download; it is on record before anything is handed out. 查阅记录 */
export const anEvidenceAccess: Build<EvidenceAccess> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EvidenceAccess',
  at: instant(seed, 0),
  by: maybe(aPerson, seed, 'by', depth),
  reason: text(seed, '理由'),
  versionId: text(seed, '版本标识'),
  ...overrides,
});

/** Who asked for downloads, oldest first. 查阅记录列表 */
export const anEvidenceAccessConnection: Build<EvidenceAccessConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EvidenceAccessConnection',
  edges: rows(anEvidenceAccessEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One request of a list. 查阅记录条目 */
export const anEvidenceAccessEdge: Build<EvidenceAccessEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EvidenceAccessEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(anEvidenceAccess, seed, 'node', depth),
  ...overrides,
});

/** A list of evidence, oldest first. 证据列表 */
export const anEvidenceConnection: Build<EvidenceConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EvidenceConnection',
  edges: rows(anEvidenceEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One piece of evidence of a list. 证据条目 */
export const anEvidenceEdge: Build<EvidenceEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EvidenceEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(anEvidence, seed, 'node', depth),
  ...overrides,
});

/** The rules of one kind of evidence; a front end needs no table of its own. 证据类别规则 */
export const anEvidenceKindRule: Build<EvidenceKindRule> = (overrides, seed = 1) => ({
  __typename: 'EvidenceKindRule',
  firstHold: flag(seed, 'firstHold'),
  firstLockDays: whole(seed, 'firstLockDays'),
  kind: pick(seed, 'kind', ['AUDIO', 'BODY_WORN_CAMERA', 'DOCUMENT_SCAN', 'ELECTRONIC_DATA', 'HANDLING_AREA_VIDEO', 'INTERROGATION_RECORDING', 'OTHER', 'PHOTOGRAPH', 'SUPPORTING_PAPER']),
  largest: bytes(seed, 'largest'),
  required: some(seed, 'required', ['CAPTURED_AT', 'CAPTURED_TO', 'DEVICE', 'OPERATOR', 'PLACE']),
  retentionDays: whole(seed, 'retentionDays'),
  types: [text(seed, '允许的文件类型')],
  ...overrides,
});

/** The object as it is kept, read back from the store. 留存对象 */
export const anEvidenceObject: Build<EvidenceObject> = (overrides, seed = 1) => ({
  __typename: 'EvidenceObject',
  checksum: text(seed, '组合校验值'),
  legalHold: flag(seed, 'legalHold'),
  retainUntil: instant(seed, 0),
  size: bytes(seed, 'size'),
  versionId: text(seed, '版本标识'),
  ...overrides,
});

/** Of what a copy was made, and how; the original stays what it is. 副本来源。法发〔2016〕22号第18条 */
export const anEvidenceOrigin: Build<EvidenceOrigin> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'EvidenceOrigin',
  as: pick(seed, 'as', ['EXCERPT', 'REDACTED', 'STILL', 'TRANSCODED']),
  method: text(seed, '制作方法'),
  original: maybe(anEvidence, seed, 'original', depth),
  ...overrides,
});

/** How much may be put under lock, and how much has been. Nobody can delete what is under lock; what came to nothing is given back. 证据存储额度 */
export const anEvidenceQuota: Build<EvidenceQuota> = (overrides, seed = 1) => ({
  __typename: 'EvidenceQuota',
  limitBytes: bytes(seed, 'limitBytes'),
  usedBytes: bytes(seed, 'usedBytes'),
  ...overrides,
});

/** What extending came to. 延长结果 */
export const anExtendDeadlinePayload: Build<ExtendDeadlinePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ExtendDeadlinePayload',
  deadline: maybe(aDeadline, seed, 'deadline', depth),
  refusals: [],
  ...overrides,
});

/** What extending came to. 延长结果 */
export const anExtendHoldPayload: Build<ExtendHoldPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ExtendHoldPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What extending a retention came to. 延长保存期限结果 */
export const anExtendRetentionPayload: Build<ExtendRetentionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ExtendRetentionPayload',
  evidence: maybe(anEvidence, seed, 'evidence', depth),
  refusals: [],
  ...overrides,
});

/** What filing came to. 立案结果 */
export const aFileCasePayload: Build<FileCasePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'FileCasePayload',
  case: maybe(aCase, seed, 'case', depth),
  refusals: [],
  ...overrides,
});

/** What became of it. 授予执法资格结果 */
export const aGrantQualificationPayload: Build<GrantQualificationPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'GrantQualificationPayload',
  person: maybe(aPerson, seed, 'person', depth),
  refusals: [],
  ...overrides,
});

/** In the hands of an officer. 民警持有 */
export const aHeldByOfficer: Build<HeldByOfficer> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'HeldByOfficer',
  officer: maybe(aPerson, seed, 'officer', depth),
  officerId: id('Person', seed),
  ...overrides,
});

/** With whoever had it before the seizure. 原持有人 */
export const aHeldByPossessor: Build<HeldByPossessor> = (overrides, seed = 1) => ({
  __typename: 'HeldByPossessor',
  name: pick(seed, 'name', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  ...overrides,
});

/** On a shelf, under a seal. 在库 */
export const aHeldInStore: Build<HeldInStore> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'HeldInStore',
  room: text(seed, '库房'),
  seal: digits(seed, 'YG-2026-', 4),
  shelf: whole(seed, 'shelf'),
  store: maybe(aPropertyStore, seed, 'store', depth),
  ...overrides,
});

/** Under way. 移送途中 */
export const aHeldInTransit: Build<HeldInTransit> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'HeldInTransit',
  transfer: maybe(aPropertyTransfer, seed, 'transfer', depth),
  transferId: id('PropertyTransfer', seed),
  ...overrides,
});

/** The lifting of the legal holds of a case that has ended, file by file. 解除证据保全 */
export const aHoldRelease: Build<HoldRelease> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'HoldRelease',
  approval: maybe(anApproval, seed, 'approval', depth),
  completedAt: instant(seed, 0),
  endedAt: instant(seed, 1),
  history: part(anEventConnection, seed, 'history', depth),
  openedAt: instant(seed, 2),
  proposer: maybe(aPerson, seed, 'proposer', depth),
  released: whole(seed, 'released'),
  status: pick(seed, 'status', ['COMPLETED', 'RUNNING', 'STOPPED']),
  waiting: whole(seed, 'waiting'),
  ...overrides,
});

/** What holding came to. 暂留结果 */
export const aHoldSeatPayload: Build<HoldSeatPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'HoldSeatPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What an import comes to. 导入结果 */
export const anImportDirectoryPayload: Build<ImportDirectoryPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ImportDirectoryPayload',
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  result: maybe(aDirectoryImport, seed, 'result', depth),
  ...overrides,
});

/** What the citizen is handed: with number and code they can look up progress. 接报案回执 */
export const anIssuedReceipt: Build<IssuedReceipt> = (overrides, seed = 1) => ({
  __typename: 'IssuedReceipt',
  code: text(seed, '查询码'),
  number: text(seed, '回执编号'),
  ...overrides,
});

/** The secret that a webhook's messages are signed with. 回调密钥 */
export const anIssuedWebhookSecret: Build<IssuedWebhookSecret> = (overrides, seed = 1) => ({
  __typename: 'IssuedWebhookSecret',
  secret: text(seed, '密钥'),
  ...overrides,
});

/** What waiting came to. 候补结果 */
export const aJoinWaitlistPayload: Build<JoinWaitlistPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'JoinWaitlistPayload',
  refusals: [],
  waitlist: maybe(aWaitlist, seed, 'waitlist', depth),
  ...overrides,
});

/** The lawyer has another visit at this time. 律师此时段已有其他会见 */
export const aLawyerBusy: Build<LawyerBusy> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'LawyerBusy',
  article: 'CPL 39',
  code: 'LAWYER_BUSY',
  conflicting: maybe(aVisit, seed, 'conflicting', depth),
  message: text(seed, '说明'),
  path: [],
  ...overrides,
});

/** What leaving came to. 退出结果 */
export const aLeaveWaitlistPayload: Build<LeaveWaitlistPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'LeaveWaitlistPayload',
  refusals: [],
  waitlist: maybe(aWaitlist, seed, 'waitlist', depth),
  ...overrides,
});

/** The append-only log to which every event is committed. It holds commitments only, nothing of any person or case, so it is open to whoever wants to watch it. 账本：仅含承诺值，不含任何个人信息，向任何人公开 */
export const aLedger: Build<Ledger> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Ledger',
  checkpoint: maybe(aLedgerCheckpoint, seed, 'checkpoint', depth),
  consistencyProof: [sha256(seed, 'consistencyProof')],
  inclusionProof: [sha256(seed, 'inclusionProof')],
  keys: [text(seed, '公钥')],
  origin: text(seed, '账本名称'),
  ...overrides,
});

/** What the log says of itself, signed. 检查点 */
export const aLedgerCheckpoint: Build<LedgerCheckpoint> = (overrides, seed = 1) => ({
  __typename: 'LedgerCheckpoint',
  note: text(seed, '签名文本'),
  root: sha256(seed, 'root'),
  size: whole(seed, 'size'),
  ...overrides,
});

/** What lifting came to. 恢复会见结果 */
export const aLiftVisitClosurePayload: Build<LiftVisitClosurePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'LiftVisitClosurePayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

/** What lifting came to. 解除结果 */
export const aLiftVisitRestrictionPayload: Build<LiftVisitRestrictionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'LiftVisitRestrictionPayload',
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  refusals: [],
  ...overrides,
});

/** What a look-up came to. 回执查询结果 */
export const aLookUpReceiptPayload: Build<LookUpReceiptPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'LookUpReceiptPayload',
  progress: maybe(aReceiptProgress, seed, 'progress', depth),
  refusals: [],
  ...overrides,
});

/** What putting it on record came to. 登记结果 */
export const aMeetDeadlinePayload: Build<MeetDeadlinePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'MeetDeadlinePayload',
  deadline: maybe(aDeadline, seed, 'deadline', depth),
  refusals: [],
  ...overrides,
});

/** What moving came to. 转所结果 */
export const aMoveDetaineePayload: Build<MoveDetaineePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'MoveDetaineePayload',
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  refusals: [],
  ...overrides,
});

/** Not possible in the state the object is in; `current { ... on Visit { status availableActions } }` says what is. 当前状态不允许 */
export const aNotInThisState: Build<NotInThisState> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'NotInThisState',
  article: 'CPL 39',
  code: 'NOT_IN_THIS_STATE',
  current: maybe(aNode, seed, 'current', depth),
  message: text(seed, '说明'),
  path: [],
  ...overrides,
});

/** Something you are told; nobody else sees it. 通知 */
export const aNotification: Build<Notification> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Notification',
  at: instant(seed, 0),
  deliveries: values(aNotificationDelivery, seed, 'deliveries', depth),
  id: id('Notification', seed),
  kind: pick(seed, 'kind', ['ANNOUNCEMENT_MISSING', 'APPROVAL_GRANTED', 'APPROVAL_LAPSED', 'APPROVAL_REJECTED', 'APPROVAL_RETURNED', 'APPROVAL_WAITS', 'CASE_DECLINED', 'CASE_FILED', 'CERTIFICATE_SUSPENDED', 'CHECK_OUT_APPROVED', 'CHECK_OUT_REJECTED', 'CHECK_OUT_REQUESTED', 'DEADLINE_NEAR', 'DEADLINE_OVERDUE', 'DEFENCE_TAKEN_UP', 'DISCREPANCY_FOUND', 'DUTY_REQUEST_ASSIGNED', 'DUTY_REQUEST_ENDED', 'DUTY_REQUEST_MADE', 'DUTY_REQUEST_MET', 'DUTY_REQUEST_TOLD', 'DUTY_SHIFT_ASSIGNED', 'DUTY_SHIFT_EMPTY', 'DUTY_SHIFT_ENDED', 'ENTRUSTMENT_APPEALED', 'ENTRUSTMENT_APPEAL_DISMISSED', 'ENTRUSTMENT_APPEAL_UPHELD', 'ENTRUSTMENT_ENDED', 'ENTRUSTMENT_MOVED', 'ENTRUSTMENT_REJECTED', 'ENTRUSTMENT_REVOKED', 'ENTRUSTMENT_VERIFIED', 'EVIDENCE_MISMATCH', 'HOLDS_RELEASED', 'HOLD_LAPSED', 'HOLD_RELEASE_STOPPED', 'INTERPRETER_REFUSED', 'INTERPRETER_UNDECIDED', 'NO_SHOW_CORRECTED', 'OBSTRUCTION_ACKNOWLEDGED', 'OBSTRUCTION_ANSWERED', 'OBSTRUCTION_ENDED', 'OBSTRUCTION_ESCALATED', 'OBSTRUCTION_MADE_KNOWN', 'OBSTRUCTION_TO_ANSWER', 'PAPERS_PRESENTED', 'PAPERS_PRESENTED_FOR_YOU', 'PROCESS_COMPLETED', 'PROCESS_FAILED', 'REPORT_TRANSFERRED', 'SEAT_OFFERED', 'SEAT_OFFER_LAPSED', 'SEAT_OFFER_WITHDRAWN', 'TRANSFER_REFUSED', 'TRANSFER_UNDER_WAY', 'VISIT_AWAITS_PERMISSION', 'VISIT_BOOKED', 'VISIT_CANCELLED', 'VISIT_CANCELLED_BY_CENTRE', 'VISIT_CONFIRMED', 'VISIT_FLAGGED', 'VISIT_MISSED', 'VISIT_OVERBOOKED', 'VISIT_OVERRUN', 'VISIT_PERMISSION_ASKED', 'VISIT_PERMITTED', 'VISIT_REFUSED', 'VISIT_REMINDER', 'VISIT_RESCHEDULED', 'VISIT_RESCHEDULED_BY_CENTRE', 'VISIT_UNFLAGGED', 'WAITLIST_JOINED']),
  read: flag(seed, 'read'),
  subject: maybe(aNode, seed, 'subject', depth),
  text: text(seed, '正文'),
  title: text(seed, '标题'),
  version: whole(seed, 'version'),
  ...overrides,
});

/** By which channels you are told of a kind. 各类通知的渠道 */
export const aNotificationChannels: Build<NotificationChannels> = (overrides, seed = 1) => ({
  __typename: 'NotificationChannels',
  channels: some(seed, 'channels', ['EMAIL', 'SMS', 'WEBHOOK']),
  chosen: flag(seed, 'chosen'),
  kind: pick(seed, 'kind', ['ANNOUNCEMENT_MISSING', 'APPROVAL_GRANTED', 'APPROVAL_LAPSED', 'APPROVAL_REJECTED', 'APPROVAL_RETURNED', 'APPROVAL_WAITS', 'CASE_DECLINED', 'CASE_FILED', 'CERTIFICATE_SUSPENDED', 'CHECK_OUT_APPROVED', 'CHECK_OUT_REJECTED', 'CHECK_OUT_REQUESTED', 'DEADLINE_NEAR', 'DEADLINE_OVERDUE', 'DEFENCE_TAKEN_UP', 'DISCREPANCY_FOUND', 'DUTY_REQUEST_ASSIGNED', 'DUTY_REQUEST_ENDED', 'DUTY_REQUEST_MADE', 'DUTY_REQUEST_MET', 'DUTY_REQUEST_TOLD', 'DUTY_SHIFT_ASSIGNED', 'DUTY_SHIFT_EMPTY', 'DUTY_SHIFT_ENDED', 'ENTRUSTMENT_APPEALED', 'ENTRUSTMENT_APPEAL_DISMISSED', 'ENTRUSTMENT_APPEAL_UPHELD', 'ENTRUSTMENT_ENDED', 'ENTRUSTMENT_MOVED', 'ENTRUSTMENT_REJECTED', 'ENTRUSTMENT_REVOKED', 'ENTRUSTMENT_VERIFIED', 'EVIDENCE_MISMATCH', 'HOLDS_RELEASED', 'HOLD_LAPSED', 'HOLD_RELEASE_STOPPED', 'INTERPRETER_REFUSED', 'INTERPRETER_UNDECIDED', 'NO_SHOW_CORRECTED', 'OBSTRUCTION_ACKNOWLEDGED', 'OBSTRUCTION_ANSWERED', 'OBSTRUCTION_ENDED', 'OBSTRUCTION_ESCALATED', 'OBSTRUCTION_MADE_KNOWN', 'OBSTRUCTION_TO_ANSWER', 'PAPERS_PRESENTED', 'PAPERS_PRESENTED_FOR_YOU', 'PROCESS_COMPLETED', 'PROCESS_FAILED', 'REPORT_TRANSFERRED', 'SEAT_OFFERED', 'SEAT_OFFER_LAPSED', 'SEAT_OFFER_WITHDRAWN', 'TRANSFER_REFUSED', 'TRANSFER_UNDER_WAY', 'VISIT_AWAITS_PERMISSION', 'VISIT_BOOKED', 'VISIT_CANCELLED', 'VISIT_CANCELLED_BY_CENTRE', 'VISIT_CONFIRMED', 'VISIT_FLAGGED', 'VISIT_MISSED', 'VISIT_OVERBOOKED', 'VISIT_OVERRUN', 'VISIT_PERMISSION_ASKED', 'VISIT_PERMITTED', 'VISIT_REFUSED', 'VISIT_REMINDER', 'VISIT_RESCHEDULED', 'VISIT_RESCHEDULED_BY_CENTRE', 'VISIT_UNFLAGGED', 'WAITLIST_JOINED']),
  ...overrides,
});

/** Notifications. 通知列表 */
export const aNotificationConnection: Build<NotificationConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'NotificationConnection',
  edges: rows(aNotificationEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One channel's share of a notification. 发送记录 */
export const aNotificationDelivery: Build<NotificationDelivery> = (overrides, seed = 1) => ({
  __typename: 'NotificationDelivery',
  attempts: whole(seed, 'attempts'),
  channel: pick(seed, 'channel', ['EMAIL', 'SMS', 'WEBHOOK']),
  endedAt: instant(seed, 0),
  fault: pick(seed, 'fault', ['FORBIDDEN_ADDRESS', 'GONE', 'NOT_CONFIGURED', 'NOT_WANTED', 'REFUSED', 'TIMED_OUT', 'UNANSWERED', 'UNREACHABLE']),
  next: instant(seed, 1),
  status: pick(seed, 'status', ['DEFERRED', 'DUE', 'FAILED', 'SENT']),
  ...overrides,
});

/** One notification of a list. 通知条目 */
export const aNotificationEdge: Build<NotificationEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'NotificationEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aNotification, seed, 'node', depth),
  ...overrides,
});

/** How you want to be told of things outside the product; nobody else sees it. 通知设置 */
export const aNotificationPreferences: Build<NotificationPreferences> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'NotificationPreferences',
  channels: values(aNotificationChannels, seed, 'channels', depth),
  email: text(seed, '电子邮箱'),
  language: pick(seed, 'language', ['EN', 'ZH']),
  quietHours: maybe(aQuietHours, seed, 'quietHours', depth),
  sms: text(seed, '手机号码'),
  version: whole(seed, 'version'),
  webhookUrl: text(seed, '回调地址'),
  ...overrides,
});

/** A lawyer's report of being kept from practising, for rapid response; for those concerned alone. 阻碍执业的投诉、控告（快速联动）。刑事诉讼法第49条，司发〔2015〕14号 */
export const anObstruction: Build<Obstruction> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Obstruction',
  answers: values(anObstructionAnswer, seed, 'answers', depth),
  availableActions: some(seed, 'availableActions', ['ACCEPT', 'ACKNOWLEDGE', 'ANSWER', 'ESCALATE', 'WITHDRAW']),
  bodies: values(anObstructionBody, seed, 'bodies', depth),
  closedBy: pick(seed, 'closedBy', ['LAWYER', 'SILENCE']),
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  escalated: flag(seed, 'escalated'),
  firm: text(seed, '执业机构'),
  happenedAt: instant(seed, 0),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Obstruction', seed),
  kind: pick(seed, 'kind', ['FILE_ACCESS_DENIED', 'MEETING_ROOM_DENIED', 'OTHER', 'PAPERS_NOT_ACCEPTED', 'PERSONAL_SAFETY', 'VISIT_DELAYED', 'VISIT_MONITORED', 'VISIT_REFUSED']),
  lawyerName: pick(seed, 'lawyerName', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  organ: maybe(anOrgan, seed, 'organ', depth),
  reason: text(seed, '撤回原因'),
  replyBy: instant(seed, 1),
  reportedAt: instant(seed, 2),
  statement: text(seed, '情况说明'),
  status: pick(seed, 'status', ['ACKNOWLEDGED', 'ANSWERED', 'CLOSED', 'REPORTED', 'WITHDRAWN']),
  turn: maybe(anObstructionTurn, seed, 'turn', depth),
  version: whole(seed, 'version'),
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What a body answered. 答复 */
export const anObstructionAnswer: Build<ObstructionAnswer> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ObstructionAnswer',
  at: instant(seed, 0),
  explanation: text(seed, '纠正情况或者理由'),
  organ: maybe(anOrgan, seed, 'organ', depth),
  outcome: pick(seed, 'outcome', ['NOT_UPHELD', 'UPHELD']),
  ...overrides,
});

/** One of those who have to do with a report. 相关单位 */
export const anObstructionBody: Build<ObstructionBody> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ObstructionBody',
  code: text(seed, '代码'),
  organ: maybe(anOrgan, seed, 'organ', depth),
  role: pick(seed, 'role', ['ABOVE', 'BAR_ASSOCIATION', 'JUSTICE_BUREAU', 'ORGAN', 'PROCURATORATE']),
  ...overrides,
});

/** Reports of obstruction. 投诉、控告列表 */
export const anObstructionConnection: Build<ObstructionConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ObstructionConnection',
  edges: rows(anObstructionEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One report of a list. 投诉、控告条目 */
export const anObstructionEdge: Build<ObstructionEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ObstructionEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(anObstruction, seed, 'node', depth),
  ...overrides,
});

/** Whose turn it is to answer. 办理单位 */
export const anObstructionTurn: Build<ObstructionTurn> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ObstructionTurn',
  dueBy: instant(seed, 0),
  organ: maybe(anOrgan, seed, 'organ', depth),
  role: pick(seed, 'role', ['ABOVE', 'BAR_ASSOCIATION', 'JUSTICE_BUREAU', 'ORGAN', 'PROCURATORATE']),
  since: instant(seed, 1),
  term: pick(seed, 'term', ['ADMINISTRATIVE_CASE', 'ADMINISTRATIVE_SEIZURE', 'ADVANCE_PRESERVATION', 'ARREST_DECISION', 'ARREST_DECISION_DETAINED', 'ARREST_DELIVERY', 'ARREST_FAMILY_NOTICE', 'ARREST_FIRST_INTERROGATION', 'ARREST_REQUEST', 'BAIL', 'CHECK_OUT_RETURN', 'COMPELLED_APPEARANCE', 'CONTINUED_QUESTIONING', 'CRIMINAL_SUMMONS', 'CUSTODY', 'DETENTION_DELIVERY', 'DETENTION_FAMILY_NOTICE', 'DETENTION_FIRST_INTERROGATION', 'DUTY_LAWYER_TOLD', 'DUTY_LAWYER_TOLD_BY_HANDLER', 'ENTRUSTMENT_APPEAL', 'FAST_TRACK', 'FILING_ADMINISTRATIVE', 'FILING_ADMINISTRATIVE_COMPLEX', 'FILING_CRIMINAL', 'FILING_CRIMINAL_FACTS_TO_VERIFY', 'FILING_CRIMINAL_MAJOR', 'FILING_ON_NOTICE', 'FILING_PUBLIC_SECURITY', 'FREEZING_EQUITY', 'FREEZING_FUNDS', 'FREEZING_FUNDS_MAJOR', 'FREEZING_SECURITIES', 'HEARING_REQUEST', 'INTERPRETER_PERMISSION', 'JURISDICTION_TRANSFER', 'LEGAL_AID_FORWARDED', 'MANDATORY_COUNSEL_NOTIFIED', 'MEASURE_CHANGE', 'NON_ARREST_DISPUTE', 'NON_FILING_EXPLANATION', 'NON_FILING_NOTICE', 'NON_FILING_RECONSIDERATION_DECISION', 'NON_FILING_RECONSIDERATION_REQUEST', 'NON_FILING_REVIEW_DECISION', 'NON_FILING_REVIEW_REQUEST', 'NON_PROSECUTION_DISPUTE', 'ON_THE_SPOT_REPORT', 'OTHER_CRIME_REPORT', 'PROPERTY_DEPOSIT', 'PROPERTY_KEPT_ELSEWHERE_REPORT', 'PUBLICATION_WITHDRAWAL', 'PUBLIC_SECURITY_CASE', 'QUESTIONING', 'QUESTIONING_COMPLEX', 'QUESTIONING_MANY_OR_UNIDENTIFIED', 'RAPID_RESPONSE_ANSWER', 'RAPID_RESPONSE_PROCURATORATE', 'RAPID_RESPONSE_REPLY', 'RAPID_RESPONSE_REVIEW', 'RAPID_RESPONSE_URGENT', 'REFERRAL_PAPERS_NOTICE', 'REFERRAL_PAPERS_SUPPLY', 'REFERRAL_REVIEW', 'RESIDENTIAL_SURVEILLANCE', 'SUPPLEMENTARY_INVESTIGATION', 'UNRELATED_ADMINISTRATIVE_RELEASE', 'UNRELATED_CRIMINAL_RELEASE', 'VISIT', 'VISIT_PERMISSION', 'WITHDRAWAL_NOTICE']),
  ...overrides,
});

/** What opening came to. 开放结果 */
export const anOpenSlotsPayload: Build<OpenSlotsPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'OpenSlotsPayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  complete: flag(seed, 'complete'),
  lookedThrough: id('Node', seed),
  refusals: [],
  slots: objects(aSlot, seed, 'slots', depth),
  ...overrides,
});

/** What opening for a long time came to. 批量开放结果 */
export const anOpenSlotsThroughPayload: Build<OpenSlotsThroughPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'OpenSlotsThroughPayload',
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

/** What opening came to. 设立结果 */
export const anOpenStorePayload: Build<OpenStorePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'OpenStorePayload',
  refusals: [],
  store: maybe(aPropertyStore, seed, 'store', depth),
  ...overrides,
});

/** What opening at once came to. 临时增开结果 */
export const anOpenUrgentSlotPayload: Build<OpenUrgentSlotPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'OpenUrgentSlotPayload',
  refusals: [],
  slot: maybe(aSlot, seed, 'slot', depth),
  ...overrides,
});

/** A public-security organ, one of its units, or an outside body. 机构 */
export const anOrgan: Build<Organ> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Organ',
  children: part(anOrganConnection, seed, 'children', depth),
  code: digits(seed, '3399015', 5),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Organ', seed),
  kind: pick(seed, 'kind', ['COURT', 'DETENTION_CENTRE', 'POLICE_STATION', 'PROCURATORATE', 'PUBLIC_SECURITY_ORGAN']),
  name: text(seed, '名称'),
  parent: maybe(anOrgan, seed, 'parent', depth),
  persons: part(aPersonConnection, seed, 'persons', depth),
  status: pick(seed, 'status', ['CLOSED', 'CLOSING', 'OPEN']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Organs, in the order of their codes. 机构列表 */
export const anOrganConnection: Build<OrganConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'OrganConnection',
  edges: rows(anOrganEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One organ of a list. 机构条目 */
export const anOrganEdge: Build<OrganEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'OrganEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(anOrgan, seed, 'node', depth),
  ...overrides,
});

/** A number is too small or too great. 数值超出范围 */
export const anOutOfRange: Build<OutOfRange> = (overrides, seed = 1) => ({
  __typename: 'OutOfRange',
  article: 'CPL 39',
  code: 'OUT_OF_RANGE',
  highest: whole(seed, 'highest'),
  lowest: whole(seed, 'lowest'),
  message: text(seed, '说明'),
  path: [],
  ...overrides,
});

/** What overbooking came to. 办理结果 */
export const anOverbookVisitPayload: Build<OverbookVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'OverbookVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** Where a page of a list lies in it. 分页信息 */
export const aPageInfo: Build<PageInfo> = (overrides) => ({
  __typename: 'PageInfo',
  endCursor: null,
  hasNextPage: false,
  ...overrides,
});

/** A header of a request. 请求头 */
export const aPartHeader: Build<PartHeader> = (overrides, seed = 1) => ({
  __typename: 'PartHeader',
  name: text(seed, '名称'),
  value: text(seed, '值'),
  ...overrides,
});

/** Where one part is sent with PUT; it may have to be asked for again after a 403. 分段上传地址 */
export const aPartUrl: Build<PartUrl> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PartUrl',
  expiresAt: instant(seed, 0),
  headers: values(aPartHeader, seed, 'headers', depth),
  number: whole(seed, 'number'),
  url: digits(seed, 'https://evidence.example/', 9),
  ...overrides,
});

/** What stopping a clock came to. 中止结果 */
export const aPauseDeadlinePayload: Build<PauseDeadlinePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PauseDeadlinePayload',
  deadline: maybe(aDeadline, seed, 'deadline', depth),
  refusals: [],
  ...overrides,
});

/** What permitting came to. 许可结果 */
export const aPermitVisitPayload: Build<PermitVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PermitVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** Whoever can sign in. 人员 */
export const aPerson: Build<Person> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Person',
  certificate: maybe(aCertificate, seed, 'certificate', depth),
  delegatedBy: maybe(aDelegation, seed, 'delegatedBy', depth),
  delegatedTo: maybe(aDelegation, seed, 'delegatedTo', depth),
  firm: text(seed, '所在律师事务所'),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Person', seed),
  name: pick(seed, 'name', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  organ: maybe(anOrgan, seed, 'organ', depth),
  posts: some(seed, 'posts', ['ADMINISTRATOR', 'CENTRE_STAFF', 'CLERK', 'CUSTODIAN', 'LAWYER', 'LEADER', 'OFFICER']),
  practiceSuspension: maybe(aPracticeSuspension, seed, 'practiceSuspension', depth),
  qualification: pick(seed, 'qualification', ['ADVANCED', 'BASIC', 'INTERMEDIATE']),
  qualificationValidUntil: day(seed, 0),
  suspended: flag(seed, 'suspended'),
  version: whole(seed, 'version'),
  ...overrides,
});

/** People of an organ, or of a law firm. 人员列表 */
export const aPersonConnection: Build<PersonConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PersonConnection',
  edges: rows(aPersonEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One person of a list. 人员条目 */
export const aPersonEdge: Build<PersonEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PersonEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aPerson, seed, 'node', depth),
  ...overrides,
});

/** What it came to. 安排班次结果 */
export const aPlanDutyShiftPayload: Build<PlanDutyShiftPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PlanDutyShiftPayload',
  refusals: [],
  shift: maybe(aDutyShift, seed, 'shift', depth),
  ...overrides,
});

/** A lawyer's practice stopped by the justice authority; no visit on these days. 停止执业。律师法第47条至第49条 */
export const aPracticeSuspension: Build<PracticeSuspension> = (overrides, seed = 1) => ({
  __typename: 'PracticeSuspension',
  from: day(seed, 0),
  until: day(seed, 1),
  ...overrides,
});

/** What presenting came to. 提交结果 */
export const aPresentPapersPayload: Build<PresentPapersPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PresentPapersPayload',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  refusals: [],
  ...overrides,
});

/** Work in many steps, each done once and in order, whatever breaks down meanwhile. 批处理 */
export const aProcess: Build<Process> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Process',
  availableActions: some(seed, 'availableActions', ['CANCEL']),
  done: whole(seed, 'done'),
  failure: pick(seed, 'failure', ['STARTER_GONE', 'STEP_FAILED', 'STEP_REFUSED']),
  finishedAt: instant(seed, 0),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Process', seed),
  kind: pick(seed, 'kind', ['DIRECTORY_IMPORT', 'SLOT_CHANGE', 'SLOT_OPENING']),
  organ: maybe(anOrgan, seed, 'organ', depth),
  refusals: values(aProcessRefusal, seed, 'refusals', depth),
  refused: whole(seed, 'refused'),
  startedAt: instant(seed, 1),
  startedBy: maybe(aPerson, seed, 'startedBy', depth),
  status: pick(seed, 'status', ['CANCELLED', 'COMPLETED', 'FAILED', 'RUNNING']),
  steps: whole(seed, 'steps'),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Processes. 批处理列表 */
export const aProcessConnection: Build<ProcessConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ProcessConnection',
  edges: rows(aProcessEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One process of a list. 批处理条目 */
export const aProcessEdge: Build<ProcessEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ProcessEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aProcess, seed, 'node', depth),
  ...overrides,
});

/** A step that was not done. 未执行的步骤 */
export const aProcessRefusal: Build<ProcessRefusal> = (overrides, seed = 1) => ({
  __typename: 'ProcessRefusal',
  refusals: [],
  step: whole(seed, 'step'),
  ...overrides,
});

/** What an officer asked for. 调用。21号 */
export const aPropertyCheckOut: Build<PropertyCheckOut> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyCheckOut',
  approvedBy: maybe(aPerson, seed, 'approvedBy', depth),
  by: maybe(aPerson, seed, 'by', depth),
  purpose: text(seed, '用途'),
  returnBy: instant(seed, 0),
  ...overrides,
});

/** How it looks. 状况 */
export const aPropertyCondition: Build<PropertyCondition> = (overrides, seed = 1) => ({
  __typename: 'PropertyCondition',
  grade: pick(seed, 'grade', ['DAMAGED', 'INCOMPLETE', 'INTACT', 'SPOILED', 'WORN']),
  note: text(seed, '说明'),
  ...overrides,
});

/** What a custodian found at a hand-over. 清点结果 */
export const aPropertyFound: Build<PropertyFound> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyFound',
  condition: must(aPropertyCondition, seed, 'condition', depth),
  quantity: must(aPropertyQuantity, seed, 'quantity', depth),
  remark: text(seed, '备注'),
  ...overrides,
});

/** An item of case property. 涉案财物。CPL 141, 21号 */
export const aPropertyItem: Build<PropertyItem> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyItem',
  attestingWitness: pick(seed, 'attestingWitness', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  availableActions: some(seed, 'availableActions', ['APPROVE_CHECK_OUT', 'CHECK_IN', 'CHECK_OUT', 'DEPOSIT', 'DISPATCH', 'REJECT_CHECK_OUT', 'REQUEST_CHECK_OUT']),
  case: maybe(aCase, seed, 'case', depth),
  caseNumber: text(seed, '案件编号'),
  checkOut: maybe(aPropertyCheckOut, seed, 'checkOut', depth),
  condition: must(aPropertyCondition, seed, 'condition', depth),
  custodyChain: part(aCustodyLinkConnection, seed, 'custodyChain', depth),
  custodyDisclosures: part(aCustodyDisclosureConnection, seed, 'custodyDisclosures', depth),
  depositBy: instant(seed, 0),
  description: text(seed, '特征'),
  flags: some(seed, 'flags', ['DEPOSITED_LATE', 'DISCREPANCY', 'RETURNED_LATE']),
  history: part(anEventConnection, seed, 'history', depth),
  holder: must(aPropertyHolder, seed, 'holder', depth),
  id: id('PropertyItem', seed),
  name: text(seed, '名称'),
  officers: objects(aPerson, seed, 'officers', depth),
  organ: maybe(anOrgan, seed, 'organ', depth),
  place: text(seed, '扣押地点'),
  quantity: must(aPropertyQuantity, seed, 'quantity', depth),
  seizedAt: instant(seed, 1),
  seizedFrom: pick(seed, 'seizedFrom', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  seizureList: text(seed, '扣押清单'),
  serial: whole(seed, 'serial'),
  status: pick(seed, 'status', ['CHECKED_OUT', 'CHECK_OUT_APPROVED', 'CHECK_OUT_REQUESTED', 'DEPOSITED', 'IN_TRANSIT', 'SEIZED']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** A page of items. 涉案财物列表 */
export const aPropertyItemConnection: Build<PropertyItemConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyItemConnection',
  edges: rows(aPropertyItemEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One item of a list. 涉案财物条目 */
export const aPropertyItemEdge: Build<PropertyItemEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyItemEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aPropertyItem, seed, 'node', depth),
  ...overrides,
});

/** How much. 数量 */
export const aPropertyQuantity: Build<PropertyQuantity> = (overrides, seed = 1) => ({
  __typename: 'PropertyQuantity',
  amount: String(whole(seed, 'amount')),
  unit: '部',
  ...overrides,
});

/** A room with shelves numbered from 1. 库房 */
export const aPropertyRoom: Build<PropertyRoom> = (overrides, seed = 1) => ({
  __typename: 'PropertyRoom',
  name: text(seed, '名称'),
  shelves: whole(seed, 'shelves'),
  ...overrides,
});

/** Where an organ keeps case property. 涉案财物保管场所。21号 */
export const aPropertyStore: Build<PropertyStore> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyStore',
  id: id('PropertyStore', seed),
  items: part(aPropertyItemConnection, seed, 'items', depth),
  name: text(seed, '名称'),
  number: whole(seed, 'number'),
  organ: maybe(anOrgan, seed, 'organ', depth),
  rooms: values(aPropertyRoom, seed, 'rooms', depth),
  version: whole(seed, 'version'),
  ...overrides,
});

/** A page of stores. 保管场所列表 */
export const aPropertyStoreConnection: Build<PropertyStoreConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyStoreConnection',
  edges: rows(aPropertyStoreEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One store of a list. 保管场所条目 */
export const aPropertyStoreEdge: Build<PropertyStoreEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyStoreEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aPropertyStore, seed, 'node', depth),
  ...overrides,
});

/** Items under way from one organ's store to another's. 移送。21号 */
export const aPropertyTransfer: Build<PropertyTransfer> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyTransfer',
  availableActions: some(seed, 'availableActions', ['RECEIVE', 'REFUSE', 'RETURN']),
  carrier: pick(seed, 'carrier', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  destination: maybe(anOrgan, seed, 'destination', depth),
  dispatchedAt: instant(seed, 0),
  dispatchedBy: maybe(aPerson, seed, 'dispatchedBy', depth),
  ground: pick(seed, 'ground', ['NOT_AS_LISTED', 'OTHER', 'SEAL_BROKEN', 'WRONG_DESTINATION']),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('PropertyTransfer', seed),
  items: objects(aPropertyItem, seed, 'items', depth),
  origin: maybe(anOrgan, seed, 'origin', depth),
  reason: text(seed, '拒收说明'),
  receivedAt: instant(seed, 1),
  receivedBy: maybe(aPerson, seed, 'receivedBy', depth),
  refusedAt: instant(seed, 2),
  refusedBy: maybe(aPerson, seed, 'refusedBy', depth),
  seal: digits(seed, 'YG-2026-', 4),
  status: pick(seed, 'status', ['DISPATCHED', 'RECEIVED', 'REFUSED', 'RETURNED']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** A page of transfers. 移送列表 */
export const aPropertyTransferConnection: Build<PropertyTransferConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyTransferConnection',
  edges: rows(aPropertyTransferEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One transfer of a list. 移送条目 */
export const aPropertyTransferEdge: Build<PropertyTransferEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'PropertyTransferEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aPropertyTransfer, seed, 'node', depth),
  ...overrides,
});

/** One value of what is proposed. 提请内容项 */
export const aProposalDetail: Build<ProposalDetail> = (overrides, seed = 1) => ({
  __typename: 'ProposalDetail',
  name: text(seed, '名称'),
  value: text(seed, '值'),
  ...overrides,
});

/** What proposing came to. 提请结果 */
export const aProposeDeadlineExtensionPayload: Build<ProposeDeadlineExtensionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ProposeDeadlineExtensionPayload',
  approval: maybe(anApproval, seed, 'approval', depth),
  refusals: [],
  ...overrides,
});

/** What proposing to lift the holds came to. 提请解除保全结果 */
export const aProposeHoldReleasePayload: Build<ProposeHoldReleasePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ProposeHoldReleasePayload',
  approval: maybe(anApproval, seed, 'approval', depth),
  refusals: [],
  ...overrides,
});

/** When you are not to be woken, in Shanghai's time; over midnight if it begins later than it ends. 免打扰时段 */
export const aQuietHours: Build<QuietHours> = (overrides, seed = 1) => ({
  __typename: 'QuietHours',
  from: time(seed, 0),
  to: time(seed, 1),
  ...overrides,
});

/** More than a quota has left. 超出额度 */
export const aQuotaExceeded: Build<QuotaExceeded> = (overrides, seed = 1) => ({
  __typename: 'QuotaExceeded',
  article: 'CPL 39',
  askedBytes: bytes(seed, 'askedBytes'),
  code: 'QUOTA_EXCEEDED',
  limitBytes: bytes(seed, 'limitBytes'),
  message: text(seed, '说明'),
  path: [],
  usedBytes: bytes(seed, 'usedBytes'),
  ...overrides,
});

/** What raising a quota came to. 提高额度结果 */
export const aRaiseEvidenceQuotaPayload: Build<RaiseEvidenceQuotaPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RaiseEvidenceQuotaPayload',
  case: maybe(aCase, seed, 'case', depth),
  refusals: [],
  ...overrides,
});

/** What marking them came to. 全部标记结果 */
export const aReadAllNotificationsPayload: Build<ReadAllNotificationsPayload> = (overrides, seed = 1) => ({
  __typename: 'ReadAllNotificationsPayload',
  readUntil: instant(seed, 0),
  refusals: [],
  ...overrides,
});

/** What marking it came to. 标记结果 */
export const aReadNotificationPayload: Build<ReadNotificationPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReadNotificationPayload',
  notification: maybe(aNotification, seed, 'notification', depth),
  refusals: [],
  ...overrides,
});

/** What reapplying came to. 重新对照结果 */
export const aReapplyTimetablePayload: Build<ReapplyTimetablePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReapplyTimetablePayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

/** How a report stands: words and dates, nothing about persons. 办理进度 */
export const aReceiptProgress: Build<ReceiptProgress> = (overrides, seed = 1) => ({
  __typename: 'ReceiptProgress',
  registeredAt: instant(seed, 0),
  since: instant(seed, 1),
  status: pick(seed, 'status', ['ACCEPTED', 'FILED', 'NOT_FILED', 'OUT_OF_JURISDICTION', 'RECEIVED', 'TRANSFERRED']),
  ...overrides,
});

/** What receiving came to. 接收结果 */
export const aReceiveTransferPayload: Build<ReceiveTransferPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReceiveTransferPayload',
  refusals: [],
  transfer: maybe(aPropertyTransfer, seed, 'transfer', depth),
  ...overrides,
});

/** A part as the store has it. 已收到的分段 */
export const aReceivedPart: Build<ReceivedPart> = (overrides, seed = 1) => ({
  __typename: 'ReceivedPart',
  number: whole(seed, 'number'),
  sha256: sha256(seed, 'sha256'),
  size: bytes(seed, 'size'),
  ...overrides,
});

/** What recording it came to. 离所登记结果 */
export const aRecordAbsencePayload: Build<RecordAbsencePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RecordAbsencePayload',
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  refusals: [],
  ...overrides,
});

/** What it came to. 登记到岗结果 */
export const aRecordDutyArrivalPayload: Build<RecordDutyArrivalPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RecordDutyArrivalPayload',
  refusals: [],
  shift: maybe(aDutyShift, seed, 'shift', depth),
  ...overrides,
});

/** What it came to. 登记离岗结果 */
export const aRecordDutyDeparturePayload: Build<RecordDutyDeparturePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RecordDutyDeparturePayload',
  refusals: [],
  shift: maybe(aDutyShift, seed, 'shift', depth),
  ...overrides,
});

/** What it came to. 登记已会见结果 */
export const aRecordDutyMeetingPayload: Build<RecordDutyMeetingPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RecordDutyMeetingPayload',
  refusals: [],
  request: maybe(aDutyRequest, seed, 'request', depth),
  ...overrides,
});

/** What recording came to. 登记结果 */
export const aRecordNoShowPayload: Build<RecordNoShowPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RecordNoShowPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What refusing came to. 拒收结果 */
export const aRefuseTransferPayload: Build<RefuseTransferPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RefuseTransferPayload',
  refusals: [],
  transfer: maybe(aPropertyTransfer, seed, 'transfer', depth),
  ...overrides,
});

/** What refusing came to. 不予许可结果 */
export const aRefuseVisitPayload: Build<RefuseVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RefuseVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** A refusal with nothing more to say. 一般拒绝 */
export const aRefused: Build<Refused> = (overrides, seed = 1) => ({
  __typename: 'Refused',
  article: 'CPL 39',
  code: 'NOT_IN_THIS_STATE',
  message: text(seed, '说明'),
  path: [],
  ...overrides,
});

/** What registering came to. 登记结果 */
export const aRegisterCentrePayload: Build<RegisterCentrePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RegisterCentrePayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  refusals: [],
  ...overrides,
});

/** What it came to. 登记工作站结果 */
export const aRegisterDutyStationPayload: Build<RegisterDutyStationPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RegisterDutyStationPayload',
  refusals: [],
  station: maybe(aDutyStation, seed, 'station', depth),
  ...overrides,
});

/** What registering an organ came to. 登记机构结果 */
export const aRegisterOrganPayload: Build<RegisterOrganPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RegisterOrganPayload',
  organ: maybe(anOrgan, seed, 'organ', depth),
  refusals: [],
  ...overrides,
});

/** What registering a person came to. 登记人员结果 */
export const aRegisterPersonPayload: Build<RegisterPersonPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RegisterPersonPayload',
  person: maybe(aPerson, seed, 'person', depth),
  refusals: [],
  ...overrides,
});

/** What registering came to. 接报案登记结果 */
export const aRegisterReportPayload: Build<RegisterReportPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RegisterReportPayload',
  receipt: maybe(anIssuedReceipt, seed, 'receipt', depth),
  refusals: [],
  report: maybe(aReport, seed, 'report', depth),
  ...overrides,
});

/** What reinstating a person came to. 恢复人员结果 */
export const aReinstatePersonPayload: Build<ReinstatePersonPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReinstatePersonPayload',
  person: maybe(aPerson, seed, 'person', depth),
  refusals: [],
  ...overrides,
});

/** What became of it. 恢复执业结果 */
export const aReinstatePracticePayload: Build<ReinstatePracticePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReinstatePracticePayload',
  person: maybe(aPerson, seed, 'person', depth),
  refusals: [],
  ...overrides,
});

/** What refusing it came to. 不予批准结果 */
export const aRejectApprovalPayload: Build<RejectApprovalPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RejectApprovalPayload',
  approval: maybe(anApproval, seed, 'approval', depth),
  refusals: [],
  ...overrides,
});

/** What rejecting came to. 不批准调用结果 */
export const aRejectCheckOutPayload: Build<RejectCheckOutPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RejectCheckOutPayload',
  item: maybe(aPropertyItem, seed, 'item', depth),
  refusals: [],
  ...overrides,
});

/** What rejecting came to. 核验结果 */
export const aRejectEntrustmentPayload: Build<RejectEntrustmentPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RejectEntrustmentPayload',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  refusals: [],
  ...overrides,
});

/** What releasing came to. 出所登记结果 */
export const aReleaseDetaineePayload: Build<ReleaseDetaineePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReleaseDetaineePayload',
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  refusals: [],
  ...overrides,
});

/** What became of it. 机构更名结果 */
export const aRenameOrganPayload: Build<RenameOrganPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RenameOrganPayload',
  organ: maybe(anOrgan, seed, 'organ', depth),
  refusals: [],
  ...overrides,
});

/** What became of it. 恢复机构结果 */
export const aReopenOrganPayload: Build<ReopenOrganPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReopenOrganPayload',
  organ: maybe(anOrgan, seed, 'organ', depth),
  refusals: [],
  ...overrides,
});

/** An incident report. 接报案 */
export const aReport: Build<Report> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Report',
  availableActions: some(seed, 'availableActions', ['ACCEPT', 'DECLARE_OUT_OF_JURISDICTION', 'TRANSFER']),
  case: maybe(aCase, seed, 'case', depth),
  closedAt: instant(seed, 0),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Report', seed),
  number: text(seed, '接报案编号'),
  occurredAt: instant(seed, 1),
  organ: maybe(anOrgan, seed, 'organ', depth),
  place: text(seed, '发生地点'),
  reason: text(seed, '理由'),
  registeredAt: instant(seed, 2),
  registeredBy: maybe(aPerson, seed, 'registeredBy', depth),
  reporterName: pick(seed, 'reporterName', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  reporterPhone: digits(seed, '1380000', 4),
  status: pick(seed, 'status', ['ACCEPTED', 'OUT_OF_JURISDICTION', 'RECEIVED', 'TRANSFERRED']),
  transferredTo: maybe(anOrgan, seed, 'transferredTo', depth),
  version: whole(seed, 'version'),
  whatHappened: text(seed, '报案内容'),
  ...overrides,
});

/** Reports, newest first. 警情列表 */
export const aReportConnection: Build<ReportConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReportConnection',
  edges: rows(aReportEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** What saying so came to. 告知结果 */
export const aReportDelayPayload: Build<ReportDelayPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReportDelayPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** One report of a list. 警情条目 */
export const aReportEdge: Build<ReportEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReportEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aReport, seed, 'node', depth),
  ...overrides,
});

/** What it came to. 投诉、控告结果 */
export const aReportObstructionPayload: Build<ReportObstructionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReportObstructionPayload',
  obstruction: maybe(anObstruction, seed, 'obstruction', depth),
  refusals: [],
  ...overrides,
});

/** What asking came to. 申请调用结果 */
export const aRequestCheckOutPayload: Build<RequestCheckOutPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RequestCheckOutPayload',
  item: maybe(aPropertyItem, seed, 'item', depth),
  refusals: [],
  ...overrides,
});

/** What asking for a custody bundle came to. 申请证据包结果 */
export const aRequestCustodyBundlePayload: Build<RequestCustodyBundlePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RequestCustodyBundlePayload',
  bundle: maybe(aCustodyBundle, seed, 'bundle', depth),
  disclosure: maybe(aCustodyDisclosure, seed, 'disclosure', depth),
  refusals: [],
  ...overrides,
});

/** What asking for a download came to. 申请下载结果 */
export const aRequestDownloadPayload: Build<RequestDownloadPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RequestDownloadPayload',
  evidence: maybe(anEvidence, seed, 'evidence', depth),
  expiresAt: instant(seed, 0),
  refusals: [],
  url: digits(seed, 'https://evidence.example/', 9),
  ...overrides,
});

/** What it came to. 转达约见结果 */
export const aRequestDutyLawyerPayload: Build<RequestDutyLawyerPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RequestDutyLawyerPayload',
  refusals: [],
  request: maybe(aDutyRequest, seed, 'request', depth),
  ...overrides,
});

/** What asking for the download of a scan came to. 申请下载扫描件结果 */
export const aRequestScanDownloadPayload: Build<RequestScanDownloadPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RequestScanDownloadPayload',
  expiresAt: instant(seed, 0),
  refusals: [],
  scan: maybe(aScan, seed, 'scan', depth),
  url: digits(seed, 'https://evidence.example/', 9),
  ...overrides,
});

/** What asking for a reading came to. 申请重新校验结果 */
export const aRequestVerificationPayload: Build<RequestVerificationPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RequestVerificationPayload',
  evidence: maybe(anEvidence, seed, 'evidence', depth),
  refusals: [],
  verification: maybe(aVerification, seed, 'verification', depth),
  ...overrides,
});

/** What moving came to. 改期结果 */
export const aRescheduleVisitPayload: Build<RescheduleVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RescheduleVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
  ...overrides,
});

/** What recording it came to. 登记结果 */
export const aRestrictVisitsPayload: Build<RestrictVisitsPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RestrictVisitsPayload',
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  refusals: [],
  ...overrides,
});

/** What letting it run on came to. 恢复结果 */
export const aResumeDeadlinePayload: Build<ResumeDeadlinePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ResumeDeadlinePayload',
  deadline: maybe(aDeadline, seed, 'deadline', depth),
  refusals: [],
  ...overrides,
});

/** What giving it back came to. 退回结果 */
export const aReturnApprovalPayload: Build<ReturnApprovalPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReturnApprovalPayload',
  approval: maybe(anApproval, seed, 'approval', depth),
  refusals: [],
  ...overrides,
});

/** What taking back came to. 退回结果 */
export const aReturnTransferPayload: Build<ReturnTransferPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReturnTransferPayload',
  refusals: [],
  transfer: maybe(aPropertyTransfer, seed, 'transfer', depth),
  ...overrides,
});

/** What revoking came to. 撤销结果 */
export const aRevokeCalendarFeedPayload: Build<RevokeCalendarFeedPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RevokeCalendarFeedPayload',
  feed: maybe(aCalendarFeed, seed, 'feed', depth),
  refusals: [],
  ...overrides,
});

/** What became of it. 撤回审批权委托结果 */
export const aRevokeDelegationPayload: Build<RevokeDelegationPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RevokeDelegationPayload',
  leader: maybe(aPerson, seed, 'leader', depth),
  refusals: [],
  ...overrides,
});

/** What revoking came to. 解除委托结果 */
export const aRevokeEntrustmentPayload: Build<RevokeEntrustmentPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RevokeEntrustmentPayload',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  refusals: [],
  ...overrides,
});

/** One entry of a room's calendar. 会见室占用 */
export const aRoomEngagement: Build<RoomEngagement> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RoomEngagement',
  from: instant(seed, 0),
  slot: maybe(aSlot, seed, 'slot', depth),
  to: instant(seed, 1),
  ...overrides,
});

/** A scan of one of the papers by which a lawyer proves the power to act; without lock until they are verified. 委托手续扫描件。刑事诉讼法第39条 */
export const aScan: Build<Scan> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Scan',
  announcedAt: instant(seed, 0),
  attachedAt: instant(seed, 1),
  availableActions: some(seed, 'availableActions', ['ATTACH', 'COMPLETE', 'DISCARD', 'REQUEST_DOWNLOAD']),
  contentType: 'video/mp4',
  discardReason: pick(seed, 'discardReason', ['DIFFERS', 'NOT_USED', 'REJECTED', 'WITHDRAWN']),
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Scan', seed),
  keptAt: instant(seed, 2),
  kind: pick(seed, 'kind', ['ASSISTANT_CARD', 'CERTIFICATE', 'FIRM_LETTER', 'INTERPRETER_PAPER', 'LEGAL_AID_LETTER', 'POWER_OF_ATTORNEY']),
  lawyerId: id('Node', seed),
  retainUntil: instant(seed, 3),
  sha256: sha256(seed, 'sha256'),
  size: bytes(seed, 'size'),
  status: pick(seed, 'status', ['ANNOUNCED', 'ATTACHED', 'DISCARDED', 'DROPPED', 'KEPT', 'LOCKED']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Scans that nothing uses yet, oldest first. 扫描件列表 */
export const aScanConnection: Build<ScanConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ScanConnection',
  edges: rows(aScanEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One scan of a list. 扫描件条目 */
export const aScanEdge: Build<ScanEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ScanEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aScan, seed, 'node', depth),
  ...overrides,
});

/** A header of a request. 请求头 */
export const aScanHeader: Build<ScanHeader> = (overrides, seed = 1) => ({
  __typename: 'ScanHeader',
  name: text(seed, '名称'),
  value: text(seed, '值'),
  ...overrides,
});

/** Where the bytes of a scan are sent with PUT, once, in one piece. 扫描件上传地址 */
export const aScanUpload: Build<ScanUpload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ScanUpload',
  expiresAt: instant(seed, 0),
  headers: values(aScanHeader, seed, 'headers', depth),
  url: digits(seed, 'https://evidence.example/', 9),
  ...overrides,
});

/** A seat that is kept for you until you take it or let it go. 为您保留的席位 */
export const aSeatOffer: Build<SeatOffer> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SeatOffer',
  seat: whole(seed, 'seat'),
  slot: maybe(aSlot, seed, 'slot', depth),
  until: instant(seed, 0),
  ...overrides,
});

/** What seizing came to. 扣押结果 */
export const aSeizeItemsPayload: Build<SeizeItemsPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SeizeItemsPayload',
  items: objects(aPropertyItem, seed, 'items', depth),
  refusals: [],
  ...overrides,
});

/** A session that recurs, every week or every few weeks. 会见时段模板 */
export const aSessionTemplate: Build<SessionTemplate> = (overrides, seed = 1) => ({
  __typename: 'SessionTemplate',
  code: text(seed, '编号'),
  effectiveFrom: day(seed, 0),
  effectiveUntil: day(seed, 1),
  every: whole(seed, 'every'),
  from: time(seed, 2),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  room: text(seed, '会见室编号'),
  to: time(seed, 3),
  weekday: whole(seed, 'weekday'),
  weekdays: [whole(seed, 'weekdays')],
  ...overrides,
});

/** What setting them came to. 设置结果 */
export const aSetNotificationPreferencesPayload: Build<SetNotificationPreferencesPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SetNotificationPreferencesPayload',
  preferences: maybe(aNotificationPreferences, seed, 'preferences', depth),
  refusals: [],
  webhook: maybe(anIssuedWebhookSecret, seed, 'webhook', depth),
  ...overrides,
});

/** One session on one date. 会见场次 */
export const aSlot: Build<Slot> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Slot',
  capacity: whole(seed, 'capacity'),
  centre: maybe(aCentre, seed, 'centre', depth),
  date: day(seed, 0),
  equipment: some(seed, 'equipment', ['DOCUMENT_DISPLAY', 'HEARING_LOOP', 'INTERPRETATION', 'PARTITION', 'VIDEO_LINK', 'WHEELCHAIR_ACCESS']),
  freeSeats: whole(seed, 'freeSeats'),
  from: instant(seed, 1),
  id: id('Slot', seed),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  overbooked: whole(seed, 'overbooked'),
  room: text(seed, '会见室编号'),
  to: instant(seed, 2),
  urgent: flag(seed, 'urgent'),
  version: whole(seed, 'version'),
  visits: part(aVisitConnection, seed, 'visits', depth),
  withdrawnSeats: whole(seed, 'withdrawnSeats'),
  ...overrides,
});

/** Slots, by time. 会见场次列表 */
export const aSlotConnection: Build<SlotConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SlotConnection',
  edges: rows(aSlotEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One slot of a list. 会见场次条目 */
export const aSlotEdge: Build<SlotEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SlotEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aSlot, seed, 'node', depth),
  ...overrides,
});

/** The session is full. 场次已约满。刑事诉讼法第39条 */
export const aSlotFull: Build<SlotFull> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SlotFull',
  alternatives: objects(aSlot, seed, 'alternatives', depth),
  article: 'CPL 39',
  code: 'SLOT_FULL',
  message: text(seed, '说明'),
  path: [],
  ...overrides,
});

/** What suspending a person came to. 停用人员结果 */
export const aSuspendPersonPayload: Build<SuspendPersonPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SuspendPersonPayload',
  person: maybe(aPerson, seed, 'person', depth),
  refusals: [],
  ...overrides,
});

/** What became of it. 登记停止执业结果 */
export const aSuspendPracticePayload: Build<SuspendPracticePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SuspendPracticePayload',
  person: maybe(aPerson, seed, 'person', depth),
  refusals: [],
  ...overrides,
});

/** What it came to. 调班结果 */
export const aSwapDutyLawyerPayload: Build<SwapDutyLawyerPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SwapDutyLawyerPayload',
  refusals: [],
  shift: maybe(aDutyShift, seed, 'shift', depth),
  ...overrides,
});

/** What taking a step came to. 办理结果 */
export const aTakeApprovalStepPayload: Build<TakeApprovalStepPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'TakeApprovalStepPayload',
  approval: maybe(anApproval, seed, 'approval', depth),
  refusals: [],
  ...overrides,
});

/** A step that somebody has taken. 已办步骤 */
export const aTakenStep: Build<TakenStep> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'TakenStep',
  at: instant(seed, 0),
  by: maybe(aPerson, seed, 'by', depth),
  onBehalfOf: maybe(aPerson, seed, 'onBehalfOf', depth),
  opinion: text(seed, '意见'),
  step: pick(seed, 'step', ['APPROVE', 'REVIEW']),
  ...overrides,
});

/** What it came to. 登记已告知结果 */
export const aTellDutyLawyerPayload: Build<TellDutyLawyerPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'TellDutyLawyerPayload',
  refusals: [],
  request: maybe(aDutyRequest, seed, 'request', depth),
  ...overrides,
});

/** Too many, or too long a range of days. 数量超出上限 */
export const aTooMany: Build<TooMany> = (overrides, seed = 1) => ({
  __typename: 'TooMany',
  article: 'CPL 39',
  code: 'TOO_MANY',
  message: text(seed, '说明'),
  most: whole(seed, 'most'),
  path: [],
  ...overrides,
});

/** What transferring came to. 移送管辖结果 */
export const aTransferReportPayload: Build<TransferReportPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'TransferReportPayload',
  refusals: [],
  report: maybe(aReport, seed, 'report', depth),
  ...overrides,
});

/** What taking it back came to. 撤销延长结果 */
export const aUndoExtensionPayload: Build<UndoExtensionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'UndoExtensionPayload',
  deadline: maybe(aDeadline, seed, 'deadline', depth),
  refusals: [],
  ...overrides,
});

/** What upholding came to. 审查结果 */
export const aUpholdEntrustmentAppealPayload: Build<UpholdEntrustmentAppealPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'UpholdEntrustmentAppealPayload',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  refusals: [],
  ...overrides,
});

/** One reading of all bytes of one exact version, however long it takes. 全文校验。法发〔2016〕22号第5条 */
export const aVerification: Build<Verification> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Verification',
  advancedAt: instant(seed, 0),
  cause: pick(seed, 'cause', ['ARRIVAL', 'PERIODIC', 'REQUESTED']),
  checkedBytes: bytes(seed, 'checkedBytes'),
  contentHash: sha256(seed, 'contentHash'),
  differences: some(seed, 'differences', ['ANNOUNCED_SIZE', 'CHECKSUM', 'CONTENT_HASH', 'CONTENT_TYPE', 'DEVICE_HASH', 'SIZE', 'UNREADABLE']),
  endedAt: instant(seed, 1),
  evidence: maybe(anEvidence, seed, 'evidence', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Verification', seed),
  reason: text(seed, '理由'),
  requestedBy: maybe(aPerson, seed, 'requestedBy', depth),
  size: bytes(seed, 'size'),
  sniffedType: text(seed, '识别的文件类型'),
  startedAt: instant(seed, 2),
  status: pick(seed, 'status', ['DIFFERED', 'MATCHED', 'RUNNING', 'UNREADABLE']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** A list of readings. 校验列表 */
export const aVerificationConnection: Build<VerificationConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VerificationConnection',
  edges: rows(aVerificationEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One reading of a list. 校验条目 */
export const aVerificationEdge: Build<VerificationEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VerificationEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aVerification, seed, 'node', depth),
  ...overrides,
});

/** What readings of an organ's evidence came to on up to 31 days; the organ's own, not those of the organs below it. Numbers may lag the records by a minute. 证据校验报告 */
export const aVerificationReport: Build<VerificationReport> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VerificationReport',
  differed: whole(seed, 'differed'),
  from: day(seed, 0),
  mismatches: part(aVerificationConnection, seed, 'mismatches', depth),
  organ: digits(seed, '33990151', 4),
  overdue: whole(seed, 'overdue'),
  readAgain: whole(seed, 'readAgain'),
  to: day(seed, 1),
  unreadable: whole(seed, 'unreadable'),
  verified: whole(seed, 'verified'),
  ...overrides,
});

/** What verifying came to. 核验结果 */
export const aVerifyEntrustmentPayload: Build<VerifyEntrustmentPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VerifyEntrustmentPayload',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  refusals: [],
  ...overrides,
});

/** What the caller saw is no longer what is there; nothing was changed. 版本已变化 */
export const aVersionChanged: Build<VersionChanged> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VersionChanged',
  article: 'CPL 39',
  code: 'VERSION_CHANGED',
  current: maybe(aNode, seed, 'current', depth),
  message: text(seed, '说明'),
  path: [],
  ...overrides,
});

/** Who is asking. 当前用户 */
export const aViewer: Build<Viewer> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Viewer',
  changes: must(aChanges, seed, 'changes', depth),
  evidenceQuotaToday: maybe(anEvidenceQuota, seed, 'evidenceQuotaToday', depth),
  onBehalfOf: maybe(aPerson, seed, 'onBehalfOf', depth),
  person: maybe(aPerson, seed, 'person', depth),
  roles: some(seed, 'roles', ['ADMINISTRATOR', 'ANYONE', 'CENTRE_STAFF', 'CLERK', 'CUSTODIAN', 'LAWYER', 'LEADER', 'OFFICER', 'SYSTEM']),
  ...overrides,
});

/** A lawyer's visit to a detainee; it is not monitored. 律师会见。刑事诉讼法第39条：会见不被监听 */
export const aVisit: Build<Visit> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Visit',
  assistant: maybe(aVisitAssistant, seed, 'assistant', depth),
  availableActions: some(seed, 'availableActions', ['CANCEL', 'CHANGE_PARTY', 'CHECK_IN', 'COMPLETE', 'CONFIRM', 'CORRECT_NO_SHOW', 'EXTEND_HOLD', 'PERMIT', 'RECORD_NO_SHOW', 'REFUSE', 'REPORT_DELAY', 'RESCHEDULE']),
  centre: maybe(aCentre, seed, 'centre', depth),
  checkedInAt: instant(seed, 0),
  companion: maybe(aVisitCompanion, seed, 'companion', depth),
  completedAt: instant(seed, 1),
  decideBy: instant(seed, 2),
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  dueBy: instant(seed, 3),
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  expectedAt: instant(seed, 4),
  flags: values(aVisitFlag, seed, 'flags', depth),
  from: instant(seed, 5),
  history: part(anEventConnection, seed, 'history', depth),
  ics: text(seed, '日历文件'),
  id: id('Visit', seed),
  interpreter: maybe(aVisitInterpreter, seed, 'interpreter', depth),
  missedAt: instant(seed, 6),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  order: maybe(aVisitOrder, seed, 'order', depth),
  pass: maybe(aVisitPass, seed, 'pass', depth),
  permission: maybe(aVisitPermission, seed, 'permission', depth),
  reason: text(seed, '取消原因'),
  refusal: maybe(aVisitRefusal, seed, 'refusal', depth),
  seat: whole(seed, 'seat'),
  slot: maybe(aSlot, seed, 'slot', depth),
  status: pick(seed, 'status', ['AWAITING_PERMISSION', 'CANCELLED', 'CHECKED_IN', 'COMPLETED', 'CONFIRMED', 'HELD', 'LAPSED', 'NO_SHOW', 'REFUSED']),
  to: instant(seed, 7),
  until: instant(seed, 8),
  version: whole(seed, 'version'),
  ...overrides,
});

/** A lawyer's one assistant. 律师助理。程序规定第53条 */
export const aVisitAssistant: Build<VisitAssistant> = (overrides, seed = 1) => ({
  __typename: 'VisitAssistant',
  card: pick(seed, 'card', ['LICENCE', 'TRAINEE_CARD']),
  firmLetter: text(seed, '律师事务所证明编号'),
  name: text(seed, '姓名'),
  number: text(seed, '证件号码'),
  ...overrides,
});

/** A time in which a room, or the whole centre, receives nobody. 停止会见安排 */
export const aVisitClosure: Build<VisitClosure> = (overrides, seed = 1) => ({
  __typename: 'VisitClosure',
  code: text(seed, '编号'),
  from: instant(seed, 0),
  reason: text(seed, '原因'),
  room: text(seed, '会见室编号'),
  to: instant(seed, 1),
  ...overrides,
});

/** The other of two defenders, where both come together. 一同会见的辩护人。刑事诉讼法第33条 */
export const aVisitCompanion: Build<VisitCompanion> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VisitCompanion',
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  name: text(seed, '姓名'),
  ...overrides,
});

/** Visits. 会见列表 */
export const aVisitConnection: Build<VisitConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VisitConnection',
  edges: rows(aVisitEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One visit of a list. 会见条目 */
export const aVisitEdge: Build<VisitEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VisitEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aVisit, seed, 'node', depth),
  ...overrides,
});

/** A cause that concerns a visit. 会见受影响提示 */
export const aVisitFlag: Build<VisitFlag> = (overrides, seed = 1) => ({
  __typename: 'VisitFlag',
  at: instant(seed, 0),
  cause: pick(seed, 'cause', ['CAPACITY_CUT', 'DETAINEE_ABSENT', 'DETAINEE_MOVED', 'DETAINEE_RELEASED', 'LAWYER_NOT_PRACTISING', 'SLOT_CLOSED']),
  ...overrides,
});

/** An interpreter; comes only with permission. 翻译人员。程序规定第54条 */
export const aVisitInterpreter: Build<VisitInterpreter> = (overrides, seed = 1) => ({
  __typename: 'VisitInterpreter',
  language: text(seed, '语种'),
  name: text(seed, '姓名'),
  ...overrides,
});

/** An order to book over and above the seats of a session. 超额安排决定 */
export const aVisitOrder: Build<VisitOrder> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VisitOrder',
  at: instant(seed, 0),
  by: maybe(aPerson, seed, 'by', depth),
  reason: text(seed, '理由'),
  ...overrides,
});

/** A lawyer's pass: shown at the gate, it lets them in once. 会见凭证 */
export const aVisitPass: Build<VisitPass> = (overrides, seed = 1) => ({
  __typename: 'VisitPass',
  qr: text(seed, '二维码'),
  token: text(seed, '凭证文本'),
  ...overrides,
});

/** A key with which a gate verifies passes without asking. 凭证验签公钥 */
export const aVisitPassKey: Build<VisitPassKey> = (overrides, seed = 1) => ({
  __typename: 'VisitPassKey',
  key: text(seed, '公钥标识'),
  pem: text(seed, '公钥'),
  ...overrides,
});

/** A permission that was asked for; decided in three days. 会见许可申请。程序规定第52条、第54条 */
export const aVisitPermission: Build<VisitPermission> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VisitPermission',
  askedAt: instant(seed, 0),
  case: maybe(aCase, seed, 'case', depth),
  decision: maybe(aVisitPermissionDecision, seed, 'decision', depth),
  grounds: some(seed, 'grounds', ['INTERPRETER', 'NATIONAL_SECURITY', 'TERRORISM']),
  lawyerName: pick(seed, 'lawyerName', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  suspect: pick(seed, 'suspect', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  withdrawn: flag(seed, 'withdrawn'),
  ...overrides,
});

/** What the handling department decided. 许可决定。程序规定第52条、第54条 */
export const aVisitPermissionDecision: Build<VisitPermissionDecision> = (overrides, seed = 1) => ({
  __typename: 'VisitPermissionDecision',
  at: instant(seed, 0),
  permitted: flag(seed, 'permitted'),
  withoutInterpreter: text(seed, '不许可翻译人员的理由'),
  ...overrides,
});

/** A visit refused, in writing; once the ground is gone it is to be permitted. 不予许可会见。程序规定第52条 */
export const aVisitRefusal: Build<VisitRefusal> = (overrides, seed = 1) => ({
  __typename: 'VisitRefusal',
  article: 'CPL 39',
  at: instant(seed, 0),
  ground: pick(seed, 'ground', ['OBSTRUCTS_INVESTIGATION', 'STATE_SECRETS']),
  reason: text(seed, '书面理由'),
  ...overrides,
});

/** What the handling department told the centre in writing: visits need its permission. 会见须经许可的书面通知。程序规定第52条 */
export const aVisitRestriction: Build<VisitRestriction> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VisitRestriction',
  ground: pick(seed, 'ground', ['NATIONAL_SECURITY', 'TERRORISM']),
  notice: text(seed, '通知文号'),
  organ: maybe(anOrgan, seed, 'organ', depth),
  since: instant(seed, 0),
  ...overrides,
});

/** A room for visits. 会见室 */
export const aVisitRoom: Build<VisitRoom> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VisitRoom',
  capacities: values(aVisitRoomCapacity, seed, 'capacities', depth),
  capacity: whole(seed, 'capacity'),
  changes: values(aVisitRoomChange, seed, 'changes', depth),
  code: text(seed, '编号'),
  equipment: some(seed, 'equipment', ['DOCUMENT_DISPLAY', 'HEARING_LOOP', 'INTERPRETATION', 'PARTITION', 'VIDEO_LINK', 'WHEELCHAIR_ACCESS']),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  withdrawnFrom: day(seed, 0),
  ...overrides,
});

/** Seats of a room in one mode. 会见方式与席位数 */
export const aVisitRoomCapacity: Build<VisitRoomCapacity> = (overrides, seed = 1) => ({
  __typename: 'VisitRoomCapacity',
  capacity: whole(seed, 'capacity'),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  ...overrides,
});

/** What a room will take and have from a day on. 会见室变更 */
export const aVisitRoomChange: Build<VisitRoomChange> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'VisitRoomChange',
  capacities: values(aVisitRoomCapacity, seed, 'capacities', depth),
  equipment: some(seed, 'equipment', ['DOCUMENT_DISPLAY', 'HEARING_LOOP', 'INTERPRETATION', 'PARTITION', 'VIDEO_LINK', 'WHEELCHAIR_ACCESS']),
  from: day(seed, 0),
  ...overrides,
});

/** Those who wait for a seat at a centre, on one day and in one mode. 候补名单 */
export const aWaitlist: Build<Waitlist> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Waitlist',
  centre: maybe(aCentre, seed, 'centre', depth),
  date: day(seed, 0),
  entries: values(aWaitlistEntry, seed, 'entries', depth),
  id: id('Waitlist', seed),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  version: whole(seed, 'version'),
  ...overrides,
});

/** Waitlists, by day. 候补名单列表 */
export const aWaitlistConnection: Build<WaitlistConnection> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WaitlistConnection',
  edges: rows(aWaitlistEdge, seed, 'edges', depth),
  pageInfo: part(aPageInfo, seed, 'pageInfo', depth),
  ...overrides,
});

/** One waitlist of a list. 候补名单条目 */
export const aWaitlistEdge: Build<WaitlistEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WaitlistEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aWaitlist, seed, 'node', depth),
  ...overrides,
});

/** Someone who waits for a seat. 候补人 */
export const aWaitlistEntry: Build<WaitlistEntry> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WaitlistEntry',
  before: whole(seed, 'before'),
  displaced: maybe(aVisit, seed, 'displaced', depth),
  earliest: time(seed, 0),
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  joinedAt: instant(seed, 1),
  latest: time(seed, 2),
  offer: maybe(aSeatOffer, seed, 'offer', depth),
  ...overrides,
});

/** What withdrawing it came to. 撤回结果 */
export const aWithdrawAnnouncementPayload: Build<WithdrawAnnouncementPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WithdrawAnnouncementPayload',
  announcement: maybe(anAnnouncement, seed, 'announcement', depth),
  refusals: [],
  ...overrides,
});

/** What taking it back came to. 撤回结果 */
export const aWithdrawApprovalPayload: Build<WithdrawApprovalPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WithdrawApprovalPayload',
  approval: maybe(anApproval, seed, 'approval', depth),
  refusals: [],
  ...overrides,
});

/** What it came to. 退班结果 */
export const aWithdrawDutyLawyerPayload: Build<WithdrawDutyLawyerPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WithdrawDutyLawyerPayload',
  refusals: [],
  shift: maybe(aDutyShift, seed, 'shift', depth),
  ...overrides,
});

/** What it came to. 登记放弃约见结果 */
export const aWithdrawDutyRequestPayload: Build<WithdrawDutyRequestPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WithdrawDutyRequestPayload',
  refusals: [],
  request: maybe(aDutyRequest, seed, 'request', depth),
  ...overrides,
});

/** What it came to. 撤回投诉、控告结果 */
export const aWithdrawObstructionPayload: Build<WithdrawObstructionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WithdrawObstructionPayload',
  obstruction: maybe(anObstruction, seed, 'obstruction', depth),
  refusals: [],
  ...overrides,
});

/** What withdrawing came to. 停用结果 */
export const aWithdrawVisitRoomPayload: Build<WithdrawVisitRoomPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WithdrawVisitRoomPayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  process: maybe(aProcess, seed, 'process', depth),
  refusals: [],
  ...overrides,
});

const aNode: Build<Node> = (_overrides, seed = 1, depth = 1) =>
  pick<() => Node>(seed, 'Node', [() => anAnnouncement({}, seed, depth), () => anApproval({}, seed, depth), () => aCalendarFeed({}, seed, depth), () => aCase({}, seed, depth), () => aCentre({}, seed, depth), () => aCustodyDisclosure({}, seed, depth), () => aDeadline({}, seed, depth), () => aDetainee({}, seed, depth), () => aDutyRequest({}, seed, depth), () => aDutyShift({}, seed, depth), () => aDutyStation({}, seed, depth), () => anEntrustment({}, seed, depth), () => anEvidence({}, seed, depth), () => aNotification({}, seed, depth), () => anObstruction({}, seed, depth), () => anOrgan({}, seed, depth), () => aPerson({}, seed, depth), () => aProcess({}, seed, depth), () => aPropertyItem({}, seed, depth), () => aPropertyStore({}, seed, depth), () => aPropertyTransfer({}, seed, depth), () => aReport({}, seed, depth), () => aScan({}, seed, depth), () => aSlot({}, seed, depth), () => aVerification({}, seed, depth), () => aVisit({}, seed, depth), () => aWaitlist({}, seed, depth)])();

const aPropertyHolder: Build<PropertyHolder> = (_overrides, seed = 1, depth = 1) =>
  pick<() => PropertyHolder>(seed, 'PropertyHolder', [() => aHeldByOfficer({}, seed, depth), () => aHeldByPossessor({}, seed, depth), () => aHeldInStore({}, seed, depth), () => aHeldInTransit({}, seed, depth)])();

/** Every builder, by the name of its type. */
export const builders = {
  AbortUploadPayload: anAbortUploadPayload,
  AcceptObstructionAnswerPayload: anAcceptObstructionAnswerPayload,
  AcceptReportPayload: anAcceptReportPayload,
  AcknowledgeDutyRequestPayload: anAcknowledgeDutyRequestPayload,
  AcknowledgeObstructionPayload: anAcknowledgeObstructionPayload,
  AddSessionTemplatePayload: anAddSessionTemplatePayload,
  AddVisitClosurePayload: anAddVisitClosurePayload,
  AddVisitRoomPayload: anAddVisitRoomPayload,
  AdmitDetaineePayload: anAdmitDetaineePayload,
  AdmitWalkInPayload: anAdmitWalkInPayload,
  AmendDeadlineExtensionPayload: anAmendDeadlineExtensionPayload,
  AnnounceEvidencePayload: anAnnounceEvidencePayload,
  Announcement: anAnnouncement,
  AnnouncementConnection: anAnnouncementConnection,
  AnnouncementEdge: anAnnouncementEdge,
  AnswerObstructionPayload: anAnswerObstructionPayload,
  AppealEntrustmentPayload: anAppealEntrustmentPayload,
  Approval: anApproval,
  ApprovalConnection: anApprovalConnection,
  ApprovalEdge: anApprovalEdge,
  ApproveCheckOutPayload: anApproveCheckOutPayload,
  AssignDutyLawyerPayload: anAssignDutyLawyerPayload,
  AssignDutyRequestPayload: anAssignDutyRequestPayload,
  AssignPostsPayload: anAssignPostsPayload,
  AttachScansPayload: anAttachScansPayload,
  Authority: anAuthority,
  BeginClosingOrganPayload: aBeginClosingOrganPayload,
  BeginScanPayload: aBeginScanPayload,
  BeginUploadPayload: aBeginUploadPayload,
  BookVisitPayload: aBookVisitPayload,
  CalendarFeed: aCalendarFeed,
  CalendarFeedAddress: aCalendarFeedAddress,
  CancelDutyShiftPayload: aCancelDutyShiftPayload,
  CancelProcessPayload: aCancelProcessPayload,
  CancelVisitPayload: aCancelVisitPayload,
  Case: aCase,
  CaseConnection: aCaseConnection,
  CaseEdge: aCaseEdge,
  Centre: aCentre,
  CentreConnection: aCentreConnection,
  CentreEdge: aCentreEdge,
  Certificate: aCertificate,
  ChangeCertificatePayload: aChangeCertificatePayload,
  ChangeSessionTemplatePayload: aChangeSessionTemplatePayload,
  ChangeVisitPartyPayload: aChangeVisitPartyPayload,
  ChangeVisitRoomPayload: aChangeVisitRoomPayload,
  Changes: aChanges,
  CheckInItemPayload: aCheckInItemPayload,
  CheckInVisitPayload: aCheckInVisitPayload,
  CheckOutItemPayload: aCheckOutItemPayload,
  CloseOrganPayload: aCloseOrganPayload,
  CompleteScanPayload: aCompleteScanPayload,
  CompleteUploadPayload: aCompleteUploadPayload,
  CompleteVisitPayload: aCompleteVisitPayload,
  ConfirmVisitPayload: aConfirmVisitPayload,
  CorrectAbsencePayload: aCorrectAbsencePayload,
  CorrectDeadlinePayload: aCorrectDeadlinePayload,
  CorrectNoShowPayload: aCorrectNoShowPayload,
  Count: aCount,
  CreateCalendarFeedPayload: aCreateCalendarFeedPayload,
  CustodyBundle: aCustodyBundle,
  CustodyDisclosure: aCustodyDisclosure,
  CustodyDisclosureConnection: aCustodyDisclosureConnection,
  CustodyDisclosureEdge: aCustodyDisclosureEdge,
  CustodyLink: aCustodyLink,
  CustodyLinkConnection: aCustodyLinkConnection,
  CustodyLinkEdge: aCustodyLinkEdge,
  DayStatistics: aDayStatistics,
  Deadline: aDeadline,
  DeadlineConnection: aDeadlineConnection,
  DeadlineEdge: aDeadlineEdge,
  DeadlineExtension: aDeadlineExtension,
  DeadlinePause: aDeadlinePause,
  DeclareReportOutOfJurisdictionPayload: aDeclareReportOutOfJurisdictionPayload,
  DeclineCasePayload: aDeclineCasePayload,
  DeclineSeatOfferPayload: aDeclineSeatOfferPayload,
  DelegatePowerPayload: aDelegatePowerPayload,
  Delegation: aDelegation,
  DepositItemPayload: aDepositItemPayload,
  Detainee: aDetainee,
  DetaineeAbsence: aDetaineeAbsence,
  DetaineeConnection: aDetaineeConnection,
  DetaineeEdge: aDetaineeEdge,
  DirectoryExport: aDirectoryExport,
  DirectoryImport: aDirectoryImport,
  DiscardScanPayload: aDiscardScanPayload,
  DismissEntrustmentAppealPayload: aDismissEntrustmentAppealPayload,
  DispatchTransferPayload: aDispatchTransferPayload,
  DutyLawyer: aDutyLawyer,
  DutyRequest: aDutyRequest,
  DutyRequestConnection: aDutyRequestConnection,
  DutyRequestEdge: aDutyRequestEdge,
  DutyShift: aDutyShift,
  DutyShiftConnection: aDutyShiftConnection,
  DutyShiftEdge: aDutyShiftEdge,
  DutyStation: aDutyStation,
  DutyStationConnection: aDutyStationConnection,
  DutyStationEdge: aDutyStationEdge,
  EndAbsencePayload: anEndAbsencePayload,
  EndSessionTemplatePayload: anEndSessionTemplatePayload,
  Entrustment: anEntrustment,
  EntrustmentAppeal: anEntrustmentAppeal,
  EntrustmentConnection: anEntrustmentConnection,
  EntrustmentEdge: anEntrustmentEdge,
  EscalateObstructionPayload: anEscalateObstructionPayload,
  Event: anEvent,
  EventConnection: anEventConnection,
  EventEdge: anEventEdge,
  Evidence: anEvidence,
  EvidenceAccess: anEvidenceAccess,
  EvidenceAccessConnection: anEvidenceAccessConnection,
  EvidenceAccessEdge: anEvidenceAccessEdge,
  EvidenceConnection: anEvidenceConnection,
  EvidenceEdge: anEvidenceEdge,
  EvidenceKindRule: anEvidenceKindRule,
  EvidenceObject: anEvidenceObject,
  EvidenceOrigin: anEvidenceOrigin,
  EvidenceQuota: anEvidenceQuota,
  ExtendDeadlinePayload: anExtendDeadlinePayload,
  ExtendHoldPayload: anExtendHoldPayload,
  ExtendRetentionPayload: anExtendRetentionPayload,
  FileCasePayload: aFileCasePayload,
  GrantQualificationPayload: aGrantQualificationPayload,
  HeldByOfficer: aHeldByOfficer,
  HeldByPossessor: aHeldByPossessor,
  HeldInStore: aHeldInStore,
  HeldInTransit: aHeldInTransit,
  HoldRelease: aHoldRelease,
  HoldSeatPayload: aHoldSeatPayload,
  ImportDirectoryPayload: anImportDirectoryPayload,
  IssuedReceipt: anIssuedReceipt,
  IssuedWebhookSecret: anIssuedWebhookSecret,
  JoinWaitlistPayload: aJoinWaitlistPayload,
  LawyerBusy: aLawyerBusy,
  LeaveWaitlistPayload: aLeaveWaitlistPayload,
  Ledger: aLedger,
  LedgerCheckpoint: aLedgerCheckpoint,
  LiftVisitClosurePayload: aLiftVisitClosurePayload,
  LiftVisitRestrictionPayload: aLiftVisitRestrictionPayload,
  LookUpReceiptPayload: aLookUpReceiptPayload,
  MeetDeadlinePayload: aMeetDeadlinePayload,
  MoveDetaineePayload: aMoveDetaineePayload,
  NotInThisState: aNotInThisState,
  Notification: aNotification,
  NotificationChannels: aNotificationChannels,
  NotificationConnection: aNotificationConnection,
  NotificationDelivery: aNotificationDelivery,
  NotificationEdge: aNotificationEdge,
  NotificationPreferences: aNotificationPreferences,
  Obstruction: anObstruction,
  ObstructionAnswer: anObstructionAnswer,
  ObstructionBody: anObstructionBody,
  ObstructionConnection: anObstructionConnection,
  ObstructionEdge: anObstructionEdge,
  ObstructionTurn: anObstructionTurn,
  OpenSlotsPayload: anOpenSlotsPayload,
  OpenSlotsThroughPayload: anOpenSlotsThroughPayload,
  OpenStorePayload: anOpenStorePayload,
  OpenUrgentSlotPayload: anOpenUrgentSlotPayload,
  Organ: anOrgan,
  OrganConnection: anOrganConnection,
  OrganEdge: anOrganEdge,
  OutOfRange: anOutOfRange,
  OverbookVisitPayload: anOverbookVisitPayload,
  PageInfo: aPageInfo,
  PartHeader: aPartHeader,
  PartUrl: aPartUrl,
  PauseDeadlinePayload: aPauseDeadlinePayload,
  PermitVisitPayload: aPermitVisitPayload,
  Person: aPerson,
  PersonConnection: aPersonConnection,
  PersonEdge: aPersonEdge,
  PlanDutyShiftPayload: aPlanDutyShiftPayload,
  PracticeSuspension: aPracticeSuspension,
  PresentPapersPayload: aPresentPapersPayload,
  Process: aProcess,
  ProcessConnection: aProcessConnection,
  ProcessEdge: aProcessEdge,
  ProcessRefusal: aProcessRefusal,
  PropertyCheckOut: aPropertyCheckOut,
  PropertyCondition: aPropertyCondition,
  PropertyFound: aPropertyFound,
  PropertyItem: aPropertyItem,
  PropertyItemConnection: aPropertyItemConnection,
  PropertyItemEdge: aPropertyItemEdge,
  PropertyQuantity: aPropertyQuantity,
  PropertyRoom: aPropertyRoom,
  PropertyStore: aPropertyStore,
  PropertyStoreConnection: aPropertyStoreConnection,
  PropertyStoreEdge: aPropertyStoreEdge,
  PropertyTransfer: aPropertyTransfer,
  PropertyTransferConnection: aPropertyTransferConnection,
  PropertyTransferEdge: aPropertyTransferEdge,
  ProposalDetail: aProposalDetail,
  ProposeDeadlineExtensionPayload: aProposeDeadlineExtensionPayload,
  ProposeHoldReleasePayload: aProposeHoldReleasePayload,
  QuietHours: aQuietHours,
  QuotaExceeded: aQuotaExceeded,
  RaiseEvidenceQuotaPayload: aRaiseEvidenceQuotaPayload,
  ReadAllNotificationsPayload: aReadAllNotificationsPayload,
  ReadNotificationPayload: aReadNotificationPayload,
  ReapplyTimetablePayload: aReapplyTimetablePayload,
  ReceiptProgress: aReceiptProgress,
  ReceiveTransferPayload: aReceiveTransferPayload,
  ReceivedPart: aReceivedPart,
  RecordAbsencePayload: aRecordAbsencePayload,
  RecordDutyArrivalPayload: aRecordDutyArrivalPayload,
  RecordDutyDeparturePayload: aRecordDutyDeparturePayload,
  RecordDutyMeetingPayload: aRecordDutyMeetingPayload,
  RecordNoShowPayload: aRecordNoShowPayload,
  RefuseTransferPayload: aRefuseTransferPayload,
  RefuseVisitPayload: aRefuseVisitPayload,
  Refused: aRefused,
  RegisterCentrePayload: aRegisterCentrePayload,
  RegisterDutyStationPayload: aRegisterDutyStationPayload,
  RegisterOrganPayload: aRegisterOrganPayload,
  RegisterPersonPayload: aRegisterPersonPayload,
  RegisterReportPayload: aRegisterReportPayload,
  ReinstatePersonPayload: aReinstatePersonPayload,
  ReinstatePracticePayload: aReinstatePracticePayload,
  RejectApprovalPayload: aRejectApprovalPayload,
  RejectCheckOutPayload: aRejectCheckOutPayload,
  RejectEntrustmentPayload: aRejectEntrustmentPayload,
  ReleaseDetaineePayload: aReleaseDetaineePayload,
  RenameOrganPayload: aRenameOrganPayload,
  ReopenOrganPayload: aReopenOrganPayload,
  Report: aReport,
  ReportConnection: aReportConnection,
  ReportDelayPayload: aReportDelayPayload,
  ReportEdge: aReportEdge,
  ReportObstructionPayload: aReportObstructionPayload,
  RequestCheckOutPayload: aRequestCheckOutPayload,
  RequestCustodyBundlePayload: aRequestCustodyBundlePayload,
  RequestDownloadPayload: aRequestDownloadPayload,
  RequestDutyLawyerPayload: aRequestDutyLawyerPayload,
  RequestScanDownloadPayload: aRequestScanDownloadPayload,
  RequestVerificationPayload: aRequestVerificationPayload,
  RescheduleVisitPayload: aRescheduleVisitPayload,
  RestrictVisitsPayload: aRestrictVisitsPayload,
  ResumeDeadlinePayload: aResumeDeadlinePayload,
  ReturnApprovalPayload: aReturnApprovalPayload,
  ReturnTransferPayload: aReturnTransferPayload,
  RevokeCalendarFeedPayload: aRevokeCalendarFeedPayload,
  RevokeDelegationPayload: aRevokeDelegationPayload,
  RevokeEntrustmentPayload: aRevokeEntrustmentPayload,
  RoomEngagement: aRoomEngagement,
  Scan: aScan,
  ScanConnection: aScanConnection,
  ScanEdge: aScanEdge,
  ScanHeader: aScanHeader,
  ScanUpload: aScanUpload,
  SeatOffer: aSeatOffer,
  SeizeItemsPayload: aSeizeItemsPayload,
  SessionTemplate: aSessionTemplate,
  SetNotificationPreferencesPayload: aSetNotificationPreferencesPayload,
  Slot: aSlot,
  SlotConnection: aSlotConnection,
  SlotEdge: aSlotEdge,
  SlotFull: aSlotFull,
  SuspendPersonPayload: aSuspendPersonPayload,
  SuspendPracticePayload: aSuspendPracticePayload,
  SwapDutyLawyerPayload: aSwapDutyLawyerPayload,
  TakeApprovalStepPayload: aTakeApprovalStepPayload,
  TakenStep: aTakenStep,
  TellDutyLawyerPayload: aTellDutyLawyerPayload,
  TooMany: aTooMany,
  TransferReportPayload: aTransferReportPayload,
  UndoExtensionPayload: aUndoExtensionPayload,
  UpholdEntrustmentAppealPayload: aUpholdEntrustmentAppealPayload,
  Verification: aVerification,
  VerificationConnection: aVerificationConnection,
  VerificationEdge: aVerificationEdge,
  VerificationReport: aVerificationReport,
  VerifyEntrustmentPayload: aVerifyEntrustmentPayload,
  VersionChanged: aVersionChanged,
  Viewer: aViewer,
  Visit: aVisit,
  VisitAssistant: aVisitAssistant,
  VisitClosure: aVisitClosure,
  VisitCompanion: aVisitCompanion,
  VisitConnection: aVisitConnection,
  VisitEdge: aVisitEdge,
  VisitFlag: aVisitFlag,
  VisitInterpreter: aVisitInterpreter,
  VisitOrder: aVisitOrder,
  VisitPass: aVisitPass,
  VisitPassKey: aVisitPassKey,
  VisitPermission: aVisitPermission,
  VisitPermissionDecision: aVisitPermissionDecision,
  VisitRefusal: aVisitRefusal,
  VisitRestriction: aVisitRestriction,
  VisitRoom: aVisitRoom,
  VisitRoomCapacity: aVisitRoomCapacity,
  VisitRoomChange: aVisitRoomChange,
  Waitlist: aWaitlist,
  WaitlistConnection: aWaitlistConnection,
  WaitlistEdge: aWaitlistEdge,
  WaitlistEntry: aWaitlistEntry,
  WithdrawAnnouncementPayload: aWithdrawAnnouncementPayload,
  WithdrawApprovalPayload: aWithdrawApprovalPayload,
  WithdrawDutyLawyerPayload: aWithdrawDutyLawyerPayload,
  WithdrawDutyRequestPayload: aWithdrawDutyRequestPayload,
  WithdrawObstructionPayload: aWithdrawObstructionPayload,
  WithdrawVisitRoomPayload: aWithdrawVisitRoomPayload,
} as const;

/** The arguments of each field of Query and Mutation that takes any. */
export interface RootArguments {
  approvalsAwaitingMe: schema.QueryApprovalsAwaitingMeArgs;
  case: schema.QueryCaseArgs;
  cases: schema.QueryCasesArgs;
  casesInMyCharge: schema.QueryCasesInMyChargeArgs;
  centre: schema.QueryCentreArgs;
  centres: schema.QueryCentresArgs;
  deadlines: schema.QueryDeadlinesArgs;
  dutyRequests: schema.QueryDutyRequestsArgs;
  dutyRequestsPassedOn: schema.QueryDutyRequestsPassedOnArgs;
  dutyShifts: schema.QueryDutyShiftsArgs;
  dutyStation: schema.QueryDutyStationArgs;
  dutyStations: schema.QueryDutyStationsArgs;
  entrustmentAppeals: schema.QueryEntrustmentAppealsArgs;
  entrustments: schema.QueryEntrustmentsArgs;
  entrustmentsOfFirm: schema.QueryEntrustmentsOfFirmArgs;
  evidence: schema.QueryEvidenceArgs;
  evidenceByHash: schema.QueryEvidenceByHashArgs;
  exportDirectory: schema.QueryExportDirectoryArgs;
  freeSeats: schema.QueryFreeSeatsArgs;
  incomingTransfers: schema.QueryIncomingTransfersArgs;
  lawyersOfFirm: schema.QueryLawyersOfFirmArgs;
  myDeadlines: schema.QueryMyDeadlinesArgs;
  myProposals: schema.QueryMyProposalsArgs;
  node: schema.QueryNodeArgs;
  notifications: schema.QueryNotificationsArgs;
  obstructions: schema.QueryObstructionsArgs;
  obstructionsOfOrgan: schema.QueryObstructionsOfOrganArgs;
  obstructionsToAnswer: schema.QueryObstructionsToAnswerArgs;
  organ: schema.QueryOrganArgs;
  organs: schema.QueryOrgansArgs;
  outgoingTransfers: schema.QueryOutgoingTransfersArgs;
  processes: schema.QueryProcessesArgs;
  propertyItem: schema.QueryPropertyItemArgs;
  propertyItemsToDeposit: schema.QueryPropertyItemsToDepositArgs;
  propertyStores: schema.QueryPropertyStoresArgs;
  report: schema.QueryReportArgs;
  reports: schema.QueryReportsArgs;
  scan: schema.QueryScanArgs;
  scans: schema.QueryScansArgs;
  slots: schema.QuerySlotsArgs;
  statistics: schema.QueryStatisticsArgs;
  verificationReport: schema.QueryVerificationReportArgs;
  visitCalendar: schema.QueryVisitCalendarArgs;
  visits: schema.QueryVisitsArgs;
  visitsOfFirm: schema.QueryVisitsOfFirmArgs;
  visitsToPermit: schema.QueryVisitsToPermitArgs;
  waitlists: schema.QueryWaitlistsArgs;
  waitlistsOfFirm: schema.QueryWaitlistsOfFirmArgs;
  abortUpload: schema.MutationAbortUploadArgs;
  acceptObstructionAnswer: schema.MutationAcceptObstructionAnswerArgs;
  acceptReport: schema.MutationAcceptReportArgs;
  acknowledgeDutyRequest: schema.MutationAcknowledgeDutyRequestArgs;
  acknowledgeObstruction: schema.MutationAcknowledgeObstructionArgs;
  addSessionTemplate: schema.MutationAddSessionTemplateArgs;
  addVisitClosure: schema.MutationAddVisitClosureArgs;
  addVisitRoom: schema.MutationAddVisitRoomArgs;
  admitDetainee: schema.MutationAdmitDetaineeArgs;
  admitWalkIn: schema.MutationAdmitWalkInArgs;
  amendDeadlineExtension: schema.MutationAmendDeadlineExtensionArgs;
  announceEvidence: schema.MutationAnnounceEvidenceArgs;
  answerObstruction: schema.MutationAnswerObstructionArgs;
  appealEntrustment: schema.MutationAppealEntrustmentArgs;
  approveCheckOut: schema.MutationApproveCheckOutArgs;
  assignDutyLawyer: schema.MutationAssignDutyLawyerArgs;
  assignDutyRequest: schema.MutationAssignDutyRequestArgs;
  assignPosts: schema.MutationAssignPostsArgs;
  attachScans: schema.MutationAttachScansArgs;
  beginClosingOrgan: schema.MutationBeginClosingOrganArgs;
  beginScan: schema.MutationBeginScanArgs;
  beginUpload: schema.MutationBeginUploadArgs;
  bookVisit: schema.MutationBookVisitArgs;
  cancelDutyShift: schema.MutationCancelDutyShiftArgs;
  cancelProcess: schema.MutationCancelProcessArgs;
  cancelVisit: schema.MutationCancelVisitArgs;
  changeCertificate: schema.MutationChangeCertificateArgs;
  changeSessionTemplate: schema.MutationChangeSessionTemplateArgs;
  changeVisitParty: schema.MutationChangeVisitPartyArgs;
  changeVisitRoom: schema.MutationChangeVisitRoomArgs;
  checkInItem: schema.MutationCheckInItemArgs;
  checkInVisit: schema.MutationCheckInVisitArgs;
  checkOutItem: schema.MutationCheckOutItemArgs;
  closeOrgan: schema.MutationCloseOrganArgs;
  completeScan: schema.MutationCompleteScanArgs;
  completeUpload: schema.MutationCompleteUploadArgs;
  completeVisit: schema.MutationCompleteVisitArgs;
  confirmVisit: schema.MutationConfirmVisitArgs;
  correctAbsence: schema.MutationCorrectAbsenceArgs;
  correctDeadline: schema.MutationCorrectDeadlineArgs;
  correctNoShow: schema.MutationCorrectNoShowArgs;
  createCalendarFeed: schema.MutationCreateCalendarFeedArgs;
  declareReportOutOfJurisdiction: schema.MutationDeclareReportOutOfJurisdictionArgs;
  declineCase: schema.MutationDeclineCaseArgs;
  declineSeatOffer: schema.MutationDeclineSeatOfferArgs;
  delegatePower: schema.MutationDelegatePowerArgs;
  depositItem: schema.MutationDepositItemArgs;
  discardScan: schema.MutationDiscardScanArgs;
  dismissEntrustmentAppeal: schema.MutationDismissEntrustmentAppealArgs;
  dispatchTransfer: schema.MutationDispatchTransferArgs;
  endAbsence: schema.MutationEndAbsenceArgs;
  endSessionTemplate: schema.MutationEndSessionTemplateArgs;
  escalateObstruction: schema.MutationEscalateObstructionArgs;
  extendDeadline: schema.MutationExtendDeadlineArgs;
  extendHold: schema.MutationExtendHoldArgs;
  extendRetention: schema.MutationExtendRetentionArgs;
  fileCase: schema.MutationFileCaseArgs;
  grantQualification: schema.MutationGrantQualificationArgs;
  holdSeat: schema.MutationHoldSeatArgs;
  importDirectory: schema.MutationImportDirectoryArgs;
  joinWaitlist: schema.MutationJoinWaitlistArgs;
  leaveWaitlist: schema.MutationLeaveWaitlistArgs;
  liftVisitClosure: schema.MutationLiftVisitClosureArgs;
  liftVisitRestriction: schema.MutationLiftVisitRestrictionArgs;
  lookUpReceipt: schema.MutationLookUpReceiptArgs;
  meetDeadline: schema.MutationMeetDeadlineArgs;
  moveDetainee: schema.MutationMoveDetaineeArgs;
  openSlots: schema.MutationOpenSlotsArgs;
  openSlotsThrough: schema.MutationOpenSlotsThroughArgs;
  openStore: schema.MutationOpenStoreArgs;
  openUrgentSlot: schema.MutationOpenUrgentSlotArgs;
  overbookVisit: schema.MutationOverbookVisitArgs;
  pauseDeadline: schema.MutationPauseDeadlineArgs;
  permitVisit: schema.MutationPermitVisitArgs;
  planDutyShift: schema.MutationPlanDutyShiftArgs;
  presentPapers: schema.MutationPresentPapersArgs;
  proposeDeadlineExtension: schema.MutationProposeDeadlineExtensionArgs;
  proposeHoldRelease: schema.MutationProposeHoldReleaseArgs;
  raiseEvidenceQuota: schema.MutationRaiseEvidenceQuotaArgs;
  readAllNotifications: schema.MutationReadAllNotificationsArgs;
  readNotification: schema.MutationReadNotificationArgs;
  reapplyTimetable: schema.MutationReapplyTimetableArgs;
  receiveTransfer: schema.MutationReceiveTransferArgs;
  recordAbsence: schema.MutationRecordAbsenceArgs;
  recordDutyArrival: schema.MutationRecordDutyArrivalArgs;
  recordDutyDeparture: schema.MutationRecordDutyDepartureArgs;
  recordDutyMeeting: schema.MutationRecordDutyMeetingArgs;
  recordNoShow: schema.MutationRecordNoShowArgs;
  refuseTransfer: schema.MutationRefuseTransferArgs;
  refuseVisit: schema.MutationRefuseVisitArgs;
  registerCentre: schema.MutationRegisterCentreArgs;
  registerDutyStation: schema.MutationRegisterDutyStationArgs;
  registerOrgan: schema.MutationRegisterOrganArgs;
  registerPerson: schema.MutationRegisterPersonArgs;
  registerReport: schema.MutationRegisterReportArgs;
  reinstatePerson: schema.MutationReinstatePersonArgs;
  reinstatePractice: schema.MutationReinstatePracticeArgs;
  rejectApproval: schema.MutationRejectApprovalArgs;
  rejectCheckOut: schema.MutationRejectCheckOutArgs;
  rejectEntrustment: schema.MutationRejectEntrustmentArgs;
  releaseDetainee: schema.MutationReleaseDetaineeArgs;
  renameOrgan: schema.MutationRenameOrganArgs;
  reopenOrgan: schema.MutationReopenOrganArgs;
  reportDelay: schema.MutationReportDelayArgs;
  reportObstruction: schema.MutationReportObstructionArgs;
  requestCheckOut: schema.MutationRequestCheckOutArgs;
  requestCustodyBundle: schema.MutationRequestCustodyBundleArgs;
  requestDownload: schema.MutationRequestDownloadArgs;
  requestDutyLawyer: schema.MutationRequestDutyLawyerArgs;
  requestScanDownload: schema.MutationRequestScanDownloadArgs;
  requestVerification: schema.MutationRequestVerificationArgs;
  rescheduleVisit: schema.MutationRescheduleVisitArgs;
  restrictVisits: schema.MutationRestrictVisitsArgs;
  resumeDeadline: schema.MutationResumeDeadlineArgs;
  returnApproval: schema.MutationReturnApprovalArgs;
  returnTransfer: schema.MutationReturnTransferArgs;
  revokeCalendarFeed: schema.MutationRevokeCalendarFeedArgs;
  revokeDelegation: schema.MutationRevokeDelegationArgs;
  revokeEntrustment: schema.MutationRevokeEntrustmentArgs;
  seizeItems: schema.MutationSeizeItemsArgs;
  setNotificationPreferences: schema.MutationSetNotificationPreferencesArgs;
  suspendPerson: schema.MutationSuspendPersonArgs;
  suspendPractice: schema.MutationSuspendPracticeArgs;
  swapDutyLawyer: schema.MutationSwapDutyLawyerArgs;
  takeApprovalStep: schema.MutationTakeApprovalStepArgs;
  tellDutyLawyer: schema.MutationTellDutyLawyerArgs;
  transferReport: schema.MutationTransferReportArgs;
  undoExtension: schema.MutationUndoExtensionArgs;
  upholdEntrustmentAppeal: schema.MutationUpholdEntrustmentAppealArgs;
  verifyEntrustment: schema.MutationVerifyEntrustmentArgs;
  withdrawAnnouncement: schema.MutationWithdrawAnnouncementArgs;
  withdrawApproval: schema.MutationWithdrawApprovalArgs;
  withdrawDutyLawyer: schema.MutationWithdrawDutyLawyerArgs;
  withdrawDutyRequest: schema.MutationWithdrawDutyRequestArgs;
  withdrawObstruction: schema.MutationWithdrawObstructionArgs;
  withdrawVisitRoom: schema.MutationWithdrawVisitRoomArgs;
}
