import type { Build } from '../mock/draw.ts';
import { bytes, day, digits, flag, id, instant, maybe, must, objects, part, pick, rows, sha256, some, text, time, values, whole } from '../mock/draw.ts';
import type { AbortUploadPayload, AcceptReportPayload, AddSessionTemplatePayload, AddVisitRoomPayload, AdmitDetaineePayload, AmendDeadlineExtensionPayload, Approval, ApprovalConnection, ApprovalEdge, ApproveCheckOutPayload, AssignPostsPayload, Authority, BeginClosingOrganPayload, BeginUploadPayload, BookVisitPayload, CancelProcessPayload, CancelVisitPayload, Case, CaseConnection, CaseEdge, Centre, CentreConnection, CentreEdge, Certificate, ChangeCertificatePayload, Changes, CheckInItemPayload, CheckOutItemPayload, CloseOrganPayload, CompleteUploadPayload, CorrectDeadlinePayload, Count, CustodyLink, CustodyLinkConnection, CustodyLinkEdge, DayStatistics, Deadline, DeadlineConnection, DeadlineEdge, DeadlineExtension, DeadlinePause, DeclareReportOutOfJurisdictionPayload, DeclineCasePayload, DelegatePowerPayload, Delegation, DepositItemPayload, Detainee, DetaineeConnection, DetaineeEdge, DirectoryExport, DirectoryImport, DispatchTransferPayload, Entrustment, EntrustmentConnection, EntrustmentEdge, Event, EventConnection, EventEdge, Evidence, EvidenceConnection, EvidenceEdge, EvidenceObject, ExtendDeadlinePayload, FileCasePayload, GrantQualificationPayload, HeldByOfficer, HeldByPossessor, HeldInStore, HeldInTransit, ImportDirectoryPayload, IssuedReceipt, IssuedWebhookSecret, LawyerBusy, LookUpReceiptPayload, MeetDeadlinePayload, NotInThisState, Notification, NotificationChannels, NotificationConnection, NotificationDelivery, NotificationEdge, NotificationPreferences, OpenSlotsPayload, OpenSlotsThroughPayload, OpenStorePayload, Organ, OrganConnection, OrganEdge, OutOfRange, PageInfo, PartHeader, PartUrl, PauseDeadlinePayload, Person, PersonConnection, PersonEdge, PresentPapersPayload, Process, ProcessConnection, ProcessEdge, ProcessRefusal, PropertyCheckOut, PropertyCondition, PropertyFound, PropertyItem, PropertyItemConnection, PropertyItemEdge, PropertyQuantity, PropertyRoom, PropertyStore, PropertyStoreConnection, PropertyStoreEdge, PropertyTransfer, PropertyTransferConnection, PropertyTransferEdge, ProposalDetail, ProposeDeadlineExtensionPayload, QuietHours, ReadAllNotificationsPayload, ReadNotificationPayload, ReceiptProgress, ReceiveTransferPayload, ReceivedPart, RefuseTransferPayload, Refused, RegisterCentrePayload, RegisterOrganPayload, RegisterPersonPayload, RegisterReportPayload, ReinstatePersonPayload, RejectApprovalPayload, RejectCheckOutPayload, RejectEntrustmentPayload, ReleaseDetaineePayload, RenameOrganPayload, ReopenOrganPayload, Report, ReportConnection, ReportEdge, RequestCheckOutPayload, RequestDownloadPayload, RescheduleVisitPayload, ResumeDeadlinePayload, ReturnApprovalPayload, ReturnTransferPayload, RevokeDelegationPayload, RevokeEntrustmentPayload, SeizeItemsPayload, SessionTemplate, SetNotificationPreferencesPayload, Slot, SlotConnection, SlotEdge, SlotFull, SuspendPersonPayload, TakeApprovalStepPayload, TakenStep, TooMany, TransferReportPayload, UndoExtensionPayload, VerifyEntrustmentPayload, VersionChanged, Viewer, Visit, VisitConnection, VisitEdge, VisitRoom, WithdrawApprovalPayload, Node, PropertyHolder } from './schema.ts';
import type * as schema from './schema.ts';

/** What giving an upload up came to. 取消上传结果 */
export const anAbortUploadPayload: Build<AbortUploadPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AbortUploadPayload',
  evidence: maybe(anEvidence, seed, 'evidence', depth),
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

/** What adding came to. 增设结果 */
export const anAddSessionTemplatePayload: Build<AddSessionTemplatePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AddSessionTemplatePayload',
  centre: maybe(aCentre, seed, 'centre', depth),
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

