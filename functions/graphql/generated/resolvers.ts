import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RefusalParent, NodeParent, EventParent, EventEdgeParent, EventConnectionParent, ViewerParent, OrganParent, PersonParent, OrganEdgeParent, OrganConnectionParent, PersonEdgeParent, PersonConnectionParent, DelegationParent, ReportParent, ReportEdgeParent, ReportConnectionParent, CaseParent, CaseEdgeParent, CaseConnectionParent, ApprovalParent, ApprovalEdgeParent, ApprovalConnectionParent, TakenStepParent, NotificationParent, NotificationEdgeParent, NotificationConnectionParent, NotificationDeliveryParent, NotificationPreferencesParent, ProcessParent, ProcessEdgeParent, ProcessConnectionParent, ProcessRefusalParent, DeadlineParent, DeadlineEdgeParent, DeadlineConnectionParent, DeadlineExtensionParent, PropertyStoreParent, PropertyStoreEdgeParent, PropertyStoreConnectionParent, PropertyItemParent, PropertyItemEdgeParent, PropertyItemConnectionParent, PropertyCheckOutParent, PropertyFoundParent, HeldByPossessorParent, HeldByOfficerParent, HeldInStoreParent, HeldInTransitParent, CustodyLinkParent, CustodyLinkEdgeParent, CustodyLinkConnectionParent, PropertyTransferParent, PropertyTransferEdgeParent, PropertyTransferConnectionParent, EvidenceParent, EvidenceEdgeParent, EvidenceConnectionParent, EvidenceObjectParent, CentreParent, CentreEdgeParent, CentreConnectionParent, SlotParent, SlotEdgeParent, SlotConnectionParent, DetaineeParent, DetaineeEdgeParent, DetaineeConnectionParent, EntrustmentParent, EntrustmentEdgeParent, EntrustmentConnectionParent, VisitParent, VisitEdgeParent, VisitConnectionParent } from '../mappers.ts';
import type { GraphContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A number of bytes, a safe integer. 字节数 */
  Bytes: { input: number; output: number; }
  /**
   * A sheet as CSV (RFC 4180, UTF-8, with or without BOM), at most 200,000 characters. The first row names the columns, in
   * English or Chinese. 表格文本
   */
  Csv: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC: 2026-11-21T08:00:00.000Z. 时刻 */
  DateTime: { input: string; output: string; }
  /** A calendar day in Asia/Shanghai: 2026-11-21. 日期 */
  LocalDate: { input: string; output: string; }
  /** A time of day in Asia/Shanghai, to the minute: 09:30. 时间 */
  LocalTime: { input: string; output: string; }
  /** Text of 1 to 4,000 characters, trimmed, Unicode NFC. 长文本 */
  LongText: { input: string; output: string; }
  /** Twelve digits: division (GB/T 2260), then unit (GA/T 380). 机构代码 */
  OrganCode: { input: string; output: string; }
  /** A decimal number as text, to at most 4 places: "12.5". 数量 */
  Quantity: { input: string; output: string; }
  /** The number of a seal: 1 to 64 letters, digits, signs or Chinese characters, of any width. 封签号 */
  SealNumber: { input: string; output: string; }
  /** A SHA-256 in base64, 44 characters. 哈希值 */
  Sha256: { input: string; output: string; }
  /** Text of 1 to 200 characters in one line, trimmed, Unicode NFC. 短文本 */
  ShortText: { input: string; output: string; }
  /** The subject of a person's tokens: 1 to 100 letters, digits, dots, colons, dashes, underscores. 登录主体 */
  Subject: { input: string; output: string; }
};