/** What amending came to. 修改结果 */
export const anAmendDeadlineExtensionPayload: Build<AmendDeadlineExtensionPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AmendDeadlineExtensionPayload',
  approval: maybe(anApproval, seed, 'approval', depth),
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
  kind: pick(seed, 'kind', ['DEADLINE_EXTENSION', 'DEADLINE_EXTENSION_NEXT_ABOVE', 'PROPERTY_DISPOSAL']),
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

/** What became of it. 调整岗位结果 */
export const anAssignPostsPayload: Build<AssignPostsPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'AssignPostsPayload',
  person: maybe(aPerson, seed, 'person', depth),
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
  availableActions: some(seed, 'availableActions', ['DECLINE', 'FILE']),
  complexity: pick(seed, 'complexity', ['COMPLEX', 'ORDINARY']),
  deadlines: objects(aDeadline, seed, 'deadlines', depth),
  declinedAt: instant(seed, 1),
  evidence: part(anEvidenceConnection, seed, 'evidence', depth),
  filedAt: instant(seed, 2),
  history: part(anEventConnection, seed, 'history', depth),
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
  detainees: part(aDetaineeConnection, seed, 'detainees', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Centre', seed),
  name: text(seed, '名称'),
  organ: maybe(anOrgan, seed, 'organ', depth),
  papersToVerify: part(anEntrustmentConnection, seed, 'papersToVerify', depth),
  rooms: values(aVisitRoom, seed, 'rooms', depth),
  templates: values(aSessionTemplate, seed, 'templates', depth),
  version: whole(seed, 'version'),
  visits: part(aVisitConnection, seed, 'visits', depth),
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

/** What completing an upload came to. 完成上传结果 */
export const aCompleteUploadPayload: Build<CompleteUploadPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'CompleteUploadPayload',
  evidence: maybe(anEvidence, seed, 'evidence', depth),
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

/** So much of one measure. 指标数值 */
export const aCount: Build<Count> = (overrides, seed = 1) => ({
  __typename: 'Count',
  amount: whole(seed, 'amount'),
  measure: pick(seed, 'measure', ['APPROVALS_GRANTED', 'APPROVALS_REJECTED', 'CASES_ACCEPTED', 'CASES_DECLINED', 'CASES_FILED', 'DEADLINES_OVERDUE', 'DISCREPANCIES_FOUND', 'EVIDENCE_MISMATCHED', 'EVIDENCE_SEALED', 'ITEMS_DEPOSITED', 'ITEMS_DEPOSITED_LATE', 'ITEMS_DISPATCHED', 'ITEMS_RETURNED_LATE', 'ITEMS_SEIZED', 'PAPERS_PRESENTED', 'PAPERS_REJECTED', 'REPORTS_ACCEPTED', 'REPORTS_OUT_OF_JURISDICTION', 'REPORTS_REGISTERED', 'REPORTS_TRANSFERRED', 'VISITS_BOOKED', 'VISITS_CANCELLED']),
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
  term: pick(seed, 'term', ['ADMINISTRATIVE_CASE', 'ADMINISTRATIVE_SEIZURE', 'ADVANCE_PRESERVATION', 'ARREST_DECISION', 'ARREST_DECISION_DETAINED', 'ARREST_DELIVERY', 'ARREST_FAMILY_NOTICE', 'ARREST_FIRST_INTERROGATION', 'ARREST_REQUEST', 'BAIL', 'CHECK_OUT_RETURN', 'COMPELLED_APPEARANCE', 'CONTINUED_QUESTIONING', 'CRIMINAL_SUMMONS', 'CUSTODY', 'DETENTION_DELIVERY', 'DETENTION_FAMILY_NOTICE', 'DETENTION_FIRST_INTERROGATION', 'DUTY_LAWYER_TOLD', 'FAST_TRACK', 'FILING_ADMINISTRATIVE', 'FILING_ADMINISTRATIVE_COMPLEX', 'FILING_CRIMINAL', 'FILING_CRIMINAL_FACTS_TO_VERIFY', 'FILING_CRIMINAL_MAJOR', 'FILING_ON_NOTICE', 'FILING_PUBLIC_SECURITY', 'FREEZING_EQUITY', 'FREEZING_FUNDS', 'FREEZING_FUNDS_MAJOR', 'FREEZING_SECURITIES', 'HEARING_REQUEST', 'INTERPRETER_PERMISSION', 'JURISDICTION_TRANSFER', 'LEGAL_AID_FORWARDED', 'MANDATORY_COUNSEL_NOTIFIED', 'MEASURE_CHANGE', 'NON_ARREST_DISPUTE', 'NON_FILING_EXPLANATION', 'NON_FILING_NOTICE', 'NON_FILING_RECONSIDERATION_DECISION', 'NON_FILING_RECONSIDERATION_REQUEST', 'NON_FILING_REVIEW_DECISION', 'NON_FILING_REVIEW_REQUEST', 'NON_PROSECUTION_DISPUTE', 'ON_THE_SPOT_REPORT', 'OTHER_CRIME_REPORT', 'PROPERTY_DEPOSIT', 'PROPERTY_KEPT_ELSEWHERE_REPORT', 'PUBLICATION_WITHDRAWAL', 'PUBLIC_SECURITY_CASE', 'QUESTIONING', 'QUESTIONING_COMPLEX', 'QUESTIONING_MANY_OR_UNIDENTIFIED', 'REFERRAL_PAPERS_NOTICE', 'REFERRAL_PAPERS_SUPPLY', 'REFERRAL_REVIEW', 'RESIDENTIAL_SURVEILLANCE', 'SUPPLEMENTARY_INVESTIGATION', 'UNRELATED_ADMINISTRATIVE_RELEASE', 'UNRELATED_CRIMINAL_RELEASE', 'VISIT', 'VISIT_PERMISSION', 'WITHDRAWAL_NOTICE']),
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
  admittedAt: instant(seed, 0),
  availableActions: some(seed, 'availableActions', ['RELEASE']),
  caseId: id('Case', seed),
  centre: maybe(aCentre, seed, 'centre', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Detainee', seed),
  name: pick(seed, 'name', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  releasedAt: instant(seed, 1),
  status: pick(seed, 'status', ['DETAINED', 'RELEASED']),
  version: whole(seed, 'version'),
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

/** What dispatching came to. 移送结果 */
export const aDispatchTransferPayload: Build<DispatchTransferPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'DispatchTransferPayload',
  refusals: [],
  transfer: maybe(aPropertyTransfer, seed, 'transfer', depth),
  ...overrides,
});

/** A lawyer's power to defend one person, by the three papers. 委托手续（三证）。刑事诉讼法第39条 */
export const anEntrustment: Build<Entrustment> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Entrustment',
  authority: must(anAuthority, seed, 'authority', depth),
  availableActions: some(seed, 'availableActions', ['REJECT', 'REVOKE', 'VERIFY']),
  centre: maybe(aCentre, seed, 'centre', depth),
  certificate: text(seed, '执业证号'),
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  dueBy: instant(seed, 0),
  firm: text(seed, '执业机构'),
  firmLetter: text(seed, '律师事务所证明编号'),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Entrustment', seed),
  lawyerName: pick(seed, 'lawyerName', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  presentedAt: instant(seed, 1),
  rejection: pick(seed, 'rejection', ['NOT_CONFIRMED', 'PAPERS_INCOMPLETE', 'PAPERS_NOT_VALID']),
  revocation: text(seed, '解除原因'),
  status: pick(seed, 'status', ['PRESENTED', 'REJECTED', 'REVOKED', 'VERIFIED']),
  suspect: pick(seed, 'suspect', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  version: whole(seed, 'version'),
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

/** One thing that happened to an object, as recorded. 事件 */
export const anEvent: Build<Event> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Event',
  at: instant(seed, 0),
  by: maybe(aPerson, seed, 'by', depth),
  id: id('Event', seed),
  onBehalfOf: maybe(aPerson, seed, 'onBehalfOf', depth),
  operation: 'bookVisit',
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
  abortReason: pick(seed, 'abortReason', ['CANCELLED', 'EXPIRED', 'NOTHING_ARRIVED', 'PARTS_TOO_SMALL', 'UPLOAD_GONE']),
  availableActions: some(seed, 'availableActions', ['ABORT', 'COMPLETE', 'REQUEST_DOWNLOAD']),
  begunAt: instant(seed, 0),
  capturedAt: instant(seed, 1),
  case: maybe(aCase, seed, 'case', depth),
  completedAt: instant(seed, 2),
  contentType: 'video/mp4',
  device: text(seed, '采集设备'),
  deviceHash: sha256(seed, 'deviceHash'),
  differences: some(seed, 'differences', ['CHECKSUM', 'DEVICE_HASH', 'SIZE']),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Evidence', seed),
  kind: pick(seed, 'kind', ['AUDIO', 'BODY_WORN_CAMERA', 'DOCUMENT_SCAN', 'ELECTRONIC_DATA', 'INTERROGATION_RECORDING', 'OTHER', 'PHOTOGRAPH']),
  name: text(seed, '名称'),
  object: maybe(anEvidenceObject, seed, 'object', depth),
  partSize: bytes(seed, 'partSize'),
  partUrls: values(aPartUrl, seed, 'partUrls', depth),
  parts: whole(seed, 'parts'),
  receivedParts: values(aReceivedPart, seed, 'receivedParts', depth),
  sha256: sha256(seed, 'sha256'),
  size: bytes(seed, 'size'),
  status: pick(seed, 'status', ['ABORTED', 'COMPLETING', 'MISMATCH', 'SEALED', 'UPLOADING']),
  uploader: maybe(aPerson, seed, 'uploader', depth),
  version: whole(seed, 'version'),
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

/** What extending came to. 延长结果 */
export const anExtendDeadlinePayload: Build<ExtendDeadlinePayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ExtendDeadlinePayload',
  deadline: maybe(aDeadline, seed, 'deadline', depth),
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
  kind: pick(seed, 'kind', ['APPROVAL_GRANTED', 'APPROVAL_LAPSED', 'APPROVAL_REJECTED', 'APPROVAL_RETURNED', 'APPROVAL_WAITS', 'CASE_DECLINED', 'CASE_FILED', 'CHECK_OUT_APPROVED', 'CHECK_OUT_REJECTED', 'CHECK_OUT_REQUESTED', 'DEADLINE_NEAR', 'DEADLINE_OVERDUE', 'DEFENCE_TAKEN_UP', 'DISCREPANCY_FOUND', 'ENTRUSTMENT_REJECTED', 'ENTRUSTMENT_REVOKED', 'ENTRUSTMENT_VERIFIED', 'PAPERS_PRESENTED', 'PROCESS_COMPLETED', 'PROCESS_FAILED', 'REPORT_TRANSFERRED', 'TRANSFER_REFUSED', 'TRANSFER_UNDER_WAY', 'VISIT_BOOKED', 'VISIT_CANCELLED', 'VISIT_RESCHEDULED']),
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
  kind: pick(seed, 'kind', ['APPROVAL_GRANTED', 'APPROVAL_LAPSED', 'APPROVAL_REJECTED', 'APPROVAL_RETURNED', 'APPROVAL_WAITS', 'CASE_DECLINED', 'CASE_FILED', 'CHECK_OUT_APPROVED', 'CHECK_OUT_REJECTED', 'CHECK_OUT_REQUESTED', 'DEADLINE_NEAR', 'DEADLINE_OVERDUE', 'DEFENCE_TAKEN_UP', 'DISCREPANCY_FOUND', 'ENTRUSTMENT_REJECTED', 'ENTRUSTMENT_REVOKED', 'ENTRUSTMENT_VERIFIED', 'PAPERS_PRESENTED', 'PROCESS_COMPLETED', 'PROCESS_FAILED', 'REPORT_TRANSFERRED', 'TRANSFER_REFUSED', 'TRANSFER_UNDER_WAY', 'VISIT_BOOKED', 'VISIT_CANCELLED', 'VISIT_RESCHEDULED']),
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

/** What opening came to. 开放结果 */
export const anOpenSlotsPayload: Build<OpenSlotsPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'OpenSlotsPayload',
  centre: maybe(aCentre, seed, 'centre', depth),
  complete: flag(seed, 'complete'),
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

/** Whoever can sign in. 人员 */
export const aPerson: Build<Person> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Person',
  certificate: maybe(aCertificate, seed, 'certificate', depth),
  delegatedBy: maybe(aDelegation, seed, 'delegatedBy', depth),
  delegatedTo: maybe(aDelegation, seed, 'delegatedTo', depth),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Person', seed),
  name: pick(seed, 'name', ['王警官', '林律师', '陈保管', '吴管教', '刘女士', '张某']),
  organ: maybe(anOrgan, seed, 'organ', depth),
  posts: some(seed, 'posts', ['ADMINISTRATOR', 'CENTRE_STAFF', 'CUSTODIAN', 'LAWYER', 'LEADER', 'OFFICER']),
  qualification: pick(seed, 'qualification', ['ADVANCED', 'BASIC', 'INTERMEDIATE']),
  qualificationValidUntil: day(seed, 0),
  suspended: flag(seed, 'suspended'),
  version: whole(seed, 'version'),
  ...overrides,
});

/** People of an organ. 人员列表 */
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
  kind: pick(seed, 'kind', ['DIRECTORY_IMPORT', 'SLOT_OPENING']),
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

/** When you are not to be woken, in Shanghai's time; over midnight if it begins later than it ends. 免打扰时段 */
export const aQuietHours: Build<QuietHours> = (overrides, seed = 1) => ({
  __typename: 'QuietHours',
  from: time(seed, 0),
  to: time(seed, 1),
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

/** What refusing came to. 拒收结果 */
export const aRefuseTransferPayload: Build<RefuseTransferPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RefuseTransferPayload',
  refusals: [],
  transfer: maybe(aPropertyTransfer, seed, 'transfer', depth),
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

/** One report of a list. 警情条目 */
export const aReportEdge: Build<ReportEdge> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'ReportEdge',
  cursor: digits(seed, 'cursor-', 9),
  node: must(aReport, seed, 'node', depth),
  ...overrides,
});

/** What asking came to. 申请调用结果 */
export const aRequestCheckOutPayload: Build<RequestCheckOutPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RequestCheckOutPayload',
  item: maybe(aPropertyItem, seed, 'item', depth),
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

/** What moving came to. 改期结果 */
export const aRescheduleVisitPayload: Build<RescheduleVisitPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'RescheduleVisitPayload',
  refusals: [],
  visit: maybe(aVisit, seed, 'visit', depth),
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

/** What seizing came to. 扣押结果 */
export const aSeizeItemsPayload: Build<SeizeItemsPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'SeizeItemsPayload',
  items: objects(aPropertyItem, seed, 'items', depth),
  refusals: [],
  ...overrides,
});

/** A session that recurs every week. 会见时段模板 */
export const aSessionTemplate: Build<SessionTemplate> = (overrides, seed = 1) => ({
  __typename: 'SessionTemplate',
  code: text(seed, '编号'),
  effectiveFrom: day(seed, 0),
  effectiveUntil: day(seed, 1),
  from: time(seed, 2),
  room: text(seed, '会见室编号'),
  to: time(seed, 3),
  weekday: whole(seed, 'weekday'),
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
  freeSeats: whole(seed, 'freeSeats'),
  from: instant(seed, 1),
  id: id('Slot', seed),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  room: text(seed, '会见室编号'),
  to: instant(seed, 2),
  version: whole(seed, 'version'),
  visits: part(aVisitConnection, seed, 'visits', depth),
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
  onBehalfOf: maybe(aPerson, seed, 'onBehalfOf', depth),
  person: maybe(aPerson, seed, 'person', depth),
  roles: some(seed, 'roles', ['ADMINISTRATOR', 'ANYONE', 'CENTRE_STAFF', 'CUSTODIAN', 'LAWYER', 'LEADER', 'OFFICER', 'SYSTEM']),
  ...overrides,
});

/** A lawyer's visit to a detainee; it is not monitored. 律师会见。刑事诉讼法第39条：会见不被监听 */
export const aVisit: Build<Visit> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'Visit',
  availableActions: some(seed, 'availableActions', ['CANCEL', 'RESCHEDULE']),
  centre: maybe(aCentre, seed, 'centre', depth),
  detainee: maybe(aDetainee, seed, 'detainee', depth),
  entrustment: maybe(anEntrustment, seed, 'entrustment', depth),
  from: instant(seed, 0),
  history: part(anEventConnection, seed, 'history', depth),
  id: id('Visit', seed),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  reason: text(seed, '取消原因'),
  seat: whole(seed, 'seat'),
  slot: maybe(aSlot, seed, 'slot', depth),
  status: pick(seed, 'status', ['CANCELLED', 'CONFIRMED']),
  to: instant(seed, 1),
  version: whole(seed, 'version'),
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

/** A room for visits. 会见室 */
export const aVisitRoom: Build<VisitRoom> = (overrides, seed = 1) => ({
  __typename: 'VisitRoom',
  capacity: whole(seed, 'capacity'),
  code: text(seed, '编号'),
  mode: pick(seed, 'mode', ['IN_PERSON', 'REMOTE']),
  ...overrides,
});

/** What taking it back came to. 撤回结果 */
export const aWithdrawApprovalPayload: Build<WithdrawApprovalPayload> = (overrides, seed = 1, depth = 1) => ({
  __typename: 'WithdrawApprovalPayload',
  approval: maybe(anApproval, seed, 'approval', depth),
  refusals: [],
  ...overrides,
});

const aNode: Build<Node> = (_overrides, seed = 1, depth = 1) =>
  pick<() => Node>(seed, 'Node', [() => anApproval({}, seed, depth), () => aCase({}, seed, depth), () => aCentre({}, seed, depth), () => aDeadline({}, seed, depth), () => aDetainee({}, seed, depth), () => anEntrustment({}, seed, depth), () => anEvidence({}, seed, depth), () => aNotification({}, seed, depth), () => anOrgan({}, seed, depth), () => aPerson({}, seed, depth), () => aProcess({}, seed, depth), () => aPropertyItem({}, seed, depth), () => aPropertyStore({}, seed, depth), () => aPropertyTransfer({}, seed, depth), () => aReport({}, seed, depth), () => aSlot({}, seed, depth), () => aVisit({}, seed, depth)])();

const aPropertyHolder: Build<PropertyHolder> = (_overrides, seed = 1, depth = 1) =>
  pick<() => PropertyHolder>(seed, 'PropertyHolder', [() => aHeldByOfficer({}, seed, depth), () => aHeldByPossessor({}, seed, depth), () => aHeldInStore({}, seed, depth), () => aHeldInTransit({}, seed, depth)])();

/** Every builder, by the name of its type. */
export const builders = {
  AbortUploadPayload: anAbortUploadPayload,
  AcceptReportPayload: anAcceptReportPayload,
  AddSessionTemplatePayload: anAddSessionTemplatePayload,
  AddVisitRoomPayload: anAddVisitRoomPayload,
  AdmitDetaineePayload: anAdmitDetaineePayload,
  AmendDeadlineExtensionPayload: anAmendDeadlineExtensionPayload,
  Approval: anApproval,
  ApprovalConnection: anApprovalConnection,
  ApprovalEdge: anApprovalEdge,
  ApproveCheckOutPayload: anApproveCheckOutPayload,
  AssignPostsPayload: anAssignPostsPayload,
  Authority: anAuthority,
  BeginClosingOrganPayload: aBeginClosingOrganPayload,
  BeginUploadPayload: aBeginUploadPayload,
  BookVisitPayload: aBookVisitPayload,
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
  Changes: aChanges,
  CheckInItemPayload: aCheckInItemPayload,
  CheckOutItemPayload: aCheckOutItemPayload,
  CloseOrganPayload: aCloseOrganPayload,
  CompleteUploadPayload: aCompleteUploadPayload,
  CorrectDeadlinePayload: aCorrectDeadlinePayload,
  Count: aCount,
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
  DelegatePowerPayload: aDelegatePowerPayload,
  Delegation: aDelegation,
  DepositItemPayload: aDepositItemPayload,
  Detainee: aDetainee,
  DetaineeConnection: aDetaineeConnection,
  DetaineeEdge: aDetaineeEdge,
  DirectoryExport: aDirectoryExport,
  DirectoryImport: aDirectoryImport,
  DispatchTransferPayload: aDispatchTransferPayload,
  Entrustment: anEntrustment,
  EntrustmentConnection: anEntrustmentConnection,
  EntrustmentEdge: anEntrustmentEdge,
  Event: anEvent,
  EventConnection: anEventConnection,
  EventEdge: anEventEdge,
  Evidence: anEvidence,
  EvidenceConnection: anEvidenceConnection,
  EvidenceEdge: anEvidenceEdge,
  EvidenceObject: anEvidenceObject,
  ExtendDeadlinePayload: anExtendDeadlinePayload,
  FileCasePayload: aFileCasePayload,
  GrantQualificationPayload: aGrantQualificationPayload,
  HeldByOfficer: aHeldByOfficer,
  HeldByPossessor: aHeldByPossessor,
  HeldInStore: aHeldInStore,
  HeldInTransit: aHeldInTransit,
  ImportDirectoryPayload: anImportDirectoryPayload,
  IssuedReceipt: anIssuedReceipt,
  IssuedWebhookSecret: anIssuedWebhookSecret,
  LawyerBusy: aLawyerBusy,
  LookUpReceiptPayload: aLookUpReceiptPayload,
  MeetDeadlinePayload: aMeetDeadlinePayload,
  NotInThisState: aNotInThisState,
  Notification: aNotification,
  NotificationChannels: aNotificationChannels,
  NotificationConnection: aNotificationConnection,
  NotificationDelivery: aNotificationDelivery,
  NotificationEdge: aNotificationEdge,
  NotificationPreferences: aNotificationPreferences,
  OpenSlotsPayload: anOpenSlotsPayload,
  OpenSlotsThroughPayload: anOpenSlotsThroughPayload,
  OpenStorePayload: anOpenStorePayload,
  Organ: anOrgan,
  OrganConnection: anOrganConnection,
  OrganEdge: anOrganEdge,
  OutOfRange: anOutOfRange,
  PageInfo: aPageInfo,
  PartHeader: aPartHeader,
  PartUrl: aPartUrl,
  PauseDeadlinePayload: aPauseDeadlinePayload,
  Person: aPerson,
  PersonConnection: aPersonConnection,
  PersonEdge: aPersonEdge,
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
  QuietHours: aQuietHours,
  ReadAllNotificationsPayload: aReadAllNotificationsPayload,
  ReadNotificationPayload: aReadNotificationPayload,
  ReceiptProgress: aReceiptProgress,
  ReceiveTransferPayload: aReceiveTransferPayload,
  ReceivedPart: aReceivedPart,
  RefuseTransferPayload: aRefuseTransferPayload,
  Refused: aRefused,
  RegisterCentrePayload: aRegisterCentrePayload,
  RegisterOrganPayload: aRegisterOrganPayload,
  RegisterPersonPayload: aRegisterPersonPayload,
  RegisterReportPayload: aRegisterReportPayload,
  ReinstatePersonPayload: aReinstatePersonPayload,
  RejectApprovalPayload: aRejectApprovalPayload,
  RejectCheckOutPayload: aRejectCheckOutPayload,
  RejectEntrustmentPayload: aRejectEntrustmentPayload,
  ReleaseDetaineePayload: aReleaseDetaineePayload,
  RenameOrganPayload: aRenameOrganPayload,
  ReopenOrganPayload: aReopenOrganPayload,
  Report: aReport,
  ReportConnection: aReportConnection,
  ReportEdge: aReportEdge,
  RequestCheckOutPayload: aRequestCheckOutPayload,
  RequestDownloadPayload: aRequestDownloadPayload,
  RescheduleVisitPayload: aRescheduleVisitPayload,
  ResumeDeadlinePayload: aResumeDeadlinePayload,
  ReturnApprovalPayload: aReturnApprovalPayload,
  ReturnTransferPayload: aReturnTransferPayload,
  RevokeDelegationPayload: aRevokeDelegationPayload,
  RevokeEntrustmentPayload: aRevokeEntrustmentPayload,
  SeizeItemsPayload: aSeizeItemsPayload,
  SessionTemplate: aSessionTemplate,
  SetNotificationPreferencesPayload: aSetNotificationPreferencesPayload,
  Slot: aSlot,
  SlotConnection: aSlotConnection,
  SlotEdge: aSlotEdge,
  SlotFull: aSlotFull,
  SuspendPersonPayload: aSuspendPersonPayload,
  TakeApprovalStepPayload: aTakeApprovalStepPayload,
  TakenStep: aTakenStep,
  TooMany: aTooMany,
  TransferReportPayload: aTransferReportPayload,
  UndoExtensionPayload: aUndoExtensionPayload,
  VerifyEntrustmentPayload: aVerifyEntrustmentPayload,
  VersionChanged: aVersionChanged,
  Viewer: aViewer,
  Visit: aVisit,
  VisitConnection: aVisitConnection,
  VisitEdge: aVisitEdge,
  VisitRoom: aVisitRoom,
  WithdrawApprovalPayload: aWithdrawApprovalPayload,
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
  entrustments: schema.QueryEntrustmentsArgs;
  evidence: schema.QueryEvidenceArgs;
  exportDirectory: schema.QueryExportDirectoryArgs;
  incomingTransfers: schema.QueryIncomingTransfersArgs;
  myDeadlines: schema.QueryMyDeadlinesArgs;
  myProposals: schema.QueryMyProposalsArgs;
  node: schema.QueryNodeArgs;
  notifications: schema.QueryNotificationsArgs;
  organ: schema.QueryOrganArgs;
  organs: schema.QueryOrgansArgs;
  outgoingTransfers: schema.QueryOutgoingTransfersArgs;
  processes: schema.QueryProcessesArgs;
  propertyItem: schema.QueryPropertyItemArgs;
  propertyItemsToDeposit: schema.QueryPropertyItemsToDepositArgs;
  propertyStores: schema.QueryPropertyStoresArgs;
  report: schema.QueryReportArgs;
  reports: schema.QueryReportsArgs;
  slots: schema.QuerySlotsArgs;
  statistics: schema.QueryStatisticsArgs;
  visits: schema.QueryVisitsArgs;
  abortUpload: schema.MutationAbortUploadArgs;
  acceptReport: schema.MutationAcceptReportArgs;
  addSessionTemplate: schema.MutationAddSessionTemplateArgs;
  addVisitRoom: schema.MutationAddVisitRoomArgs;
  admitDetainee: schema.MutationAdmitDetaineeArgs;
  amendDeadlineExtension: schema.MutationAmendDeadlineExtensionArgs;
  approveCheckOut: schema.MutationApproveCheckOutArgs;
  assignPosts: schema.MutationAssignPostsArgs;
  beginClosingOrgan: schema.MutationBeginClosingOrganArgs;
  beginUpload: schema.MutationBeginUploadArgs;
  bookVisit: schema.MutationBookVisitArgs;
  cancelProcess: schema.MutationCancelProcessArgs;
  cancelVisit: schema.MutationCancelVisitArgs;
  changeCertificate: schema.MutationChangeCertificateArgs;
  checkInItem: schema.MutationCheckInItemArgs;
  checkOutItem: schema.MutationCheckOutItemArgs;
  closeOrgan: schema.MutationCloseOrganArgs;
  completeUpload: schema.MutationCompleteUploadArgs;
  correctDeadline: schema.MutationCorrectDeadlineArgs;
  declareReportOutOfJurisdiction: schema.MutationDeclareReportOutOfJurisdictionArgs;
  declineCase: schema.MutationDeclineCaseArgs;
  delegatePower: schema.MutationDelegatePowerArgs;
  depositItem: schema.MutationDepositItemArgs;
  dispatchTransfer: schema.MutationDispatchTransferArgs;
  extendDeadline: schema.MutationExtendDeadlineArgs;
  fileCase: schema.MutationFileCaseArgs;
  grantQualification: schema.MutationGrantQualificationArgs;
  importDirectory: schema.MutationImportDirectoryArgs;
  lookUpReceipt: schema.MutationLookUpReceiptArgs;
  meetDeadline: schema.MutationMeetDeadlineArgs;
  openSlots: schema.MutationOpenSlotsArgs;
  openSlotsThrough: schema.MutationOpenSlotsThroughArgs;
  openStore: schema.MutationOpenStoreArgs;
  pauseDeadline: schema.MutationPauseDeadlineArgs;
  presentPapers: schema.MutationPresentPapersArgs;
  proposeDeadlineExtension: schema.MutationProposeDeadlineExtensionArgs;
  readAllNotifications: schema.MutationReadAllNotificationsArgs;
  readNotification: schema.MutationReadNotificationArgs;
  receiveTransfer: schema.MutationReceiveTransferArgs;
  refuseTransfer: schema.MutationRefuseTransferArgs;
  registerCentre: schema.MutationRegisterCentreArgs;
  registerOrgan: schema.MutationRegisterOrganArgs;
  registerPerson: schema.MutationRegisterPersonArgs;
  registerReport: schema.MutationRegisterReportArgs;
  reinstatePerson: schema.MutationReinstatePersonArgs;
  rejectApproval: schema.MutationRejectApprovalArgs;
  rejectCheckOut: schema.MutationRejectCheckOutArgs;
  rejectEntrustment: schema.MutationRejectEntrustmentArgs;
  releaseDetainee: schema.MutationReleaseDetaineeArgs;
  renameOrgan: schema.MutationRenameOrganArgs;
  reopenOrgan: schema.MutationReopenOrganArgs;
  requestCheckOut: schema.MutationRequestCheckOutArgs;
  requestDownload: schema.MutationRequestDownloadArgs;
  rescheduleVisit: schema.MutationRescheduleVisitArgs;
  resumeDeadline: schema.MutationResumeDeadlineArgs;
  returnApproval: schema.MutationReturnApprovalArgs;
  returnTransfer: schema.MutationReturnTransferArgs;
  revokeDelegation: schema.MutationRevokeDelegationArgs;
  revokeEntrustment: schema.MutationRevokeEntrustmentArgs;
  seizeItems: schema.MutationSeizeItemsArgs;
  setNotificationPreferences: schema.MutationSetNotificationPreferencesArgs;
  suspendPerson: schema.MutationSuspendPersonArgs;
  takeApprovalStep: schema.MutationTakeApprovalStepArgs;
  transferReport: schema.MutationTransferReportArgs;
  undoExtension: schema.MutationUndoExtensionArgs;
  verifyEntrustment: schema.MutationVerifyEntrustmentArgs;
  withdrawApproval: schema.MutationWithdrawApprovalArgs;
}