/** Give an upload up. 取消上传 */
export type AbortUploadInput = {
  /** Which. 证据 */
  readonly evidenceId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What giving an upload up came to. 取消上传结果 */
export type AbortUploadPayload = {
  /** The evidence, ABORTED. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Accept a report as a case. 受案 */
export type AcceptReportInput = {
  /** How much has to be found out; ORDINARY unless told. 复杂程度 */
  readonly complexity?: InputMaybe<Complexity>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Criminal or administrative. 案件类别 */
  readonly kind: CaseKind;
  /** Who is in charge; you unless told. 主办民警 */
  readonly officerInCharge?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is a public-security case, to be filed at once. 是否治安案件 */
  readonly publicSecurity?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which report. 警情 */
  readonly reportId: Scalars['ID']['input'];
  /** Suspected offence or violation. 案由 */
  readonly suspectedOffence: Scalars['ShortText']['input'];
};

/** What accepting came to. 受案结果 */
export type AcceptReportPayload = {
  /** The case that was born. 案件 */
  readonly case?: Maybe<Case>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The report. 警情 */
  readonly report?: Maybe<Report>;
};

/** Add a weekly session. 增设会见时段模板 */
export type AddSessionTemplateInput = {
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Its first day. 生效日 */
  readonly effectiveFrom: Scalars['LocalDate']['input'];
  /** Its last day; without it, it stands until it is ended. 失效日 */
  readonly effectiveUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins. 开始时间 */
  readonly from: Scalars['LocalTime']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the room. 会见室编号 */
  readonly room: Scalars['ShortText']['input'];
  /** When it ends. 结束时间 */
  readonly to: Scalars['LocalTime']['input'];
  /** 1 is Monday, 7 is Sunday. 星期（1为周一，7为周日） */
  readonly weekday: Scalars['Int']['input'];
};

/** What adding came to. 增设结果 */
export type AddSessionTemplatePayload = {
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Add a room. 增设会见室 */
export type AddVisitRoomInput = {
  /** Seats in each session, 1 to 50. 席位数 */
  readonly capacity: Scalars['Int']['input'];
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Names it within the centre. 编号 */
  readonly code: Scalars['ShortText']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How one meets in it. 会见方式 */
  readonly mode: VisitMode;
};

/** What adding came to. 增设结果 */
export type AddVisitRoomPayload = {
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Admit a detainee. 入所登记 */
export type AdmitDetaineeInput = {
  /** Id of the case they are held for. 案件标识 */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. 姓名 */
  readonly name: Scalars['ShortText']['input'];
};

/** What admitting came to. 入所登记结果 */
export type AdmitDetaineePayload = {
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Change a returned proposal to make a term longer, and put it forward again. 修改延长提请 */
export type AmendDeadlineExtensionInput = {
  /** Which. 审批 */
  readonly approvalId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which of the extensions the term allows. 延长种类 */
  readonly extension: Scalars['String']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In its unit. 数量 */
  readonly length: Scalars['Int']['input'];
  /** Why. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What amending came to. 修改结果 */
export type AmendDeadlineExtensionPayload = {
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A decision that more than one person makes; nobody takes two steps of it. 审批 */
export type Approval = Node & {
  /** The article it stands on. 法律依据 */
  readonly article: Scalars['String']['output'];
  /** What you may do now. 可执行操作 */
  readonly availableActions: ReadonlyArray<ApprovalAction>;
  /** The organ whose step is next. 待办机构 */
  readonly awaitedOrgan?: Maybe<Organ>;
  /** The step it waits for. 待办步骤 */
  readonly awaitedStep?: Maybe<ApprovalStep>;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Which kind. 种类 */
  readonly kind: ApprovalKind;
  /** When it lapses unless somebody acts. 失效时间 */
  readonly lapsesAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was said when it was returned or refused. 退回或不批准的意见 */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** The organ that proposes. 提请机构 */
  readonly organ?: Maybe<Organ>;
  /** What is proposed. 提请内容 */
  readonly proposal: ReadonlyArray<ProposalDetail>;
  /** When it was proposed. 提请时间 */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposes it. 提请人 */
  readonly proposer?: Maybe<Person>;
  /** Why. 理由 */
  readonly reason: Scalars['String']['output'];
  /** Where it stands. 状态 */
  readonly status: ApprovalStatus;
  /** What is decided about, if you may see it. 审批事项 */
  readonly subject?: Maybe<Node>;
  /** Steps taken since it was proposed or amended. 已办步骤 */
  readonly taken: ReadonlyArray<TakenStep>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** A decision that more than one person makes; nobody takes two steps of it. 审批 */
export type ApprovalHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a proposal. 可执行操作 */
export type ApprovalAction =
  /** Put it forward again, changed. 修改后重新提出 */
  | 'AMEND'
  /** Refuse it for good. 不予批准 */
  | 'REJECT'
  /** Give it back to its proposer. 退回 */
  | 'RETURN'
  /** Take the step that is next: review or approve. 审核或批准 */
  | 'TAKE_STEP'
  /** Take it back. 撤回 */
  | 'WITHDRAW';

/** Proposals. 审批列表 */
export type ApprovalConnection = {
  /** The proposals. 条目 */
  readonly edges: ReadonlyArray<ApprovalEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One proposal of a list. 审批条目 */
export type ApprovalEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. 审批 */
  readonly node: Approval;
};

/** Kinds of decision that more than one person makes. 审批种类 */
export type ApprovalKind =
  /** A term made longer by a leader of the organ that handles the matter. 延长期限，由办理机关负责人审批 */
  | 'DEADLINE_EXTENSION'
  /** A term made longer by the organ next above. 延长期限，由上一级机关审批。治安管理处罚法第118条 */
  | 'DEADLINE_EXTENSION_NEXT_ABOVE'
  /** Disposal of case property, two approvals. 处置涉案财物，两级审批。公通字〔2015〕21号 */
  | 'PROPERTY_DISPOSAL';

/** Where a proposal stands. 审批状态 */
export type ApprovalStatus =
  /** Granted; its effect follows. 已批准 */
  | 'GRANTED'
  /** Nobody decided in time. 已失效 */
  | 'LAPSED'
  /** Waits for its next step. 待审批 */
  | 'OPEN'
  /** Refused for good. 不予批准 */
  | 'REJECTED'
  /** Back with its proposer. 已退回 */
  | 'RETURNED'
  /** Taken back by its proposer. 已撤回 */
  | 'WITHDRAWN';

/** A step of a decision. 审批步骤 */
export type ApprovalStep =
  /** Approval. 审批 */
  | 'APPROVE'
  /** Review. 审核 */
  | 'REVIEW';

/** Approve a check-out. 批准调用。21号 */
export type ApproveCheckOutInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which item. 财物 */
  readonly itemId: Scalars['ID']['input'];
};

/** What approving came to. 批准调用结果 */
export type ApproveCheckOutPayload = {
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Give a person other posts, or another organ. 调整岗位 */
export type AssignPostsInput = {
  /** Needed for somebody who becomes a lawyer. 律师执业证书 */
  readonly certificate?: InputMaybe<CertificateInput>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the organ they serve in from now on; where they are, unless told. 所属机构代码 */
  readonly organ?: InputMaybe<Scalars['OrganCode']['input']>;
  /** Who. 人员 */
  readonly personId: Scalars['ID']['input'];
  /** All the posts they hold from now on; none for somebody who has left. 岗位 */
  readonly posts: ReadonlyArray<Post>;
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What became of it. 调整岗位结果 */
export type AssignPostsPayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Power of attorney or legal-aid letter. 授权文书 */
export type Authority = {
  /** Kind. 种类 */
  readonly kind: AuthorityKind;
  /** Number. 编号 */
  readonly number: Scalars['String']['output'];
};

/** Power of attorney or legal-aid letter. 授权文书 */
export type AuthorityInput = {
  /** Kind. 种类 */
  readonly kind: AuthorityKind;
  /** Number. 编号 */
  readonly number: Scalars['ShortText']['input'];
};

/** What gives a lawyer the power to act. 授权文书种类 */
export type AuthorityKind =
  /** Legal-aid letter. 法律援助公函 */
  | 'LEGAL_AID_LETTER'
  /** Power of attorney. 授权委托书 */
  | 'POWER_OF_ATTORNEY';

/** Begin to close an organ. 开始撤销机构 */
export type BeginClosingOrganInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which organ. 机构 */
  readonly organId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What became of it. 开始撤销机构结果 */
export type BeginClosingOrganPayload = {
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Begin an upload. 开始上传 */
export type BeginUploadInput = {
  /** When it was captured. 采集时间 */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The case, not ended. 案件 */
  readonly caseId: Scalars['ID']['input'];
  /** Media type; application/octet-stream unless told. 文件类型 */
  readonly contentType?: InputMaybe<Scalars['ShortText']['input']>;
  /** The device that made it. 采集设备 */
  readonly device?: InputMaybe<Scalars['ShortText']['input']>;
  /** SHA-256 as the device gave it; if the file's is another, it is flagged. 设备校验值 */
  readonly deviceHash?: InputMaybe<Scalars['Sha256']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind. 类别 */
  readonly kind: EvidenceKind;
  /** What to call it. 名称 */
  readonly name: Scalars['ShortText']['input'];
  /** Bytes, 1 to 5 TB. 大小 */
  readonly size: Scalars['Bytes']['input'];
};

/** What beginning an upload came to. 开始上传结果 */
export type BeginUploadPayload = {
  /** The evidence, UPLOADING. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Book a visit. 预约会见 */
export type BookVisitInput = {
  /** By which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which session. 会见场次 */
  readonly slotId: Scalars['ID']['input'];
};

/** What booking came to. 预约结果 */
export type BookVisitPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Stop a process. 取消批处理 */
export type CancelProcessInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which. 批处理 */
  readonly processId: Scalars['ID']['input'];
};

/** What stopping it came to. 取消结果 */
export type CancelProcessPayload = {
  /** The process. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Cancel a visit. 取消会见 */
export type CancelVisitInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What cancelling came to. 取消结果 */
export type CancelVisitPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** A criminal or administrative case. 案件 */
export type Case = Node & {
  /** When it was accepted. 受案时间 */
  readonly acceptedAt: Scalars['DateTime']['output'];
  /** What you may do with it now, up to what you enter. 当前可执行的操作 */
  readonly availableActions: ReadonlyArray<CaseAction>;
  /** How much had to be found out. 复杂程度 */
  readonly complexity: Complexity;
  /** Its statutory terms, oldest first. 办理时限 */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** When it was declined. 不予立案时间 */
  readonly declinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its evidence, oldest first. 证据 */
  readonly evidence: EvidenceConnection;
  /** When it was filed. 立案时间 */
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Kind. 案件类别 */
  readonly kind: CaseKind;
  /** Gap-free for organ and month. 案件编号 */
  readonly number: Scalars['String']['output'];
  /** Officer in charge. 主办民警 */
  readonly officerInCharge?: Maybe<Person>;
  /** The organ that handles it. 办案单位 */
  readonly organ?: Maybe<Organ>;
  /** Property seized on the case, in the order of the lists. 涉案财物 */
  readonly propertyItems: PropertyItemConnection;
  /** Whether it is a public-security case. 是否治安案件 */
  readonly publicSecurity: Scalars['Boolean']['output'];
  /** Why it was declined. 不予立案理由 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The report it was born of. 来源警情 */
  readonly report?: Maybe<Report>;
  /** Where it stands. 状态 */
  readonly status: CaseStatus;
  /** Suspected offence or violation. 案由 */
  readonly suspectedOffence: Scalars['String']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** A criminal or administrative case. 案件 */
export type CaseEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A criminal or administrative case. 案件 */
export type CaseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A criminal or administrative case. 案件 */
export type CasePropertyItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a case. 案件操作 */
export type CaseAction =
  /** Decline to file it. 不予立案。公安机关办理刑事案件程序规定第178条 */
  | 'DECLINE'
  /** File it. 立案。公安机关办理刑事案件程序规定第178条 */
  | 'FILE';

/** Cases, newest first. 案件列表 */
export type CaseConnection = {
  /** The cases. 条目 */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One case of a list. 案件条目 */
export type CaseEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The case. 案件 */
  readonly node: Case;
};

/** Kinds of case. 案件类别 */
export type CaseKind =
  /** Administrative, public-security cases among them. 行政案件 */
  | 'ADMINISTRATIVE'
  /** Criminal. 刑事案件 */
  | 'CRIMINAL';

/** Where a case stands. 案件状态 */
export type CaseStatus =
  /** Filed. 已立案 */
  | 'FILED'
  /** Declined. 不予立案 */
  | 'NOT_FILED'
  /** Accepted; whether to file is under review. 立案审查中 */
  | 'UNDER_FILING_REVIEW';

/** A detention centre as a place for visits. 看守所 */
export type Centre = Node & {
  /** Who is held here, by admission; empty for the staff of another centre. 在押人员 */
  readonly detainees: DetaineeConnection;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** The organ that it is. 所属机构 */
  readonly organ?: Maybe<Organ>;
  /** Papers to verify, the most urgent first; empty for the staff of another centre. 待核验的委托手续 */
  readonly papersToVerify: EntrustmentConnection;
  /** Rooms. 会见室 */
  readonly rooms: ReadonlyArray<VisitRoom>;
  /** Weekly sessions. 会见时段模板 */
  readonly templates: ReadonlyArray<SessionTemplate>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Who comes on a day, by time; empty for the staff of another centre. 当日会见 */
  readonly visits: VisitConnection;
};


/** A detention centre as a place for visits. 看守所 */
export type CentreDetaineesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A detention centre as a place for visits. 看守所 */
export type CentreHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A detention centre as a place for visits. 看守所 */
export type CentrePapersToVerifyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A detention centre as a place for visits. 看守所 */
export type CentreVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['LocalDate']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Centres, by code. 看守所列表 */
export type CentreConnection = {
  /** The centres. 条目 */
  readonly edges: ReadonlyArray<CentreEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One centre of a list. 看守所条目 */
export type CentreEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The centre. 看守所 */
  readonly node: Centre;
};

/** A lawyer's practising certificate. 律师执业证书 */
export type Certificate = {
  /** Law firm. 执业机构 */
  readonly firm: Scalars['String']['output'];
  /** Number. 执业证号 */
  readonly number: Scalars['String']['output'];
  /** Last day on which it is valid. 有效期至 */
  readonly validUntil: Scalars['LocalDate']['output'];
};

/** A lawyer's practising certificate. 律师执业证书 */
export type CertificateInput = {
  /** Law firm. 执业机构 */
  readonly firm: Scalars['ShortText']['input'];
  /** Number. 执业证号 */
  readonly number: Scalars['ShortText']['input'];
  /** Last day on which it is valid. 有效期至 */
  readonly validUntil: Scalars['LocalDate']['input'];
};

/** Record a lawyer's new practising certificate. 变更执业证书 */
export type ChangeCertificateInput = {
  /** The new one. 新证书 */
  readonly certificate: CertificateInput;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who. 人员 */
  readonly personId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What became of it. 变更执业证书结果 */
export type ChangeCertificatePayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What changed since the last question. 变更 */
export type Changes = {
  /** Pass as `after` the next time. 下次查询的游标 */
  readonly cursor: Scalars['String']['output'];
  /** Too much time has passed since `after`: load what is on the screen anew, and go on with `cursor`. 游标是否已过期 */
  readonly expired: Scalars['Boolean']['output'];
  /** Whether asking again at once brings more. 是否还有更多 */
  readonly more: Scalars['Boolean']['output'];
  /**
   * Objects that concern you or your organ and that changed, as they now are, those that changed last at the end. One may
   * be told again that you know already: compare `version`. 变更的对象
   */
  readonly nodes: ReadonlyArray<Node>;
  /** After how many seconds to ask again. 建议的下次查询间隔（秒） */
  readonly pollAfter: Scalars['Int']['output'];
};

/** Take an item back onto its shelf. 归还入库。21号 */
export type CheckInItemInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was found. 清点结果 */
  readonly found: PropertyFoundInput;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which item. 财物 */
  readonly itemId: Scalars['ID']['input'];
  /** Number of the seal now on it: the old one if nobody broke it. 封签号 */
  readonly seal: Scalars['SealNumber']['input'];
};

/** What taking back came to. 归还结果 */
export type CheckInItemPayload = {
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Hand an item to the officer who asked for it. 出库。21号 */
export type CheckOutItemInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which item. 财物 */
  readonly itemId: Scalars['ID']['input'];
};

/** What handing out came to. 出库结果 */
export type CheckOutItemPayload = {
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Close an organ for good. 撤销机构 */
export type CloseOrganInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which organ. 机构 */
  readonly organId: Scalars['ID']['input'];
};

/** What became of it. 撤销机构结果 */
export type CloseOrganPayload = {
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Complete an upload. 完成上传 */
export type CompleteUploadInput = {
  /** Which. 证据 */
  readonly evidenceId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of the whole file. 文件哈希值 */
  readonly sha256: Scalars['Sha256']['input'];
};

/** What completing an upload came to. 完成上传结果 */
export type CompleteUploadPayload = {
  /** The evidence; ask for it again until it is SEALED. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** How much has to be found out before it can be decided whether to file. 复杂程度 */
export type Complexity =
  /** Complex, or with facts to verify. 疑难复杂、线索需要查证 */
  | 'COMPLEX'
  /** Ordinary. 一般 */
  | 'ORDINARY';

/** Set right when a term began. 更正起算时间 */
export type CorrectDeadlineInput = {
  /** Which. 期限 */
  readonly deadlineId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
  /** When it began. 起算时间 */
  readonly startedAt: Scalars['DateTime']['input'];
};

/** What the correction came to. 更正结果 */
export type CorrectDeadlinePayload = {
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** So much of one measure. 指标数值 */
export type Count = {
  /** How much of it. 数值 */
  readonly amount: Scalars['Int']['output'];
  /** What is counted. 指标 */
  readonly measure: Measure;
};

/** One link of the chain of custody: its `from` is the `to` of the link before. 保管链环节 */
export type CustodyLink = {
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who recorded it, if you may see them. 操作人 */
  readonly by?: Maybe<Person>;
  /** What was found, if a custodian took it in. 清点结果 */
  readonly found?: Maybe<PropertyFound>;
  /** Who had it. 移交方 */
  readonly from: PropertyHolder;
  /** Place in the item's history. 序号 */
  readonly sequence: Scalars['Int']['output'];
  /** Who has it then. 接收方 */
  readonly to: PropertyHolder;
  /** What happened. 事件类型 */
  readonly type: Scalars['String']['output'];
};

/** A page of links. 保管链环节列表 */
export type CustodyLinkConnection = {
  /** The entries. 条目 */
  readonly edges: ReadonlyArray<CustodyLinkEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One link of a list. 保管链环节条目 */
export type CustodyLinkEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The link. 保管链环节 */
  readonly node: CustodyLink;
};

/** What was counted for an organ on one day. 当日统计 */
export type DayStatistics = {
  /** Every measure, also those of which nothing happened. 各项指标 */
  readonly counts: ReadonlyArray<Count>;
  /** A calendar day in Shanghai. 日期 */
  readonly day: Scalars['LocalDate']['output'];
};

/** A statutory term that runs for an object. 办理时限 */
export type Deadline = Node & {
  /** Proposals to make it longer, latest first. 延长审批 */
  readonly approvals?: Maybe<ApprovalConnection>;
  /** The article it stands on. 法律依据 */
  readonly article: Scalars['String']['output'];
  /** What you may do now, up to input. 可执行操作 */
  readonly availableActions: ReadonlyArray<DeadlineAction>;
  /** The first instant that is too late; a day ends at midnight in Shanghai. While paused, as it was when the clock stopped. 届满时间 */
  readonly dueAt: Scalars['DateTime']['output'];
  /** How it was made longer. 延长记录 */
  readonly extensions: ReadonlyArray<DeadlineExtension>;
  /** Why the clock stands still, while it does. 中止事由 */
  readonly ground?: Maybe<PauseGround>;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** How it stands now; once it is met, as it stood then. 预警灯 */
  readonly light: DeadlineLight;
  /** When what it asked for was done, in time or not. 完成时间 */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organ that has to act. 办理机构 */
  readonly organ?: Maybe<Organ>;
  /** What did not count. 中止记录 */
  readonly pauses: ReadonlyArray<DeadlinePause>;
  /** The official holidays of that year are not out yet: it may still move. 是否为暂定（当年放假安排未公布） */
  readonly provisional: Scalars['Boolean']['output'];
  /** When it began. 起算时间 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Whether it runs. 状态 */
  readonly status: DeadlineStatus;
  /** What it runs for, if you may see it. 所属事项 */
  readonly subject?: Maybe<Node>;
  /** Which term. 期限种类 */
  readonly term: Term;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** When it turns yellow. 预警时间 */
  readonly warnAt: Scalars['DateTime']['output'];
};


/** A statutory term that runs for an object. 办理时限 */
export type DeadlineApprovalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A statutory term that runs for an object. 办理时限 */
export type DeadlineHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a deadline. 可执行操作 */
export type DeadlineAction =
  /** Set right when it began. 更正起算时间 */
  | 'CORRECT'
  /** Make the term longer. 延长 */
  | 'EXTEND'
  /** Put on record that what it asked for was done. 登记办结 */
  | 'MEET'
  /** Stop the clock. 中止计算 */
  | 'PAUSE'
  /** Propose to make the term longer, where others have to agree. 提请延长 */
  | 'PROPOSE_EXTENSION'
  /** Let the clock run on. 恢复计算 */
  | 'RESUME'
  /** Take the last extension back. 撤销延长 */
  | 'UNDO_EXTENSION';

/** Deadlines. 期限列表 */
export type DeadlineConnection = {
  /** The deadlines. 条目 */
  readonly edges: ReadonlyArray<DeadlineEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One deadline of a list. 期限条目 */
export type DeadlineEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The deadline. 期限 */
  readonly node: Deadline;
};

/** By how much a term was made longer. 延长 */
export type DeadlineExtension = {
  /** Which of the extensions the term allows. 延长种类 */
  readonly extension: Scalars['String']['output'];
  /** How many units. 数量 */
  readonly length: Scalars['Int']['output'];
  /** The unit. 单位 */
  readonly unit: TermUnit;
};

/** How near the end is. 预警灯 */
export type DeadlineLight =
  /** There is time. 绿灯 */
  | 'GREEN'
  /** Overdue. 红灯：已超期 */
  | 'RED'
  /** A fifth of the term or 24 hours is left, whichever is less. 黄灯 */
  | 'YELLOW';

/** A time that did not count. 中止期间 */
export type DeadlinePause = {
  /** When the clock stopped. 中止时间 */
  readonly from: Scalars['DateTime']['output'];
  /** When it ran on. 恢复时间 */
  readonly to: Scalars['DateTime']['output'];
};

/** Whether a deadline runs. 期限状态 */
export type DeadlineStatus =
  /** What it asked for is no longer asked. 已撤销 */
  | 'CANCELLED'
  /** What it asked for was done, in time or not. 已办结 */
  | 'MET'
  /** The clock stands still. 中止计算 */
  | 'PAUSED'
  /** The clock runs. 计算中 */
  | 'RUNNING';

/** Find that a report is no matter for public security. 告知不属于公安机关管辖 */
export type DeclareReportOutOfJurisdictionInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the reporter is told, and where to turn to. 告知内容 */
  readonly reason: Scalars['LongText']['input'];
  /** Which report. 警情 */
  readonly reportId: Scalars['ID']['input'];
};

/** What finding it out of jurisdiction came to. 告知结果 */
export type DeclareReportOutOfJurisdictionPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The report. 警情 */
  readonly report?: Maybe<Report>;
};

/** Decline to file a case. 不予立案 */
export type DeclineCaseInput = {
  /** Which case. 案件 */
  readonly caseId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the complainant is told. 不予立案理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What declining came to. 不予立案结果 */
export type DeclineCasePayload = {
  /** The case. 案件 */
  readonly case?: Maybe<Case>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Lend your power to approve to an officer of your organ. 委托审批权 */
export type DelegatePowerInput = {
  /** To whom. 受托人 */
  readonly delegateId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
  /** When it ends, at most 90 days from now. 截止时间 */
  readonly until: Scalars['DateTime']['input'];
};

/** What became of it. 委托审批权结果 */
export type DelegatePowerPayload = {
  /** The delegate. 受托人 */
  readonly delegate?: Maybe<Person>;
  /** You. 委托人 */
  readonly leader?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A leader's power to approve, in the hands of an officer of the same organ. 审批权委托 */
export type Delegation = {
  /** The other of the two. 对方 */
  readonly person?: Maybe<Person>;
  /** When it ends, unless it is revoked before. 截止时间 */
  readonly until: Scalars['DateTime']['output'];
};

/** Why something was not delivered. 未送达原因 */
export type DeliveryFault =
  /** The address leads inside. 地址指向内部网络 */
  | 'FORBIDDEN_ADDRESS'
  /** The receiver is no more. 对方已停用 */
  | 'GONE'
  /** This deployment has no such channel. 本系统未开通该渠道 */
  | 'NOT_CONFIGURED'
  /** You no longer want it there. 已不需要 */
  | 'NOT_WANTED'
  /** The receiver refused it. 对方拒收 */
  | 'REFUSED'
  /** The answer took too long. 超时 */
  | 'TIMED_OUT'
  /** Nothing was heard of it. 未获回执 */
  | 'UNANSWERED'
  /** Nobody answered there. 无法连接 */
  | 'UNREACHABLE';

/** How one channel's share of a notification stands. 发送状态 */
export type DeliveryStatus =
  /** Waits for your quiet hours to end. 待免打扰时段结束 */
  | 'DEFERRED'
  /** Waits for its first or next attempt. 待发送 */
  | 'DUE'
  /** Given up. 发送失败 */
  | 'FAILED'
  /** Handed over. 已发送 */
  | 'SENT';

/** Deposit an item. 入库。21号 */
export type DepositItemInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was found. 清点结果 */
  readonly found: PropertyFoundInput;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which item. 财物 */
  readonly itemId: Scalars['ID']['input'];
  /** Room. 库房 */
  readonly room: Scalars['ShortText']['input'];
  /** Number of the seal now on it. 封签号 */
  readonly seal: Scalars['SealNumber']['input'];
  /** Number of the shelf, from 1. 货位 */
  readonly shelf: Scalars['Int']['input'];
  /** A store of your organ. 保管场所 */
  readonly storeId: Scalars['ID']['input'];
};

/** What depositing came to. 入库结果 */
export type DepositItemPayload = {
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Someone held at a centre; for its own staff alone. 在押人员 */
export type Detainee = Node & {
  /** When they came. 入所时间 */
  readonly admittedAt: Scalars['DateTime']['output'];
  /** What you may do now, up to input. 可执行操作 */
  readonly availableActions: ReadonlyArray<DetaineeAction>;
  /** Id of the case they are held for. 案件标识 */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** Where. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** When they left. 出所时间 */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Status. 状态 */
  readonly status: DetaineeStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** Someone held at a centre; for its own staff alone. 在押人员 */
export type DetaineeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done for a detainee. 可执行操作 */
export type DetaineeAction =
  /** Release. 出所登记 */
  | 'RELEASE';

/** Detainees, by admission. 在押人员列表 */
export type DetaineeConnection = {
  /** The detainees. 条目 */
  readonly edges: ReadonlyArray<DetaineeEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One detainee of a list. 在押人员条目 */
export type DetaineeEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The detainee. 在押人员 */
  readonly node: Detainee;
};

/** Where a detainee is. 在押状态 */
export type DetaineeStatus =
  /** At the centre. 在押 */
  | 'DETAINED'
  /** Has left it. 已出所 */
  | 'RELEASED';

/** A sheet of the directory as CSV. 导出结果 */
export type DirectoryExport = {
  /**
   * CSV as it can be imported again: RFC 4180, UTF-8 without BOM. A cell that a spreadsheet would take for a formula has
   * an apostrophe before it, which an import takes off. 表格文本
   */
  readonly csv: Scalars['String']['output'];
  /** Where it ends in the list. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** What a sheet comes to, counted in rows. 导入统计 */
export type DirectoryImport = {
  /** Entries to change. 变更 */
  readonly changed: Scalars['Int']['output'];
  /** Entries to register. 新登记 */
  readonly registered: Scalars['Int']['output'];
  /** Entries that are so already. 无变化 */
  readonly unchanged: Scalars['Int']['output'];
};

/** A sheet of the directory. 表 */
export type DirectorySheet =
  /** Organs: code, name, kind. 机构表：机构代码、名称、类别 */
  | 'ORGANS'
  /**
   * People: subject, name, posts, organ, qualification, qualificationValidUntil, certificateNumber, certificateFirm,
   * certificateValidUntil. 人员表：登录主体、姓名、岗位、所属机构代码、执法资格等级、资格有效期至、执业证号、执业机构、证书有效期至
   */
  | 'PERSONS';

/** Dispatch items of one store to another organ. 移送。21号 */
export type DispatchTransferInput = {
  /** Who carries it. 押运人 */
  readonly carrier: Scalars['ShortText']['input'];
  /** Code of the organ it goes to. 接收单位代码 */
  readonly destination: Scalars['OrganCode']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which items, up to 16 at once. 财物 */
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Number of the seal on the whole. 封签号 */
  readonly seal: Scalars['SealNumber']['input'];
};

/** What dispatching came to. 移送结果 */
export type DispatchTransferPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The transfer. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
};

/** A lawyer's power to defend one person, by the three papers. 委托手续（三证）。刑事诉讼法第39条 */
export type Entrustment = Node & {
  /** Power of attorney or legal-aid letter. 授权文书 */
  readonly authority: Authority;
  /** What you may do now, up to input. 可执行操作 */
  readonly availableActions: ReadonlyArray<EntrustmentAction>;
  /** Where the papers were presented. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Number of the practising certificate. 执业证号 */
  readonly certificate: Scalars['String']['output'];
  /** Whom they were found to be for. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** By when the lawyer is to be in the room: 48 hours. 应安排会见的期限。刑事诉讼法第39条 */
  readonly dueBy: Scalars['DateTime']['output'];
  /** Law firm. 执业机构 */
  readonly firm: Scalars['String']['output'];
  /** Number of the law firm's letter. 律师事务所证明编号 */
  readonly firmLetter: Scalars['String']['output'];
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Name of the lawyer. 律师姓名 */
  readonly lawyerName: Scalars['String']['output'];
  /** When they were presented. 提交时间 */
  readonly presentedAt: Scalars['DateTime']['output'];
  /** Why they were rejected. 未通过原因 */
  readonly rejection?: Maybe<RejectionReason>;
  /** Why they were revoked. 解除原因 */
  readonly revocation?: Maybe<Scalars['String']['output']>;
  /** Where it stands. 状态 */
  readonly status: EntrustmentStatus;
  /** The person they name. 委托书所载当事人姓名 */
  readonly suspect: Scalars['String']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** A lawyer's power to defend one person, by the three papers. 委托手续（三证）。刑事诉讼法第39条 */
export type EntrustmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with papers. 可执行操作 */
export type EntrustmentAction =
  /** Reject. 核验不通过 */
  | 'REJECT'
  /** Revoke. 解除委托 */
  | 'REVOKE'
  /** Verify. 核验通过 */
  | 'VERIFY';

/** Entrustments. 委托手续列表 */
export type EntrustmentConnection = {
  /** The entrustments. 条目 */
  readonly edges: ReadonlyArray<EntrustmentEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One entrustment of a list. 委托手续条目 */
export type EntrustmentEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entrustment. 委托手续 */
  readonly node: Entrustment;
};

/** Where papers stand. 委托手续状态 */
export type EntrustmentStatus =
  /** Presented; the 48 hours run. 已提交待核验。刑事诉讼法第39条 */
  | 'PRESENTED'
  /** Rejected. 未通过核验 */
  | 'REJECTED'
  /** Revoked. 已解除委托 */
  | 'REVOKED'
  /** Verified: the lawyer may book. 已核验 */
  | 'VERIFIED';

/** One thing that happened to an object, as recorded. 事件 */
export type Event = {
  /** When it was recorded. 记录时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it, if you may see them. 操作人 */
  readonly by?: Maybe<Person>;
  /** Names the event for ever. 事件标识 */
  readonly id: Scalars['ID']['output'];
  /** In whose name, where the power for it was delegated; null if you may not see them. 代何人行使 */
  readonly onBehalfOf?: Maybe<Person>;
  /** The operation that caused it. 操作 */
  readonly operation: Scalars['String']['output'];
  /** Place in the object's history, from 1. 序号 */
  readonly sequence: Scalars['Int']['output'];
  /** What happened: FiledByLeader, VisitBooked … 事件类型 */
  readonly type: Scalars['String']['output'];
};

/** An object's history, oldest first. 事件列表 */
export type EventConnection = {
  /** The events. 条目 */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One event of a list. 事件条目 */
export type EventEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The event. 事件 */
  readonly node: Event;
};

/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type Evidence = Node & {
  /** Why it came to nothing. 中止原因 */
  readonly abortReason?: Maybe<EvidenceAbortReason>;
  /** What you can do with it now. 可执行操作 */
  readonly availableActions: ReadonlyArray<EvidenceAction>;
  /** When its upload was begun. 开始时间 */
  readonly begunAt: Scalars['DateTime']['output'];
  /** When it was captured. 采集时间 */
  readonly capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The case. 案件 */
  readonly case?: Maybe<Case>;
  /** When all parts had been sent. 完成时间 */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Media type. 文件类型 */
  readonly contentType: Scalars['String']['output'];
  /** The device that made it. 采集设备 */
  readonly device?: Maybe<Scalars['String']['output']>;
  /** SHA-256 as the device gave it. 设备校验值 */
  readonly deviceHash?: Maybe<Scalars['Sha256']['output']>;
  /** In what it is not what was declared. 不符之处 */
  readonly differences: ReadonlyArray<EvidenceDifference>;
  /** Its history, oldest first. 历史 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Kind. 类别 */
  readonly kind: EvidenceKind;
  /** As its uploader called it. 名称 */
  readonly name: Scalars['String']['output'];
  /** The object as it is kept. 留存对象 */
  readonly object?: Maybe<EvidenceObject>;
  /** Bytes of every part but the last. 分段大小 */
  readonly partSize: Scalars['Bytes']['output'];
  /** Where to send parts, at most 100; null unless you upload it and it is UPLOADING. 分段上传地址 */
  readonly partUrls?: Maybe<ReadonlyArray<PartUrl>>;
  /** In how many parts it is sent. 分段数 */
  readonly parts: Scalars['Int']['output'];
  /** What the store has of it, by number, so that an upload can be resumed; fewer than asked for are the last. Null unless you upload it and it is UPLOADING. 已收到的分段，供断点续传 */
  readonly receivedParts?: Maybe<ReadonlyArray<ReceivedPart>>;
  /** SHA-256 of the whole file, as its uploader gave it. 文件哈希值 */
  readonly sha256?: Maybe<Scalars['Sha256']['output']>;
  /** Bytes, as declared. 大小 */
  readonly size: Scalars['Bytes']['output'];
  /** Where it is in its life. 状态 */
  readonly status: EvidenceStatus;
  /** Who uploads it. 上传人 */
  readonly uploader?: Maybe<Person>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type EvidenceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type EvidencePartUrlsArgs = {
  parts: ReadonlyArray<PartInput>;
};


/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type EvidenceReceivedPartsArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an upload came to nothing. 中止原因 */
export type EvidenceAbortReason =
  /** Its uploader gave it up. 上传人取消 */
  | 'CANCELLED'
  /** Nobody completed it in time. 超期未完成 */
  | 'EXPIRED'
  /** No part arrived. 未收到任何分段 */
  | 'NOTHING_ARRIVED'
  /** A part before the last was smaller than 5 MiB. 分段过小 */
  | 'PARTS_TOO_SMALL'
  /** The store no longer has it. 存储端已不存在 */
  | 'UPLOAD_GONE';

/** What can be done with a piece of evidence. 可执行操作 */
export type EvidenceAction =
  /** Give the upload up. 取消上传 */
  | 'ABORT'
  /** Say that all parts were sent. 完成上传 */
  | 'COMPLETE'
  /** Ask for a download, with a reason. 申请下载 */
  | 'REQUEST_DOWNLOAD';

/** A list of evidence, oldest first. 证据列表 */
export type EvidenceConnection = {
  /** The evidence. 条目 */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** In what a kept file is not what was declared. 不符之处 */
export type EvidenceDifference =
  /** Its checksum is not that of the parts as listed. 校验值 */
  | 'CHECKSUM'
  /** Its hash is not the one the device gave. 设备校验值 */
  | 'DEVICE_HASH'
  /** Its size. 大小 */
  | 'SIZE';

/** One piece of evidence of a list. 证据条目 */
export type EvidenceEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The evidence. 证据 */
  readonly node: Evidence;
};

/** How a piece of evidence came about. 证据类别 */
export type EvidenceKind =
  /** Sound recording. 录音 */
  | 'AUDIO'
  /** Recording of a body-worn camera. 执法记录仪录像 */
  | 'BODY_WORN_CAMERA'
  /** Scan of a document. 文书扫描件 */
  | 'DOCUMENT_SCAN'
  /** Electronic data. 电子数据。法发〔2016〕22号 */
  | 'ELECTRONIC_DATA'
  /** Synchronous recording of an interrogation. 讯问同步录音录像。公通字〔2014〕33号 */
  | 'INTERROGATION_RECORDING'
  /** Anything else. 其他 */
  | 'OTHER'
  /** Photograph. 照片 */
  | 'PHOTOGRAPH';

/** The object as it is kept, read back from the store. 留存对象 */
export type EvidenceObject = {
  /** Composite SHA-256: over the digests of the parts, then their number. 组合校验值 */
  readonly checksum: Scalars['String']['output'];
  /** Whether it is under legal hold beyond that. 是否保全 */
  readonly legalHold: Scalars['Boolean']['output'];
  /** Nobody can delete it before. 锁定至 */
  readonly retainUntil: Scalars['DateTime']['output'];
  /** Bytes. 大小 */
  readonly size: Scalars['Bytes']['output'];
  /** The exact version. 版本标识 */
  readonly versionId: Scalars['String']['output'];
};

/** Where a piece of evidence is in its life. 证据状态 */
export type EvidenceStatus =
  /** Came to nothing. 已中止 */
  | 'ABORTED'
  /** All parts were sent; they are being put together, compared and locked. 封存处理中 */
  | 'COMPLETING'
  /** Kept under a proven lock, but not what was declared. 已留存，与登记不符 */
  | 'MISMATCH'
  /** Kept, compared, under a proven lock. 已封存 */
  | 'SEALED'
  /** Parts are being sent. 上传中 */
  | 'UPLOADING';

/** Make a term longer. 延长期限 */
export type ExtendDeadlineInput = {
  /** Which. 期限 */
  readonly deadlineId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which of the extensions the term allows, such as NEXT_ABOVE. 延长种类 */
  readonly extension: Scalars['String']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In its unit; the most the article allows unless told. 数量 */
  readonly length?: InputMaybe<Scalars['Int']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What extending came to. 延长结果 */
export type ExtendDeadlinePayload = {
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** File a case. 立案 */
export type FileCaseInput = {
  /** Which case. 案件 */
  readonly caseId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What filing came to. 立案结果 */
export type FileCasePayload = {
  /** The case. 案件 */
  readonly case?: Maybe<Case>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Record a law-enforcement qualification and until when it is valid. 授予执法资格 */
export type GrantQualificationInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Level. 等级 */
  readonly level: Qualification;
  /** Who. 人员 */
  readonly personId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
  /** The last day on which it is valid. 有效期至 */
  readonly validUntil: Scalars['LocalDate']['input'];
};

/** What became of it. 授予执法资格结果 */
export type GrantQualificationPayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** In the hands of an officer. 民警持有 */
export type HeldByOfficer = {
  /** The officer, if you may see them. 民警 */
  readonly officer?: Maybe<Person>;
  /** Id of the officer. 民警标识 */
  readonly officerId: Scalars['ID']['output'];
};

/** With whoever had it before the seizure. 原持有人 */
export type HeldByPossessor = {
  /** Name. 姓名或名称 */
  readonly name: Scalars['String']['output'];
};

/** On a shelf, under a seal. 在库 */
export type HeldInStore = {
  /** Room. 库房 */
  readonly room: Scalars['String']['output'];
  /** Number of the seal. 封签号 */
  readonly seal: Scalars['String']['output'];
  /** Number of the shelf. 货位 */
  readonly shelf: Scalars['Int']['output'];
  /** The store. 保管场所 */
  readonly store?: Maybe<PropertyStore>;
};

/** Under way. 移送途中 */
export type HeldInTransit = {
  /** The transfer, if you may see it. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
  /** Id of the transfer. 移送标识 */
  readonly transferId: Scalars['ID']['output'];
};

/** Import a sheet into the directory. 导入人员与机构 */
export type ImportDirectoryInput = {
  /** The sheet, at most 500 rows. 内容 */
  readonly csv: Scalars['Csv']['input'];
  /** Only say what is wrong and what would happen; write nothing. 试运行 */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why the directory changes, for the record of every entry. 原因 */
  readonly reason: Scalars['LongText']['input'];
  /** Which sheet. 表 */
  readonly sheet: DirectorySheet;
};

/** What an import comes to. 导入结果 */
export type ImportDirectoryPayload = {
  /** What does it, a row a step; null after a dry run, and if there was nothing to do. 处理进度 */
  readonly process?: Maybe<Process>;
  /**
   * Everything that is wrong with the sheet: `path` is csv, the line (from 1, the header's), and the column's English
   * name. 未执行的原因，path依次为csv、行号、列名
   */
  readonly refusals: ReadonlyArray<Refusal>;
  /** What is, or would be, done; null if it was refused. 结果 */
  readonly result?: Maybe<DirectoryImport>;
};

/** What the citizen is handed: with number and code they can look up progress. 接报案回执 */
export type IssuedReceipt = {
  /** Secret code, said this once: the product keeps only its hash. 查询码，仅显示一次 */
  readonly code: Scalars['String']['output'];
  /** Number. 回执编号 */
  readonly number: Scalars['String']['output'];
};

/** The secret that a webhook's messages are signed with. 回调密钥 */
export type IssuedWebhookSecret = {
  /** whsec_ and base64; said this once. 密钥，仅显示一次 */
  readonly secret: Scalars['String']['output'];
};

/** Languages of what is sent. 语言 */
export type Language =
  /** English. 英文 */
  | 'EN'
  /** Chinese. 中文 */
  | 'ZH';

/** The lawyer has another visit at this time. 律师此时段已有其他会见 */
export type LawyerBusy = Refusal & {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** LAWYER_BUSY. 代码 */
  readonly code: Scalars['String']['output'];
  /** The visit that is in the way, if you may see it: the lawyer's own always. 冲突的会见 */
  readonly conflicting?: Maybe<Visit>;
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Look up how a report stands. 回执查询 */
export type LookUpReceiptInput = {
  /** Code on the receipt; groups and small letters are fine. 查询码 */
  readonly code: Scalars['ShortText']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Number on the receipt. 回执编号 */
  readonly number: Scalars['ShortText']['input'];
};

/** What a look-up came to. 回执查询结果 */
export type LookUpReceiptPayload = {
  /** How it stands. 办理进度 */
  readonly progress?: Maybe<ReceiptProgress>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What is counted for each organ and day. 统计指标 */
export type Measure =
  /** Decisions granted. 审批通过数 */
  | 'APPROVALS_GRANTED'
  /** Decisions rejected. 审批未通过数 */
  | 'APPROVALS_REJECTED'
  /** Cases born. 新受案件数 */
  | 'CASES_ACCEPTED'
  /** Cases not filed. 不予立案数 */
  | 'CASES_DECLINED'
  /** Cases filed. 立案数 */
  | 'CASES_FILED'
  /** Terms that ran out, on the day on which they did. 超期期限数 */
  | 'DEADLINES_OVERDUE'
  /** Items that were not as listed. 与清单不符件数 */
  | 'DISCREPANCIES_FOUND'
  /** Files that were not what had been declared. 证据校验不符数 */
  | 'EVIDENCE_MISMATCHED'
  /** Files sealed as evidence. 固定证据数 */
  | 'EVIDENCE_SEALED'
  /** Items deposited with a custodian. 入库件数 */
  | 'ITEMS_DEPOSITED'
  /** Of these, deposited too late. 超期入库件数 */
  | 'ITEMS_DEPOSITED_LATE'
  /** Items sent on their way to another organ. 移送物品件数 */
  | 'ITEMS_DISPATCHED'
  /** Items returned to their shelf too late. 超期归还件数 */
  | 'ITEMS_RETURNED_LATE'
  /** Items seized. 扣押物品件数 */
  | 'ITEMS_SEIZED'
  /** Papers that lawyers presented. 律师提交委托手续数 */
  | 'PAPERS_PRESENTED'
  /** Of all papers, rejected. 核验未通过数 */
  | 'PAPERS_REJECTED'
  /** Reports accepted as cases. 受案数 */
  | 'REPORTS_ACCEPTED'
  /** Reports found to be no matter for the police. 不属于公安机关管辖数 */
  | 'REPORTS_OUT_OF_JURISDICTION'
  /** Reports registered. 接报案件数 */
  | 'REPORTS_REGISTERED'
  /** Reports transferred to the organ that has jurisdiction. 移送管辖数 */
  | 'REPORTS_TRANSFERRED'
  /** Visits booked. 会见预约数 */
  | 'VISITS_BOOKED'
  /** Visits cancelled. 会见取消数 */
  | 'VISITS_CANCELLED';

/** Put on record that what a term asked for was done. 登记办结 */
export type MeetDeadlineInput = {
  /** When it was done. 办结时间 */
  readonly at: Scalars['DateTime']['input'];
  /** Which. 期限 */
  readonly deadlineId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How; it stays on record. 说明 */
  readonly reason: Scalars['LongText']['input'];
};

/** What putting it on record came to. 登记结果 */
export type MeetDeadlinePayload = {
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What can be done; each as one command, on the record. 操作 */
export type Mutation = {
  /** Give up an upload of your own. 取消上传 */
  readonly abortUpload: AbortUploadPayload;
  /** Accept a report: a case is born with its number and first deadline. 受案。公安机关办理刑事案件程序规定第171条 */
  readonly acceptReport: AcceptReportPayload;
  /** Add a weekly session; its slots of the next two weeks open by themselves. 增设会见时段模板 */
  readonly addSessionTemplate: AddSessionTemplatePayload;
  /** Add a room to your centre. 增设会见室 */
  readonly addVisitRoom: AddVisitRoomPayload;
  /** Admit a detainee to your centre. 入所登记 */
  readonly admitDetainee: AdmitDetaineePayload;
  /** Put a returned proposal forward again, from its first step. 修改后重新提请 */
  readonly amendDeadlineExtension: AmendDeadlineExtensionPayload;
  /** Approve what another asked for. 批准调用。21号 */
  readonly approveCheckOut: ApproveCheckOutPayload;
  /** Give a person other posts, or another organ, at once; never yourself. 调整岗位，立即生效；不得为本人办理 */
  readonly assignPosts: AssignPostsPayload;
  /** Begin to close an organ: from now on it takes in nobody and no organ below it. 开始撤销机构，不再接收人员和下级机构 */
  readonly beginClosingOrgan: BeginClosingOrganPayload;
  /** Begin the upload of evidence. 开始上传证据。法发〔2016〕22号第5条 */
  readonly beginUpload: BeginUploadPayload;
  /** Book a visit: the lawyer, or staff for a lawyer on the phone. 预约会见。刑事诉讼法第39条，程序规定第53条 */
  readonly bookVisit: BookVisitPayload;
  /** Take no further step of a process; what was done stays done. 取消批处理 */
  readonly cancelProcess: CancelProcessPayload;
  /** Cancel a visit. 取消会见 */
  readonly cancelVisit: CancelVisitPayload;
  /** Record a lawyer's new practising certificate. 变更执业证书 */
  readonly changeCertificate: ChangeCertificatePayload;
  /** Take an item back; late is recorded. 归还入库。21号 */
  readonly checkInItem: CheckInItemPayload;
  /** Hand an item out on an approval. 出库。21号 */
  readonly checkOutItem: CheckOutItemPayload;
  /** Close an organ for good, once nobody serves in it and no organ is open below it. 撤销机构，须已无人员和下级机构 */
  readonly closeOrgan: CloseOrganPayload;
  /** Say that all parts were sent; it is then put together, compared, locked and sealed. 完成上传 */
  readonly completeUpload: CompleteUploadPayload;
  /** Set right when a term began; the only way in which it can end earlier. 更正起算时间 */
  readonly correctDeadline: CorrectDeadlinePayload;
  /** Find that a report is no matter for public security. 告知不属于公安机关管辖。公安机关办理行政案件程序规定第60条 */
  readonly declareReportOutOfJurisdiction: DeclareReportOutOfJurisdictionPayload;
  /** Decline to file a case; never one's own. 不予立案。公安机关办理刑事案件程序规定第178条 */
  readonly declineCase: DeclineCasePayload;
  /** Lend your power to approve to an officer of your organ, until a time; what was lent to you cannot be passed on. 委托审批权，不得转委托 */
  readonly delegatePower: DelegatePowerPayload;
  /** Take a seized item into a store of your organ. 入库。21号 */
  readonly depositItem: DepositItemPayload;
  /** Send items to another organ; their shelves are free at once. 移送。21号 */
  readonly dispatchTransfer: DispatchTransferPayload;
  /** Make a running term longer, as far as its article allows. 延长期限 */
  readonly extendDeadline: ExtendDeadlinePayload;
  /** File a case; never one's own. 立案。公安机关办理刑事案件程序规定第178条 */
  readonly fileCase: FileCasePayload;
  /** Record a law-enforcement qualification and until when it is valid; never your own. 授予执法资格；不得为本人办理 */
  readonly grantQualification: GrantQualificationPayload;
  /** Import a sheet into the directory, or try it. 导入人员与机构，可先试运行 */
  readonly importDirectory: ImportDirectoryPayload;
  /**
   * Look up how a report stands, with number and code. A disclosure, so it is recorded; ten wrong codes within an hour
   * lock the receipt for an hour. 凭回执查询办理进度，全程留痕
   */
  readonly lookUpReceipt: LookUpReceiptPayload;
  /** Put on record that what a term asked for was done, where no other command says so. 登记办结 */
  readonly meetDeadline: MeetDeadlinePayload;
  /** Open the slots that are not open yet. 开放会见场次 */
  readonly openSlots: OpenSlotsPayload;
  /** Open all slots from today to a day within a year, step by step. 批量开放会见场次 */
  readonly openSlotsThrough: OpenSlotsThroughPayload;
  /** Open a store of case property. 设立保管场所。21号 */
  readonly openStore: OpenStorePayload;
  /** Stop a clock on a ground that the law knows for its term. 中止计算期限。刑事诉讼法第149条，治安管理处罚法第118条 */
  readonly pauseDeadline: PauseDeadlinePayload;
  /** Present the three papers; the 48 hours begin. 提交三证，四十八小时起算。刑事诉讼法第39条，程序规定第53条 */
  readonly presentPapers: PresentPapersPayload;
  /** Propose to make a term longer, where others have to agree. 提请延长期限。治安管理处罚法第118条 */
  readonly proposeDeadlineExtension: ProposeDeadlineExtensionPayload;
  /** Mark everything up to an instant as read, however much it is. 全部标记已读 */
  readonly readAllNotifications: ReadAllNotificationsPayload;
  /** Mark a notification as read. 标记已读 */
  readonly readNotification: ReadNotificationPayload;
  /** Take in all items of a transfer addressed to your organ. 接收。21号 */
  readonly receiveTransfer: ReceiveTransferPayload;
  /** Refuse a transfer that came to your organ. 拒收。21号 */
  readonly refuseTransfer: RefuseTransferPayload;
  /** Register a centre. 登记看守所 */
  readonly registerCentre: RegisterCentrePayload;
  /** Register an organ. 登记机构 */
  readonly registerOrgan: RegisterOrganPayload;
  /** Register a person, who can then sign in. 登记人员 */
  readonly registerPerson: RegisterPersonPayload;
  /** Register what a citizen reports and hand out a receipt. 接报案登记并出具回执。公安机关办理刑事案件程序规定第171条 */
  readonly registerReport: RegisterReportPayload;
  /** Let a suspended person act again. 恢复人员 */
  readonly reinstatePerson: ReinstatePersonPayload;
  /** Refuse a proposal for good. 不予批准 */
  readonly rejectApproval: RejectApprovalPayload;
  /** Reject what another asked for. 不批准调用。21号 */
  readonly rejectCheckOut: RejectCheckOutPayload;
  /** Reject papers. 核验不通过。程序规定第53条 */
  readonly rejectEntrustment: RejectEntrustmentPayload;
  /** Release a detainee. 出所登记 */
  readonly releaseDetainee: ReleaseDetaineePayload;
  /** Give an organ another name. 机构更名 */
  readonly renameOrgan: RenameOrganPayload;
  /** Open an organ again that was being closed. 恢复机构 */
  readonly reopenOrgan: ReopenOrganPayload;
  /** Ask for an item of your case. 申请调用。21号 */
  readonly requestCheckOut: RequestCheckOutPayload;
  /** Put on record why you want to see it, and get a short-lived address. 申请下载证据，理由留痕 */
  readonly requestDownload: RequestDownloadPayload;
  /** Move a visit to another slot; the seat is kept unless the new one is won. 会见改期 */
  readonly rescheduleVisit: RescheduleVisitPayload;
  /** Let a clock run on; what was between does not count. 恢复计算期限 */
  readonly resumeDeadline: ResumeDeadlinePayload;
  /** Give a proposal back to its proposer. 退回审批 */
  readonly returnApproval: ReturnApprovalPayload;
  /** Take back all items of a transfer that was refused. 退回入库。21号 */
  readonly returnTransfer: ReturnTransferPayload;
  /** Take your power to approve back before its time, at once. 撤回审批权委托，立即生效 */
  readonly revokeDelegation: RevokeDelegationPayload;
  /** Revoke an entrustment. 解除委托。刑事诉讼法第45条 */
  readonly revokeEntrustment: RevokeEntrustmentPayload;
  /** Seize items on a filed criminal or accepted administrative case. 扣押。CPL 141, CPR 229 */
  readonly seizeItems: SeizeItemsPayload;
  /** Say how you want to be told of things outside the product. 设置通知方式 */
  readonly setNotificationPreferences: SetNotificationPreferencesPayload;
  /** Suspend a person at once: commands under way do not happen, delegations end. 停用人员，立即生效，委托随之终止 */
  readonly suspendPerson: SuspendPersonPayload;
  /** Review or approve, whichever step is next; the last one grants it. 审核或批准 */
  readonly takeApprovalStep: TakeApprovalStepPayload;
  /** Transfer a report to the organ with jurisdiction. 移送管辖。公安机关办理刑事案件程序规定第175条 */
  readonly transferReport: TransferReportPayload;
  /** Take the last extension of a term back. 撤销延长 */
  readonly undoExtension: UndoExtensionPayload;
  /** Verify papers: at most two defenders, none for two suspects of one case. 核验通过。刑事诉讼法第33条，程序规定第43条 */
  readonly verifyEntrustment: VerifyEntrustmentPayload;
  /** Take your proposal back before it is decided. 撤回审批 */
  readonly withdrawApproval: WithdrawApprovalPayload;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAbortUploadArgs = {
  input: AbortUploadInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAcceptReportArgs = {
  input: AcceptReportInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAddSessionTemplateArgs = {
  input: AddSessionTemplateInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAddVisitRoomArgs = {
  input: AddVisitRoomInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAdmitDetaineeArgs = {
  input: AdmitDetaineeInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAmendDeadlineExtensionArgs = {
  input: AmendDeadlineExtensionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationApproveCheckOutArgs = {
  input: ApproveCheckOutInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAssignPostsArgs = {
  input: AssignPostsInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationBeginClosingOrganArgs = {
  input: BeginClosingOrganInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationBeginUploadArgs = {
  input: BeginUploadInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationBookVisitArgs = {
  input: BookVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCancelProcessArgs = {
  input: CancelProcessInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationChangeCertificateArgs = {
  input: ChangeCertificateInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCheckInItemArgs = {
  input: CheckInItemInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCheckOutItemArgs = {
  input: CheckOutItemInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCloseOrganArgs = {
  input: CloseOrganInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCompleteUploadArgs = {
  input: CompleteUploadInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCorrectDeadlineArgs = {
  input: CorrectDeadlineInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationDeclareReportOutOfJurisdictionArgs = {
  input: DeclareReportOutOfJurisdictionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationDeclineCaseArgs = {
  input: DeclineCaseInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationDelegatePowerArgs = {
  input: DelegatePowerInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationDepositItemArgs = {
  input: DepositItemInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationDispatchTransferArgs = {
  input: DispatchTransferInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationFileCaseArgs = {
  input: FileCaseInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationGrantQualificationArgs = {
  input: GrantQualificationInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationImportDirectoryArgs = {
  input: ImportDirectoryInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationLookUpReceiptArgs = {
  input: LookUpReceiptInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationMeetDeadlineArgs = {
  input: MeetDeadlineInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationOpenSlotsArgs = {
  input: OpenSlotsInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationOpenSlotsThroughArgs = {
  input: OpenSlotsThroughInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationOpenStoreArgs = {
  input: OpenStoreInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationPauseDeadlineArgs = {
  input: PauseDeadlineInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationPresentPapersArgs = {
  input: PresentPapersInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationProposeDeadlineExtensionArgs = {
  input: ProposeDeadlineExtensionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReadAllNotificationsArgs = {
  input: ReadAllNotificationsInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReadNotificationArgs = {
  input: ReadNotificationInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRefuseTransferArgs = {
  input: RefuseTransferInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRegisterCentreArgs = {
  input: RegisterCentreInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRegisterOrganArgs = {
  input: RegisterOrganInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRegisterReportArgs = {
  input: RegisterReportInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReinstatePersonArgs = {
  input: ReinstatePersonInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRejectApprovalArgs = {
  input: RejectApprovalInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRejectCheckOutArgs = {
  input: RejectCheckOutInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRejectEntrustmentArgs = {
  input: RejectEntrustmentInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReleaseDetaineeArgs = {
  input: ReleaseDetaineeInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRenameOrganArgs = {
  input: RenameOrganInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReopenOrganArgs = {
  input: ReopenOrganInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRequestCheckOutArgs = {
  input: RequestCheckOutInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRequestDownloadArgs = {
  input: RequestDownloadInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRescheduleVisitArgs = {
  input: RescheduleVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationResumeDeadlineArgs = {
  input: ResumeDeadlineInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReturnApprovalArgs = {
  input: ReturnApprovalInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReturnTransferArgs = {
  input: ReturnTransferInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRevokeDelegationArgs = {
  input: RevokeDelegationInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRevokeEntrustmentArgs = {
  input: RevokeEntrustmentInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationSeizeItemsArgs = {
  input: SeizeItemsInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationSetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationSuspendPersonArgs = {
  input: SuspendPersonInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationTakeApprovalStepArgs = {
  input: TakeApprovalStepInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationTransferReportArgs = {
  input: TransferReportInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationUndoExtensionArgs = {
  input: UndoExtensionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationVerifyEntrustmentArgs = {
  input: VerifyEntrustmentInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationWithdrawApprovalArgs = {
  input: WithdrawApprovalInput;
};

/** Whatever has an id of its own. 具有全局标识的对象 */
export type Node = {
  /** Global id, opaque to clients. 全局标识 */
  readonly id: Scalars['ID']['output'];
};

/** Not possible in the state the object is in; `current { ... on Visit { status availableActions } }` says what is. 当前状态不允许 */
export type NotInThisState = Refusal & {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** NOT_IN_THIS_STATE. 代码 */
  readonly code: Scalars['String']['output'];
  /** The object as it is now, with what may be done with it. 当前对象 */
  readonly current?: Maybe<Node>;
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Something you are told; nobody else sees it. 通知 */
export type Notification = Node & {
  /** When you were told. 通知时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Where else it went. 发送记录 */
  readonly deliveries: ReadonlyArray<NotificationDelivery>;
  /** Global id, the same as a webhook's message has. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Of what. 种类 */
  readonly kind: NotificationKind;
  /** Whether you have read it, by itself or with all others. 是否已读 */
  readonly read: Scalars['Boolean']['output'];
  /** What it is about, if you may see it. 相关事项 */
  readonly subject?: Maybe<Node>;
  /** In the same language. 正文 */
  readonly text: Scalars['String']['output'];
  /** In the language asked for by Accept-Language; zh-CN unless told. 标题 */
  readonly title: Scalars['String']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};

/** Ways by which a notification leaves the product; in the product you always find it. 通知渠道（应用内通知始终可见） */
export type NotificationChannel =
  /** Mail, as plain text. 电子邮件 */
  | 'EMAIL'
  /** Short message. 短信 */
  | 'SMS'
  /** Signed message to a system of yours, as Standard Webhooks has it. 回调 */
  | 'WEBHOOK';

/** By which channels you are told of a kind. 各类通知的渠道 */
export type NotificationChannels = {
  /** The channels that hold now: what you chose, or else the kind's own, as far as you gave an address. 渠道 */
  readonly channels: ReadonlyArray<NotificationChannel>;
  /** Whether you chose them. 是否自行设置 */
  readonly chosen: Scalars['Boolean']['output'];
  /** The kind. 种类 */
  readonly kind: NotificationKind;
};

/** Channels of one kind. 某类通知的渠道 */
export type NotificationChannelsInput = {
  /** The channels; none is in the product alone. 渠道，可为空 */
  readonly channels: ReadonlyArray<NotificationChannel>;
  /** The kind. 种类 */
  readonly kind: NotificationKind;
};

/** Notifications. 通知列表 */
export type NotificationConnection = {
  /** The notifications. 条目 */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One channel's share of a notification. 发送记录 */
export type NotificationDelivery = {
  /** How often it was tried. 尝试次数 */
  readonly attempts: Scalars['Int']['output'];
  /** Which channel. 渠道 */
  readonly channel: NotificationChannel;
  /** When it was handed over or given up. 结束时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was given up. 失败原因 */
  readonly fault?: Maybe<DeliveryFault>;
  /** When it is tried next, while it is. 下次发送时间 */
  readonly next?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. 状态 */
  readonly status: DeliveryStatus;
};

/** One notification of a list. 通知条目 */
export type NotificationEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The notification. 通知 */
  readonly node: Notification;
};

/** What people are told of. 通知种类 */
export type NotificationKind =
  /** What you proposed was granted. 审批已通过 */
  | 'APPROVAL_GRANTED'
  /** What you proposed was not decided in time. 审批已失效 */
  | 'APPROVAL_LAPSED'
  /** What you proposed was rejected. 审批未通过 */
  | 'APPROVAL_REJECTED'
  /** What you proposed came back to be amended. 审批被退回 */
  | 'APPROVAL_RETURNED'
  /** A decision waits for you. 待您审批 */
  | 'APPROVAL_WAITS'
  /** A case in your charge was not filed. 不予立案 */
  | 'CASE_DECLINED'
  /** A case in your charge was filed. 已立案 */
  | 'CASE_FILED'
  /** You may have the item you asked for. 调用申请已批准 */
  | 'CHECK_OUT_APPROVED'
  /** You may not have the item you asked for. 调用申请未批准 */
  | 'CHECK_OUT_REJECTED'
  /** An item is asked for, and you may approve. 调用申请待审批 */
  | 'CHECK_OUT_REQUESTED'
  /** A statutory term is about to end. 期限将至 */
  | 'DEADLINE_NEAR'
  /** A statutory term is over; it wakes people in quiet hours. 期限已届满，不受免打扰时段限制 */
  | 'DEADLINE_OVERDUE'
  /** A lawyer took up the defence in a case in your charge. 辩护律师已接受委托 */
  | 'DEFENCE_TAKEN_UP'
  /** An item is not as its list says. 涉案财物不符 */
  | 'DISCREPANCY_FOUND'
  /** Papers you presented were not accepted. 手续未通过核验 */
  | 'ENTRUSTMENT_REJECTED'
  /** An entrustment of yours was ended by another. 委托已解除 */
  | 'ENTRUSTMENT_REVOKED'
  /** Papers you presented were verified. 手续核验通过 */
  | 'ENTRUSTMENT_VERIFIED'
  /** A lawyer presented the three papers at your centre. 律师提交三证 */
  | 'PAPERS_PRESENTED'
  /** A process you started is finished. 批处理已完成 */
  | 'PROCESS_COMPLETED'
  /** A process you started stopped before its end. 批处理中断 */
  | 'PROCESS_FAILED'
  /** A report was transferred to your organ. 移送管辖 */
  | 'REPORT_TRANSFERRED'
  /** Property that your organ sent was refused. 移送被拒收 */
  | 'TRANSFER_REFUSED'
  /** Property is on its way to your organ. 涉案财物移送在途 */
  | 'TRANSFER_UNDER_WAY'
  /** A visit was booked for you by another. 预约成功 */
  | 'VISIT_BOOKED'
  /** A visit of yours was cancelled by another. 预约取消 */
  | 'VISIT_CANCELLED'
  /** A visit of yours was moved by another. 预约改期 */
  | 'VISIT_RESCHEDULED';

/** How you want to be told of things outside the product; nobody else sees it. 通知设置 */
export type NotificationPreferences = {
  /** Each kind. 各类通知 */
  readonly channels: ReadonlyArray<NotificationChannels>;
  /** Where mail goes. 电子邮箱 */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Of what is sent to you. 语言 */
  readonly language: Language;
  /** When short messages and mail wait, but for terms that are over. 免打扰时段 */
  readonly quietHours?: Maybe<QuietHours>;
  /** Where short messages go, E.164. 手机号码 */
  readonly sms?: Maybe<Scalars['String']['output']>;
  /** Counts the changes; 0 as long as nothing is set. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Where signed messages go. 回调地址 */
  readonly webhookUrl?: Maybe<Scalars['String']['output']>;
};

/** Open the slots that templates call for. 开放会见场次 */
export type OpenSlotsInput = {
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** The first day. 起始日 */
  readonly from: Scalars['LocalDate']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of a template, to open only its slots. 模板编号 */
  readonly template?: InputMaybe<Scalars['ShortText']['input']>;
  /** The last day, at most 31 days in all. 截止日 */
  readonly to: Scalars['LocalDate']['input'];
};

/** What opening came to. 开放结果 */
export type OpenSlotsPayload = {
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Whether all that the range calls for are open now; if not, send the command again under another key. 是否已全部开放 */
  readonly complete?: Maybe<Scalars['Boolean']['output']>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Those that were opened, earliest first: 24 at most at a time. 已开放的场次 */
  readonly slots?: Maybe<ReadonlyArray<Slot>>;
};

/** Open the slots of all templates for a long time ahead. 批量开放会见场次 */
export type OpenSlotsThroughInput = {
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last day, within a year from today. 截止日 */
  readonly until: Scalars['LocalDate']['input'];
};

/** What opening for a long time came to. 批量开放结果 */
export type OpenSlotsThroughPayload = {
  /** The process that opens them; follow it by its id. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Open a store. 设立保管场所。21号 */
export type OpenStoreInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. 名称 */
  readonly name: Scalars['ShortText']['input'];
  /** Which of the organ's stores it is, from 1. 序号 */
  readonly number: Scalars['Int']['input'];
  /** Code of the organ whose custodians will keep it. 保管单位代码 */
  readonly organ: Scalars['OrganCode']['input'];
  /** Rooms. 库房 */
  readonly rooms: ReadonlyArray<PropertyRoomInput>;
};

/** What opening came to. 设立结果 */
export type OpenStorePayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The store. 保管场所 */
  readonly store?: Maybe<PropertyStore>;
};

/** A public-security organ, one of its units, or an outside body. 机构 */
export type Organ = Node & {
  /** Organs directly below it by their codes, in the order of codes; closed ones are left out. 下级机构 */
  readonly children: OrganConnection;
  /** Twelve digits (GB/T 2260, GA/T 380). 机构代码 */
  readonly code: Scalars['String']['output'];
  /** What happened to it. 变更记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Kind. 类别 */
  readonly kind: OrganKind;
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** The organ next above by its code, if that is registered and open to you. 上级机构 */
  readonly parent?: Maybe<Organ>;
  /** Those who serve in it, if it is yours or below yours. 人员 */
  readonly persons: PersonConnection;
  /** Whether it is open. 状态 */
  readonly status: OrganStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** A public-security organ, one of its units, or an outside body. 机构 */
export type OrganChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public-security organ, one of its units, or an outside body. 机构 */
export type OrganHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A public-security organ, one of its units, or an outside body. 机构 */
export type OrganPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  post?: InputMaybe<Post>;
};

/** Organs, in the order of their codes. 机构列表 */
export type OrganConnection = {
  /** The organs. 条目 */
  readonly edges: ReadonlyArray<OrganEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One organ of a list. 机构条目 */
export type OrganEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The organ. 机构 */
  readonly node: Organ;
};

/** Kinds of organ. 机构类别 */
export type OrganKind =
  /** People's court. 人民法院 */
  | 'COURT'
  /** Detention centre. 看守所 */
  | 'DETENTION_CENTRE'
  /** Police station or handling department. 派出所、办案部门 */
  | 'POLICE_STATION'
  /** People's procuratorate. 人民检察院 */
  | 'PROCURATORATE'
  /** Public-security organ at county level or above. 公安机关 */
  | 'PUBLIC_SECURITY_ORGAN';

/** Whether an organ is open. 机构状态 */
export type OrganStatus =
  /** Closed for good. 已撤销 */
  | 'CLOSED'
  /** Being closed: it takes in nobody and no organ. 正在撤销 */
  | 'CLOSING'
  /** Open. 正常 */
  | 'OPEN';

/** A number is too small or too great. 数值超出范围 */
export type OutOfRange = Refusal & {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** OUT_OF_RANGE, NUMBER_INVALID, ROOMS_INVALID, SHELVES_INVALID, EXTENSION_TOO_LONG. 代码 */
  readonly code: Scalars['String']['output'];
  /** The greatest that is taken. 最大值 */
  readonly highest: Scalars['Int']['output'];
  /** The smallest that is taken. 最小值 */
  readonly lowest: Scalars['Int']['output'];
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Where a page of a list lies in it. 分页信息 */
export type PageInfo = {
  /** Pass as `after` to read on. 下一页游标 */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. 是否还有下一页 */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A header of a request. 请求头 */
export type PartHeader = {
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** Value. 值 */
  readonly value: Scalars['String']['output'];
};

/** A part about to be sent. 待传分段 */
export type PartInput = {
  /** From 1. 序号 */
  readonly number: Scalars['Int']['input'];
  /** Of the part; nothing else will be taken in its place. 分段哈希值 */
  readonly sha256: Scalars['Sha256']['input'];
};

/** Where one part is sent with PUT; it may have to be asked for again after a 403. 分段上传地址 */
export type PartUrl = {
  /** When it dies. 失效时间 */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** To be sent exactly so. 请求头 */
  readonly headers: ReadonlyArray<PartHeader>;
  /** Which part. 序号 */
  readonly number: Scalars['Int']['output'];
  /** Signed; good for this part alone. 地址 */
  readonly url: Scalars['String']['output'];
};

/** Stop a clock. 中止计算期限 */
export type PauseDeadlineInput = {
  /** Which. 期限 */
  readonly deadlineId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** On what ground. 事由 */
  readonly ground: PauseGround;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What stopping a clock came to. 中止结果 */
export type PauseDeadlinePayload = {
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Why a clock stands still. 中止事由 */
export type PauseGround =
  /** Appraisal in an administrative case. 鉴定。治安管理处罚法第118条 */
  | 'APPRAISAL'
  /** Restraint until sober. 醉酒约束。治安管理处罚法第97条 */
  | 'DRUNKENNESS'
  /** Hearing in an administrative case. 听证。治安管理处罚法第118条 */
  | 'HEARING'
  /** Psychiatric appraisal of the suspect. 精神病鉴定。刑事诉讼法第149条 */
  | 'PSYCHIATRIC_APPRAISAL';

/** Whoever can sign in. 人员 */
export type Person = Node & {
  /** A lawyer's practising certificate. 执业证书 */
  readonly certificate?: Maybe<Certificate>;
  /** Whose power to approve they hold now, and until when. 受托审批 */
  readonly delegatedBy?: Maybe<Delegation>;
  /** Who holds their power to approve now, and until when. 审批权委托给 */
  readonly delegatedTo?: Maybe<Delegation>;
  /** What happened to this entry. 变更记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** The organ they serve in. 所属机构 */
  readonly organ?: Maybe<Organ>;
  /** Posts held. 岗位 */
  readonly posts: ReadonlyArray<Post>;
  /** Law-enforcement qualification, while it is valid. 执法资格等级（有效期内） */
  readonly qualification?: Maybe<Qualification>;
  /** The last day on which the qualification is valid, also when that is past; null if it does not run out. 资格有效期至 */
  readonly qualificationValidUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Whether they are suspended and can do nothing. 是否停用 */
  readonly suspended: Scalars['Boolean']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** Whoever can sign in. 人员 */
export type PersonHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** People of an organ. 人员列表 */
export type PersonConnection = {
  /** The people. 条目 */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One person of a list. 人员条目 */
export type PersonEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The person. 人员 */
  readonly node: Person;
};

/** Where an item is put, and how it was found. 逐件入库 */
export type PlacementInput = {
  /** What was found. 清点结果 */
  readonly found: PropertyFoundInput;
  /** Which item. 财物 */
  readonly itemId: Scalars['ID']['input'];
  /** Room. 库房 */
  readonly room: Scalars['ShortText']['input'];
  /** Number of the seal now on it. 封签号 */
  readonly seal: Scalars['SealNumber']['input'];
  /** Number of the shelf, from 1. 货位 */
  readonly shelf: Scalars['Int']['input'];
};

/** What the directory can make of a person. 岗位 */
export type Post =
  /** Administrator of the directory. 系统管理员 */
  | 'ADMINISTRATOR'
  /** Staff of a detention centre. 看守所民警 */
  | 'CENTRE_STAFF'
  /** Custodian of case property. 涉案财物保管员 */
  | 'CUSTODIAN'
  /** Lawyer. 律师 */
  | 'LAWYER'
  /** Leader with the power to approve. 负责人 */
  | 'LEADER'
  /** Police officer. 民警 */
  | 'OFFICER';

/** Present the three papers; the certificate is in the directory. 提交三证 */
export type PresentPapersInput = {
  /** Power of attorney or legal-aid letter. 授权文书 */
  readonly authority: AuthorityInput;
  /** To which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Number of the law firm's letter. 律师事务所证明编号 */
  readonly firmLetter: Scalars['ShortText']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The person to be defended, as the papers name them. 委托书所载当事人姓名 */
  readonly suspect: Scalars['ShortText']['input'];
};

/** What presenting came to. 提交结果 */
export type PresentPapersPayload = {
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Work in many steps, each done once and in order, whatever breaks down meanwhile. 批处理 */
export type Process = Node & {
  /** What you may do now. 可执行操作 */
  readonly availableActions: ReadonlyArray<ProcessAction>;
  /** Steps that were done. 已执行步数 */
  readonly done: Scalars['Int']['output'];
  /** Why it stopped, if it failed. 失败原因 */
  readonly failure?: Maybe<ProcessFailure>;
  /** When it ended, however it did. 结束时间 */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** What it does. 种类 */
  readonly kind: ProcessKind;
  /** The organ it was started in. 机构 */
  readonly organ?: Maybe<Organ>;
  /** The first steps that were refused, at most 20; all of them stand in the history. 被拒绝的步骤 */
  readonly refusals: ReadonlyArray<ProcessRefusal>;
  /** Steps that were refused. 被拒绝步数 */
  readonly refused: Scalars['Int']['output'];
  /** When it was started. 开始时间 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Who started it; its steps are done in their name. 发起人 */
  readonly startedBy?: Maybe<Person>;
  /** How far it is. 状态 */
  readonly status: ProcessStatus;
  /** How many steps there are. 总步数 */
  readonly steps: Scalars['Int']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** Work in many steps, each done once and in order, whatever breaks down meanwhile. 批处理 */
export type ProcessHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Work in many steps, each done once and in order, whatever breaks down meanwhile. 批处理 */
export type ProcessRefusalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a process. 可执行操作 */
export type ProcessAction =
  /** Take no further step. 取消 */
  | 'CANCEL';

/** Processes. 批处理列表 */
export type ProcessConnection = {
  /** The processes. 条目 */
  readonly edges: ReadonlyArray<ProcessEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One process of a list. 批处理条目 */
export type ProcessEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The process. 批处理 */
  readonly node: Process;
};

/** Why a process stopped. 失败原因 */
export type ProcessFailure =
  /** Who started it was suspended, or lost the post it takes. 发起人已停用或不再具有所需岗位 */
  | 'STARTER_GONE'
  /** A step failed again and again, through no fault of yours. 步骤多次出错 */
  | 'STEP_FAILED'
  /** A step was refused, and the others depend on it. 步骤被拒绝 */
  | 'STEP_REFUSED';

/** What exceeds one transaction, by kind. 批处理种类 */
export type ProcessKind =
  /** Import of a sheet into the directory. 导入人员与机构 */
  | 'DIRECTORY_IMPORT'
  /** Opening of slots for a long time ahead. 批量开放会见场次 */
  | 'SLOT_OPENING';

/** A step that was not done. 未执行的步骤 */
export type ProcessRefusal = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Which step, from 1. 步骤 */
  readonly step: Scalars['Int']['output'];
};

/** How far a process is. 批处理状态 */
export type ProcessStatus =
  /** Somebody stopped it; what was done stays done. 已取消 */
  | 'CANCELLED'
  /** All steps were taken; some may have been refused. 已完成 */
  | 'COMPLETED'
  /** It stopped; what was done stays done. 已失败 */
  | 'FAILED'
  /** Steps are being taken. 处理中 */
  | 'RUNNING';

/** How far a matter has come, as its reporter is told. 办理进度 */
export type ProgressStatus =
  /** Accepted; whether to file is under review. 已受案，正在审查 */
  | 'ACCEPTED'
  /** Filed. 已立案 */
  | 'FILED'
  /** Declined. 不予立案 */
  | 'NOT_FILED'
  /** Not a matter for public security. 不属于公安机关管辖 */
  | 'OUT_OF_JURISDICTION'
  /** Received. 已接报 */
  | 'RECEIVED'
  /** Transferred to the organ with jurisdiction. 已移送管辖 */
  | 'TRANSFERRED';

/** What an officer asked for. 调用。21号 */
export type PropertyCheckOut = {
  /** Who approved, if you may see them. 审批人 */
  readonly approvedBy?: Maybe<Person>;
  /** Who asked, if you may see them. 申请人 */
  readonly by?: Maybe<Person>;
  /** What for. 用途 */
  readonly purpose: Scalars['String']['output'];
  /** By when it must be back. 归还期限 */
  readonly returnBy: Scalars['DateTime']['output'];
};

/** How it looks. 状况 */
export type PropertyCondition = {
  /** Grade. 等级 */
  readonly grade: PropertyGrade;
  /** In words. 说明 */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** How it looks. 状况 */
export type PropertyConditionInput = {
  /** Grade. 等级 */
  readonly grade: PropertyGrade;
  /** In words. 说明 */
  readonly note?: InputMaybe<Scalars['ShortText']['input']>;
};

/** What has gone otherwise than it should; the history says when. 异常标记 */
export type PropertyFlag =
  /** Deposited later than 24 hours after the seizure. 逾期入库。21号 */
  | 'DEPOSITED_LATE'
  /** Not as listed. 与清单不符 */
  | 'DISCREPANCY'
  /** Returned later than approved. 逾期归还。21号 */
  | 'RETURNED_LATE';

/** What a custodian found at a hand-over. 清点结果 */
export type PropertyFound = {
  /** How it looks. 状况 */
  readonly condition: PropertyCondition;
  /** How much. 数量 */
  readonly quantity: PropertyQuantity;
  /** Remark. 备注 */
  readonly remark?: Maybe<Scalars['String']['output']>;
};

/** What a custodian finds at a hand-over, compared with the list. 清点结果。21号 */
export type PropertyFoundInput = {
  /** How it looks. 状况 */
  readonly condition: PropertyConditionInput;
  /** How much. 数量 */
  readonly quantity: PropertyQuantityInput;
  /** Remark. 备注 */
  readonly remark?: InputMaybe<Scalars['ShortText']['input']>;
};

/** How an object looks. 财物状况 */
export type PropertyGrade =
  /** Damaged. 破损 */
  | 'DAMAGED'
  /** Parts are missing. 残缺 */
  | 'INCOMPLETE'
  /** Untouched. 完好 */
  | 'INTACT'
  /** Perished. 变质 */
  | 'SPOILED'
  /** Shows use. 有使用痕迹 */
  | 'WORN';

/** Who has an item: always exactly one. 持有状态 */
export type PropertyHolder = HeldByOfficer | HeldByPossessor | HeldInStore | HeldInTransit;

/** An item of case property. 涉案财物。CPL 141, 21号 */
export type PropertyItem = Node & {
  /** Attesting witness. 见证人。CPL 142 */
  readonly attestingWitness: Scalars['String']['output'];
  /** What you may do with it now, up to input. 可执行操作 */
  readonly availableActions: ReadonlyArray<PropertyItemAction>;
  /** Its case. 案件 */
  readonly case?: Maybe<Case>;
  /** Number of its case. 案件编号 */
  readonly caseNumber: Scalars['String']['output'];
  /** The check-out asked for or under way. 调用 */
  readonly checkOut?: Maybe<PropertyCheckOut>;
  /** As last found. 状况 */
  readonly condition: PropertyCondition;
  /** Everyone who has had it, from the seizure on. 保管链 */
  readonly custodyChain: CustodyLinkConnection;
  /** By when it must be with a custodian. 入库期限。21号 */
  readonly depositBy: Scalars['DateTime']['output'];
  /** Description. 特征 */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What has gone otherwise than it should. 异常标记 */
  readonly flags: ReadonlyArray<PropertyFlag>;
  /** All that happened to it, oldest first. 历史 */
  readonly history: EventConnection;
  /** Who has it. 持有状态 */
  readonly holder: PropertyHolder;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** The two officers who seized it, where you may see them. 扣押民警。CPR 229 */
  readonly officers: ReadonlyArray<Maybe<Person>>;
  /** The organ that handles the case. 办案单位 */
  readonly organ?: Maybe<Organ>;
  /** Where. 扣押地点 */
  readonly place: Scalars['String']['output'];
  /** As listed; stands for ever. 数量 */
  readonly quantity: PropertyQuantity;
  /** When. 扣押时间 */
  readonly seizedAt: Scalars['DateTime']['output'];
  /** From whom it was seized. 持有人 */
  readonly seizedFrom: Scalars['String']['output'];
  /** Names the seizure list that the items seized together share. 扣押清单 */
  readonly seizureList: Scalars['String']['output'];
  /** Place on the list, from 1. 清单序号 */
  readonly serial: Scalars['Int']['output'];
  /** Status. 状态 */
  readonly status: PropertyItemStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** An item of case property. 涉案财物。CPL 141, 21号 */
export type PropertyItemCustodyChainArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An item of case property. 涉案财物。CPL 141, 21号 */
export type PropertyItemHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with an item. 可执行操作 */
export type PropertyItemAction =
  /** Approve the check-out. 批准调用 */
  | 'APPROVE_CHECK_OUT'
  /** Take it back. 归还入库 */
  | 'CHECK_IN'
  /** Hand it out. 出库 */
  | 'CHECK_OUT'
  /** Deposit. 入库 */
  | 'DEPOSIT'
  /** Send it to another organ. 移送 */
  | 'DISPATCH'
  /** Reject the check-out, or take back an approval. 不批准调用 */
  | 'REJECT_CHECK_OUT'
  /** Ask for it. 申请调用 */
  | 'REQUEST_CHECK_OUT';

/** A page of items. 涉案财物列表 */
export type PropertyItemConnection = {
  /** The entries. 条目 */
  readonly edges: ReadonlyArray<PropertyItemEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One item of a list. 涉案财物条目 */
export type PropertyItemEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The item. 涉案财物 */
  readonly node: PropertyItem;
};

/** Where an item of case property is in its life. 涉案财物状态 */
export type PropertyItemStatus =
  /** With an officer; its shelf waits. 已调用 */
  | 'CHECKED_OUT'
  /** On its shelf; the officer may fetch it. 调用已批准 */
  | 'CHECK_OUT_APPROVED'
  /** On its shelf; an officer asks for it. 调用待审批 */
  | 'CHECK_OUT_REQUESTED'
  /** On its shelf. 在库 */
  | 'DEPOSITED'
  /** Under way to another organ, or back. 移送途中 */
  | 'IN_TRANSIT'
  /** Seized, with its officer, to be deposited in 24 hours. 已扣押待入库。21号 */
  | 'SEIZED';

/** How much. 数量 */
export type PropertyQuantity = {
  /** A decimal number. 数值 */
  readonly amount: Scalars['Quantity']['output'];
  /** Unit. 单位 */
  readonly unit: Scalars['String']['output'];
};

/** How much. 数量 */
export type PropertyQuantityInput = {
  /** A decimal number. 数值 */
  readonly amount: Scalars['Quantity']['input'];
  /** Unit. 单位 */
  readonly unit: Scalars['ShortText']['input'];
};

/** A room with shelves numbered from 1. 库房 */
export type PropertyRoom = {
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** How many shelves. 货位数 */
  readonly shelves: Scalars['Int']['output'];
};

/** A room with shelves numbered from 1. 库房 */
export type PropertyRoomInput = {
  /** Name. 名称 */
  readonly name: Scalars['ShortText']['input'];
  /** How many shelves, up to 9,999. 货位数 */
  readonly shelves: Scalars['Int']['input'];
};

/** Where an organ keeps case property. 涉案财物保管场所。21号 */
export type PropertyStore = Node & {
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** What has its shelf here, checked out or not, by room and shelf. 库存 */
  readonly items: PropertyItemConnection;
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** Which of the organ's stores it is. 序号 */
  readonly number: Scalars['Int']['output'];
  /** The organ whose custodians keep it. 保管单位 */
  readonly organ?: Maybe<Organ>;
  /** Rooms. 库房 */
  readonly rooms: ReadonlyArray<PropertyRoom>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** Where an organ keeps case property. 涉案财物保管场所。21号 */
export type PropertyStoreItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of stores. 保管场所列表 */
export type PropertyStoreConnection = {
  /** The entries. 条目 */
  readonly edges: ReadonlyArray<PropertyStoreEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One store of a list. 保管场所条目 */
export type PropertyStoreEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The store. 保管场所 */
  readonly node: PropertyStore;
};

/** Items under way from one organ's store to another's. 移送。21号 */
export type PropertyTransfer = Node & {
  /** What you may do with it now, up to input. 可执行操作 */
  readonly availableActions: ReadonlyArray<PropertyTransferAction>;
  /** Who carries it. 押运人 */
  readonly carrier: Scalars['String']['output'];
  /** Where it goes. 接收单位 */
  readonly destination?: Maybe<Organ>;
  /** When. 移出时间 */
  readonly dispatchedAt: Scalars['DateTime']['output'];
  /** Who dispatched it, if you may see them. 移出人 */
  readonly dispatchedBy?: Maybe<Person>;
  /** On what ground. 拒收原因 */
  readonly ground?: Maybe<TransferRefusalGround>;
  /** All that happened to it, oldest first. 历史 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Its items, where you may see them. 财物 */
  readonly items: ReadonlyArray<Maybe<PropertyItem>>;
  /** Where it started. 移出单位 */
  readonly origin?: Maybe<Organ>;
  /** In words. 拒收说明 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When. 接收时间 */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who received it, there or back, if you may see them. 接收人 */
  readonly receivedBy?: Maybe<Person>;
  /** When. 拒收时间 */
  readonly refusedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who refused it, if you may see them. 拒收人 */
  readonly refusedBy?: Maybe<Person>;
  /** Number of the seal on the whole. 封签号 */
  readonly seal: Scalars['String']['output'];
  /** Status. 状态 */
  readonly status: PropertyTransferStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** Items under way from one organ's store to another's. 移送。21号 */
export type PropertyTransferHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a transfer. 可执行操作 */
export type PropertyTransferAction =
  /** Receive. 接收 */
  | 'RECEIVE'
  /** Refuse. 拒收 */
  | 'REFUSE'
  /** Take back what was refused. 退回入库 */
  | 'RETURN';

/** A page of transfers. 移送列表 */
export type PropertyTransferConnection = {
  /** The entries. 条目 */
  readonly edges: ReadonlyArray<PropertyTransferEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One transfer of a list. 移送条目 */
export type PropertyTransferEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The transfer. 移送 */
  readonly node: PropertyTransfer;
};

/** Where a transfer is in its life. 移送状态 */
export type PropertyTransferStatus =
  /** Under way. 途中 */
  | 'DISPATCHED'
  /** Received at its destination. 已接收 */
  | 'RECEIVED'
  /** Refused; under way back. 已拒收，退回途中 */
  | 'REFUSED'
  /** Taken back at its origin. 已退回 */
  | 'RETURNED';

/** One value of what is proposed. 提请内容项 */
export type ProposalDetail = {
  /** Name, as the command that follows calls it. 名称 */
  readonly name: Scalars['String']['output'];
  /** Value. 值 */
  readonly value: Scalars['String']['output'];
};

/** Propose to make a term longer. 提请延长期限 */
export type ProposeDeadlineExtensionInput = {
  /** Which. 期限 */
  readonly deadlineId: Scalars['ID']['input'];
  /** Which of the extensions the term allows, such as NEXT_ABOVE. 延长种类 */
  readonly extension: Scalars['String']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In its unit; the most the article allows unless told. 数量 */
  readonly length?: InputMaybe<Scalars['Int']['input']>;
  /** Why. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What proposing came to. 提请结果 */
export type ProposeDeadlineExtensionPayload = {
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Law-enforcement qualification. 执法资格等级 */
export type Qualification =
  /** Advanced. 高级 */
  | 'ADVANCED'
  /** Basic. 基本级 */
  | 'BASIC'
  /** Intermediate. 中级 */
  | 'INTERMEDIATE';

/** What can be asked. 查询 */
export type Query = {
  /** What waits for your decision, longest waiting first. 待我审批 */
  readonly approvalsAwaitingMe: ApprovalConnection;
  /** A case by its id. 查询案件 */
  readonly case?: Maybe<Case>;
  /** Cases of your organ, or of one below it, newest first. 本单位或下级单位的案件 */
  readonly cases: CaseConnection;
  /** Cases you are in charge of, newest first. 本人主办的案件 */
  readonly casesInMyCharge: CaseConnection;
  /** A centre by its id. 查询看守所 */
  readonly centre?: Maybe<Centre>;
  /** The centres of a province, by code. 省内看守所 */
  readonly centres: CentreConnection;
  /** Deadlines of your organ, or of one below it, that are not met, the most urgent first. 本机构未办结期限 */
  readonly deadlines: DeadlineConnection;
  /** Your entrustments, newest first. 本人的委托手续 */
  readonly entrustments: EntrustmentConnection;
  /** A piece of evidence by its id. 按标识查询证据 */
  readonly evidence?: Maybe<Evidence>;
  /** A sheet of the directory: an organ's people, or an organ and all below it. 导出人员或机构 */
  readonly exportDirectory: DirectoryExport;
  /** Transfers addressed to your organ, newest first. 移入 */
  readonly incomingTransfers: PropertyTransferConnection;
  /** Deadlines that you have to meet or wait for, the most urgent first. 与本人有关的期限 */
  readonly myDeadlines: DeadlineConnection;
  /** What you proposed, latest first. 我提请的审批 */
  readonly myProposals: ApprovalConnection;
  /** An object by its global id; null if it is absent or not for you to see. 按标识查询 */
  readonly node?: Maybe<Node>;
  /** How you are told of things outside the product. 本人通知设置 */
  readonly notificationPreferences: NotificationPreferences;
  /** What you were told, newest first. 本人通知 */
  readonly notifications: NotificationConnection;
  /** An organ by its code. 按代码查询机构 */
  readonly organ?: Maybe<Organ>;
  /** An organ and all below it, in the order of codes; closed ones are left out. 机构及其下属机构 */
  readonly organs: OrganConnection;
  /** Transfers from your organ, newest first. 移出 */
  readonly outgoingTransfers: PropertyTransferConnection;
  /** Processes that you started, or those of an organ that you lead or administer; the newest first. 批处理列表 */
  readonly processes: ProcessConnection;
  /** An item of case property; null if absent or not for you to see. 按标识查询涉案财物 */
  readonly propertyItem?: Maybe<PropertyItem>;
  /** What your organ's officers have seized and not yet deposited, the soonest due first. 待入库财物。21号 */
  readonly propertyItemsToDeposit: PropertyItemConnection;
  /** The stores of an organ. 机构的保管场所 */
  readonly propertyStores: PropertyStoreConnection;
  /** A report by its id. 查询警情 */
  readonly report?: Maybe<Report>;
  /** Reports received by or transferred to your organ, or one below it, newest first. 本单位或下级单位的警情 */
  readonly reports: ReportConnection;
  /** The slots of a centre between two days, by time. 会见场次 */
  readonly slots: SlotConnection;
  /**
   * What was counted for your organ, or for one below it, on each of up to 31 days. An organ's figures are its own: those
   * of the organs below it are asked for by their own codes. They may lag the records by a minute. 机构每日统计
   */
  readonly statistics: ReadonlyArray<DayStatistics>;
  /** Who is asking. 当前用户 */
  readonly viewer: Viewer;
  /** Your visits, latest first. 本人的会见 */
  readonly visits: VisitConnection;
};


/** What can be asked. 查询 */
export type QueryApprovalsAwaitingMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询 */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organ?: InputMaybe<Scalars['OrganCode']['input']>;
};


/** What can be asked. 查询 */
export type QueryCasesInMyChargeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryCentreArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询 */
export type QueryCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  province: Scalars['String']['input'];
};


/** What can be asked. 查询 */
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organ?: InputMaybe<Scalars['OrganCode']['input']>;
};


/** What can be asked. 查询 */
export type QueryEntrustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询 */
export type QueryExportDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organ: Scalars['OrganCode']['input'];
  sheet: DirectorySheet;
};


/** What can be asked. 查询 */
export type QueryIncomingTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryMyDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryMyProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询 */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unread?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. 查询 */
export type QueryOrganArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked. 查询 */
export type QueryOrgansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  root?: InputMaybe<Scalars['OrganCode']['input']>;
};


/** What can be asked. 查询 */
export type QueryOutgoingTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organ?: InputMaybe<Scalars['OrganCode']['input']>;
};


/** What can be asked. 查询 */
export type QueryPropertyItemArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询 */
export type QueryPropertyItemsToDepositArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryPropertyStoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organ: Scalars['OrganCode']['input'];
};


/** What can be asked. 查询 */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询 */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organ?: InputMaybe<Scalars['OrganCode']['input']>;
};


/** What can be asked. 查询 */
export type QuerySlotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  centreId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** What can be asked. 查询 */
export type QueryStatisticsArgs = {
  from: Scalars['LocalDate']['input'];
  organ: Scalars['OrganCode']['input'];
  to: Scalars['LocalDate']['input'];
};


/** What can be asked. 查询 */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** When you are not to be woken, in Shanghai's time; over midnight if it begins later than it ends. 免打扰时段 */
export type QuietHours = {
  /** From, inside it. 开始 */
  readonly from: Scalars['LocalTime']['output'];
  /** To, outside it. 结束 */
  readonly to: Scalars['LocalTime']['output'];
};

/** Quiet hours. 免打扰时段 */
export type QuietHoursInput = {
  /** From, inside it. 开始 */
  readonly from: Scalars['LocalTime']['input'];
  /** To, outside it. 结束 */
  readonly to: Scalars['LocalTime']['input'];
};

/** Mark everything up to an instant as read. 全部标记已读 */
export type ReadAllNotificationsInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The instant of the newest one you saw. 所见最新通知的时间 */
  readonly until: Scalars['DateTime']['input'];
};

/** What marking them came to. 全部标记结果 */
export type ReadAllNotificationsPayload = {
  /** Up to when everything is read now; null if you were never told anything. 已读至 */
  readonly readUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Mark a notification as read. 标记已读 */
export type ReadNotificationInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which. 通知 */
  readonly notificationId: Scalars['ID']['input'];
};

/** What marking it came to. 标记结果 */
export type ReadNotificationPayload = {
  /** The notification. 通知 */
  readonly notification?: Maybe<Notification>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** How a report stands: words and dates, nothing about persons. 办理进度 */
export type ReceiptProgress = {
  /** When it was registered. 接报时间 */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Since when. 起始时间 */
  readonly since: Scalars['DateTime']['output'];
  /** How far it has come. 进度 */
  readonly status: ProgressStatus;
};

/** Receive a transfer. 接收。21号 */
export type ReceiveTransferInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Every item of the transfer, each once. 逐件入库 */
  readonly placements: ReadonlyArray<PlacementInput>;
  /** A store of your organ. 保管场所 */
  readonly storeId: Scalars['ID']['input'];
  /** Which transfer. 移送 */
  readonly transferId: Scalars['ID']['input'];
};

/** What receiving came to. 接收结果 */
export type ReceiveTransferPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The transfer. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
};

/** A part as the store has it. 已收到的分段 */
export type ReceivedPart = {
  /** Which. 序号 */
  readonly number: Scalars['Int']['output'];
  /** Of the part. 分段哈希值 */
  readonly sha256: Scalars['Sha256']['output'];
  /** Bytes. 大小 */
  readonly size: Scalars['Bytes']['output'];
};

/**
 * Why a command was not carried out: a value, for a person to act on. Clients show `message` and tolerate codes they do
 * not know. 未执行的原因
 */
export type Refusal = {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Stable code. 代码 */
  readonly code: Scalars['String']['output'];
  /** In the language asked for by Accept-Language; zh-CN unless told. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field that would have to change, empty if none would help. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Refuse a transfer. 拒收。21号 */
export type RefuseTransferInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** On what ground. 拒收原因 */
  readonly ground: TransferRefusalGround;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In words. 说明 */
  readonly reason: Scalars['ShortText']['input'];
  /** Which transfer. 移送 */
  readonly transferId: Scalars['ID']['input'];
};

/** What refusing came to. 拒收结果 */
export type RefuseTransferPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The transfer. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
};

/** A refusal with nothing more to say. 一般拒绝 */
export type Refused = Refusal & {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Stable code. 代码 */
  readonly code: Scalars['String']['output'];
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Register a centre. 登记看守所 */
export type RegisterCentreInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. 名称 */
  readonly name: Scalars['ShortText']['input'];
  /** Code of the organ that it is. 机构代码 */
  readonly organ: Scalars['OrganCode']['input'];
};

/** What registering came to. 登记结果 */
export type RegisterCentrePayload = {
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Register an organ. 登记机构 */
export type RegisterOrganInput = {
  /** Twelve digits. 机构代码 */
  readonly code: Scalars['OrganCode']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind. 类别 */
  readonly kind: OrganKind;
  /** Name. 名称 */
  readonly name: Scalars['ShortText']['input'];
};

/** What registering an organ came to. 登记机构结果 */
export type RegisterOrganPayload = {
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Register a person. 登记人员 */
export type RegisterPersonInput = {
  /** Needed for a lawyer. 律师执业证书 */
  readonly certificate?: InputMaybe<CertificateInput>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. 姓名 */
  readonly name: Scalars['ShortText']['input'];
  /** Code of the organ they serve in. 所属机构代码 */
  readonly organ?: InputMaybe<Scalars['OrganCode']['input']>;
  /** Posts. 岗位 */
  readonly posts: ReadonlyArray<Post>;
  /** Law-enforcement qualification. 执法资格等级 */
  readonly qualification?: InputMaybe<Qualification>;
  /** The last day on which the qualification is valid; without one it does not run out. 资格有效期至 */
  readonly qualificationValidUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The subject (`sub`) of their tokens. 登录主体 */
  readonly subject: Scalars['Subject']['input'];
};

/** What registering a person came to. 登记人员结果 */
export type RegisterPersonPayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Register what a citizen reports. 接报案登记 */
export type RegisterReportInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it happened; not later than now. 发生时间 */
  readonly occurredAt: Scalars['DateTime']['input'];
  /** Where it happened. 发生地点 */
  readonly place: Scalars['ShortText']['input'];
  /** Who reports. 报案人姓名 */
  readonly reporterName: Scalars['ShortText']['input'];
  /** Their telephone number. 报案人联系电话 */
  readonly reporterPhone: Scalars['ShortText']['input'];
  /** What they tell. 报案内容 */
  readonly whatHappened: Scalars['LongText']['input'];
};

/** What registering came to. 接报案登记结果 */
export type RegisterReportPayload = {
  /** The receipt to hand out. 回执 */
  readonly receipt?: Maybe<IssuedReceipt>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The report. 警情 */
  readonly report?: Maybe<Report>;
};

/** Let a suspended person act again. 恢复人员 */
export type ReinstatePersonInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who. 人员 */
  readonly personId: Scalars['ID']['input'];
};

/** What reinstating a person came to. 恢复人员结果 */
export type ReinstatePersonPayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Refuse a proposal for good. 不予批准 */
export type RejectApprovalInput = {
  /** Which. 审批 */
  readonly approvalId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 意见 */
  readonly opinion: Scalars['LongText']['input'];
};

/** What refusing it came to. 不予批准结果 */
export type RejectApprovalPayload = {
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Reject a check-out, or take back an approval not yet used. 不批准调用。21号 */
export type RejectCheckOutInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which item. 财物 */
  readonly itemId: Scalars['ID']['input'];
  /** Why. 理由 */
  readonly reason: Scalars['ShortText']['input'];
};

/** What rejecting came to. 不批准调用结果 */
export type RejectCheckOutPayload = {
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Reject papers. 核验不通过 */
export type RejectEntrustmentInput = {
  /** Which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  readonly reason: RejectionReason;
};

/** What rejecting came to. 核验结果 */
export type RejectEntrustmentPayload = {
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Why papers are rejected; none of them says whether the person is held. 未通过核验的原因 */
export type RejectionReason =
  /** Cannot be confirmed. 无法核实 */
  | 'NOT_CONFIRMED'
  /** Something is missing. 材料不齐 */
  | 'PAPERS_INCOMPLETE'
  /** Something is not valid. 材料无效 */
  | 'PAPERS_NOT_VALID';

/** Release a detainee. 出所登记 */
export type ReleaseDetaineeInput = {
  /** Whom. 在押人员 */
  readonly detaineeId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What releasing came to. 出所登记结果 */
export type ReleaseDetaineePayload = {
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Give an organ another name. 机构更名 */
export type RenameOrganInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its new name. 新名称 */
  readonly name: Scalars['ShortText']['input'];
  /** Which organ. 机构 */
  readonly organId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What became of it. 机构更名结果 */
export type RenameOrganPayload = {
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Open an organ again that was being closed. 恢复机构 */
export type ReopenOrganInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which organ. 机构 */
  readonly organId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What became of it. 恢复机构结果 */
export type ReopenOrganPayload = {
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An incident report. 接报案 */
export type Report = Node & {
  /** What you may do with it now, up to what you enter. 当前可执行的操作 */
  readonly availableActions: ReadonlyArray<ReportAction>;
  /** The case that was born of it. 案件 */
  readonly case?: Maybe<Case>;
  /** When it was accepted, transferred or found out of jurisdiction. 处理时间 */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** The number on the receipt, gap-free for organ and year. 接报案编号 */
  readonly number: Scalars['String']['output'];
  /** When it happened. 发生时间 */
  readonly occurredAt: Scalars['DateTime']['output'];
  /** The organ that received it. 接报单位 */
  readonly organ?: Maybe<Organ>;
  /** Where it happened. 发生地点 */
  readonly place: Scalars['String']['output'];
  /** Why it was transferred or is out of jurisdiction. 理由 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was registered. 接报时间 */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Who registered it. 接报民警 */
  readonly registeredBy?: Maybe<Person>;
  /** Who reported. 报案人姓名 */
  readonly reporterName: Scalars['String']['output'];
  /** Their telephone number. 报案人联系电话 */
  readonly reporterPhone: Scalars['String']['output'];
  /** Where it stands. 状态 */
  readonly status: ReportStatus;
  /** The organ it was transferred to. 移送单位 */
  readonly transferredTo?: Maybe<Organ>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** What they told. 报案内容 */
  readonly whatHappened: Scalars['String']['output'];
};


/** An incident report. 接报案 */
export type ReportHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a report. 警情操作 */
export type ReportAction =
  /** Accept it as a case. 受案。公安机关办理刑事案件程序规定第171条 */
  | 'ACCEPT'
  /** Tell the reporter that it is not a matter for public security. 告知不属于公安机关管辖 */
  | 'DECLARE_OUT_OF_JURISDICTION'
  /** Transfer it to the organ with jurisdiction. 移送管辖。公安机关办理刑事案件程序规定第175条 */
  | 'TRANSFER';

/** Reports, newest first. 警情列表 */
export type ReportConnection = {
  /** The reports. 条目 */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One report of a list. 警情条目 */
export type ReportEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The report. 警情 */
  readonly node: Report;
};

/** Where a report stands. 警情状态 */
export type ReportStatus =
  /** Accepted: a case was born. 已受案 */
  | 'ACCEPTED'
  /** Not a matter for public security; the reporter was told where to turn to. 不属于公安机关管辖 */
  | 'OUT_OF_JURISDICTION'
  /** Received. 已接报 */
  | 'RECEIVED'
  /** Transferred to the organ with jurisdiction. 已移送管辖 */
  | 'TRANSFERRED';

/** Ask for an item. 申请调用。21号 */
export type RequestCheckOutInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which item. 财物 */
  readonly itemId: Scalars['ID']['input'];
  /** What it is needed for. 用途 */
  readonly purpose: Scalars['ShortText']['input'];
  /** By when it will be back. 归还期限 */
  readonly returnBy: Scalars['DateTime']['input'];
};

/** What asking came to. 申请调用结果 */
export type RequestCheckOutPayload = {
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Ask for a download. 申请下载 */
export type RequestDownloadInput = {
  /** Which. 证据 */
  readonly evidenceId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What asking for a download came to. 申请下载结果 */
export type RequestDownloadPayload = {
  /** The evidence. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** When the address dies. 失效时间 */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Of the exact version; handed out once the reason is on record. 下载地址 */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Move a visit. 会见改期 */
export type RescheduleVisitInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** To which session. 会见场次 */
  readonly slotId: Scalars['ID']['input'];
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What moving came to. 改期结果 */
export type RescheduleVisitPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Let a clock run on. 恢复计算期限 */
export type ResumeDeadlineInput = {
  /** Which. 期限 */
  readonly deadlineId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What letting it run on came to. 恢复结果 */
export type ResumeDeadlinePayload = {
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Give a proposal back. 退回审批 */
export type ReturnApprovalInput = {
  /** Which. 审批 */
  readonly approvalId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What has to change. 意见 */
  readonly opinion: Scalars['LongText']['input'];
};

/** What giving it back came to. 退回结果 */
export type ReturnApprovalPayload = {
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Take back what the destination refused. 退回入库。21号 */
export type ReturnTransferInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Every item of the transfer, each once. 逐件入库 */
  readonly placements: ReadonlyArray<PlacementInput>;
  /** A store of your organ. 保管场所 */
  readonly storeId: Scalars['ID']['input'];
  /** Which transfer. 移送 */
  readonly transferId: Scalars['ID']['input'];
};

/** What taking back came to. 退回结果 */
export type ReturnTransferPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The transfer. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
};

/** Take your power to approve back. 撤回审批权委托 */
export type RevokeDelegationInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. 撤回审批权委托结果 */
export type RevokeDelegationPayload = {
  /** You. 委托人 */
  readonly leader?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Revoke an entrustment. 解除委托 */
export type RevokeEntrustmentInput = {
  /** Which. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What revoking came to. 解除委托结果 */
export type RevokeEntrustmentPayload = {
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A post or capacity in which a person acts. 岗位角色 */
export type Role =
  /** Administrator of the directory. 系统管理员 */
  | 'ADMINISTRATOR'
  /** Anyone, also without a token: a citizen with a receipt. 任何人 */
  | 'ANYONE'
  /** Staff of a detention centre. 看守所民警 */
  | 'CENTRE_STAFF'
  /** Custodian of case property. 涉案财物保管员 */
  | 'CUSTODIAN'
  /** Lawyer with a practising certificate. 律师 */
  | 'LAWYER'
  /** Leader with the power to approve. 负责人 */
  | 'LEADER'
  /** Police officer. 民警 */
  | 'OFFICER'
  /** The product's own workers. 系统 */
  | 'SYSTEM';

/** Seize items. 扣押。CPL 141, CPR 229 */
export type SeizeItemsInput = {
  /** When; not before the case was filed or accepted. 扣押时间 */
  readonly at: Scalars['DateTime']['input'];
  /** Attesting witness. 见证人。CPL 142 */
  readonly attestingWitness: Scalars['ShortText']['input'];
  /** On which case. 案件 */
  readonly caseId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The list, up to 24 lines at once. 扣押清单 */
  readonly items: ReadonlyArray<SeizedItemInput>;
  /** Where. 地点 */
  readonly place: Scalars['ShortText']['input'];
  /** The second officer. 另一名民警。CPR 229 */
  readonly secondOfficerId: Scalars['ID']['input'];
  /** Whoever had the items. 持有人 */
  readonly seizedFrom: Scalars['ShortText']['input'];
};

/** What seizing came to. 扣押结果 */
export type SeizeItemsPayload = {
  /** The items, in the order of the list. 涉案财物 */
  readonly items?: Maybe<ReadonlyArray<Maybe<PropertyItem>>>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** One line of a seizure list. 扣押清单条目 */
export type SeizedItemInput = {
  /** How it looks. 状况 */
  readonly condition: PropertyConditionInput;
  /** Brand, model, number, features. 特征 */
  readonly description?: InputMaybe<Scalars['LongText']['input']>;
  /** Name. 名称 */
  readonly name: Scalars['ShortText']['input'];
  /** How much; above zero. 数量 */
  readonly quantity: PropertyQuantityInput;
};

/** A session that recurs every week. 会见时段模板 */
export type SessionTemplate = {
  /** Names it within the centre. 编号 */
  readonly code: Scalars['String']['output'];
  /** Its first day. 生效日 */
  readonly effectiveFrom: Scalars['LocalDate']['output'];
  /** Its last day, if it has one. 失效日 */
  readonly effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** When it begins. 开始时间 */
  readonly from: Scalars['LocalTime']['output'];
  /** Code of the room. 会见室编号 */
  readonly room: Scalars['String']['output'];
  /** When it ends; this minute is no longer in it. 结束时间 */
  readonly to: Scalars['LocalTime']['output'];
  /** 1 is Monday, 7 is Sunday. 星期（1为周一，7为周日） */
  readonly weekday: Scalars['Int']['output'];
};

/** All of your preferences; what is left out is not set any more. 通知设置（整体替换） */
export type SetNotificationPreferencesInput = {
  /** Kinds for which you choose; the others go as the product has it. 各类通知的渠道 */
  readonly channels?: InputMaybe<ReadonlyArray<NotificationChannelsInput>>;
  /** A mail address. 电子邮箱 */
  readonly email?: InputMaybe<Scalars['ShortText']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of what is sent to you. 语言 */
  readonly language: Language;
  /** Issue a new secret for the webhook; a new address gets one anyway. 重新签发密钥 */
  readonly newWebhookSecret?: InputMaybe<Scalars['Boolean']['input']>;
  /** When not to wake you. 免打扰时段 */
  readonly quietHours?: InputMaybe<QuietHoursInput>;
  /** A mobile number: eleven digits of the mainland, or + and the country code. 手机号码 */
  readonly sms?: InputMaybe<Scalars['ShortText']['input']>;
  /** An https address with a public name, up to 1,000 characters. 回调地址 */
  readonly webhookUrl?: InputMaybe<Scalars['LongText']['input']>;
};

/** What setting them came to. 设置结果 */
export type SetNotificationPreferencesPayload = {
  /** Your preferences. 通知设置 */
  readonly preferences?: Maybe<NotificationPreferences>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The webhook's secret, if a new one was issued. 新签发的回调密钥 */
  readonly webhook?: Maybe<IssuedWebhookSecret>;
};

/** One session on one date. 会见场次 */
export type Slot = Node & {
  /** Seats in all. 席位数 */
  readonly capacity: Scalars['Int']['output'];
  /** Where. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** On which day. 日期 */
  readonly date: Scalars['LocalDate']['output'];
  /** Seats that are free now; another may be quicker. 剩余席位数 */
  readonly freeSeats: Scalars['Int']['output'];
  /** When it begins. 开始时间 */
  readonly from: Scalars['DateTime']['output'];
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** How one meets. 会见方式 */
  readonly mode: VisitMode;
  /** Code of the room. 会见室编号 */
  readonly room: Scalars['String']['output'];
  /** When it ends; this instant is no longer in it. 结束时间 */
  readonly to: Scalars['DateTime']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Who sits in it; empty for the staff of another centre. 本场会见 */
  readonly visits: VisitConnection;
};


/** One session on one date. 会见场次 */
export type SlotVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Slots, by time. 会见场次列表 */
export type SlotConnection = {
  /** The slots. 条目 */
  readonly edges: ReadonlyArray<SlotEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One slot of a list. 会见场次条目 */
export type SlotEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The slot. 会见场次 */
  readonly node: Slot;
};

/** The session is full. 场次已约满。刑事诉讼法第39条 */
export type SlotFull = Refusal & {
  /** Up to five slots of the same centre and mode with free seats, the nearest in time first. 可选场次 */
  readonly alternatives: ReadonlyArray<Slot>;
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** SLOT_FULL. 代码 */
  readonly code: Scalars['String']['output'];
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Suspend a person. 停用人员 */
export type SuspendPersonInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who. 人员 */
  readonly personId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What suspending a person came to. 停用人员结果 */
export type SuspendPersonPayload = {
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Take the step that is next. 审核或批准 */
export type TakeApprovalStepInput = {
  /** Which. 审批 */
  readonly approvalId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What you say to it. 意见 */
  readonly opinion?: InputMaybe<Scalars['LongText']['input']>;
};

/** What taking a step came to. 办理结果 */
export type TakeApprovalStepPayload = {
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A step that somebody has taken. 已办步骤 */
export type TakenStep = {
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who took it. 办理人 */
  readonly by?: Maybe<Person>;
  /** In whose name, where the power to approve was delegated. 代何人办理 */
  readonly onBehalfOf?: Maybe<Person>;
  /** What they said. 意见 */
  readonly opinion?: Maybe<Scalars['String']['output']>;
  /** Which step. 步骤 */
  readonly step: ApprovalStep;
};

/** Statutory terms. 法定期限 */
export type Term =
  /** Handling of another administrative penalty case, 90 days. 行政处罚案件办理九十日。行政处罚法第60条 */
  | 'ADMINISTRATIVE_CASE'
  /** Administrative seizure, 30 days. 行政扣押三十日。行政案件程序规定第112条 */
  | 'ADMINISTRATIVE_SEIZURE'
  /** Decision after advance registration and preservation, 7 workdays. 先行登记保存处理七个工作日。行政处罚法第56条 */
  | 'ADVANCE_PRESERVATION'
  /** Decision on arrest of a suspect who is not detained, 15 days. 对未拘留者审查批捕十五日。检察规则第282条 */
  | 'ARREST_DECISION'
  /** Decision on arrest of a detained suspect, 7 days. 对已拘留者审查批捕七日。刑事诉讼法第91条 */
  | 'ARREST_DECISION_DETAINED'
  /** Delivery to a detention centre after arrest, at once. 逮捕后立即送看守所。刑事诉讼法第93条 */
  | 'ARREST_DELIVERY'
  /** Notice to the family after arrest, 24 hours. 逮捕后通知家属二十四小时。刑事诉讼法第93条 */
  | 'ARREST_FAMILY_NOTICE'
  /** First interrogation after arrest, 24 hours. 逮捕后讯问二十四小时。刑事诉讼法第94条 */
  | 'ARREST_FIRST_INTERROGATION'
  /** Request for arrest after detention, 3 days. 提请批准逮捕三日。刑事诉讼法第91条 */
  | 'ARREST_REQUEST'
  /** Bail, 12 months. 取保候审十二个月。刑事诉讼法第79条 */
  | 'BAIL'
  /** Return of a checked-out item, 24 hours after its use ends. 调用财物归还二十四小时。公通字〔2015〕21号 */
  | 'CHECK_OUT_RETURN'
  /** Compelled appearance, 12 hours. 拘传十二小时。刑事诉讼法第119条 */
  | 'COMPELLED_APPEARANCE'
  /** Continued questioning, 12 hours, longer by stages of approval. 继续盘问十二小时。适用继续盘问规定第11条 */
  | 'CONTINUED_QUESTIONING'
  /** Criminal summons, 12 hours. 刑事传唤十二小时。刑事诉讼法第119条 */
  | 'CRIMINAL_SUMMONS'
  /** Custody for investigation, 2 months. 侦查羁押二个月。刑事诉讼法第156条 */
  | 'CUSTODY'
  /** Delivery to a detention centre after detention, 24 hours. 拘留后送看守所二十四小时。刑事诉讼法第85条 */
  | 'DETENTION_DELIVERY'
  /** Notice to the family after detention, 24 hours. 拘留后通知家属二十四小时。刑事诉讼法第85条 */
  | 'DETENTION_FAMILY_NOTICE'
  /** First interrogation after detention, 24 hours. 拘留后讯问二十四小时。刑事诉讼法第86条 */
  | 'DETENTION_FIRST_INTERROGATION'
  /** Duty lawyer told of a request, 24 hours. 约见值班律师通知二十四小时。程序规定第49条 */
  | 'DUTY_LAWYER_TOLD'
  /** Fast-track administrative case, 48 hours. 快速办理四十八小时。行政案件程序规定第47条 */
  | 'FAST_TRACK'
  /** Filing review of an administrative case, 24 hours. 行政案件受案审查二十四小时。公通字〔2015〕32号 */
  | 'FILING_ADMINISTRATIVE'
  /** Filing review of a complex administrative case, 3 days. 疑难复杂行政案件受案审查三日。公通字〔2015〕32号 */
  | 'FILING_ADMINISTRATIVE_COMPLEX'
  /** Filing review of a criminal case, 3 days. 刑事案件立案审查三日。公通字〔2015〕32号 */
  | 'FILING_CRIMINAL'
  /** Filing review of a criminal case with facts to verify, 7 days. 刑事案件立案审查（线索需要查证）七日。公通字〔2015〕32号 */
  | 'FILING_CRIMINAL_FACTS_TO_VERIFY'
  /** Filing review of a major and complex criminal case, 30 days. 重大疑难复杂刑事案件立案审查三十日。公通字〔2015〕32号 */
  | 'FILING_CRIMINAL_MAJOR'
  /** Filing on the procuratorate's notice, 15 days. 接通知立案十五日。程序规定第182条 */
  | 'FILING_ON_NOTICE'
  /** Filing of a public-security case, at once. 治安案件立即立案。治安管理处罚法第90条 */
  | 'FILING_PUBLIC_SECURITY'
  /** Freezing of equity, 6 months. 冻结股权六个月。程序规定第240条 */
  | 'FREEZING_EQUITY'
  /** Freezing of funds, 6 months. 冻结存款六个月。程序规定第239条 */
  | 'FREEZING_FUNDS'
  /** Freezing of funds in a major case, 1 year. 重大案件冻结存款一年。程序规定第239条 */
  | 'FREEZING_FUNDS_MAJOR'
  /** Freezing of securities, 2 years. 冻结证券二年。程序规定第240条 */
  | 'FREEZING_SECURITIES'
  /** Request for a hearing, 5 workdays. 申请听证五个工作日。行政处罚法第64条 */
  | 'HEARING_REQUEST'
  /** Permission for an interpreter, 3 days. 翻译人员许可三日。程序规定第54条 */
  | 'INTERPRETER_PERMISSION'
  /** Transfer of jurisdiction, 24 hours. 移送管辖二十四小时。程序规定第175条 */
  | 'JURISDICTION_TRANSFER'
  /** Application for legal aid forwarded, 24 hours. 转交法律援助申请二十四小时。程序规定第47条 */
  | 'LEGAL_AID_FORWARDED'
  /** Legal-aid agency notified of mandatory counsel, 3 days. 通知指派辩护三日。程序规定第46条 */
  | 'MANDATORY_COUNSEL_NOTIFIED'
  /** Decision on a request to change a measure, 3 days. 变更强制措施申请决定三日。程序规定第160条 */
  | 'MEASURE_CHANGE'
  /** Request to reconsider non-arrest, 5 days. 不批准逮捕复议五日。程序规定第141条 */
  | 'NON_ARREST_DISPUTE'
  /** Explanation of non-filing to the procuratorate, 7 days. 向检察院说明不立案理由七日。程序规定第182条 */
  | 'NON_FILING_EXPLANATION'
  /** Notice of non-filing to the complainant, 3 days. 不予立案通知三日。程序规定第178条 */
  | 'NON_FILING_NOTICE'
  /** Decision on reconsidering non-filing, 30 days. 不予立案复议决定三十日。程序规定第179条 */
  | 'NON_FILING_RECONSIDERATION_DECISION'
  /** Request to reconsider non-filing, 7 days. 不予立案复议申请七日。程序规定第179条 */
  | 'NON_FILING_RECONSIDERATION_REQUEST'
  /** Decision on higher-level review of non-filing, 30 days. 不予立案复核决定三十日。程序规定第179条 */
  | 'NON_FILING_REVIEW_DECISION'
  /** Request for higher-level review of non-filing, 7 days. 不予立案复核申请七日。程序规定第179条 */
  | 'NON_FILING_REVIEW_REQUEST'
  /** Request to reconsider non-prosecution, 7 days. 不起诉复议七日。程序规定第294条 */
  | 'NON_PROSECUTION_DISPUTE'
  /** Report of a penalty imposed on the spot, 24 hours. 当场处罚报备二十四小时。治安管理处罚法第120条 */
  | 'ON_THE_SPOT_REPORT'
  /** Report of a restart of custody for another major crime, 5 days. 重新计算侦查羁押期限报备五日。程序规定第151条 */
  | 'OTHER_CRIME_REPORT'
  /** Property handed to the custodian, 24 hours. 涉案财物移交保管二十四小时。公通字〔2015〕21号 */
  | 'PROPERTY_DEPOSIT'
  /** Items kept elsewhere reported to the custodian, 24 hours. 异地保管财物登记二十四小时。公通字〔2015〕21号 */
  | 'PROPERTY_KEPT_ELSEWHERE_REPORT'
  /** Withdrawal of a published decision that was changed, 3 workdays. 撤回已公开的处罚决定三个工作日。行政处罚法第48条 */
  | 'PUBLICATION_WITHDRAWAL'
  /** Handling of a public-security case, 30 days. 治安案件办理三十日。治安管理处罚法第118条 */
  | 'PUBLIC_SECURITY_CASE'
  /** Questioning of a violator, 8 hours. 询问查证八小时。治安管理处罚法第97条 */
  | 'QUESTIONING'
  /** Questioning in a complex case where detention may apply, 24 hours. 情况复杂可能拘留询问查证二十四小时。治安管理处罚法第97条 */
  | 'QUESTIONING_COMPLEX'
  /** Questioning where many are involved or identity is unknown, 12 hours. 涉案人数众多或身份不明询问查证十二小时。治安管理处罚法第97条 */
  | 'QUESTIONING_MANY_OR_UNIDENTIFIED'
  /** Notice that the papers of a referral are incomplete, 24 hours. 移送材料不全告知二十四小时。程序规定第180条 */
  | 'REFERRAL_PAPERS_NOTICE'
  /** Supply of the missing papers of a referral, 3 days. 移送材料补正三日。程序规定第180条 */
  | 'REFERRAL_PAPERS_SUPPLY'
  /** Review of a case referred by another agency, 3 days. 行政机关移送案件审查三日。程序规定第180条 */
  | 'REFERRAL_REVIEW'
  /** Residential surveillance, 6 months. 监视居住六个月。刑事诉讼法第79条 */
  | 'RESIDENTIAL_SURVEILLANCE'
  /** Supplementary investigation, 1 month. 补充侦查一个月。刑事诉讼法第175条 */
  | 'SUPPLEMENTARY_INVESTIGATION'
  /** Release of property found unrelated to an administrative case, at once. 与行政案件无关财物立即退还。治安管理处罚法第105条 */
  | 'UNRELATED_ADMINISTRATIVE_RELEASE'
  /** Release of property found unrelated to a criminal case, 3 days. 与刑事案件无关财物解除三日。刑事诉讼法第145条 */
  | 'UNRELATED_CRIMINAL_RELEASE'
  /** Lawyer's visit, in the room within 48 hours of presenting the papers. 律师会见四十八小时。刑事诉讼法第39条 */
  | 'VISIT'
  /** Permission for a visit, 3 days. 会见许可三日。程序规定第52条 */
  | 'VISIT_PERMISSION'
  /** Notice that a case is withdrawn, 3 days. 撤销案件告知三日。程序规定第187条 */
  | 'WITHDRAWAL_NOTICE';

/** Units of statutory terms. 期限单位 */
export type TermUnit =
  /** Calendar days; the first does not count. 日 */
  | 'DAY'
  /** Hours, to the minute, also at night and on holidays. 小时 */
  | 'HOUR'
  /** Months. 月 */
  | 'MONTH'
  /** Workdays of the official calendar. 工作日 */
  | 'WORKDAY';

/** Too many, or too long a range of days. 数量超出上限 */
export type TooMany = Refusal & {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** TOO_MANY_ITEMS, CENTRE_CROWDED, RANGE_TOO_LONG, SHEET_TOO_LONG, TOO_MANY_ROWS. 代码 */
  readonly code: Scalars['String']['output'];
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** How many at the most. 上限 */
  readonly most: Scalars['Int']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Why a destination does not take what came. 拒收原因 */
export type TransferRefusalGround =
  /** Not as listed. 与清单不符 */
  | 'NOT_AS_LISTED'
  /** Otherwise. 其他 */
  | 'OTHER'
  /** Its seal is broken. 封签破损 */
  | 'SEAL_BROKEN'
  /** It came to the wrong place. 送错单位 */
  | 'WRONG_DESTINATION';

/** Transfer a report to the organ with jurisdiction. 移送管辖 */
export type TransferReportInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 理由 */
  readonly reason: Scalars['LongText']['input'];
  /** Which report. 警情 */
  readonly reportId: Scalars['ID']['input'];
  /** Code of the organ with jurisdiction. 有管辖权的单位代码 */
  readonly to: Scalars['OrganCode']['input'];
};

/** What transferring came to. 移送管辖结果 */
export type TransferReportPayload = {
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The report. 警情 */
  readonly report?: Maybe<Report>;
};

/** Take the last extension back. 撤销延长 */
export type UndoExtensionInput = {
  /** Which. 期限 */
  readonly deadlineId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What taking it back came to. 撤销延长结果 */
export type UndoExtensionPayload = {
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Verify papers. 核验委托手续 */
export type VerifyEntrustmentInput = {
  /** Whom they are for. 在押人员 */
  readonly detaineeId: Scalars['ID']['input'];
  /** Which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What verifying came to. 核验结果 */
export type VerifyEntrustmentPayload = {
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What the caller saw is no longer what is there; nothing was changed. 版本已变化 */
export type VersionChanged = Refusal & {
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** VERSION_CHANGED. 代码 */
  readonly code: Scalars['String']['output'];
  /** The object as it is now. 最新内容 */
  readonly current?: Maybe<Node>;
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Who is asking. 当前用户 */
export type Viewer = {
  /**
   * What changed of all that concerns you or your organ. Without `after` it tells nothing yet, but where to begin: ask for
   * it, then load, then ask with its cursor. 与本人及本机构有关的变更
   */
  readonly changes: Changes;
  /** The leader in whose name you approve, while their power is delegated to you. 代行何人审批权 */
  readonly onBehalfOf?: Maybe<Person>;
  /** Your entry in the directory, if there is one. 人员信息 */
  readonly person?: Maybe<Person>;
  /** Roles in which you act; LEADER also while a leader's power is delegated to you. 角色 */
  readonly roles: ReadonlyArray<Role>;
};


/** Who is asking. 当前用户 */
export type ViewerChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A lawyer's visit to a detainee; it is not monitored. 律师会见。刑事诉讼法第39条：会见不被监听 */
export type Visit = Node & {
  /** What you may do now, up to input, time and seats. 可执行操作 */
  readonly availableActions: ReadonlyArray<VisitAction>;
  /** Where. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Who is visited. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** The papers it stands on. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** When it begins. 开始时间 */
  readonly from: Scalars['DateTime']['output'];
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** How they meet. 会见方式 */
  readonly mode: VisitMode;
  /** Why it was cancelled. 取消原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Number of the seat, from 1. 席位号 */
  readonly seat: Scalars['Int']['output'];
  /** Which session. 会见场次 */
  readonly slot?: Maybe<Slot>;
  /** Where it stands. 状态 */
  readonly status: VisitStatus;
  /** When it ends; this instant is no longer in it. 结束时间 */
  readonly to: Scalars['DateTime']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** A lawyer's visit to a detainee; it is not monitored. 律师会见。刑事诉讼法第39条：会见不被监听 */
export type VisitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a visit. 可执行操作 */
export type VisitAction =
  /** Cancel it. 取消 */
  | 'CANCEL'
  /** Move it to another slot. 改期 */
  | 'RESCHEDULE';

/** Visits. 会见列表 */
export type VisitConnection = {
  /** The visits. 条目 */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One visit of a list. 会见条目 */
export type VisitEdge = {
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The visit. 会见 */
  readonly node: Visit;
};

/** How lawyer and detainee meet. 会见方式 */
export type VisitMode =
  /** Face to face. 现场会见 */
  | 'IN_PERSON'
  /** By a remote link. 远程会见 */
  | 'REMOTE';

/** A room for visits. 会见室 */
export type VisitRoom = {
  /** Seats in each session: how many visits it takes at once. 席位数 */
  readonly capacity: Scalars['Int']['output'];
  /** Names it within the centre. 编号 */
  readonly code: Scalars['String']['output'];
  /** How one meets in it. 会见方式 */
  readonly mode: VisitMode;
};

/** Where a visit stands. 会见状态 */
export type VisitStatus =
  /** Cancelled. 已取消 */
  | 'CANCELLED'
  /** Confirmed. 已预约 */
  | 'CONFIRMED';

/** Take a proposal back. 撤回审批 */
export type WithdrawApprovalInput = {
  /** Which. 审批 */
  readonly approvalId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What taking it back came to. 撤回结果 */
export type WithdrawApprovalPayload = {
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PropertyHolder:
    | ( HeldByOfficerParent )
    | ( HeldByPossessorParent )
    | ( HeldInStoreParent )
    | ( HeldInTransitParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbortUploadInput: AbortUploadInput;
  AbortUploadPayload: ResolverTypeWrapper<Omit<AbortUploadPayload, 'evidence' | 'refusals'> & { evidence?: Maybe<ResolversTypes['Evidence']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  AcceptReportInput: AcceptReportInput;
  AcceptReportPayload: ResolverTypeWrapper<Omit<AcceptReportPayload, 'case' | 'refusals' | 'report'> & { case?: Maybe<ResolversTypes['Case']>, refusals: ReadonlyArray<ResolversTypes['Refusal']>, report?: Maybe<ResolversTypes['Report']> }>;
  AddSessionTemplateInput: AddSessionTemplateInput;
  AddSessionTemplatePayload: ResolverTypeWrapper<Omit<AddSessionTemplatePayload, 'centre' | 'refusals'> & { centre?: Maybe<ResolversTypes['Centre']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  AddVisitRoomInput: AddVisitRoomInput;
  AddVisitRoomPayload: ResolverTypeWrapper<Omit<AddVisitRoomPayload, 'centre' | 'refusals'> & { centre?: Maybe<ResolversTypes['Centre']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  AdmitDetaineeInput: AdmitDetaineeInput;
  AdmitDetaineePayload: ResolverTypeWrapper<Omit<AdmitDetaineePayload, 'detainee' | 'refusals'> & { detainee?: Maybe<ResolversTypes['Detainee']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  AmendDeadlineExtensionInput: AmendDeadlineExtensionInput;
  AmendDeadlineExtensionPayload: ResolverTypeWrapper<Omit<AmendDeadlineExtensionPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversTypes['Approval']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Approval: ResolverTypeWrapper<ApprovalParent>;
  ApprovalAction: ApprovalAction;
  ApprovalConnection: ResolverTypeWrapper<ApprovalConnectionParent>;
  ApprovalEdge: ResolverTypeWrapper<ApprovalEdgeParent>;
  ApprovalKind: ApprovalKind;
  ApprovalStatus: ApprovalStatus;
  ApprovalStep: ApprovalStep;
  ApproveCheckOutInput: ApproveCheckOutInput;
  ApproveCheckOutPayload: ResolverTypeWrapper<Omit<ApproveCheckOutPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  AssignPostsInput: AssignPostsInput;
  AssignPostsPayload: ResolverTypeWrapper<Omit<AssignPostsPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Authority: ResolverTypeWrapper<Authority>;
  AuthorityInput: AuthorityInput;
  AuthorityKind: AuthorityKind;
  BeginClosingOrganInput: BeginClosingOrganInput;
  BeginClosingOrganPayload: ResolverTypeWrapper<Omit<BeginClosingOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversTypes['Organ']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  BeginUploadInput: BeginUploadInput;
  BeginUploadPayload: ResolverTypeWrapper<Omit<BeginUploadPayload, 'evidence' | 'refusals'> & { evidence?: Maybe<ResolversTypes['Evidence']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  BookVisitInput: BookVisitInput;
  BookVisitPayload: ResolverTypeWrapper<Omit<BookVisitPayload, 'refusals' | 'visit'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, visit?: Maybe<ResolversTypes['Visit']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bytes: ResolverTypeWrapper<Scalars['Bytes']['output']>;
  CancelProcessInput: CancelProcessInput;
  CancelProcessPayload: ResolverTypeWrapper<Omit<CancelProcessPayload, 'process' | 'refusals'> & { process?: Maybe<ResolversTypes['Process']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  CancelVisitInput: CancelVisitInput;
  CancelVisitPayload: ResolverTypeWrapper<Omit<CancelVisitPayload, 'refusals' | 'visit'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, visit?: Maybe<ResolversTypes['Visit']> }>;
  Case: ResolverTypeWrapper<CaseParent>;
  CaseAction: CaseAction;
  CaseConnection: ResolverTypeWrapper<CaseConnectionParent>;
  CaseEdge: ResolverTypeWrapper<CaseEdgeParent>;
  CaseKind: CaseKind;
  CaseStatus: CaseStatus;
  Centre: ResolverTypeWrapper<CentreParent>;
  CentreConnection: ResolverTypeWrapper<CentreConnectionParent>;
  CentreEdge: ResolverTypeWrapper<CentreEdgeParent>;
  Certificate: ResolverTypeWrapper<Certificate>;
  CertificateInput: CertificateInput;
  ChangeCertificateInput: ChangeCertificateInput;
  ChangeCertificatePayload: ResolverTypeWrapper<Omit<ChangeCertificatePayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Changes: ResolverTypeWrapper<Omit<Changes, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  CheckInItemInput: CheckInItemInput;
  CheckInItemPayload: ResolverTypeWrapper<Omit<CheckInItemPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  CheckOutItemInput: CheckOutItemInput;
  CheckOutItemPayload: ResolverTypeWrapper<Omit<CheckOutItemPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  CloseOrganInput: CloseOrganInput;
  CloseOrganPayload: ResolverTypeWrapper<Omit<CloseOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversTypes['Organ']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  CompleteUploadInput: CompleteUploadInput;
  CompleteUploadPayload: ResolverTypeWrapper<Omit<CompleteUploadPayload, 'evidence' | 'refusals'> & { evidence?: Maybe<ResolversTypes['Evidence']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Complexity: Complexity;
  CorrectDeadlineInput: CorrectDeadlineInput;
  CorrectDeadlinePayload: ResolverTypeWrapper<Omit<CorrectDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversTypes['Deadline']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Count: ResolverTypeWrapper<Count>;
  Csv: ResolverTypeWrapper<Scalars['Csv']['output']>;
  CustodyLink: ResolverTypeWrapper<CustodyLinkParent>;
  CustodyLinkConnection: ResolverTypeWrapper<CustodyLinkConnectionParent>;
  CustodyLinkEdge: ResolverTypeWrapper<CustodyLinkEdgeParent>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayStatistics: ResolverTypeWrapper<DayStatistics>;
  Deadline: ResolverTypeWrapper<DeadlineParent>;
  DeadlineAction: DeadlineAction;
  DeadlineConnection: ResolverTypeWrapper<DeadlineConnectionParent>;
  DeadlineEdge: ResolverTypeWrapper<DeadlineEdgeParent>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtensionParent>;
  DeadlineLight: DeadlineLight;
  DeadlinePause: ResolverTypeWrapper<DeadlinePause>;
  DeadlineStatus: DeadlineStatus;
  DeclareReportOutOfJurisdictionInput: DeclareReportOutOfJurisdictionInput;
  DeclareReportOutOfJurisdictionPayload: ResolverTypeWrapper<Omit<DeclareReportOutOfJurisdictionPayload, 'refusals' | 'report'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, report?: Maybe<ResolversTypes['Report']> }>;
  DeclineCaseInput: DeclineCaseInput;
  DeclineCasePayload: ResolverTypeWrapper<Omit<DeclineCasePayload, 'case' | 'refusals'> & { case?: Maybe<ResolversTypes['Case']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  DelegatePowerInput: DelegatePowerInput;
  DelegatePowerPayload: ResolverTypeWrapper<Omit<DelegatePowerPayload, 'delegate' | 'leader' | 'refusals'> & { delegate?: Maybe<ResolversTypes['Person']>, leader?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Delegation: ResolverTypeWrapper<DelegationParent>;
  DeliveryFault: DeliveryFault;
  DeliveryStatus: DeliveryStatus;
  DepositItemInput: DepositItemInput;
  DepositItemPayload: ResolverTypeWrapper<Omit<DepositItemPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Detainee: ResolverTypeWrapper<DetaineeParent>;
  DetaineeAction: DetaineeAction;
  DetaineeConnection: ResolverTypeWrapper<DetaineeConnectionParent>;
  DetaineeEdge: ResolverTypeWrapper<DetaineeEdgeParent>;
  DetaineeStatus: DetaineeStatus;
  DirectoryExport: ResolverTypeWrapper<DirectoryExport>;
  DirectoryImport: ResolverTypeWrapper<DirectoryImport>;
  DirectorySheet: DirectorySheet;
  DispatchTransferInput: DispatchTransferInput;
  DispatchTransferPayload: ResolverTypeWrapper<Omit<DispatchTransferPayload, 'refusals' | 'transfer'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, transfer?: Maybe<ResolversTypes['PropertyTransfer']> }>;
  Entrustment: ResolverTypeWrapper<EntrustmentParent>;
  EntrustmentAction: EntrustmentAction;
  EntrustmentConnection: ResolverTypeWrapper<EntrustmentConnectionParent>;
  EntrustmentEdge: ResolverTypeWrapper<EntrustmentEdgeParent>;
  EntrustmentStatus: EntrustmentStatus;
  Event: ResolverTypeWrapper<EventParent>;
  EventConnection: ResolverTypeWrapper<EventConnectionParent>;
  EventEdge: ResolverTypeWrapper<EventEdgeParent>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  EvidenceAbortReason: EvidenceAbortReason;
  EvidenceAction: EvidenceAction;
  EvidenceConnection: ResolverTypeWrapper<EvidenceConnectionParent>;
  EvidenceDifference: EvidenceDifference;
  EvidenceEdge: ResolverTypeWrapper<EvidenceEdgeParent>;
  EvidenceKind: EvidenceKind;
  EvidenceObject: ResolverTypeWrapper<EvidenceObjectParent>;
  EvidenceStatus: EvidenceStatus;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: ResolverTypeWrapper<Omit<ExtendDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversTypes['Deadline']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  FileCaseInput: FileCaseInput;
  FileCasePayload: ResolverTypeWrapper<Omit<FileCasePayload, 'case' | 'refusals'> & { case?: Maybe<ResolversTypes['Case']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  GrantQualificationInput: GrantQualificationInput;
  GrantQualificationPayload: ResolverTypeWrapper<Omit<GrantQualificationPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  HeldByOfficer: ResolverTypeWrapper<HeldByOfficerParent>;
  HeldByPossessor: ResolverTypeWrapper<HeldByPossessorParent>;
  HeldInStore: ResolverTypeWrapper<HeldInStoreParent>;
  HeldInTransit: ResolverTypeWrapper<HeldInTransitParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportDirectoryInput: ImportDirectoryInput;
  ImportDirectoryPayload: ResolverTypeWrapper<Omit<ImportDirectoryPayload, 'process' | 'refusals'> & { process?: Maybe<ResolversTypes['Process']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssuedReceipt: ResolverTypeWrapper<IssuedReceipt>;
  IssuedWebhookSecret: ResolverTypeWrapper<IssuedWebhookSecret>;
  Language: Language;
  LawyerBusy: ResolverTypeWrapper<RefusalParent>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalTime: ResolverTypeWrapper<Scalars['LocalTime']['output']>;
  LongText: ResolverTypeWrapper<Scalars['LongText']['output']>;
  LookUpReceiptInput: LookUpReceiptInput;
  LookUpReceiptPayload: ResolverTypeWrapper<Omit<LookUpReceiptPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Measure: Measure;
  MeetDeadlineInput: MeetDeadlineInput;
  MeetDeadlinePayload: ResolverTypeWrapper<Omit<MeetDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversTypes['Deadline']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeParent>;
  NotInThisState: ResolverTypeWrapper<RefusalParent>;
  Notification: ResolverTypeWrapper<NotificationParent>;
  NotificationChannel: NotificationChannel;
  NotificationChannels: ResolverTypeWrapper<NotificationChannels>;
  NotificationChannelsInput: NotificationChannelsInput;
  NotificationConnection: ResolverTypeWrapper<NotificationConnectionParent>;
  NotificationDelivery: ResolverTypeWrapper<NotificationDeliveryParent>;
  NotificationEdge: ResolverTypeWrapper<NotificationEdgeParent>;
  NotificationKind: NotificationKind;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferencesParent>;
  OpenSlotsInput: OpenSlotsInput;
  OpenSlotsPayload: ResolverTypeWrapper<Omit<OpenSlotsPayload, 'centre' | 'refusals' | 'slots'> & { centre?: Maybe<ResolversTypes['Centre']>, refusals: ReadonlyArray<ResolversTypes['Refusal']>, slots?: Maybe<ReadonlyArray<ResolversTypes['Slot']>> }>;
  OpenSlotsThroughInput: OpenSlotsThroughInput;
  OpenSlotsThroughPayload: ResolverTypeWrapper<Omit<OpenSlotsThroughPayload, 'process' | 'refusals'> & { process?: Maybe<ResolversTypes['Process']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  OpenStoreInput: OpenStoreInput;
  OpenStorePayload: ResolverTypeWrapper<Omit<OpenStorePayload, 'refusals' | 'store'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, store?: Maybe<ResolversTypes['PropertyStore']> }>;
  Organ: ResolverTypeWrapper<OrganParent>;
  OrganCode: ResolverTypeWrapper<Scalars['OrganCode']['output']>;
  OrganConnection: ResolverTypeWrapper<OrganConnectionParent>;
  OrganEdge: ResolverTypeWrapper<OrganEdgeParent>;
  OrganKind: OrganKind;
  OrganStatus: OrganStatus;
  OutOfRange: ResolverTypeWrapper<RefusalParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartHeader: ResolverTypeWrapper<PartHeader>;
  PartInput: PartInput;
  PartUrl: ResolverTypeWrapper<PartUrl>;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: ResolverTypeWrapper<Omit<PauseDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversTypes['Deadline']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  PauseGround: PauseGround;
  Person: ResolverTypeWrapper<PersonParent>;
  PersonConnection: ResolverTypeWrapper<PersonConnectionParent>;
  PersonEdge: ResolverTypeWrapper<PersonEdgeParent>;
  PlacementInput: PlacementInput;
  Post: Post;
  PresentPapersInput: PresentPapersInput;
  PresentPapersPayload: ResolverTypeWrapper<Omit<PresentPapersPayload, 'entrustment' | 'refusals'> & { entrustment?: Maybe<ResolversTypes['Entrustment']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Process: ResolverTypeWrapper<ProcessParent>;
  ProcessAction: ProcessAction;
  ProcessConnection: ResolverTypeWrapper<ProcessConnectionParent>;
  ProcessEdge: ResolverTypeWrapper<ProcessEdgeParent>;
  ProcessFailure: ProcessFailure;
  ProcessKind: ProcessKind;
  ProcessRefusal: ResolverTypeWrapper<ProcessRefusalParent>;
  ProcessStatus: ProcessStatus;
  ProgressStatus: ProgressStatus;
  PropertyCheckOut: ResolverTypeWrapper<PropertyCheckOutParent>;
  PropertyCondition: ResolverTypeWrapper<PropertyCondition>;
  PropertyConditionInput: PropertyConditionInput;
  PropertyFlag: PropertyFlag;
  PropertyFound: ResolverTypeWrapper<PropertyFoundParent>;
  PropertyFoundInput: PropertyFoundInput;
  PropertyGrade: PropertyGrade;
  PropertyHolder: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PropertyHolder']>;
  PropertyItem: ResolverTypeWrapper<PropertyItemParent>;
  PropertyItemAction: PropertyItemAction;
  PropertyItemConnection: ResolverTypeWrapper<PropertyItemConnectionParent>;
  PropertyItemEdge: ResolverTypeWrapper<PropertyItemEdgeParent>;
  PropertyItemStatus: PropertyItemStatus;
  PropertyQuantity: ResolverTypeWrapper<PropertyQuantity>;
  PropertyQuantityInput: PropertyQuantityInput;
  PropertyRoom: ResolverTypeWrapper<PropertyRoom>;
  PropertyRoomInput: PropertyRoomInput;
  PropertyStore: ResolverTypeWrapper<PropertyStoreParent>;
  PropertyStoreConnection: ResolverTypeWrapper<PropertyStoreConnectionParent>;
  PropertyStoreEdge: ResolverTypeWrapper<PropertyStoreEdgeParent>;
  PropertyTransfer: ResolverTypeWrapper<PropertyTransferParent>;
  PropertyTransferAction: PropertyTransferAction;
  PropertyTransferConnection: ResolverTypeWrapper<PropertyTransferConnectionParent>;
  PropertyTransferEdge: ResolverTypeWrapper<PropertyTransferEdgeParent>;
  PropertyTransferStatus: PropertyTransferStatus;
  ProposalDetail: ResolverTypeWrapper<ProposalDetail>;
  ProposeDeadlineExtensionInput: ProposeDeadlineExtensionInput;
  ProposeDeadlineExtensionPayload: ResolverTypeWrapper<Omit<ProposeDeadlineExtensionPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversTypes['Approval']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Qualification: Qualification;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  QuietHoursInput: QuietHoursInput;
  ReadAllNotificationsInput: ReadAllNotificationsInput;
  ReadAllNotificationsPayload: ResolverTypeWrapper<Omit<ReadAllNotificationsPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ReadNotificationInput: ReadNotificationInput;
  ReadNotificationPayload: ResolverTypeWrapper<Omit<ReadNotificationPayload, 'notification' | 'refusals'> & { notification?: Maybe<ResolversTypes['Notification']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ReceiptProgress: ResolverTypeWrapper<ReceiptProgress>;
  ReceiveTransferInput: ReceiveTransferInput;
  ReceiveTransferPayload: ResolverTypeWrapper<Omit<ReceiveTransferPayload, 'refusals' | 'transfer'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, transfer?: Maybe<ResolversTypes['PropertyTransfer']> }>;
  ReceivedPart: ResolverTypeWrapper<ReceivedPart>;
  Refusal: ResolverTypeWrapper<RefusalParent>;
  RefuseTransferInput: RefuseTransferInput;
  RefuseTransferPayload: ResolverTypeWrapper<Omit<RefuseTransferPayload, 'refusals' | 'transfer'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, transfer?: Maybe<ResolversTypes['PropertyTransfer']> }>;
  Refused: ResolverTypeWrapper<RefusalParent>;
  RegisterCentreInput: RegisterCentreInput;
  RegisterCentrePayload: ResolverTypeWrapper<Omit<RegisterCentrePayload, 'centre' | 'refusals'> & { centre?: Maybe<ResolversTypes['Centre']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RegisterOrganInput: RegisterOrganInput;
  RegisterOrganPayload: ResolverTypeWrapper<Omit<RegisterOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversTypes['Organ']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RegisterReportInput: RegisterReportInput;
  RegisterReportPayload: ResolverTypeWrapper<Omit<RegisterReportPayload, 'refusals' | 'report'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, report?: Maybe<ResolversTypes['Report']> }>;
  ReinstatePersonInput: ReinstatePersonInput;
  ReinstatePersonPayload: ResolverTypeWrapper<Omit<ReinstatePersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RejectApprovalInput: RejectApprovalInput;
  RejectApprovalPayload: ResolverTypeWrapper<Omit<RejectApprovalPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversTypes['Approval']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RejectCheckOutInput: RejectCheckOutInput;
  RejectCheckOutPayload: ResolverTypeWrapper<Omit<RejectCheckOutPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RejectEntrustmentInput: RejectEntrustmentInput;
  RejectEntrustmentPayload: ResolverTypeWrapper<Omit<RejectEntrustmentPayload, 'entrustment' | 'refusals'> & { entrustment?: Maybe<ResolversTypes['Entrustment']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RejectionReason: RejectionReason;
  ReleaseDetaineeInput: ReleaseDetaineeInput;
  ReleaseDetaineePayload: ResolverTypeWrapper<Omit<ReleaseDetaineePayload, 'detainee' | 'refusals'> & { detainee?: Maybe<ResolversTypes['Detainee']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RenameOrganInput: RenameOrganInput;
  RenameOrganPayload: ResolverTypeWrapper<Omit<RenameOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversTypes['Organ']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ReopenOrganInput: ReopenOrganInput;
  ReopenOrganPayload: ResolverTypeWrapper<Omit<ReopenOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversTypes['Organ']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Report: ResolverTypeWrapper<ReportParent>;
  ReportAction: ReportAction;
  ReportConnection: ResolverTypeWrapper<ReportConnectionParent>;
  ReportEdge: ResolverTypeWrapper<ReportEdgeParent>;
  ReportStatus: ReportStatus;
  RequestCheckOutInput: RequestCheckOutInput;
  RequestCheckOutPayload: ResolverTypeWrapper<Omit<RequestCheckOutPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RequestDownloadInput: RequestDownloadInput;
  RequestDownloadPayload: ResolverTypeWrapper<Omit<RequestDownloadPayload, 'evidence' | 'refusals'> & { evidence?: Maybe<ResolversTypes['Evidence']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RescheduleVisitInput: RescheduleVisitInput;
  RescheduleVisitPayload: ResolverTypeWrapper<Omit<RescheduleVisitPayload, 'refusals' | 'visit'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, visit?: Maybe<ResolversTypes['Visit']> }>;
  ResumeDeadlineInput: ResumeDeadlineInput;
  ResumeDeadlinePayload: ResolverTypeWrapper<Omit<ResumeDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversTypes['Deadline']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ReturnApprovalInput: ReturnApprovalInput;
  ReturnApprovalPayload: ResolverTypeWrapper<Omit<ReturnApprovalPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversTypes['Approval']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  ReturnTransferInput: ReturnTransferInput;
  ReturnTransferPayload: ResolverTypeWrapper<Omit<ReturnTransferPayload, 'refusals' | 'transfer'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, transfer?: Maybe<ResolversTypes['PropertyTransfer']> }>;
  RevokeDelegationInput: RevokeDelegationInput;
  RevokeDelegationPayload: ResolverTypeWrapper<Omit<RevokeDelegationPayload, 'leader' | 'refusals'> & { leader?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  RevokeEntrustmentInput: RevokeEntrustmentInput;
  RevokeEntrustmentPayload: ResolverTypeWrapper<Omit<RevokeEntrustmentPayload, 'entrustment' | 'refusals'> & { entrustment?: Maybe<ResolversTypes['Entrustment']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Role: Role;
  SealNumber: ResolverTypeWrapper<Scalars['SealNumber']['output']>;
  SeizeItemsInput: SeizeItemsInput;
  SeizeItemsPayload: ResolverTypeWrapper<Omit<SeizeItemsPayload, 'items' | 'refusals'> & { items?: Maybe<ReadonlyArray<Maybe<ResolversTypes['PropertyItem']>>>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  SeizedItemInput: SeizedItemInput;
  SessionTemplate: ResolverTypeWrapper<SessionTemplate>;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesPayload: ResolverTypeWrapper<Omit<SetNotificationPreferencesPayload, 'preferences' | 'refusals'> & { preferences?: Maybe<ResolversTypes['NotificationPreferences']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  Sha256: ResolverTypeWrapper<Scalars['Sha256']['output']>;
  ShortText: ResolverTypeWrapper<Scalars['ShortText']['output']>;
  Slot: ResolverTypeWrapper<SlotParent>;
  SlotConnection: ResolverTypeWrapper<SlotConnectionParent>;
  SlotEdge: ResolverTypeWrapper<SlotEdgeParent>;
  SlotFull: ResolverTypeWrapper<RefusalParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subject: ResolverTypeWrapper<Scalars['Subject']['output']>;
  SuspendPersonInput: SuspendPersonInput;
  SuspendPersonPayload: ResolverTypeWrapper<Omit<SuspendPersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversTypes['Person']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  TakeApprovalStepInput: TakeApprovalStepInput;
  TakeApprovalStepPayload: ResolverTypeWrapper<Omit<TakeApprovalStepPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversTypes['Approval']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  TakenStep: ResolverTypeWrapper<TakenStepParent>;
  Term: Term;
  TermUnit: TermUnit;
  TooMany: ResolverTypeWrapper<RefusalParent>;
  TransferRefusalGround: TransferRefusalGround;
  TransferReportInput: TransferReportInput;
  TransferReportPayload: ResolverTypeWrapper<Omit<TransferReportPayload, 'refusals' | 'report'> & { refusals: ReadonlyArray<ResolversTypes['Refusal']>, report?: Maybe<ResolversTypes['Report']> }>;
  UndoExtensionInput: UndoExtensionInput;
  UndoExtensionPayload: ResolverTypeWrapper<Omit<UndoExtensionPayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversTypes['Deadline']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  VerifyEntrustmentInput: VerifyEntrustmentInput;
  VerifyEntrustmentPayload: ResolverTypeWrapper<Omit<VerifyEntrustmentPayload, 'entrustment' | 'refusals'> & { entrustment?: Maybe<ResolversTypes['Entrustment']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
  VersionChanged: ResolverTypeWrapper<RefusalParent>;
  Viewer: ResolverTypeWrapper<ViewerParent>;
  Visit: ResolverTypeWrapper<VisitParent>;
  VisitAction: VisitAction;
  VisitConnection: ResolverTypeWrapper<VisitConnectionParent>;
  VisitEdge: ResolverTypeWrapper<VisitEdgeParent>;
  VisitMode: VisitMode;
  VisitRoom: ResolverTypeWrapper<VisitRoom>;
  VisitStatus: VisitStatus;
  WithdrawApprovalInput: WithdrawApprovalInput;
  WithdrawApprovalPayload: ResolverTypeWrapper<Omit<WithdrawApprovalPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversTypes['Approval']>, refusals: ReadonlyArray<ResolversTypes['Refusal']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbortUploadInput: AbortUploadInput;
  AbortUploadPayload: Omit<AbortUploadPayload, 'evidence' | 'refusals'> & { evidence?: Maybe<ResolversParentTypes['Evidence']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  AcceptReportInput: AcceptReportInput;
  AcceptReportPayload: Omit<AcceptReportPayload, 'case' | 'refusals' | 'report'> & { case?: Maybe<ResolversParentTypes['Case']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, report?: Maybe<ResolversParentTypes['Report']> };
  AddSessionTemplateInput: AddSessionTemplateInput;
  AddSessionTemplatePayload: Omit<AddSessionTemplatePayload, 'centre' | 'refusals'> & { centre?: Maybe<ResolversParentTypes['Centre']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  AddVisitRoomInput: AddVisitRoomInput;
  AddVisitRoomPayload: Omit<AddVisitRoomPayload, 'centre' | 'refusals'> & { centre?: Maybe<ResolversParentTypes['Centre']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  AdmitDetaineeInput: AdmitDetaineeInput;
  AdmitDetaineePayload: Omit<AdmitDetaineePayload, 'detainee' | 'refusals'> & { detainee?: Maybe<ResolversParentTypes['Detainee']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  AmendDeadlineExtensionInput: AmendDeadlineExtensionInput;
  AmendDeadlineExtensionPayload: Omit<AmendDeadlineExtensionPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversParentTypes['Approval']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Approval: ApprovalParent;
  ApprovalConnection: ApprovalConnectionParent;
  ApprovalEdge: ApprovalEdgeParent;
  ApproveCheckOutInput: ApproveCheckOutInput;
  ApproveCheckOutPayload: Omit<ApproveCheckOutPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversParentTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  AssignPostsInput: AssignPostsInput;
  AssignPostsPayload: Omit<AssignPostsPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Authority: Authority;
  AuthorityInput: AuthorityInput;
  BeginClosingOrganInput: BeginClosingOrganInput;
  BeginClosingOrganPayload: Omit<BeginClosingOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversParentTypes['Organ']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  BeginUploadInput: BeginUploadInput;
  BeginUploadPayload: Omit<BeginUploadPayload, 'evidence' | 'refusals'> & { evidence?: Maybe<ResolversParentTypes['Evidence']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  BookVisitInput: BookVisitInput;
  BookVisitPayload: Omit<BookVisitPayload, 'refusals' | 'visit'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, visit?: Maybe<ResolversParentTypes['Visit']> };
  Boolean: Scalars['Boolean']['output'];
  Bytes: Scalars['Bytes']['output'];
  CancelProcessInput: CancelProcessInput;
  CancelProcessPayload: Omit<CancelProcessPayload, 'process' | 'refusals'> & { process?: Maybe<ResolversParentTypes['Process']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  CancelVisitInput: CancelVisitInput;
  CancelVisitPayload: Omit<CancelVisitPayload, 'refusals' | 'visit'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, visit?: Maybe<ResolversParentTypes['Visit']> };
  Case: CaseParent;
  CaseConnection: CaseConnectionParent;
  CaseEdge: CaseEdgeParent;
  Centre: CentreParent;
  CentreConnection: CentreConnectionParent;
  CentreEdge: CentreEdgeParent;
  Certificate: Certificate;
  CertificateInput: CertificateInput;
  ChangeCertificateInput: ChangeCertificateInput;
  ChangeCertificatePayload: Omit<ChangeCertificatePayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Changes: Omit<Changes, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  CheckInItemInput: CheckInItemInput;
  CheckInItemPayload: Omit<CheckInItemPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversParentTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  CheckOutItemInput: CheckOutItemInput;
  CheckOutItemPayload: Omit<CheckOutItemPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversParentTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  CloseOrganInput: CloseOrganInput;
  CloseOrganPayload: Omit<CloseOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversParentTypes['Organ']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  CompleteUploadInput: CompleteUploadInput;
  CompleteUploadPayload: Omit<CompleteUploadPayload, 'evidence' | 'refusals'> & { evidence?: Maybe<ResolversParentTypes['Evidence']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  CorrectDeadlineInput: CorrectDeadlineInput;
  CorrectDeadlinePayload: Omit<CorrectDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Count: Count;
  Csv: Scalars['Csv']['output'];
  CustodyLink: CustodyLinkParent;
  CustodyLinkConnection: CustodyLinkConnectionParent;
  CustodyLinkEdge: CustodyLinkEdgeParent;
  DateTime: Scalars['DateTime']['output'];
  DayStatistics: DayStatistics;
  Deadline: DeadlineParent;
  DeadlineConnection: DeadlineConnectionParent;
  DeadlineEdge: DeadlineEdgeParent;
  DeadlineExtension: DeadlineExtensionParent;
  DeadlinePause: DeadlinePause;
  DeclareReportOutOfJurisdictionInput: DeclareReportOutOfJurisdictionInput;
  DeclareReportOutOfJurisdictionPayload: Omit<DeclareReportOutOfJurisdictionPayload, 'refusals' | 'report'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, report?: Maybe<ResolversParentTypes['Report']> };
  DeclineCaseInput: DeclineCaseInput;
  DeclineCasePayload: Omit<DeclineCasePayload, 'case' | 'refusals'> & { case?: Maybe<ResolversParentTypes['Case']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  DelegatePowerInput: DelegatePowerInput;
  DelegatePowerPayload: Omit<DelegatePowerPayload, 'delegate' | 'leader' | 'refusals'> & { delegate?: Maybe<ResolversParentTypes['Person']>, leader?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Delegation: DelegationParent;
  DepositItemInput: DepositItemInput;
  DepositItemPayload: Omit<DepositItemPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversParentTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Detainee: DetaineeParent;
  DetaineeConnection: DetaineeConnectionParent;
  DetaineeEdge: DetaineeEdgeParent;
  DirectoryExport: DirectoryExport;
  DirectoryImport: DirectoryImport;
  DispatchTransferInput: DispatchTransferInput;
  DispatchTransferPayload: Omit<DispatchTransferPayload, 'refusals' | 'transfer'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, transfer?: Maybe<ResolversParentTypes['PropertyTransfer']> };
  Entrustment: EntrustmentParent;
  EntrustmentConnection: EntrustmentConnectionParent;
  EntrustmentEdge: EntrustmentEdgeParent;
  Event: EventParent;
  EventConnection: EventConnectionParent;
  EventEdge: EventEdgeParent;
  Evidence: EvidenceParent;
  EvidenceConnection: EvidenceConnectionParent;
  EvidenceEdge: EvidenceEdgeParent;
  EvidenceObject: EvidenceObjectParent;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: Omit<ExtendDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  FileCaseInput: FileCaseInput;
  FileCasePayload: Omit<FileCasePayload, 'case' | 'refusals'> & { case?: Maybe<ResolversParentTypes['Case']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  GrantQualificationInput: GrantQualificationInput;
  GrantQualificationPayload: Omit<GrantQualificationPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  HeldByOfficer: HeldByOfficerParent;
  HeldByPossessor: HeldByPossessorParent;
  HeldInStore: HeldInStoreParent;
  HeldInTransit: HeldInTransitParent;
  ID: Scalars['ID']['output'];
  ImportDirectoryInput: ImportDirectoryInput;
  ImportDirectoryPayload: Omit<ImportDirectoryPayload, 'process' | 'refusals'> & { process?: Maybe<ResolversParentTypes['Process']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Int: Scalars['Int']['output'];
  IssuedReceipt: IssuedReceipt;
  IssuedWebhookSecret: IssuedWebhookSecret;
  LawyerBusy: RefusalParent;
  LocalDate: Scalars['LocalDate']['output'];
  LocalTime: Scalars['LocalTime']['output'];
  LongText: Scalars['LongText']['output'];
  LookUpReceiptInput: LookUpReceiptInput;
  LookUpReceiptPayload: Omit<LookUpReceiptPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  MeetDeadlineInput: MeetDeadlineInput;
  MeetDeadlinePayload: Omit<MeetDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Mutation: Record<PropertyKey, never>;
  Node: NodeParent;
  NotInThisState: RefusalParent;
  Notification: NotificationParent;
  NotificationChannels: NotificationChannels;
  NotificationChannelsInput: NotificationChannelsInput;
  NotificationConnection: NotificationConnectionParent;
  NotificationDelivery: NotificationDeliveryParent;
  NotificationEdge: NotificationEdgeParent;
  NotificationPreferences: NotificationPreferencesParent;
  OpenSlotsInput: OpenSlotsInput;
  OpenSlotsPayload: Omit<OpenSlotsPayload, 'centre' | 'refusals' | 'slots'> & { centre?: Maybe<ResolversParentTypes['Centre']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, slots?: Maybe<ReadonlyArray<ResolversParentTypes['Slot']>> };
  OpenSlotsThroughInput: OpenSlotsThroughInput;
  OpenSlotsThroughPayload: Omit<OpenSlotsThroughPayload, 'process' | 'refusals'> & { process?: Maybe<ResolversParentTypes['Process']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  OpenStoreInput: OpenStoreInput;
  OpenStorePayload: Omit<OpenStorePayload, 'refusals' | 'store'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, store?: Maybe<ResolversParentTypes['PropertyStore']> };
  Organ: OrganParent;
  OrganCode: Scalars['OrganCode']['output'];
  OrganConnection: OrganConnectionParent;
  OrganEdge: OrganEdgeParent;
  OutOfRange: RefusalParent;
  PageInfo: PageInfo;
  PartHeader: PartHeader;
  PartInput: PartInput;
  PartUrl: PartUrl;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: Omit<PauseDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Person: PersonParent;
  PersonConnection: PersonConnectionParent;
  PersonEdge: PersonEdgeParent;
  PlacementInput: PlacementInput;
  PresentPapersInput: PresentPapersInput;
  PresentPapersPayload: Omit<PresentPapersPayload, 'entrustment' | 'refusals'> & { entrustment?: Maybe<ResolversParentTypes['Entrustment']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Process: ProcessParent;
  ProcessConnection: ProcessConnectionParent;
  ProcessEdge: ProcessEdgeParent;
  ProcessRefusal: ProcessRefusalParent;
  PropertyCheckOut: PropertyCheckOutParent;
  PropertyCondition: PropertyCondition;
  PropertyConditionInput: PropertyConditionInput;
  PropertyFound: PropertyFoundParent;
  PropertyFoundInput: PropertyFoundInput;
  PropertyHolder: ResolversUnionTypes<ResolversParentTypes>['PropertyHolder'];
  PropertyItem: PropertyItemParent;
  PropertyItemConnection: PropertyItemConnectionParent;
  PropertyItemEdge: PropertyItemEdgeParent;
  PropertyQuantity: PropertyQuantity;
  PropertyQuantityInput: PropertyQuantityInput;
  PropertyRoom: PropertyRoom;
  PropertyRoomInput: PropertyRoomInput;
  PropertyStore: PropertyStoreParent;
  PropertyStoreConnection: PropertyStoreConnectionParent;
  PropertyStoreEdge: PropertyStoreEdgeParent;
  PropertyTransfer: PropertyTransferParent;
  PropertyTransferConnection: PropertyTransferConnectionParent;
  PropertyTransferEdge: PropertyTransferEdgeParent;
  ProposalDetail: ProposalDetail;
  ProposeDeadlineExtensionInput: ProposeDeadlineExtensionInput;
  ProposeDeadlineExtensionPayload: Omit<ProposeDeadlineExtensionPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversParentTypes['Approval']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  QuietHours: QuietHours;
  QuietHoursInput: QuietHoursInput;
  ReadAllNotificationsInput: ReadAllNotificationsInput;
  ReadAllNotificationsPayload: Omit<ReadAllNotificationsPayload, 'refusals'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ReadNotificationInput: ReadNotificationInput;
  ReadNotificationPayload: Omit<ReadNotificationPayload, 'notification' | 'refusals'> & { notification?: Maybe<ResolversParentTypes['Notification']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ReceiptProgress: ReceiptProgress;
  ReceiveTransferInput: ReceiveTransferInput;
  ReceiveTransferPayload: Omit<ReceiveTransferPayload, 'refusals' | 'transfer'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, transfer?: Maybe<ResolversParentTypes['PropertyTransfer']> };
  ReceivedPart: ReceivedPart;
  Refusal: RefusalParent;
  RefuseTransferInput: RefuseTransferInput;
  RefuseTransferPayload: Omit<RefuseTransferPayload, 'refusals' | 'transfer'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, transfer?: Maybe<ResolversParentTypes['PropertyTransfer']> };
  Refused: RefusalParent;
  RegisterCentreInput: RegisterCentreInput;
  RegisterCentrePayload: Omit<RegisterCentrePayload, 'centre' | 'refusals'> & { centre?: Maybe<ResolversParentTypes['Centre']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RegisterOrganInput: RegisterOrganInput;
  RegisterOrganPayload: Omit<RegisterOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversParentTypes['Organ']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RegisterReportInput: RegisterReportInput;
  RegisterReportPayload: Omit<RegisterReportPayload, 'refusals' | 'report'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, report?: Maybe<ResolversParentTypes['Report']> };
  ReinstatePersonInput: ReinstatePersonInput;
  ReinstatePersonPayload: Omit<ReinstatePersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RejectApprovalInput: RejectApprovalInput;
  RejectApprovalPayload: Omit<RejectApprovalPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversParentTypes['Approval']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RejectCheckOutInput: RejectCheckOutInput;
  RejectCheckOutPayload: Omit<RejectCheckOutPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversParentTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RejectEntrustmentInput: RejectEntrustmentInput;
  RejectEntrustmentPayload: Omit<RejectEntrustmentPayload, 'entrustment' | 'refusals'> & { entrustment?: Maybe<ResolversParentTypes['Entrustment']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ReleaseDetaineeInput: ReleaseDetaineeInput;
  ReleaseDetaineePayload: Omit<ReleaseDetaineePayload, 'detainee' | 'refusals'> & { detainee?: Maybe<ResolversParentTypes['Detainee']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RenameOrganInput: RenameOrganInput;
  RenameOrganPayload: Omit<RenameOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversParentTypes['Organ']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ReopenOrganInput: ReopenOrganInput;
  ReopenOrganPayload: Omit<ReopenOrganPayload, 'organ' | 'refusals'> & { organ?: Maybe<ResolversParentTypes['Organ']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Report: ReportParent;
  ReportConnection: ReportConnectionParent;
  ReportEdge: ReportEdgeParent;
  RequestCheckOutInput: RequestCheckOutInput;
  RequestCheckOutPayload: Omit<RequestCheckOutPayload, 'item' | 'refusals'> & { item?: Maybe<ResolversParentTypes['PropertyItem']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RequestDownloadInput: RequestDownloadInput;
  RequestDownloadPayload: Omit<RequestDownloadPayload, 'evidence' | 'refusals'> & { evidence?: Maybe<ResolversParentTypes['Evidence']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RescheduleVisitInput: RescheduleVisitInput;
  RescheduleVisitPayload: Omit<RescheduleVisitPayload, 'refusals' | 'visit'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, visit?: Maybe<ResolversParentTypes['Visit']> };
  ResumeDeadlineInput: ResumeDeadlineInput;
  ResumeDeadlinePayload: Omit<ResumeDeadlinePayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ReturnApprovalInput: ReturnApprovalInput;
  ReturnApprovalPayload: Omit<ReturnApprovalPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversParentTypes['Approval']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  ReturnTransferInput: ReturnTransferInput;
  ReturnTransferPayload: Omit<ReturnTransferPayload, 'refusals' | 'transfer'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, transfer?: Maybe<ResolversParentTypes['PropertyTransfer']> };
  RevokeDelegationInput: RevokeDelegationInput;
  RevokeDelegationPayload: Omit<RevokeDelegationPayload, 'leader' | 'refusals'> & { leader?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  RevokeEntrustmentInput: RevokeEntrustmentInput;
  RevokeEntrustmentPayload: Omit<RevokeEntrustmentPayload, 'entrustment' | 'refusals'> & { entrustment?: Maybe<ResolversParentTypes['Entrustment']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  SealNumber: Scalars['SealNumber']['output'];
  SeizeItemsInput: SeizeItemsInput;
  SeizeItemsPayload: Omit<SeizeItemsPayload, 'items' | 'refusals'> & { items?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['PropertyItem']>>>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  SeizedItemInput: SeizedItemInput;
  SessionTemplate: SessionTemplate;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesPayload: Omit<SetNotificationPreferencesPayload, 'preferences' | 'refusals'> & { preferences?: Maybe<ResolversParentTypes['NotificationPreferences']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  Sha256: Scalars['Sha256']['output'];
  ShortText: Scalars['ShortText']['output'];
  Slot: SlotParent;
  SlotConnection: SlotConnectionParent;
  SlotEdge: SlotEdgeParent;
  SlotFull: RefusalParent;
  String: Scalars['String']['output'];
  Subject: Scalars['Subject']['output'];
  SuspendPersonInput: SuspendPersonInput;
  SuspendPersonPayload: Omit<SuspendPersonPayload, 'person' | 'refusals'> & { person?: Maybe<ResolversParentTypes['Person']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  TakeApprovalStepInput: TakeApprovalStepInput;
  TakeApprovalStepPayload: Omit<TakeApprovalStepPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversParentTypes['Approval']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  TakenStep: TakenStepParent;
  TooMany: RefusalParent;
  TransferReportInput: TransferReportInput;
  TransferReportPayload: Omit<TransferReportPayload, 'refusals' | 'report'> & { refusals: ReadonlyArray<ResolversParentTypes['Refusal']>, report?: Maybe<ResolversParentTypes['Report']> };
  UndoExtensionInput: UndoExtensionInput;
  UndoExtensionPayload: Omit<UndoExtensionPayload, 'deadline' | 'refusals'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  VerifyEntrustmentInput: VerifyEntrustmentInput;
  VerifyEntrustmentPayload: Omit<VerifyEntrustmentPayload, 'entrustment' | 'refusals'> & { entrustment?: Maybe<ResolversParentTypes['Entrustment']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
  VersionChanged: RefusalParent;
  Viewer: ViewerParent;
  Visit: VisitParent;
  VisitConnection: VisitConnectionParent;
  VisitEdge: VisitEdgeParent;
  VisitRoom: VisitRoom;
  WithdrawApprovalInput: WithdrawApprovalInput;
  WithdrawApprovalPayload: Omit<WithdrawApprovalPayload, 'approval' | 'refusals'> & { approval?: Maybe<ResolversParentTypes['Approval']>, refusals: ReadonlyArray<ResolversParentTypes['Refusal']> };
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AbortUploadPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AbortUploadPayload'] = ResolversParentTypes['AbortUploadPayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AcceptReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AcceptReportPayload'] = ResolversParentTypes['AcceptReportPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type AddSessionTemplatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddSessionTemplatePayload'] = ResolversParentTypes['AddSessionTemplatePayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AddVisitRoomPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AddVisitRoomPayload'] = ResolversParentTypes['AddVisitRoomPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AdmitDetaineePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdmitDetaineePayload'] = ResolversParentTypes['AdmitDetaineePayload']> = {
  detainee?: Resolver<Maybe<ResolversTypes['Detainee']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AmendDeadlineExtensionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AmendDeadlineExtensionPayload'] = ResolversParentTypes['AmendDeadlineExtensionPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ApprovalAction']>, ParentType, ContextType>;
  awaitedOrgan?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  awaitedStep?: Resolver<Maybe<ResolversTypes['ApprovalStep']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ApprovalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ApprovalKind'], ParentType, ContextType>;
  lapsesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  proposal?: Resolver<ReadonlyArray<ResolversTypes['ProposalDetail']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApprovalStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  taken?: Resolver<ReadonlyArray<ResolversTypes['TakenStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApprovalConnection'] = ResolversParentTypes['ApprovalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApprovalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApprovalEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApprovalEdge'] = ResolversParentTypes['ApprovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type ApproveCheckOutPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ApproveCheckOutPayload'] = ResolversParentTypes['ApproveCheckOutPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PropertyItem']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AssignPostsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AssignPostsPayload'] = ResolversParentTypes['AssignPostsPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  kind?: Resolver<ResolversTypes['AuthorityKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BeginClosingOrganPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BeginClosingOrganPayload'] = ResolversParentTypes['BeginClosingOrganPayload']> = {
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BeginUploadPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BeginUploadPayload'] = ResolversParentTypes['BeginUploadPayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type BookVisitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BookVisitPayload'] = ResolversParentTypes['BookVisitPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export interface BytesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Bytes'], any> {
  name: 'Bytes';
}

export type CancelProcessPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CancelProcessPayload'] = ResolversParentTypes['CancelProcessPayload']> = {
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CancelVisitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CancelVisitPayload'] = ResolversParentTypes['CancelVisitPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type CaseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['CaseAction']>, ParentType, ContextType>;
  complexity?: Resolver<ResolversTypes['Complexity'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  declinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<CaseEvidenceArgs, 'first'>>;
  filedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CaseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officerInCharge?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  propertyItems?: Resolver<ResolversTypes['PropertyItemConnection'], ParentType, ContextType, RequireFields<CasePropertyItemsArgs, 'first'>>;
  publicSecurity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  suspectedOffence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CentreResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre']> = {
  detainees?: Resolver<ResolversTypes['DetaineeConnection'], ParentType, ContextType, RequireFields<CentreDetaineesArgs, 'first'>>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CentreHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  papersToVerify?: Resolver<ResolversTypes['EntrustmentConnection'], ParentType, ContextType, RequireFields<CentrePapersToVerifyArgs, 'first'>>;
  rooms?: Resolver<ReadonlyArray<ResolversTypes['VisitRoom']>, ParentType, ContextType>;
  templates?: Resolver<ReadonlyArray<ResolversTypes['SessionTemplate']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<CentreVisitsArgs, 'day' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CentreConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CentreConnection'] = ResolversParentTypes['CentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CentreEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CentreEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CentreEdge'] = ResolversParentTypes['CentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate']> = {
  firm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ChangeCertificatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ChangeCertificatePayload'] = ResolversParentTypes['ChangeCertificatePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ChangesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Changes'] = ResolversParentTypes['Changes']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pollAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckInItemPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CheckInItemPayload'] = ResolversParentTypes['CheckInItemPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PropertyItem']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CheckOutItemPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CheckOutItemPayload'] = ResolversParentTypes['CheckOutItemPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PropertyItem']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CloseOrganPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CloseOrganPayload'] = ResolversParentTypes['CloseOrganPayload']> = {
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CompleteUploadPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompleteUploadPayload'] = ResolversParentTypes['CompleteUploadPayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CorrectDeadlinePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CorrectDeadlinePayload'] = ResolversParentTypes['CorrectDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export interface CsvScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Csv'], any> {
  name: 'Csv';
}

export type CustodyLinkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustodyLink'] = ResolversParentTypes['CustodyLink']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['PropertyFound']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PropertyHolder'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PropertyHolder'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustodyLinkConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustodyLinkConnection'] = ResolversParentTypes['CustodyLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustodyLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CustodyLinkEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustodyLinkEdge'] = ResolversParentTypes['CustodyLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustodyLink'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayStatisticsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DayStatistics'] = ResolversParentTypes['DayStatistics']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  approvals?: Resolver<Maybe<ResolversTypes['ApprovalConnection']>, ParentType, ContextType, RequireFields<DeadlineApprovalsArgs, 'first'>>;
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['DeadlineAction']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['DeadlineExtension']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['PauseGround']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DeadlineHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['DeadlineLight'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['DeadlinePause']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeadlineStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type DeadlineExtensionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeadlineExtension'] = ResolversParentTypes['DeadlineExtension']> = {
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TermUnit'], ParentType, ContextType>;
};

export type DeadlinePauseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeadlinePause'] = ResolversParentTypes['DeadlinePause']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeclareReportOutOfJurisdictionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeclareReportOutOfJurisdictionPayload'] = ResolversParentTypes['DeclareReportOutOfJurisdictionPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type DeclineCasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeclineCasePayload'] = ResolversParentTypes['DeclineCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DelegatePowerPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DelegatePowerPayload'] = ResolversParentTypes['DelegatePowerPayload']> = {
  delegate?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DelegationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Delegation'] = ResolversParentTypes['Delegation']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DepositItemPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DepositItemPayload'] = ResolversParentTypes['DepositItemPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PropertyItem']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type DetaineeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Detainee'] = ResolversParentTypes['Detainee']> = {
  admittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['DetaineeAction']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<DetaineeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DetaineeStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetaineeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DetaineeConnection'] = ResolversParentTypes['DetaineeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DetaineeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DetaineeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DetaineeEdge'] = ResolversParentTypes['DetaineeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Detainee'], ParentType, ContextType>;
};

export type DirectoryExportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DirectoryExport'] = ResolversParentTypes['DirectoryExport']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DirectoryImportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DirectoryImport'] = ResolversParentTypes['DirectoryImport']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DispatchTransferPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DispatchTransferPayload'] = ResolversParentTypes['DispatchTransferPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['PropertyTransfer']>, ParentType, ContextType>;
};

export type EntrustmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Entrustment'] = ResolversParentTypes['Entrustment']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['EntrustmentAction']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  certificate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detainee?: Resolver<Maybe<ResolversTypes['Detainee']>, ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firmLetter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EntrustmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lawyerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['RejectionReason']>, ParentType, ContextType>;
  revocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EntrustmentStatus'], ParentType, ContextType>;
  suspect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntrustmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntrustmentConnection'] = ResolversParentTypes['EntrustmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntrustmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntrustmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EntrustmentEdge'] = ResolversParentTypes['EntrustmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entrustment'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  abortReason?: Resolver<Maybe<ResolversTypes['EvidenceAbortReason']>, ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['EvidenceAction']>, ParentType, ContextType>;
  begunAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceHash?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['EvidenceDifference']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EvidenceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['EvidenceObject']>, ParentType, ContextType>;
  partSize?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
  partUrls?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartUrl']>>, ParentType, ContextType, RequireFields<EvidencePartUrlsArgs, 'parts'>>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedParts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReceivedPart']>>, ParentType, ContextType, RequireFields<EvidenceReceivedPartsArgs, 'after' | 'first'>>;
  sha256?: Resolver<Maybe<ResolversTypes['Sha256']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvidenceStatus'], ParentType, ContextType>;
  uploader?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceObjectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EvidenceObject'] = ResolversParentTypes['EvidenceObject']> = {
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retainUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExtendDeadlinePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ExtendDeadlinePayload'] = ResolversParentTypes['ExtendDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type FileCasePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FileCasePayload'] = ResolversParentTypes['FileCasePayload']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type GrantQualificationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantQualificationPayload'] = ResolversParentTypes['GrantQualificationPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type HeldByOfficerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeldByOfficer'] = ResolversParentTypes['HeldByOfficer']> = {
  officer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  officerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldByPossessorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeldByPossessor'] = ResolversParentTypes['HeldByPossessor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldInStoreResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeldInStore'] = ResolversParentTypes['HeldInStore']> = {
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shelf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['PropertyStore']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldInTransitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['HeldInTransit'] = ResolversParentTypes['HeldInTransit']> = {
  transfer?: Resolver<Maybe<ResolversTypes['PropertyTransfer']>, ParentType, ContextType>;
  transferId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportDirectoryPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ImportDirectoryPayload'] = ResolversParentTypes['ImportDirectoryPayload']> = {
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['DirectoryImport']>, ParentType, ContextType>;
};

export type IssuedReceiptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IssuedReceipt'] = ResolversParentTypes['IssuedReceipt']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssuedWebhookSecretResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IssuedWebhookSecret'] = ResolversParentTypes['IssuedWebhookSecret']> = {
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LawyerBusyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LawyerBusy'] = ResolversParentTypes['LawyerBusy']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflicting?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface LocalTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalTime'], any> {
  name: 'LocalTime';
}

export interface LongTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LongText'], any> {
  name: 'LongText';
}

export type LookUpReceiptPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['LookUpReceiptPayload'] = ResolversParentTypes['LookUpReceiptPayload']> = {
  progress?: Resolver<Maybe<ResolversTypes['ReceiptProgress']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MeetDeadlinePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeetDeadlinePayload'] = ResolversParentTypes['MeetDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abortUpload?: Resolver<ResolversTypes['AbortUploadPayload'], ParentType, ContextType, RequireFields<MutationAbortUploadArgs, 'input'>>;
  acceptReport?: Resolver<ResolversTypes['AcceptReportPayload'], ParentType, ContextType, RequireFields<MutationAcceptReportArgs, 'input'>>;
  addSessionTemplate?: Resolver<ResolversTypes['AddSessionTemplatePayload'], ParentType, ContextType, RequireFields<MutationAddSessionTemplateArgs, 'input'>>;
  addVisitRoom?: Resolver<ResolversTypes['AddVisitRoomPayload'], ParentType, ContextType, RequireFields<MutationAddVisitRoomArgs, 'input'>>;
  admitDetainee?: Resolver<ResolversTypes['AdmitDetaineePayload'], ParentType, ContextType, RequireFields<MutationAdmitDetaineeArgs, 'input'>>;
  amendDeadlineExtension?: Resolver<ResolversTypes['AmendDeadlineExtensionPayload'], ParentType, ContextType, RequireFields<MutationAmendDeadlineExtensionArgs, 'input'>>;
  approveCheckOut?: Resolver<ResolversTypes['ApproveCheckOutPayload'], ParentType, ContextType, RequireFields<MutationApproveCheckOutArgs, 'input'>>;
  assignPosts?: Resolver<ResolversTypes['AssignPostsPayload'], ParentType, ContextType, RequireFields<MutationAssignPostsArgs, 'input'>>;
  beginClosingOrgan?: Resolver<ResolversTypes['BeginClosingOrganPayload'], ParentType, ContextType, RequireFields<MutationBeginClosingOrganArgs, 'input'>>;
  beginUpload?: Resolver<ResolversTypes['BeginUploadPayload'], ParentType, ContextType, RequireFields<MutationBeginUploadArgs, 'input'>>;
  bookVisit?: Resolver<ResolversTypes['BookVisitPayload'], ParentType, ContextType, RequireFields<MutationBookVisitArgs, 'input'>>;
  cancelProcess?: Resolver<ResolversTypes['CancelProcessPayload'], ParentType, ContextType, RequireFields<MutationCancelProcessArgs, 'input'>>;
  cancelVisit?: Resolver<ResolversTypes['CancelVisitPayload'], ParentType, ContextType, RequireFields<MutationCancelVisitArgs, 'input'>>;
  changeCertificate?: Resolver<ResolversTypes['ChangeCertificatePayload'], ParentType, ContextType, RequireFields<MutationChangeCertificateArgs, 'input'>>;
  checkInItem?: Resolver<ResolversTypes['CheckInItemPayload'], ParentType, ContextType, RequireFields<MutationCheckInItemArgs, 'input'>>;
  checkOutItem?: Resolver<ResolversTypes['CheckOutItemPayload'], ParentType, ContextType, RequireFields<MutationCheckOutItemArgs, 'input'>>;
  closeOrgan?: Resolver<ResolversTypes['CloseOrganPayload'], ParentType, ContextType, RequireFields<MutationCloseOrganArgs, 'input'>>;
  completeUpload?: Resolver<ResolversTypes['CompleteUploadPayload'], ParentType, ContextType, RequireFields<MutationCompleteUploadArgs, 'input'>>;
  correctDeadline?: Resolver<ResolversTypes['CorrectDeadlinePayload'], ParentType, ContextType, RequireFields<MutationCorrectDeadlineArgs, 'input'>>;
  declareReportOutOfJurisdiction?: Resolver<ResolversTypes['DeclareReportOutOfJurisdictionPayload'], ParentType, ContextType, RequireFields<MutationDeclareReportOutOfJurisdictionArgs, 'input'>>;
  declineCase?: Resolver<ResolversTypes['DeclineCasePayload'], ParentType, ContextType, RequireFields<MutationDeclineCaseArgs, 'input'>>;
  delegatePower?: Resolver<ResolversTypes['DelegatePowerPayload'], ParentType, ContextType, RequireFields<MutationDelegatePowerArgs, 'input'>>;
  depositItem?: Resolver<ResolversTypes['DepositItemPayload'], ParentType, ContextType, RequireFields<MutationDepositItemArgs, 'input'>>;
  dispatchTransfer?: Resolver<ResolversTypes['DispatchTransferPayload'], ParentType, ContextType, RequireFields<MutationDispatchTransferArgs, 'input'>>;
  extendDeadline?: Resolver<ResolversTypes['ExtendDeadlinePayload'], ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  fileCase?: Resolver<ResolversTypes['FileCasePayload'], ParentType, ContextType, RequireFields<MutationFileCaseArgs, 'input'>>;
  grantQualification?: Resolver<ResolversTypes['GrantQualificationPayload'], ParentType, ContextType, RequireFields<MutationGrantQualificationArgs, 'input'>>;
  importDirectory?: Resolver<ResolversTypes['ImportDirectoryPayload'], ParentType, ContextType, RequireFields<MutationImportDirectoryArgs, 'input'>>;
  lookUpReceipt?: Resolver<ResolversTypes['LookUpReceiptPayload'], ParentType, ContextType, RequireFields<MutationLookUpReceiptArgs, 'input'>>;
  meetDeadline?: Resolver<ResolversTypes['MeetDeadlinePayload'], ParentType, ContextType, RequireFields<MutationMeetDeadlineArgs, 'input'>>;
  openSlots?: Resolver<ResolversTypes['OpenSlotsPayload'], ParentType, ContextType, RequireFields<MutationOpenSlotsArgs, 'input'>>;
  openSlotsThrough?: Resolver<ResolversTypes['OpenSlotsThroughPayload'], ParentType, ContextType, RequireFields<MutationOpenSlotsThroughArgs, 'input'>>;
  openStore?: Resolver<ResolversTypes['OpenStorePayload'], ParentType, ContextType, RequireFields<MutationOpenStoreArgs, 'input'>>;
  pauseDeadline?: Resolver<ResolversTypes['PauseDeadlinePayload'], ParentType, ContextType, RequireFields<MutationPauseDeadlineArgs, 'input'>>;
  presentPapers?: Resolver<ResolversTypes['PresentPapersPayload'], ParentType, ContextType, RequireFields<MutationPresentPapersArgs, 'input'>>;
  proposeDeadlineExtension?: Resolver<ResolversTypes['ProposeDeadlineExtensionPayload'], ParentType, ContextType, RequireFields<MutationProposeDeadlineExtensionArgs, 'input'>>;
  readAllNotifications?: Resolver<ResolversTypes['ReadAllNotificationsPayload'], ParentType, ContextType, RequireFields<MutationReadAllNotificationsArgs, 'input'>>;
  readNotification?: Resolver<ResolversTypes['ReadNotificationPayload'], ParentType, ContextType, RequireFields<MutationReadNotificationArgs, 'input'>>;
  receiveTransfer?: Resolver<ResolversTypes['ReceiveTransferPayload'], ParentType, ContextType, RequireFields<MutationReceiveTransferArgs, 'input'>>;
  refuseTransfer?: Resolver<ResolversTypes['RefuseTransferPayload'], ParentType, ContextType, RequireFields<MutationRefuseTransferArgs, 'input'>>;
  registerCentre?: Resolver<ResolversTypes['RegisterCentrePayload'], ParentType, ContextType, RequireFields<MutationRegisterCentreArgs, 'input'>>;
  registerOrgan?: Resolver<ResolversTypes['RegisterOrganPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  registerReport?: Resolver<ResolversTypes['RegisterReportPayload'], ParentType, ContextType, RequireFields<MutationRegisterReportArgs, 'input'>>;
  reinstatePerson?: Resolver<ResolversTypes['ReinstatePersonPayload'], ParentType, ContextType, RequireFields<MutationReinstatePersonArgs, 'input'>>;
  rejectApproval?: Resolver<ResolversTypes['RejectApprovalPayload'], ParentType, ContextType, RequireFields<MutationRejectApprovalArgs, 'input'>>;
  rejectCheckOut?: Resolver<ResolversTypes['RejectCheckOutPayload'], ParentType, ContextType, RequireFields<MutationRejectCheckOutArgs, 'input'>>;
  rejectEntrustment?: Resolver<ResolversTypes['RejectEntrustmentPayload'], ParentType, ContextType, RequireFields<MutationRejectEntrustmentArgs, 'input'>>;
  releaseDetainee?: Resolver<ResolversTypes['ReleaseDetaineePayload'], ParentType, ContextType, RequireFields<MutationReleaseDetaineeArgs, 'input'>>;
  renameOrgan?: Resolver<ResolversTypes['RenameOrganPayload'], ParentType, ContextType, RequireFields<MutationRenameOrganArgs, 'input'>>;
  reopenOrgan?: Resolver<ResolversTypes['ReopenOrganPayload'], ParentType, ContextType, RequireFields<MutationReopenOrganArgs, 'input'>>;
  requestCheckOut?: Resolver<ResolversTypes['RequestCheckOutPayload'], ParentType, ContextType, RequireFields<MutationRequestCheckOutArgs, 'input'>>;
  requestDownload?: Resolver<ResolversTypes['RequestDownloadPayload'], ParentType, ContextType, RequireFields<MutationRequestDownloadArgs, 'input'>>;
  rescheduleVisit?: Resolver<ResolversTypes['RescheduleVisitPayload'], ParentType, ContextType, RequireFields<MutationRescheduleVisitArgs, 'input'>>;
  resumeDeadline?: Resolver<ResolversTypes['ResumeDeadlinePayload'], ParentType, ContextType, RequireFields<MutationResumeDeadlineArgs, 'input'>>;
  returnApproval?: Resolver<ResolversTypes['ReturnApprovalPayload'], ParentType, ContextType, RequireFields<MutationReturnApprovalArgs, 'input'>>;
  returnTransfer?: Resolver<ResolversTypes['ReturnTransferPayload'], ParentType, ContextType, RequireFields<MutationReturnTransferArgs, 'input'>>;
  revokeDelegation?: Resolver<ResolversTypes['RevokeDelegationPayload'], ParentType, ContextType, RequireFields<MutationRevokeDelegationArgs, 'input'>>;
  revokeEntrustment?: Resolver<ResolversTypes['RevokeEntrustmentPayload'], ParentType, ContextType, RequireFields<MutationRevokeEntrustmentArgs, 'input'>>;
  seizeItems?: Resolver<ResolversTypes['SeizeItemsPayload'], ParentType, ContextType, RequireFields<MutationSeizeItemsArgs, 'input'>>;
  setNotificationPreferences?: Resolver<ResolversTypes['SetNotificationPreferencesPayload'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferencesArgs, 'input'>>;
  suspendPerson?: Resolver<ResolversTypes['SuspendPersonPayload'], ParentType, ContextType, RequireFields<MutationSuspendPersonArgs, 'input'>>;
  takeApprovalStep?: Resolver<ResolversTypes['TakeApprovalStepPayload'], ParentType, ContextType, RequireFields<MutationTakeApprovalStepArgs, 'input'>>;
  transferReport?: Resolver<ResolversTypes['TransferReportPayload'], ParentType, ContextType, RequireFields<MutationTransferReportArgs, 'input'>>;
  undoExtension?: Resolver<ResolversTypes['UndoExtensionPayload'], ParentType, ContextType, RequireFields<MutationUndoExtensionArgs, 'input'>>;
  verifyEntrustment?: Resolver<ResolversTypes['VerifyEntrustmentPayload'], ParentType, ContextType, RequireFields<MutationVerifyEntrustmentArgs, 'input'>>;
  withdrawApproval?: Resolver<ResolversTypes['WithdrawApprovalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawApprovalArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Approval' | 'Case' | 'Centre' | 'Deadline' | 'Detainee' | 'Entrustment' | 'Evidence' | 'Notification' | 'Organ' | 'Person' | 'Process' | 'PropertyItem' | 'PropertyStore' | 'PropertyTransfer' | 'Report' | 'Slot' | 'Visit', ParentType, ContextType>;
};

export type NotInThisStateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotInThisState'] = ResolversParentTypes['NotInThisState']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ReadonlyArray<ResolversTypes['NotificationDelivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationChannelsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotificationChannels'] = ResolversParentTypes['NotificationChannels']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['NotificationChannel']>, ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationDeliveryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotificationDelivery'] = ResolversParentTypes['NotificationDelivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['DeliveryFault']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  channels?: Resolver<ReadonlyArray<ResolversTypes['NotificationChannels']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  sms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  webhookUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OpenSlotsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpenSlotsPayload'] = ResolversParentTypes['OpenSlotsPayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  slots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Slot']>>, ParentType, ContextType>;
};

export type OpenSlotsThroughPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpenSlotsThroughPayload'] = ResolversParentTypes['OpenSlotsThroughPayload']> = {
  process?: Resolver<Maybe<ResolversTypes['Process']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type OpenStorePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OpenStorePayload'] = ResolversParentTypes['OpenStorePayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  store?: Resolver<Maybe<ResolversTypes['PropertyStore']>, ParentType, ContextType>;
};

export type OrganResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Organ'] = ResolversParentTypes['Organ']> = {
  children?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<OrganChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<OrganPersonsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['OrganStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OrganCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OrganCode'], any> {
  name: 'OrganCode';
}

export type OrganConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganConnection'] = ResolversParentTypes['OrganConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrganEdge'] = ResolversParentTypes['OrganEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organ'], ParentType, ContextType>;
};

export type OutOfRangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OutOfRange'] = ResolversParentTypes['OutOfRange']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartHeaderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartHeader'] = ResolversParentTypes['PartHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartUrlResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartUrl'] = ResolversParentTypes['PartUrl']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['PartHeader']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PauseDeadlinePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PauseDeadlinePayload'] = ResolversParentTypes['PauseDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  delegatedBy?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  delegatedTo?: Resolver<Maybe<ResolversTypes['Delegation']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['Post']>, ParentType, ContextType>;
  qualification?: Resolver<Maybe<ResolversTypes['Qualification']>, ParentType, ContextType>;
  qualificationValidUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PresentPapersPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PresentPapersPayload'] = ResolversParentTypes['PresentPapersPayload']> = {
  entrustment?: Resolver<Maybe<ResolversTypes['Entrustment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ProcessResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Process'] = ResolversParentTypes['Process']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ProcessAction']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ProcessFailure']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ProcessHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProcessKind'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['ProcessRefusal']>, ParentType, ContextType, RequireFields<ProcessRefusalsArgs, 'first'>>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProcessStatus'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcessConnection'] = ResolversParentTypes['ProcessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProcessEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcessEdge'] = ResolversParentTypes['ProcessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Process'], ParentType, ContextType>;
};

export type ProcessRefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProcessRefusal'] = ResolversParentTypes['ProcessRefusal']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyCheckOutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyCheckOut'] = ResolversParentTypes['PropertyCheckOut']> = {
  approvedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PropertyConditionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyCondition'] = ResolversParentTypes['PropertyCondition']> = {
  grade?: Resolver<ResolversTypes['PropertyGrade'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PropertyFoundResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyFound'] = ResolversParentTypes['PropertyFound']> = {
  condition?: Resolver<ResolversTypes['PropertyCondition'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['PropertyQuantity'], ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PropertyHolderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyHolder'] = ResolversParentTypes['PropertyHolder']> = {
  __resolveType: TypeResolveFn<'HeldByOfficer' | 'HeldByPossessor' | 'HeldInStore' | 'HeldInTransit', ParentType, ContextType>;
};

export type PropertyItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyItem'] = ResolversParentTypes['PropertyItem']> = {
  attestingWitness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['PropertyItemAction']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  caseNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkOut?: Resolver<Maybe<ResolversTypes['PropertyCheckOut']>, ParentType, ContextType>;
  condition?: Resolver<ResolversTypes['PropertyCondition'], ParentType, ContextType>;
  custodyChain?: Resolver<ResolversTypes['CustodyLinkConnection'], ParentType, ContextType, RequireFields<PropertyItemCustodyChainArgs, 'first'>>;
  depositBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['PropertyFlag']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PropertyItemHistoryArgs, 'first'>>;
  holder?: Resolver<ResolversTypes['PropertyHolder'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Person']>>, ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['PropertyQuantity'], ParentType, ContextType>;
  seizedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seizedFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seizureList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PropertyItemStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyItemConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyItemConnection'] = ResolversParentTypes['PropertyItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropertyItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PropertyItemEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyItemEdge'] = ResolversParentTypes['PropertyItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyItem'], ParentType, ContextType>;
};

export type PropertyQuantityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyQuantity'] = ResolversParentTypes['PropertyQuantity']> = {
  amount?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PropertyRoomResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyRoom'] = ResolversParentTypes['PropertyRoom']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shelves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyStoreResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyStore'] = ResolversParentTypes['PropertyStore']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['PropertyItemConnection'], ParentType, ContextType, RequireFields<PropertyStoreItemsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  rooms?: Resolver<ReadonlyArray<ResolversTypes['PropertyRoom']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyStoreConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyStoreConnection'] = ResolversParentTypes['PropertyStoreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropertyStoreEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PropertyStoreEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyStoreEdge'] = ResolversParentTypes['PropertyStoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyStore'], ParentType, ContextType>;
};

export type PropertyTransferResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyTransfer'] = ResolversParentTypes['PropertyTransfer']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['PropertyTransferAction']>, ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  dispatchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dispatchedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['TransferRefusalGround']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PropertyTransferHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PropertyItem']>>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  seal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PropertyTransferStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyTransferConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyTransferConnection'] = ResolversParentTypes['PropertyTransferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PropertyTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PropertyTransferEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PropertyTransferEdge'] = ResolversParentTypes['PropertyTransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyTransfer'], ParentType, ContextType>;
};

export type ProposalDetailResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposalDetail'] = ResolversParentTypes['ProposalDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposeDeadlineExtensionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProposeDeadlineExtensionPayload'] = ResolversParentTypes['ProposeDeadlineExtensionPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  approvalsAwaitingMe?: Resolver<ResolversTypes['ApprovalConnection'], ParentType, ContextType, RequireFields<QueryApprovalsAwaitingMeArgs, 'first'>>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  casesInMyCharge?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesInMyChargeArgs, 'first'>>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType, RequireFields<QueryCentreArgs, 'id'>>;
  centres?: Resolver<ResolversTypes['CentreConnection'], ParentType, ContextType, RequireFields<QueryCentresArgs, 'first' | 'province'>>;
  deadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'first'>>;
  entrustments?: Resolver<ResolversTypes['EntrustmentConnection'], ParentType, ContextType, RequireFields<QueryEntrustmentsArgs, 'first'>>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<QueryEvidenceArgs, 'id'>>;
  exportDirectory?: Resolver<ResolversTypes['DirectoryExport'], ParentType, ContextType, RequireFields<QueryExportDirectoryArgs, 'first' | 'organ' | 'sheet'>>;
  incomingTransfers?: Resolver<ResolversTypes['PropertyTransferConnection'], ParentType, ContextType, RequireFields<QueryIncomingTransfersArgs, 'first'>>;
  myDeadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, RequireFields<QueryMyDeadlinesArgs, 'first'>>;
  myProposals?: Resolver<ResolversTypes['ApprovalConnection'], ParentType, ContextType, RequireFields<QueryMyProposalsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  notificationPreferences?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'unread'>>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType, RequireFields<QueryOrganArgs, 'code'>>;
  organs?: Resolver<ResolversTypes['OrganConnection'], ParentType, ContextType, RequireFields<QueryOrgansArgs, 'first'>>;
  outgoingTransfers?: Resolver<ResolversTypes['PropertyTransferConnection'], ParentType, ContextType, RequireFields<QueryOutgoingTransfersArgs, 'first'>>;
  processes?: Resolver<ResolversTypes['ProcessConnection'], ParentType, ContextType, RequireFields<QueryProcessesArgs, 'first'>>;
  propertyItem?: Resolver<Maybe<ResolversTypes['PropertyItem']>, ParentType, ContextType, RequireFields<QueryPropertyItemArgs, 'id'>>;
  propertyItemsToDeposit?: Resolver<ResolversTypes['PropertyItemConnection'], ParentType, ContextType, RequireFields<QueryPropertyItemsToDepositArgs, 'first'>>;
  propertyStores?: Resolver<ResolversTypes['PropertyStoreConnection'], ParentType, ContextType, RequireFields<QueryPropertyStoresArgs, 'first' | 'organ'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  slots?: Resolver<ResolversTypes['SlotConnection'], ParentType, ContextType, RequireFields<QuerySlotsArgs, 'centreId' | 'first' | 'from' | 'to'>>;
  statistics?: Resolver<ReadonlyArray<ResolversTypes['DayStatistics']>, ParentType, ContextType, RequireFields<QueryStatisticsArgs, 'from' | 'organ' | 'to'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first'>>;
};

export type QuietHoursResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
};

export type ReadAllNotificationsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReadAllNotificationsPayload'] = ResolversParentTypes['ReadAllNotificationsPayload']> = {
  readUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReadNotificationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReadNotificationPayload'] = ResolversParentTypes['ReadNotificationPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReceiptProgressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReceiptProgress'] = ResolversParentTypes['ReceiptProgress']> = {
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgressStatus'], ParentType, ContextType>;
};

export type ReceiveTransferPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReceiveTransferPayload'] = ResolversParentTypes['ReceiveTransferPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['PropertyTransfer']>, ParentType, ContextType>;
};

export type ReceivedPartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReceivedPart'] = ResolversParentTypes['ReceivedPart']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['Sha256'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'LawyerBusy' | 'NotInThisState' | 'OutOfRange' | 'Refused' | 'SlotFull' | 'TooMany' | 'VersionChanged', ParentType, ContextType>;
};

export type RefuseTransferPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RefuseTransferPayload'] = ResolversParentTypes['RefuseTransferPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['PropertyTransfer']>, ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCentrePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterCentrePayload'] = ResolversParentTypes['RegisterCentrePayload']> = {
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterOrganPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterOrganPayload'] = ResolversParentTypes['RegisterOrganPayload']> = {
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RegisterReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RegisterReportPayload'] = ResolversParentTypes['RegisterReportPayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['IssuedReceipt']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type ReinstatePersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReinstatePersonPayload'] = ResolversParentTypes['ReinstatePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RejectApprovalPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RejectApprovalPayload'] = ResolversParentTypes['RejectApprovalPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RejectCheckOutPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RejectCheckOutPayload'] = ResolversParentTypes['RejectCheckOutPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PropertyItem']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RejectEntrustmentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RejectEntrustmentPayload'] = ResolversParentTypes['RejectEntrustmentPayload']> = {
  entrustment?: Resolver<Maybe<ResolversTypes['Entrustment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReleaseDetaineePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReleaseDetaineePayload'] = ResolversParentTypes['ReleaseDetaineePayload']> = {
  detainee?: Resolver<Maybe<ResolversTypes['Detainee']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RenameOrganPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RenameOrganPayload'] = ResolversParentTypes['RenameOrganPayload']> = {
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReopenOrganPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReopenOrganPayload'] = ResolversParentTypes['ReopenOrganPayload']> = {
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['ReportAction']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ReportHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organ?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reporterName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reporterPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  transferredTo?: Resolver<Maybe<ResolversTypes['Organ']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  whatHappened?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type RequestCheckOutPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RequestCheckOutPayload'] = ResolversParentTypes['RequestCheckOutPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PropertyItem']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RequestDownloadPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RequestDownloadPayload'] = ResolversParentTypes['RequestDownloadPayload']> = {
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RescheduleVisitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RescheduleVisitPayload'] = ResolversParentTypes['RescheduleVisitPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
};

export type ResumeDeadlinePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResumeDeadlinePayload'] = ResolversParentTypes['ResumeDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReturnApprovalPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnApprovalPayload'] = ResolversParentTypes['ReturnApprovalPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type ReturnTransferPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReturnTransferPayload'] = ResolversParentTypes['ReturnTransferPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['PropertyTransfer']>, ParentType, ContextType>;
};

export type RevokeDelegationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RevokeDelegationPayload'] = ResolversParentTypes['RevokeDelegationPayload']> = {
  leader?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type RevokeEntrustmentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RevokeEntrustmentPayload'] = ResolversParentTypes['RevokeEntrustmentPayload']> = {
  entrustment?: Resolver<Maybe<ResolversTypes['Entrustment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export interface SealNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SealNumber'], any> {
  name: 'SealNumber';
}

export type SeizeItemsPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SeizeItemsPayload'] = ResolversParentTypes['SeizeItemsPayload']> = {
  items?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['PropertyItem']>>>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type SessionTemplateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SessionTemplate'] = ResolversParentTypes['SessionTemplate']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  effectiveUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalTime'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetNotificationPreferencesPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SetNotificationPreferencesPayload'] = ResolversParentTypes['SetNotificationPreferencesPayload']> = {
  preferences?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['IssuedWebhookSecret']>, ParentType, ContextType>;
};

export interface Sha256ScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Sha256'], any> {
  name: 'Sha256';
}

export interface ShortTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ShortText'], any> {
  name: 'ShortText';
}

export type SlotResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Slot'] = ResolversParentTypes['Slot']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  freeSeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['VisitMode'], ParentType, ContextType>;
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<SlotVisitsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SlotConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SlotConnection'] = ResolversParentTypes['SlotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SlotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SlotEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SlotEdge'] = ResolversParentTypes['SlotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Slot'], ParentType, ContextType>;
};

export type SlotFullResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SlotFull'] = ResolversParentTypes['SlotFull']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Slot']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface SubjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Subject'], any> {
  name: 'Subject';
}

export type SuspendPersonPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SuspendPersonPayload'] = ResolversParentTypes['SuspendPersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TakeApprovalStepPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TakeApprovalStepPayload'] = ResolversParentTypes['TakeApprovalStepPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type TakenStepResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TakenStep'] = ResolversParentTypes['TakenStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ApprovalStep'], ParentType, ContextType>;
};

export type TooManyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TooMany'] = ResolversParentTypes['TooMany']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferReportPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TransferReportPayload'] = ResolversParentTypes['TransferReportPayload']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
};

export type UndoExtensionPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UndoExtensionPayload'] = ResolversParentTypes['UndoExtensionPayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VerifyEntrustmentPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VerifyEntrustmentPayload'] = ResolversParentTypes['VerifyEntrustmentPayload']> = {
  entrustment?: Resolver<Maybe<ResolversTypes['Entrustment']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type VersionChangedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VersionChanged'] = ResolversParentTypes['VersionChanged']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  changes?: Resolver<ResolversTypes['Changes'], ParentType, ContextType, RequireFields<ViewerChangesArgs, 'first'>>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type VisitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  availableActions?: Resolver<ReadonlyArray<ResolversTypes['VisitAction']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  detainee?: Resolver<Maybe<ResolversTypes['Detainee']>, ParentType, ContextType>;
  entrustment?: Resolver<Maybe<ResolversTypes['Entrustment']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<VisitHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['VisitMode'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slot?: Resolver<Maybe<ResolversTypes['Slot']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VisitStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitRoomResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VisitRoom'] = ResolversParentTypes['VisitRoom']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['VisitMode'], ParentType, ContextType>;
};

export type WithdrawApprovalPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WithdrawApprovalPayload'] = ResolversParentTypes['WithdrawApprovalPayload']> = {
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AbortUploadPayload?: AbortUploadPayloadResolvers<ContextType>;
  AcceptReportPayload?: AcceptReportPayloadResolvers<ContextType>;
  AddSessionTemplatePayload?: AddSessionTemplatePayloadResolvers<ContextType>;
  AddVisitRoomPayload?: AddVisitRoomPayloadResolvers<ContextType>;
  AdmitDetaineePayload?: AdmitDetaineePayloadResolvers<ContextType>;
  AmendDeadlineExtensionPayload?: AmendDeadlineExtensionPayloadResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalConnection?: ApprovalConnectionResolvers<ContextType>;
  ApprovalEdge?: ApprovalEdgeResolvers<ContextType>;
  ApproveCheckOutPayload?: ApproveCheckOutPayloadResolvers<ContextType>;
  AssignPostsPayload?: AssignPostsPayloadResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  BeginClosingOrganPayload?: BeginClosingOrganPayloadResolvers<ContextType>;
  BeginUploadPayload?: BeginUploadPayloadResolvers<ContextType>;
  BookVisitPayload?: BookVisitPayloadResolvers<ContextType>;
  Bytes?: GraphQLScalarType;
  CancelProcessPayload?: CancelProcessPayloadResolvers<ContextType>;
  CancelVisitPayload?: CancelVisitPayloadResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  CentreConnection?: CentreConnectionResolvers<ContextType>;
  CentreEdge?: CentreEdgeResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  ChangeCertificatePayload?: ChangeCertificatePayloadResolvers<ContextType>;
  Changes?: ChangesResolvers<ContextType>;
  CheckInItemPayload?: CheckInItemPayloadResolvers<ContextType>;
  CheckOutItemPayload?: CheckOutItemPayloadResolvers<ContextType>;
  CloseOrganPayload?: CloseOrganPayloadResolvers<ContextType>;
  CompleteUploadPayload?: CompleteUploadPayloadResolvers<ContextType>;
  CorrectDeadlinePayload?: CorrectDeadlinePayloadResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Csv?: GraphQLScalarType;
  CustodyLink?: CustodyLinkResolvers<ContextType>;
  CustodyLinkConnection?: CustodyLinkConnectionResolvers<ContextType>;
  CustodyLinkEdge?: CustodyLinkEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DayStatistics?: DayStatisticsResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeadlinePause?: DeadlinePauseResolvers<ContextType>;
  DeclareReportOutOfJurisdictionPayload?: DeclareReportOutOfJurisdictionPayloadResolvers<ContextType>;
  DeclineCasePayload?: DeclineCasePayloadResolvers<ContextType>;
  DelegatePowerPayload?: DelegatePowerPayloadResolvers<ContextType>;
  Delegation?: DelegationResolvers<ContextType>;
  DepositItemPayload?: DepositItemPayloadResolvers<ContextType>;
  Detainee?: DetaineeResolvers<ContextType>;
  DetaineeConnection?: DetaineeConnectionResolvers<ContextType>;
  DetaineeEdge?: DetaineeEdgeResolvers<ContextType>;
  DirectoryExport?: DirectoryExportResolvers<ContextType>;
  DirectoryImport?: DirectoryImportResolvers<ContextType>;
  DispatchTransferPayload?: DispatchTransferPayloadResolvers<ContextType>;
  Entrustment?: EntrustmentResolvers<ContextType>;
  EntrustmentConnection?: EntrustmentConnectionResolvers<ContextType>;
  EntrustmentEdge?: EntrustmentEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceObject?: EvidenceObjectResolvers<ContextType>;
  ExtendDeadlinePayload?: ExtendDeadlinePayloadResolvers<ContextType>;
  FileCasePayload?: FileCasePayloadResolvers<ContextType>;
  GrantQualificationPayload?: GrantQualificationPayloadResolvers<ContextType>;
  HeldByOfficer?: HeldByOfficerResolvers<ContextType>;
  HeldByPossessor?: HeldByPossessorResolvers<ContextType>;
  HeldInStore?: HeldInStoreResolvers<ContextType>;
  HeldInTransit?: HeldInTransitResolvers<ContextType>;
  ImportDirectoryPayload?: ImportDirectoryPayloadResolvers<ContextType>;
  IssuedReceipt?: IssuedReceiptResolvers<ContextType>;
  IssuedWebhookSecret?: IssuedWebhookSecretResolvers<ContextType>;
  LawyerBusy?: LawyerBusyResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalTime?: GraphQLScalarType;
  LongText?: GraphQLScalarType;
  LookUpReceiptPayload?: LookUpReceiptPayloadResolvers<ContextType>;
  MeetDeadlinePayload?: MeetDeadlinePayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotInThisState?: NotInThisStateResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationChannels?: NotificationChannelsResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationDelivery?: NotificationDeliveryResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  OpenSlotsPayload?: OpenSlotsPayloadResolvers<ContextType>;
  OpenSlotsThroughPayload?: OpenSlotsThroughPayloadResolvers<ContextType>;
  OpenStorePayload?: OpenStorePayloadResolvers<ContextType>;
  Organ?: OrganResolvers<ContextType>;
  OrganCode?: GraphQLScalarType;
  OrganConnection?: OrganConnectionResolvers<ContextType>;
  OrganEdge?: OrganEdgeResolvers<ContextType>;
  OutOfRange?: OutOfRangeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartHeader?: PartHeaderResolvers<ContextType>;
  PartUrl?: PartUrlResolvers<ContextType>;
  PauseDeadlinePayload?: PauseDeadlinePayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PresentPapersPayload?: PresentPapersPayloadResolvers<ContextType>;
  Process?: ProcessResolvers<ContextType>;
  ProcessConnection?: ProcessConnectionResolvers<ContextType>;
  ProcessEdge?: ProcessEdgeResolvers<ContextType>;
  ProcessRefusal?: ProcessRefusalResolvers<ContextType>;
  PropertyCheckOut?: PropertyCheckOutResolvers<ContextType>;
  PropertyCondition?: PropertyConditionResolvers<ContextType>;
  PropertyFound?: PropertyFoundResolvers<ContextType>;
  PropertyHolder?: PropertyHolderResolvers<ContextType>;
  PropertyItem?: PropertyItemResolvers<ContextType>;
  PropertyItemConnection?: PropertyItemConnectionResolvers<ContextType>;
  PropertyItemEdge?: PropertyItemEdgeResolvers<ContextType>;
  PropertyQuantity?: PropertyQuantityResolvers<ContextType>;
  PropertyRoom?: PropertyRoomResolvers<ContextType>;
  PropertyStore?: PropertyStoreResolvers<ContextType>;
  PropertyStoreConnection?: PropertyStoreConnectionResolvers<ContextType>;
  PropertyStoreEdge?: PropertyStoreEdgeResolvers<ContextType>;
  PropertyTransfer?: PropertyTransferResolvers<ContextType>;
  PropertyTransferConnection?: PropertyTransferConnectionResolvers<ContextType>;
  PropertyTransferEdge?: PropertyTransferEdgeResolvers<ContextType>;
  ProposalDetail?: ProposalDetailResolvers<ContextType>;
  ProposeDeadlineExtensionPayload?: ProposeDeadlineExtensionPayloadResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  ReadAllNotificationsPayload?: ReadAllNotificationsPayloadResolvers<ContextType>;
  ReadNotificationPayload?: ReadNotificationPayloadResolvers<ContextType>;
  ReceiptProgress?: ReceiptProgressResolvers<ContextType>;
  ReceiveTransferPayload?: ReceiveTransferPayloadResolvers<ContextType>;
  ReceivedPart?: ReceivedPartResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefuseTransferPayload?: RefuseTransferPayloadResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  RegisterCentrePayload?: RegisterCentrePayloadResolvers<ContextType>;
  RegisterOrganPayload?: RegisterOrganPayloadResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  RegisterReportPayload?: RegisterReportPayloadResolvers<ContextType>;
  ReinstatePersonPayload?: ReinstatePersonPayloadResolvers<ContextType>;
  RejectApprovalPayload?: RejectApprovalPayloadResolvers<ContextType>;
  RejectCheckOutPayload?: RejectCheckOutPayloadResolvers<ContextType>;
  RejectEntrustmentPayload?: RejectEntrustmentPayloadResolvers<ContextType>;
  ReleaseDetaineePayload?: ReleaseDetaineePayloadResolvers<ContextType>;
  RenameOrganPayload?: RenameOrganPayloadResolvers<ContextType>;
  ReopenOrganPayload?: ReopenOrganPayloadResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  RequestCheckOutPayload?: RequestCheckOutPayloadResolvers<ContextType>;
  RequestDownloadPayload?: RequestDownloadPayloadResolvers<ContextType>;
  RescheduleVisitPayload?: RescheduleVisitPayloadResolvers<ContextType>;
  ResumeDeadlinePayload?: ResumeDeadlinePayloadResolvers<ContextType>;
  ReturnApprovalPayload?: ReturnApprovalPayloadResolvers<ContextType>;
  ReturnTransferPayload?: ReturnTransferPayloadResolvers<ContextType>;
  RevokeDelegationPayload?: RevokeDelegationPayloadResolvers<ContextType>;
  RevokeEntrustmentPayload?: RevokeEntrustmentPayloadResolvers<ContextType>;
  SealNumber?: GraphQLScalarType;
  SeizeItemsPayload?: SeizeItemsPayloadResolvers<ContextType>;
  SessionTemplate?: SessionTemplateResolvers<ContextType>;
  SetNotificationPreferencesPayload?: SetNotificationPreferencesPayloadResolvers<ContextType>;
  Sha256?: GraphQLScalarType;
  ShortText?: GraphQLScalarType;
  Slot?: SlotResolvers<ContextType>;
  SlotConnection?: SlotConnectionResolvers<ContextType>;
  SlotEdge?: SlotEdgeResolvers<ContextType>;
  SlotFull?: SlotFullResolvers<ContextType>;
  Subject?: GraphQLScalarType;
  SuspendPersonPayload?: SuspendPersonPayloadResolvers<ContextType>;
  TakeApprovalStepPayload?: TakeApprovalStepPayloadResolvers<ContextType>;
  TakenStep?: TakenStepResolvers<ContextType>;
  TooMany?: TooManyResolvers<ContextType>;
  TransferReportPayload?: TransferReportPayloadResolvers<ContextType>;
  UndoExtensionPayload?: UndoExtensionPayloadResolvers<ContextType>;
  VerifyEntrustmentPayload?: VerifyEntrustmentPayloadResolvers<ContextType>;
  VersionChanged?: VersionChangedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitRoom?: VisitRoomResolvers<ContextType>;
  WithdrawApprovalPayload?: WithdrawApprovalPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
