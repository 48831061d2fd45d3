export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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
  /** A number of entries of the ledger, or the place of one, counted from 0: a safe integer. 账本序数 */
  LogIndex: { input: number; output: number; }
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
  readonly __typename: 'AbortUploadPayload';
  /** The evidence, ABORTED. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Why somebody is out of the centre for a while. 离所事由 */
export type AbsenceKind =
  /** In court. 出庭 */
  | 'COURT'
  /** In hospital. 就医 */
  | 'HOSPITAL'
  /** At a scene to be identified. 辨认现场 */
  | 'IDENTIFICATION_SCENE'
  /** Otherwise. 其他 */
  | 'OTHER';

/** Accept an answer. 认可答复 */
export type AcceptObstructionAnswerInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which report. 投诉、控告 */
  readonly obstructionId: Scalars['ID']['input'];
};

/** What it came to. 认可答复结果 */
export type AcceptObstructionAnswerPayload = {
  readonly __typename: 'AcceptObstructionAnswerPayload';
  /** The report. 投诉、控告 */
  readonly obstruction?: Maybe<Obstruction>;
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
  readonly __typename: 'AcceptReportPayload';
  /** The case that was born. 案件 */
  readonly case?: Maybe<Case>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The report. 警情 */
  readonly report?: Maybe<Report>;
};

/** Acknowledge a request. 签收约见 */
export type AcknowledgeDutyRequestInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which request. 约见 */
  readonly requestId: Scalars['ID']['input'];
};

/** What it came to. 签收约见结果 */
export type AcknowledgeDutyRequestPayload = {
  readonly __typename: 'AcknowledgeDutyRequestPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The request. 约见 */
  readonly request?: Maybe<DutyRequest>;
};

/** Acknowledge a report. 签收投诉、控告 */
export type AcknowledgeObstructionInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which report. 投诉、控告 */
  readonly obstructionId: Scalars['ID']['input'];
  /** Ids of those whose act it was, as found, 10 at the most. 查明的行为人标识，最多10个 */
  readonly personIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What it came to. 签收投诉、控告结果 */
export type AcknowledgeObstructionPayload = {
  readonly __typename: 'AcknowledgeObstructionPayload';
  /** The report. 投诉、控告 */
  readonly obstruction?: Maybe<Obstruction>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Add a session that recurs. 增设会见时段模板 */
export type AddSessionTemplateInput = {
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Its first day. 生效日 */
  readonly effectiveFrom: Scalars['LocalDate']['input'];
  /** Its last day; without it, it stands until it is ended. 失效日 */
  readonly effectiveUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Every how many weeks, 1 to 12, counted from the week of its first day; every week unless told. 每几周一次 */
  readonly every?: InputMaybe<Scalars['Int']['input']>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins. 开始时间 */
  readonly from: Scalars['LocalTime']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How one meets; the main mode of the room unless told. 会见方式 */
  readonly mode?: InputMaybe<VisitMode>;
  /** Code of the room. 会见室编号 */
  readonly room: Scalars['ShortText']['input'];
  /** When it ends. 结束时间 */
  readonly to: Scalars['LocalTime']['input'];
  /** 1 is Monday, 7 is Sunday; needed unless there are `weekdays`. 星期（1为周一，7为周日） */
  readonly weekday?: InputMaybe<Scalars['Int']['input']>;
  /** Several weekdays. 多个星期 */
  readonly weekdays?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What adding came to. 增设结果 */
export type AddSessionTemplatePayload = {
  readonly __typename: 'AddSessionTemplatePayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Close a centre or a room for a time. 停止会见 */
export type AddVisitClosureInput = {
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins. 开始时间 */
  readonly from: Scalars['DateTime']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; for the centre's own staff. 原因 */
  readonly reason: Scalars['ShortText']['input'];
  /** Code of the room; the whole centre unless told. 会见室编号 */
  readonly room?: InputMaybe<Scalars['ShortText']['input']>;
  /** When it ends, at most 366 days later. 结束时间 */
  readonly to: Scalars['DateTime']['input'];
};

/** What closing came to. 停止会见结果 */
export type AddVisitClosurePayload = {
  readonly __typename: 'AddVisitClosurePayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** The process by which the change reaches the slots that are open; follow it by its id. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Add a room. 增设会见室 */
export type AddVisitRoomInput = {
  /** Seats in each session of this mode, 1 to 50. 席位数 */
  readonly capacity: Scalars['Int']['input'];
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Names it within the centre. 编号 */
  readonly code: Scalars['ShortText']['input'];
  /** What it has. 设备 */
  readonly equipment?: InputMaybe<ReadonlyArray<VisitRoomEquipment>>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How one meets in it; the main mode, if it serves both. 会见方式 */
  readonly mode: VisitMode;
  /** Seats in the other modes that it serves. 其他会见方式席位数 */
  readonly others?: InputMaybe<ReadonlyArray<VisitRoomCapacityInput>>;
};

/** What adding came to. 增设结果 */
export type AddVisitRoomPayload = {
  readonly __typename: 'AddVisitRoomPayload';
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
  /** If the handling department has told in writing that visits need its permission. 会见须经许可的书面通知。程序规定第52条 */
  readonly restriction?: InputMaybe<VisitRestrictionInput>;
};

/** What admitting came to. 入所登记结果 */
export type AdmitDetaineePayload = {
  readonly __typename: 'AdmitDetaineePayload';
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Let in a lawyer who is there without a booking. 到场会见 */
export type AdmitWalkInInput = {
  /** An assistant who is there too. 律师助理 */
  readonly assistant?: InputMaybe<VisitAssistantInput>;
  /** The other defender's papers, if they are there too. 另一辩护人的委托手续 */
  readonly companionEntrustmentId?: InputMaybe<Scalars['ID']['input']>;
  /** By which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which session: one that runs, or begins within half an hour. 会见场次 */
  readonly slotId: Scalars['ID']['input'];
};

/** What letting in came to. 办理结果 */
export type AdmitWalkInPayload = {
  readonly __typename: 'AdmitWalkInPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
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
  readonly __typename: 'AmendDeadlineExtensionPayload';
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Announce a file that cannot be sent yet. 登记离线采集的证据 */
export type AnnounceEvidenceInput = {
  /** When it was captured, or from when on. 采集时间 */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it was captured. 采集结束时间 */
  readonly capturedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The case, not ended. 案件 */
  readonly caseId: Scalars['ID']['input'];
  /** Media type; application/octet-stream unless told. 文件类型 */
  readonly contentType?: InputMaybe<Scalars['ShortText']['input']>;
  /** The device that made it. 采集设备 */
  readonly device?: InputMaybe<Scalars['ShortText']['input']>;
  /** SHA-256 as the device gave it. 设备校验值 */
  readonly deviceHash: Scalars['Sha256']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind; it says what else is needed. 类别 */
  readonly kind: EvidenceKind;
  /** What to call it. 名称 */
  readonly name: Scalars['ShortText']['input'];
  /** Who operated the device. 采集人员 */
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was captured. 采集地点 */
  readonly place?: InputMaybe<Scalars['ShortText']['input']>;
  /** Bytes, if the device says so. 大小 */
  readonly size?: InputMaybe<Scalars['Bytes']['input']>;
};

/** What announcing a file came to. 登记结果 */
export type AnnounceEvidencePayload = {
  readonly __typename: 'AnnounceEvidencePayload';
  /** The announcement, OPEN. 采集登记 */
  readonly announcement?: Maybe<Announcement>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/**
 * A file that a device made and that is still on it: its hash is on record before it can be sent, so that nobody can change
 * it unseen on the way. 离线采集登记。法发〔2016〕22号第5条
 */
export type Announcement = Node & {
  readonly __typename: 'Announcement';
  /** When it was announced. 登记时间 */
  readonly announcedAt: Scalars['DateTime']['output'];
  /** Who announced it. 登记人 */
  readonly announcer?: Maybe<Person>;
  /** What you can do with it now. 可执行操作 */
  readonly availableActions: ReadonlyArray<AnnouncementAction>;
  /** When it was captured, or from when on. 采集时间 */
  readonly capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it was captured. 采集结束时间 */
  readonly capturedTo?: Maybe<Scalars['DateTime']['output']>;
  /** The case. 案件 */
  readonly case?: Maybe<Case>;
  /** Media type. 文件类型 */
  readonly contentType: Scalars['String']['output'];
  /** The device that made it. 采集设备 */
  readonly device?: Maybe<Scalars['String']['output']>;
  /** SHA-256 as the device gave it. 设备校验值 */
  readonly deviceHash: Scalars['Sha256']['output'];
  /** By when it is to lie under its lock. 上传期限 */
  readonly dueBy: Scalars['DateTime']['output'];
  /** What it was sent as. 上传的证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Its history, oldest first. 历史 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Kind. 类别 */
  readonly kind: EvidenceKind;
  /** Since when it is missing; null again once it lies under its lock. 逾期未传起始时间 */
  readonly missingSince?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called. 名称 */
  readonly name: Scalars['String']['output'];
  /** Who operated the device. 采集人员 */
  readonly operator?: Maybe<Person>;
  /** Where it was captured. 采集地点 */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Bytes, if the device said so. 大小 */
  readonly size?: Maybe<Scalars['Bytes']['output']>;
  /** Where it is in its life. 状态 */
  readonly status: AnnouncementStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Why it was withdrawn. 撤回原因 */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
};


/**
 * A file that a device made and that is still on it: its hash is on record before it can be sent, so that nobody can change
 * it unseen on the way. 离线采集登记。法发〔2016〕22号第5条
 */
export type AnnouncementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with an announced file. 可执行操作 */
export type AnnouncementAction =
  /** Begin its upload. 上传 */
  | 'UPLOAD'
  /** Withdraw it, with a reason. 撤回 */
  | 'WITHDRAW';

/** A list of announced files, oldest first. 采集登记列表 */
export type AnnouncementConnection = {
  readonly __typename: 'AnnouncementConnection';
  /** The announcements. 条目 */
  readonly edges: ReadonlyArray<AnnouncementEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One announced file of a list. 采集登记条目 */
export type AnnouncementEdge = {
  readonly __typename: 'AnnouncementEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The announcement. 采集登记 */
  readonly node: Announcement;
};

/** Where an announced file is in its life. 采集登记状态 */
export type AnnouncementStatus =
  /** Still to be sent. 待上传 */
  | 'OPEN'
  /** Its upload was begun; `evidence` says how far it is. 已开始上传 */
  | 'UPLOADED'
  /** Withdrawn, with a reason. 已撤回 */
  | 'WITHDRAWN';

/** Answer a report. 答复投诉、控告 */
export type AnswerObstructionInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was put right, or why it is not upheld. 纠正情况或者理由 */
  readonly explanation: Scalars['LongText']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which report. 投诉、控告 */
  readonly obstructionId: Scalars['ID']['input'];
  /** Upheld or not. 结论 */
  readonly outcome: ObstructionOutcome;
};

/** What it came to. 答复投诉、控告结果 */
export type AnswerObstructionPayload = {
  readonly __typename: 'AnswerObstructionPayload';
  /** The report. 投诉、控告 */
  readonly obstruction?: Maybe<Obstruction>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Appeal against papers not being accepted. 申诉 */
export type AppealEntrustmentInput = {
  /** Which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why they should have been accepted. 申诉理由 */
  readonly statement: Scalars['LongText']['input'];
};

/** What appealing came to. 申诉结果 */
export type AppealEntrustmentPayload = {
  readonly __typename: 'AppealEntrustmentPayload';
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A decision that more than one person makes; nobody takes two steps of it. 审批 */
export type Approval = Node & {
  readonly __typename: 'Approval';
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
  readonly __typename: 'ApprovalConnection';
  /** The proposals. 条目 */
  readonly edges: ReadonlyArray<ApprovalEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One proposal of a list. 审批条目 */
export type ApprovalEdge = {
  readonly __typename: 'ApprovalEdge';
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
  /** The legal holds of a case that has ended, lifted. 解除已终结案件的证据保全。法发〔2016〕22号第5条 */
  | 'EVIDENCE_HOLD_RELEASE'
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
  readonly __typename: 'ApproveCheckOutPayload';
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Put a lawyer on a shift. 排班 */
export type AssignDutyLawyerInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lawyer. 律师标识 */
  readonly lawyerId: Scalars['ID']['input'];
  /** Which shift. 班次 */
  readonly shiftId: Scalars['ID']['input'];
};

/** What it came to. 排班结果 */
export type AssignDutyLawyerPayload = {
  readonly __typename: 'AssignDutyLawyerPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The shift. 班次 */
  readonly shift?: Maybe<DutyShift>;
};

/** Give a request to a lawyer. 分派约见 */
export type AssignDutyRequestInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lawyer. 律师标识 */
  readonly lawyerId: Scalars['ID']['input'];
  /** Which request. 约见 */
  readonly requestId: Scalars['ID']['input'];
  /** On which of their shifts. 班次 */
  readonly shiftId: Scalars['ID']['input'];
};

/** What it came to. 分派约见结果 */
export type AssignDutyRequestPayload = {
  readonly __typename: 'AssignDutyRequestPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The request. 约见 */
  readonly request?: Maybe<DutyRequest>;
};

/** Give a person other posts, or another organ. 调整岗位 */
export type AssignPostsInput = {
  /** Needed for somebody who becomes a lawyer. 律师执业证书 */
  readonly certificate?: InputMaybe<CertificateInput>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The law firm of a clerk from now on; the one they are with, unless told. 所在律师事务所 */
  readonly firm?: InputMaybe<Scalars['ShortText']['input']>;
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
  readonly __typename: 'AssignPostsPayload';
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What an assistant identifies themselves by. 律师助理证件 */
export type AssistantCard =
  /** Practising certificate. 律师执业证 */
  | 'LICENCE'
  /** Trainee's card. 申请律师执业人员实习证 */
  | 'TRAINEE_CARD';

/** Attach scans to papers. 附入扫描件 */
export type AttachScansInput = {
  /** To which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which, 10 at most; KEPT and of the papers' lawyer. 扫描件 */
  readonly scans: ReadonlyArray<Scalars['ID']['input']>;
};

/** What attaching scans came to. 附入扫描件结果 */
export type AttachScansPayload = {
  readonly __typename: 'AttachScansPayload';
  /** The papers with their scans. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Power of attorney or legal-aid letter. 授权文书 */
export type Authority = {
  readonly __typename: 'Authority';
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
  readonly __typename: 'BeginClosingOrganPayload';
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Begin sending a scan. 开始上传扫描件 */
export type BeginScanInput = {
  /** application/pdf, image/jpeg or image/png. 文件类型 */
  readonly contentType: Scalars['ShortText']['input'];
  /** Send the same key again to repeat a command safely, or for another address. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which paper. 种类 */
  readonly kind: ScanKind;
  /** For which lawyer of your firm; yourself if left out. 律师标识 */
  readonly lawyerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the file; nothing else will be taken. 哈希值 */
  readonly sha256: Scalars['Sha256']['input'];
  /** Bytes, 1 to 20 MB. 大小 */
  readonly size: Scalars['Bytes']['input'];
};

/** What beginning to send a scan came to. 开始上传扫描件结果 */
export type BeginScanPayload = {
  readonly __typename: 'BeginScanPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The scan, ANNOUNCED. 扫描件 */
  readonly scan?: Maybe<Scan>;
  /** Where to send it; null once it has arrived or was discarded. 上传地址 */
  readonly upload?: Maybe<ScanUpload>;
};

/** Begin an upload. 开始上传 */
export type BeginUploadInput = {
  /** By which it was announced; what is said again must then be the same. 采集登记 */
  readonly announcementId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was captured, or from when on. 采集时间 */
  readonly capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it was captured. 采集结束时间 */
  readonly capturedTo?: InputMaybe<Scalars['DateTime']['input']>;
  /** The case, not ended. 案件 */
  readonly caseId: Scalars['ID']['input'];
  /** Media type, one of its kind's; application/octet-stream unless told. Parameters are left out. 文件类型 */
  readonly contentType?: InputMaybe<Scalars['ShortText']['input']>;
  /** Of what it is a copy; what is left out here is taken over from the original. 副本来源，未填的采集要素沿用原件 */
  readonly derivedFrom?: InputMaybe<DerivedFromInput>;
  /** The device that made it. 采集设备 */
  readonly device?: InputMaybe<Scalars['ShortText']['input']>;
  /** SHA-256 as the device gave it; if the file's is another, it is flagged. 设备校验值 */
  readonly deviceHash?: InputMaybe<Scalars['Sha256']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Kind; it says what else is needed, see `evidenceKinds`. 类别 */
  readonly kind: EvidenceKind;
  /** What to call it. 名称 */
  readonly name: Scalars['ShortText']['input'];
  /** Who operated the device: somebody who serves in an organ. 采集人员 */
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it was captured. 采集地点 */
  readonly place?: InputMaybe<Scalars['ShortText']['input']>;
  /** Bytes, 1 to 5 TB. 大小 */
  readonly size: Scalars['Bytes']['input'];
};

/** What beginning an upload came to. 开始上传结果 */
export type BeginUploadPayload = {
  readonly __typename: 'BeginUploadPayload';
  /** The evidence, UPLOADING. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Book a visit. 预约会见 */
export type BookVisitInput = {
  /** An assistant who comes along. 律师助理 */
  readonly assistant?: InputMaybe<VisitAssistantInput>;
  /** The other defender's papers, if they come too: they give you the id. 另一辩护人的委托手续 */
  readonly companionEntrustmentId?: InputMaybe<Scalars['ID']['input']>;
  /** By which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An interpreter who comes along, if permitted. 翻译人员 */
  readonly interpreter?: InputMaybe<VisitInterpreterInput>;
  /** Which session. 会见场次 */
  readonly slotId: Scalars['ID']['input'];
};

/** What booking came to. 预约结果 */
export type BookVisitPayload = {
  readonly __typename: 'BookVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Your visits as a calendar that a program fetches by a secret address. 日历订阅 */
export type CalendarFeed = Node & {
  readonly __typename: 'CalendarFeed';
  /** What you may do now. 可执行操作 */
  readonly availableActions: ReadonlyArray<CalendarFeedAction>;
  /** When it was made. 创建时间 */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id; the secret cannot be had from it. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态 */
  readonly status: CalendarFeedStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** Your visits as a calendar that a program fetches by a secret address. 日历订阅 */
export type CalendarFeedHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a calendar feed. 可执行操作 */
export type CalendarFeedAction =
  /** Revoke it. 撤销 */
  | 'REVOKE';

/** Where a feed is. 订阅地址 */
export type CalendarFeedAddress = {
  readonly __typename: 'CalendarFeedAddress';
  /** Path beside `/graphql`, with the secret in it; no query shows it again. The product keeps its hash, and for a day the answer to a command that came with an idempotencyKey, so that the same key has it once more. 地址路径；仅在本次应答中显示，使用幂等键的一日内可重取 */
  readonly path: Scalars['String']['output'];
};

/** Where a calendar feed stands. 日历订阅状态 */
export type CalendarFeedStatus =
  /** It can be fetched. 有效 */
  | 'ACTIVE'
  /** Its address leads nowhere. 已撤销 */
  | 'REVOKED';

/** Cancel a shift. 取消班次 */
export type CancelDutyShiftInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
  /** Which shift. 班次 */
  readonly shiftId: Scalars['ID']['input'];
};

/** What it came to. 取消班次结果 */
export type CancelDutyShiftPayload = {
  readonly __typename: 'CancelDutyShiftPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The shift. 班次 */
  readonly shift?: Maybe<DutyShift>;
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
  readonly __typename: 'CancelProcessPayload';
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
  /** The centre's staff: how the lawyer asked for it; without that they cancel nothing. 律师提出要求的方式（看守所民警必填） */
  readonly requestedBy?: InputMaybe<VisitRequestedBy>;
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What cancelling came to. 取消结果 */
export type CancelVisitPayload = {
  readonly __typename: 'CancelVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** A criminal or administrative case. 案件 */
export type Case = Node & {
  readonly __typename: 'Case';
  /** When it was accepted. 受案时间 */
  readonly acceptedAt: Scalars['DateTime']['output'];
  /** What was announced for it, oldest first. 采集登记 */
  readonly announcements: AnnouncementConnection;
  /** What you may do with it now, up to what you enter. 当前可执行的操作 */
  readonly availableActions: ReadonlyArray<CaseAction>;
  /** How much had to be found out. 复杂程度 */
  readonly complexity: Complexity;
  /** Which copies of its history were handed out to a court: your own, and what your organ's people asked for if you lead it. 证据包出具记录 */
  readonly custodyDisclosures: CustodyDisclosureConnection;
  /** Its statutory terms, oldest first. 办理时限 */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** When it was declined. 不予立案时间 */
  readonly declinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its evidence, oldest first. 证据 */
  readonly evidence: EvidenceConnection;
  /** How much evidence it may have under lock. 证据存储额度 */
  readonly evidenceQuota?: Maybe<EvidenceQuota>;
  /** When it was filed. 立案时间 */
  readonly filedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** The lifting of its holds, since it ended; null before it is granted. 解除证据保全进度 */
  readonly holdRelease?: Maybe<HoldRelease>;
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
export type CaseAnnouncementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A criminal or administrative case. 案件 */
export type CaseCustodyDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  readonly __typename: 'CaseConnection';
  /** The cases. 条目 */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One case of a list. 案件条目 */
export type CaseEdge = {
  readonly __typename: 'CaseEdge';
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
  readonly __typename: 'Centre';
  /** Closures; the last that are over stay until another is added. 停止会见安排 */
  readonly closures: ReadonlyArray<VisitClosure>;
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
  /** What a room is taken for, by time; empty for the staff of another centre. 会见室日程 */
  readonly roomCalendar?: Maybe<ReadonlyArray<RoomEngagement>>;
  /** Rooms. 会见室 */
  readonly rooms: ReadonlyArray<VisitRoom>;
  /** Sessions that recur. 会见时段模板 */
  readonly templates: ReadonlyArray<SessionTemplate>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Who comes on a day, by time; empty for the staff of another centre. 当日会见 */
  readonly visits: VisitConnection;
  /** Who waits for a seat, from today on, by day; empty for the staff of another centre. 本所候补 */
  readonly waitlists: WaitlistConnection;
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
export type CentreRoomCalendarArgs = {
  from: Scalars['LocalDate']['input'];
  room: Scalars['ShortText']['input'];
  to: Scalars['LocalDate']['input'];
};


/** A detention centre as a place for visits. 看守所 */
export type CentreVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  day: Scalars['LocalDate']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A detention centre as a place for visits. 看守所 */
export type CentreWaitlistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Centres, by code. 看守所列表 */
export type CentreConnection = {
  readonly __typename: 'CentreConnection';
  /** The centres. 条目 */
  readonly edges: ReadonlyArray<CentreEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One centre of a list. 看守所条目 */
export type CentreEdge = {
  readonly __typename: 'CentreEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The centre. 看守所 */
  readonly node: Centre;
};

/** A lawyer's practising certificate. 律师执业证书 */
export type Certificate = {
  readonly __typename: 'Certificate';
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
  readonly __typename: 'ChangeCertificatePayload';
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Change a template from a day on; what is not named stays as it was. 变更会见时段模板 */
export type ChangeSessionTemplateInput = {
  /** The first day on which the change holds. 生效日 */
  readonly asOf: Scalars['LocalDate']['input'];
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Its last day. 失效日 */
  readonly effectiveUntil?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Every how many weeks, 1 to 12, counted from the week of `asOf`. 每几周一次 */
  readonly every?: InputMaybe<Scalars['Int']['input']>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins. 开始时间 */
  readonly from?: InputMaybe<Scalars['LocalTime']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How one meets. 会见方式 */
  readonly mode?: InputMaybe<VisitMode>;
  /** Code of the room. 会见室编号 */
  readonly room?: InputMaybe<Scalars['ShortText']['input']>;
  /** Code of the template; another with a code of its own follows it. 模板编号 */
  readonly template: Scalars['ShortText']['input'];
  /** When it ends. 结束时间 */
  readonly to?: InputMaybe<Scalars['LocalTime']['input']>;
  /** All its weekdays: 1 is Monday, 7 is Sunday. 星期（1为周一，7为周日） */
  readonly weekdays?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What changing came to. 变更结果 */
export type ChangeSessionTemplatePayload = {
  readonly __typename: 'ChangeSessionTemplatePayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** The process by which the change reaches the slots that are open; follow it by its id. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Change who comes along; whoever is not named stays. 变更同行人员 */
export type ChangeVisitPartyInput = {
  /** The assistant who comes from now on. 律师助理 */
  readonly assistant?: InputMaybe<VisitAssistantInput>;
  /** The other defender's papers, if they come from now on. 另一辩护人的委托手续 */
  readonly companionEntrustmentId?: InputMaybe<Scalars['ID']['input']>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The interpreter who comes from now on, if permitted. 翻译人员 */
  readonly interpreter?: InputMaybe<VisitInterpreterInput>;
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
  /** Who comes no longer. 不再同行的人员 */
  readonly without?: InputMaybe<ReadonlyArray<VisitPartyMember>>;
};

/** What changing came to. 变更结果 */
export type ChangeVisitPartyPayload = {
  readonly __typename: 'ChangeVisitPartyPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit; AWAITING_PERMISSION if an interpreter is to be permitted. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Change a room from a day on. 变更会见室 */
export type ChangeVisitRoomInput = {
  /** The first day on which it holds; later changes that were decided before are given up. 生效日 */
  readonly asOf: Scalars['LocalDate']['input'];
  /** Seats in every mode that it is to serve; as they are unless told. 各会见方式席位数 */
  readonly capacities?: InputMaybe<ReadonlyArray<VisitRoomCapacityInput>>;
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** All that it is to have; as it is unless told. 设备 */
  readonly equipment?: InputMaybe<ReadonlyArray<VisitRoomEquipment>>;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the room. 会见室编号 */
  readonly room: Scalars['ShortText']['input'];
};

/** What changing came to. 变更结果 */
export type ChangeVisitRoomPayload = {
  readonly __typename: 'ChangeVisitRoomPayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** The process by which the change reaches the slots that are open; follow it by its id. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What changed since the last question. 变更 */
export type Changes = {
  readonly __typename: 'Changes';
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
  readonly __typename: 'CheckInItemPayload';
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Let a lawyer in: by `pass`, or at the desk by `visitId` and `reason`. 核验入所 */
export type CheckInVisitInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The pass as the gate read it. 凭证文本 */
  readonly pass?: InputMaybe<Scalars['LongText']['input']>;
  /** Who of two defenders came, or is let in; both unless told. 到场的辩护人 */
  readonly present?: InputMaybe<VisitPresent>;
  /** At the desk: why without a pass. 未凭凭证的原因 */
  readonly reason?: InputMaybe<Scalars['LongText']['input']>;
  /** At the desk: which visit. 会见 */
  readonly visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What checking in came to. 入所结果 */
export type CheckInVisitPayload = {
  readonly __typename: 'CheckInVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
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
  readonly __typename: 'CheckOutItemPayload';
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
  readonly __typename: 'CloseOrganPayload';
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Complete a scan. 完成上传扫描件 */
export type CompleteScanInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which. 扫描件 */
  readonly scanId: Scalars['ID']['input'];
};

/** What completing a scan came to. 完成上传扫描件结果 */
export type CompleteScanPayload = {
  readonly __typename: 'CompleteScanPayload';
  /** Why not; what differs has been discarded. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The scan, KEPT. 扫描件 */
  readonly scan?: Maybe<Scan>;
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
  readonly __typename: 'CompleteUploadPayload';
  /** The evidence; ask for it again until it is SEALED. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Say that a visit is over. 登记会见结束 */
export type CompleteVisitInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What completing came to. 登记结果 */
export type CompleteVisitPayload = {
  readonly __typename: 'CompleteVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** How much has to be found out before it can be decided whether to file. 复杂程度 */
export type Complexity =
  /** Complex, or with facts to verify. 疑难复杂、线索需要查证 */
  | 'COMPLEX'
  /** Ordinary. 一般 */
  | 'ORDINARY';

/** Confirm a held seat. 确认预约 */
export type ConfirmVisitInput = {
  /** An assistant who comes along. 律师助理 */
  readonly assistant?: InputMaybe<VisitAssistantInput>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** An interpreter who comes along, if permitted. 翻译人员 */
  readonly interpreter?: InputMaybe<VisitInterpreterInput>;
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What confirming came to. 确认结果 */
export type ConfirmVisitPayload = {
  readonly __typename: 'ConfirmVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Set an absence right, or make it longer or shorter. 更正离所登记 */
export type CorrectAbsenceInput = {
  /** Whom. 在押人员 */
  readonly detaineeId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins; as it was, unless told. 离所时间 */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why they are out; as it was, unless told. 事由 */
  readonly kind?: InputMaybe<AbsenceKind>;
  /** Which of the detainee's. 序号 */
  readonly number: Scalars['Int']['input'];
  /** Why it changes. 更正原因 */
  readonly reason: Scalars['LongText']['input'];
  /** When it ends; as it was, unless told. 回所时间 */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What correcting came to. 更正结果 */
export type CorrectAbsencePayload = {
  readonly __typename: 'CorrectAbsencePayload';
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

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
  readonly __typename: 'CorrectDeadlinePayload';
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Say that it was no staying away after all. 更正未到登记 */
export type CorrectNoShowInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why: the lawyer was there, or could not have come. 理由 */
  readonly reason: Scalars['LongText']['input'];
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What correcting came to. 更正结果 */
export type CorrectNoShowPayload = {
  readonly __typename: 'CorrectNoShowPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit, CANCELLED now. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** So much of one measure. 指标数值 */
export type Count = {
  readonly __typename: 'Count';
  /** How much of it. 数值 */
  readonly amount: Scalars['Int']['output'];
  /** What is counted. 指标 */
  readonly measure: Measure;
};

/** Make a calendar feed. 创建日历订阅 */
export type CreateCalendarFeedInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What making came to. 创建结果 */
export type CreateCalendarFeedPayload = {
  readonly __typename: 'CreateCalendarFeedPayload';
  /** Its secret address. 订阅地址 */
  readonly address?: Maybe<CalendarFeedAddress>;
  /** The feed. 日历订阅 */
  readonly feed?: Maybe<CalendarFeed>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A record's events with all that proves them to somebody who does not trust us: `npm run verify -- bundle`. 证据包 */
export type CustodyBundle = {
  readonly __typename: 'CustodyBundle';
  /** Records that belong to it and did not fit: ask for the bundle of each. 未纳入的相关记录 */
  readonly beyond: ReadonlyArray<Scalars['ID']['output']>;
  /** Ask for the next bundle with this as `after`; null if the record's events are all here. 后续起点 */
  readonly next?: Maybe<Scalars['Int']['output']>;
  /** The file, format yangguang-custody-bundle; keep its bytes as they are. 证据包文件内容 */
  readonly text: Scalars['String']['output'];
  /** How many of its events are not in the log yet; ask again in a minute if there must be none. 尚未入账的事件数 */
  readonly unsealed: Scalars['Int']['output'];
};

/** That a copy of a record's history left the product, with its proofs. 证据包出具记录 */
export type CustodyDisclosure = Node & {
  readonly __typename: 'CustodyDisclosure';
  /** When. 出具时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who asked for it. 申请人 */
  readonly by?: Maybe<Person>;
  /** What happened to it. 历史 */
  readonly history: EventConnection;
  /** Global id; the bundle bears it. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** What for. 理由 */
  readonly reason: Scalars['LongText']['output'];
  /** The record, if you may see it. 记录 */
  readonly record?: Maybe<Node>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** That a copy of a record's history left the product, with its proofs. 证据包出具记录 */
export type CustodyDisclosureHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Disclosures of a record, oldest first. 出具记录列表 */
export type CustodyDisclosureConnection = {
  readonly __typename: 'CustodyDisclosureConnection';
  /** The disclosures. 条目 */
  readonly edges: ReadonlyArray<CustodyDisclosureEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One disclosure of a list. 出具记录条目 */
export type CustodyDisclosureEdge = {
  readonly __typename: 'CustodyDisclosureEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The disclosure. 出具记录 */
  readonly node: CustodyDisclosure;
};

/** One link of the chain of custody: its `from` is the `to` of the link before. 保管链环节 */
export type CustodyLink = {
  readonly __typename: 'CustodyLink';
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
  readonly __typename: 'CustodyLinkConnection';
  /** The entries. 条目 */
  readonly edges: ReadonlyArray<CustodyLinkEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One link of a list. 保管链环节条目 */
export type CustodyLinkEdge = {
  readonly __typename: 'CustodyLinkEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The link. 保管链环节 */
  readonly node: CustodyLink;
};

/** What was counted for an organ on one day. 当日统计 */
export type DayStatistics = {
  readonly __typename: 'DayStatistics';
  /** Every measure, also those of which nothing happened. 各项指标 */
  readonly counts: ReadonlyArray<Count>;
  /** A calendar day in Shanghai. 日期 */
  readonly day: Scalars['LocalDate']['output'];
};

/** A statutory term that runs for an object. 办理时限 */
export type Deadline = Node & {
  readonly __typename: 'Deadline';
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
  readonly __typename: 'DeadlineConnection';
  /** The deadlines. 条目 */
  readonly edges: ReadonlyArray<DeadlineEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One deadline of a list. 期限条目 */
export type DeadlineEdge = {
  readonly __typename: 'DeadlineEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The deadline. 期限 */
  readonly node: Deadline;
};

/** By how much a term was made longer. 延长 */
export type DeadlineExtension = {
  readonly __typename: 'DeadlineExtension';
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
  readonly __typename: 'DeadlinePause';
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
  readonly __typename: 'DeclareReportOutOfJurisdictionPayload';
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
  readonly __typename: 'DeclineCasePayload';
  /** The case. 案件 */
  readonly case?: Maybe<Case>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Let an offered seat go and wait for another session. 放弃所保留的席位 */
export type DeclineSeatOfferInput = {
  /** Whose entry. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which waitlist. 候补名单 */
  readonly waitlistId: Scalars['ID']['input'];
};

/** What declining came to. 放弃结果 */
export type DeclineSeatOfferPayload = {
  readonly __typename: 'DeclineSeatOfferPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The waitlist. 候补名单 */
  readonly waitlist?: Maybe<Waitlist>;
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
  readonly __typename: 'DelegatePowerPayload';
  /** The delegate. 受托人 */
  readonly delegate?: Maybe<Person>;
  /** You. 委托人 */
  readonly leader?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A leader's power to approve, in the hands of an officer of the same organ. 审批权委托 */
export type Delegation = {
  readonly __typename: 'Delegation';
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
  readonly __typename: 'DepositItemPayload';
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Of what a copy was made, and how. 副本来源 */
export type DerivedFromInput = {
  /** What was done. 副本类型 */
  readonly as: EvidenceDerivation;
  /** The original: of the same case, and kept. 原件 */
  readonly evidenceId: Scalars['ID']['input'];
  /** With what, and how. 制作方法 */
  readonly method: Scalars['LongText']['input'];
};

/** Someone held at a centre; for its own staff alone. 在押人员 */
export type Detainee = Node & {
  readonly __typename: 'Detainee';
  /** When they are out of the centre, by their beginning; the last 60. 离所情况 */
  readonly absences: ReadonlyArray<DetaineeAbsence>;
  /** When they came. 入所时间 */
  readonly admittedAt: Scalars['DateTime']['output'];
  /** What you may do now, up to input. 可执行操作 */
  readonly availableActions: ReadonlyArray<DetaineeAction>;
  /** Their visits on these days, at most 31, by their beginning. 会见日历 */
  readonly calendar: ReadonlyArray<Visit>;
  /** Id of the case they are held for. 案件标识 */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** Where. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Their record at the centre they came from, if you may see it. 转出看守所的登记 */
  readonly movedFrom?: Maybe<Detainee>;
  /** Their record at the centre they were moved to, if you may see it. 转往看守所的登记 */
  readonly movedTo?: Maybe<Detainee>;
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** When they left. 出所时间 */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** If visits need the handling department's permission. 会见须经许可。刑事诉讼法第39条，程序规定第52条 */
  readonly restriction?: Maybe<VisitRestriction>;
  /** Status. 状态 */
  readonly status: DetaineeStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** Someone held at a centre; for its own staff alone. 在押人员 */
export type DetaineeCalendarArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** Someone held at a centre; for its own staff alone. 在押人员 */
export type DetaineeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** When somebody is out of the centre. 离所 */
export type DetaineeAbsence = {
  readonly __typename: 'DetaineeAbsence';
  /** When it begins. 离所时间 */
  readonly from: Scalars['DateTime']['output'];
  /** Why. 事由 */
  readonly kind: AbsenceKind;
  /** Names it among the detainee's, from 1. 序号 */
  readonly number: Scalars['Int']['output'];
  /** When it ends; this instant is no longer in it. 回所时间 */
  readonly to: Scalars['DateTime']['output'];
};

/** What can be done for a detainee. 可执行操作 */
export type DetaineeAction =
  /** Correct an absence. 更正离所登记 */
  | 'CORRECT_ABSENCE'
  /** End an absence. 回所登记 */
  | 'END_ABSENCE'
  /** Record that they need none any more. 解除会见许可要求 */
  | 'LIFT_RESTRICTION'
  /** Move to another centre. 转所 */
  | 'MOVE'
  /** Record an absence. 离所登记 */
  | 'RECORD_ABSENCE'
  /** Release. 出所登记 */
  | 'RELEASE'
  /** Record that visits need permission. 登记会见须经许可 */
  | 'RESTRICT_VISITS';

/** Detainees, by admission. 在押人员列表 */
export type DetaineeConnection = {
  readonly __typename: 'DetaineeConnection';
  /** The detainees. 条目 */
  readonly edges: ReadonlyArray<DetaineeEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One detainee of a list. 在押人员条目 */
export type DetaineeEdge = {
  readonly __typename: 'DetaineeEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The detainee. 在押人员 */
  readonly node: Detainee;
};

/** Where a detainee is. 在押状态 */
export type DetaineeStatus =
  /** At the centre. 在押 */
  | 'DETAINED'
  /** Was taken to another centre. 已转所 */
  | 'MOVED'
  /** Has left it. 已出所 */
  | 'RELEASED';

/** A sheet of the directory as CSV. 导出结果 */
export type DirectoryExport = {
  readonly __typename: 'DirectoryExport';
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
  readonly __typename: 'DirectoryImport';
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
   * certificateValidUntil, firm. 人员表：登录主体、姓名、岗位、所属机构代码、执法资格等级、资格有效期至、执业证号、执业机构、证书有效期至、所在律师事务所
   */
  | 'PERSONS';

/** Take a scan back. 撤回扫描件 */
export type DiscardScanInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which; nothing may use it yet. 扫描件 */
  readonly scanId: Scalars['ID']['input'];
};

/** What taking a scan back came to. 撤回扫描件结果 */
export type DiscardScanPayload = {
  readonly __typename: 'DiscardScanPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The scan, DISCARDED. 扫描件 */
  readonly scan?: Maybe<Scan>;
};

/** Decide that a rejection stands. 认定申诉不成立 */
export type DismissEntrustmentAppealInput = {
  /** Which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What dismissing came to. 审查结果 */
export type DismissEntrustmentAppealPayload = {
  readonly __typename: 'DismissEntrustmentAppealPayload';
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

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
  readonly __typename: 'DispatchTransferPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The transfer. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
};

/** A lawyer on a shift. 值班律师 */
export type DutyLawyer = {
  readonly __typename: 'DutyLawyer';
  /** When they came; the last time, if they left and came back. 到岗时间 */
  readonly arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the practising certificate. 执业证号 */
  readonly certificate: Scalars['String']['output'];
  /** Id of the person. 律师标识 */
  readonly lawyerId: Scalars['ID']['output'];
  /** When they left. 离岗时间 */
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
};

/** A suspect's request to meet a duty lawyer. 约见值班律师。刑事诉讼法第36条，程序规定第49条 */
export type DutyRequest = Node & {
  readonly __typename: 'DutyRequest';
  /** When the suspect asked. 提出时间 */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The organ that passed it on. 转达机构 */
  readonly askingOrgan?: Maybe<Organ>;
  /** What you may do now, up to input. 可执行操作 */
  readonly availableActions: ReadonlyArray<DutyRequestAction>;
  /** Id of the case; not for the lawyer, who does not become the defender. 案件标识 */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** By when the lawyer is to be told. 告知期限。程序规定第49条 */
  readonly dueBy: Scalars['DateTime']['output'];
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Id of the lawyer whose it is. 值班律师标识 */
  readonly lawyerId?: Maybe<Scalars['ID']['output']>;
  /** Name of the lawyer whose it is. 值班律师姓名 */
  readonly lawyerName?: Maybe<Scalars['String']['output']>;
  /** When they met. 会见时间 */
  readonly metAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was recorded. 登记时间 */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Number of the record the suspect signed. 放弃笔录编号 */
  readonly signedRecord?: Maybe<Scalars['String']['output']>;
  /** Where. 工作站 */
  readonly station?: Maybe<DutyStation>;
  /** Where it stands. 状态 */
  readonly status: DutyRequestStatus;
  /** Who wants to meet a duty lawyer. 约见人姓名 */
  readonly suspect: Scalars['String']['output'];
  /** When the lawyer was told. 告知时间 */
  readonly toldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** When the suspect gave it up. 放弃时间 */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};


/** A suspect's request to meet a duty lawyer. 约见值班律师。刑事诉讼法第36条，程序规定第49条 */
export type DutyRequestHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a request; there is no way to refuse it. 可执行操作 */
export type DutyRequestAction =
  /** Say that you know of it, as the lawyer. 签收 */
  | 'ACKNOWLEDGE'
  /** Give it to a lawyer on duty. 分派 */
  | 'ASSIGN'
  /** Put on record that they met. 登记已会见 */
  | 'RECORD_MEETING'
  /** Put on record that the lawyer was told. 登记已告知 */
  | 'TELL'
  /** Put on record that the suspect gave it up in person. 登记本人放弃 */
  | 'WITHDRAW';

/** Requests, by when they were asked. 约见列表 */
export type DutyRequestConnection = {
  readonly __typename: 'DutyRequestConnection';
  /** The requests. 条目 */
  readonly edges: ReadonlyArray<DutyRequestEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One request of a list. 约见条目 */
export type DutyRequestEdge = {
  readonly __typename: 'DutyRequestEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The request. 约见 */
  readonly node: DutyRequest;
};

/** Where a request to meet a duty lawyer stands; it is never refused. 约见状态 */
export type DutyRequestStatus =
  /** Given to a lawyer who does not know of it yet; the 24 hours run. 已分派待告知 */
  | 'ASSIGNED'
  /** They met; nothing of what was said is kept. 已会见 */
  | 'MET'
  /** The lawyer knows. 已告知 */
  | 'TOLD'
  /** Nobody has it, or whoever had it dropped out; the 24 hours run. 待安排 */
  | 'WAITING'
  /** The suspect gave it up in person. 本人已放弃 */
  | 'WITHDRAWN';

/** One shift of a roster. 值班班次 */
export type DutyShift = Node & {
  readonly __typename: 'DutyShift';
  /** What you may do now, up to input and time. 可执行操作 */
  readonly availableActions: ReadonlyArray<DutyShiftAction>;
  /** The day on which it begins. 日期 */
  readonly date: Scalars['LocalDate']['output'];
  /** When it begins. 开始时间 */
  readonly from: Scalars['DateTime']['output'];
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Who is on it. 值班律师 */
  readonly lawyers: ReadonlyArray<DutyLawyer>;
  /** Why it was cancelled. 取消原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where. 工作站 */
  readonly station?: Maybe<DutyStation>;
  /** Where it stands. 状态 */
  readonly status: DutyShiftStatus;
  /** When it ends; this instant is no longer in it. 结束时间 */
  readonly to: Scalars['DateTime']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** One shift of a roster. 值班班次 */
export type DutyShiftHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a shift. 可执行操作 */
export type DutyShiftAction =
  /** Put a lawyer on it. 排班 */
  | 'ASSIGN'
  /** Cancel it. 取消班次 */
  | 'CANCEL'
  /** Record that a lawyer came. 登记到岗 */
  | 'RECORD_ARRIVAL'
  /** Record that a lawyer left. 登记离岗 */
  | 'RECORD_DEPARTURE'
  /** Let another take a lawyer's place. 调班 */
  | 'SWAP'
  /** Take a lawyer off it. 退班 */
  | 'WITHDRAW';

/** Shifts, by time. 班次列表 */
export type DutyShiftConnection = {
  readonly __typename: 'DutyShiftConnection';
  /** The shifts. 条目 */
  readonly edges: ReadonlyArray<DutyShiftEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One shift of a list. 班次条目 */
export type DutyShiftEdge = {
  readonly __typename: 'DutyShiftEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The shift. 班次 */
  readonly node: DutyShift;
};

/** Where a shift stands. 班次状态 */
export type DutyShiftStatus =
  /** Cancelled before it began. 已取消 */
  | 'CANCELLED'
  /** Planned; with nobody on it, it is a gap. 已安排 */
  | 'PLANNED';

/** A duty lawyers' station. 值班律师工作站。法律援助值班律师工作办法 */
export type DutyStation = Node & {
  readonly __typename: 'DutyStation';
  /** Shifts that are on or to come, with nobody on them or all of them gone. 无人值班的班次 */
  readonly gaps: DutyShiftConnection;
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** The organ in whose house it is. 所在机构 */
  readonly organ?: Maybe<Organ>;
  /** What kind of house that is. 所在类别 */
  readonly place: DutyStationPlace;
  /** Requests that are open, the oldest first; empty for the staff of another organ. 未办结的约见 */
  readonly requests: DutyRequestConnection;
  /** Its roster between two days, by time. 值班安排 */
  readonly shifts: DutyShiftConnection;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** A duty lawyers' station. 值班律师工作站。法律援助值班律师工作办法 */
export type DutyStationGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty lawyers' station. 值班律师工作站。法律援助值班律师工作办法 */
export type DutyStationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty lawyers' station. 值班律师工作站。法律援助值班律师工作办法 */
export type DutyStationRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty lawyers' station. 值班律师工作站。法律援助值班律师工作办法 */
export type DutyStationShiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

/** Stations, by code. 工作站列表 */
export type DutyStationConnection = {
  readonly __typename: 'DutyStationConnection';
  /** The stations. 条目 */
  readonly edges: ReadonlyArray<DutyStationEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One station of a list. 工作站条目 */
export type DutyStationEdge = {
  readonly __typename: 'DutyStationEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The station. 工作站 */
  readonly node: DutyStation;
};

/** Where a duty lawyers' station is. 值班律师工作站所在 */
export type DutyStationPlace =
  /** At a detention centre. 看守所 */
  | 'DETENTION_CENTRE'
  /** With an organ that handles cases. 办案机关 */
  | 'HANDLING_ORGAN';

/** A detainee is back before the time, or does not leave at all. 回所登记 */
export type EndAbsenceInput = {
  /** Whom. 在押人员 */
  readonly detaineeId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which of the detainee's. 序号 */
  readonly number: Scalars['Int']['input'];
};

/** What ending came to. 回所登记结果 */
export type EndAbsencePayload = {
  readonly __typename: 'EndAbsencePayload';
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** End a template from a day on. 终止会见时段模板 */
export type EndSessionTemplateInput = {
  /** The first day on which it no longer stands. 终止日 */
  readonly asOf: Scalars['LocalDate']['input'];
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the template. 模板编号 */
  readonly template: Scalars['ShortText']['input'];
};

/** What ending came to. 终止结果 */
export type EndSessionTemplatePayload = {
  readonly __typename: 'EndSessionTemplatePayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** The process by which the change reaches the slots that are open; follow it by its id. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A lawyer's power to defend one person, by the three papers. 委托手续（三证）。刑事诉讼法第39条 */
export type Entrustment = Node & {
  readonly __typename: 'Entrustment';
  /** The last appeal against a rejection, and what came of it; earlier ones stand in the history. 申诉 */
  readonly appeal?: Maybe<EntrustmentAppeal>;
  /** Until when the lawyer may appeal; null if there is nothing to appeal against, or an appeal was made against it. 申诉截止时间 */
  readonly appealableUntil?: Maybe<Scalars['DateTime']['output']>;
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
  /** Law firm, as on the papers; once the lawyer has left it, its clerks see them no longer. 执业机构 */
  readonly firm: Scalars['String']['output'];
  /** Number of the law firm's letter. 律师事务所证明编号 */
  readonly firmLetter: Scalars['String']['output'];
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Name of the lawyer. 律师姓名 */
  readonly lawyerName: Scalars['String']['output'];
  /** The centre to which they are to be presented anew; shown to whoever has verified papers, and to nobody else. 须重新提交的看守所 */
  readonly movedTo?: Maybe<Centre>;
  /** When they were presented. 提交时间 */
  readonly presentedAt: Scalars['DateTime']['output'];
  /** The firm's clerk who presented them for the lawyer. 代为提交的律所行政人员 */
  readonly presentedBy?: Maybe<Person>;
  /** Why they were rejected. 未通过原因 */
  readonly rejection?: Maybe<RejectionReason>;
  /** Why they were revoked. 解除原因 */
  readonly revocation?: Maybe<Scalars['String']['output']>;
  /** Scans of the papers, in the order of their attaching, 20 at most. 扫描件 */
  readonly scans: ReadonlyArray<Scan>;
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
  /** Appeal against the rejection, once for each. 申诉 */
  | 'APPEAL'
  /** Add scans. 补充扫描件 */
  | 'ATTACH_SCANS'
  /** Decide that the rejection stands. 认定申诉不成立 */
  | 'DISMISS_APPEAL'
  /** Done by the product when the person is released. 终结（系统办理） */
  | 'END'
  /** Done by the product when the person is moved. 转所（系统办理） */
  | 'MOVE'
  /** Reject. 核验不通过 */
  | 'REJECT'
  /** Revoke. 解除委托 */
  | 'REVOKE'
  /** Decide that the papers are to be verified again. 认定申诉成立 */
  | 'UPHOLD_APPEAL'
  /** Verify. 核验通过 */
  | 'VERIFY';

/** An appeal against papers not being accepted. 对退回手续的申诉。刑事诉讼法第49条 */
export type EntrustmentAppeal = {
  readonly __typename: 'EntrustmentAppeal';
  /** When it was made. 申诉时间 */
  readonly at: Scalars['DateTime']['output'];
  /** When it was decided. 审查时间 */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided it. 审查人 */
  readonly decidedBy?: Maybe<Person>;
  /** Why it was upheld or dismissed. 审查理由 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Why they should have been accepted. 申诉理由 */
  readonly statement: Scalars['String']['output'];
  /** Whether it was upheld; null until it is decided. 是否成立 */
  readonly upheld?: Maybe<Scalars['Boolean']['output']>;
};

/** Entrustments. 委托手续列表 */
export type EntrustmentConnection = {
  readonly __typename: 'EntrustmentConnection';
  /** The entrustments. 条目 */
  readonly edges: ReadonlyArray<EntrustmentEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One entrustment of a list. 委托手续条目 */
export type EntrustmentEdge = {
  readonly __typename: 'EntrustmentEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The entrustment. 委托手续 */
  readonly node: Entrustment;
};

/** Where papers stand. 委托手续状态 */
export type EntrustmentStatus =
  /** Rejected, and appealed against: the centre's leader decides. 申诉审查中。刑事诉讼法第49条 */
  | 'APPEALED'
  /** Ended with the person's release. 委托事项已终结 */
  | 'ENDED'
  /** To be presented anew at another centre, see `movedTo`. 须向另一看守所重新提交 */
  | 'MOVED'
  /** Presented; the 48 hours run. 已提交待核验。刑事诉讼法第39条 */
  | 'PRESENTED'
  /** Rejected. 未通过核验 */
  | 'REJECTED'
  /** Revoked. 已解除委托 */
  | 'REVOKED'
  /** Verified: the lawyer may book. 已核验 */
  | 'VERIFIED';

/** Take a report further. 向上一级机关投诉，或者向人民检察院申诉、控告 */
export type EscalateObstructionInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which report. 投诉、控告 */
  readonly obstructionId: Scalars['ID']['input'];
  /** Code of the procuratorate you turn to now; after a procuratorate, the next. 受理申诉、控告的人民检察院代码。刑事诉讼法第49条 */
  readonly procuratorate?: InputMaybe<Scalars['OrganCode']['input']>;
};

/** What it came to. 提交结果 */
export type EscalateObstructionPayload = {
  readonly __typename: 'EscalateObstructionPayload';
  /** The report. 投诉、控告 */
  readonly obstruction?: Maybe<Obstruction>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** One thing that happened to an object, as recorded. 事件 */
export type Event = {
  readonly __typename: 'Event';
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
  /** Its place in the ledger; null while it is not sealed yet. 账本位置 */
  readonly position?: Maybe<Scalars['LogIndex']['output']>;
  /** Place in the object's history, from 1. 序号 */
  readonly sequence: Scalars['Int']['output'];
  /** What happened: FiledByLeader, VisitBooked … 事件类型 */
  readonly type: Scalars['String']['output'];
};

/** An object's history, oldest first. 事件列表 */
export type EventConnection = {
  readonly __typename: 'EventConnection';
  /** The events. 条目 */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One event of a list. 事件条目 */
export type EventEdge = {
  readonly __typename: 'EventEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The event. 事件 */
  readonly node: Event;
};

/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type Evidence = Node & {
  readonly __typename: 'Evidence';
  /** Why it came to nothing. 中止原因 */
  readonly abortReason?: Maybe<EvidenceAbortReason>;
  /**
   * Who asked to look at it, and why, oldest first: your own requests; if you lead an organ, those of its people and of the
   * organs below it. 查阅记录：本人的；负责人可见本机构及下级机构人员的
   */
  readonly accesses: EvidenceAccessConnection;
  /** By which it was announced before it could be sent. 采集登记 */
  readonly announcement?: Maybe<Announcement>;
  /** What you can do with it now. 可执行操作 */
  readonly availableActions: ReadonlyArray<EvidenceAction>;
  /** When its upload was begun. 开始时间 */
  readonly begunAt: Scalars['DateTime']['output'];
  /** When it was captured, or from when on. 采集时间 */
  readonly capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it was captured; null for what is of one moment. 采集结束时间 */
  readonly capturedTo?: Maybe<Scalars['DateTime']['output']>;
  /** The case. 案件 */
  readonly case?: Maybe<Case>;
  /** When all parts had been sent. 完成时间 */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of its bytes, as they were last read whole in the store. 内容哈希值 */
  readonly contentHash?: Maybe<Scalars['Sha256']['output']>;
  /** Media type. 文件类型 */
  readonly contentType: Scalars['String']['output'];
  /** The copies that were made of it, oldest first. 副本 */
  readonly copies: EvidenceConnection;
  /** Which copies of its history were handed out to a court: your own, and what your organ's people asked for if you lead it. 证据包出具记录 */
  readonly custodyDisclosures: CustodyDisclosureConnection;
  /** Of what it is a copy, if it is one. 副本来源 */
  readonly derivedFrom?: Maybe<EvidenceOrigin>;
  /** The device that made it. 采集设备 */
  readonly device?: Maybe<Scalars['String']['output']>;
  /** SHA-256 as the device gave it. 设备校验值 */
  readonly deviceHash?: Maybe<Scalars['Sha256']['output']>;
  /** In what it is not what was declared. 不符之处 */
  readonly differences: ReadonlyArray<EvidenceDifference>;
  /** Its history, oldest first; who looked into it stands there only for those to whom `accesses` shows it. 历史 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Kind. 类别 */
  readonly kind: EvidenceKind;
  /** As its uploader called it. 名称 */
  readonly name: Scalars['String']['output'];
  /** The object as it is kept. 留存对象 */
  readonly object?: Maybe<EvidenceObject>;
  /** Who operated the device. 采集人员 */
  readonly operator?: Maybe<Person>;
  /** Bytes of every part but the last. 分段大小 */
  readonly partSize: Scalars['Bytes']['output'];
  /** Where to send parts, at most 100; null unless you upload it and it is UPLOADING. 分段上传地址 */
  readonly partUrls?: Maybe<ReadonlyArray<PartUrl>>;
  /** In how many parts it is sent. 分段数 */
  readonly parts: Scalars['Int']['output'];
  /** Where it was captured. 采集地点 */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** What the store has of it, by number, so that an upload can be resumed; fewer than asked for are the last. Null unless you upload it and it is UPLOADING. 已收到的分段，供断点续传 */
  readonly receivedParts?: Maybe<ReadonlyArray<ReceivedPart>>;
  /** Until when a leader has ordered it to be kept, if that is not done yet. 已决定延长至（尚未执行） */
  readonly retentionOrderedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Other evidence that you see with the very same bytes, once both are verified. 内容相同的证据 */
  readonly sameContent: EvidenceConnection;
  /** SHA-256 of the whole file, as its uploader gave it. 文件哈希值 */
  readonly sha256?: Maybe<Scalars['Sha256']['output']>;
  /** Bytes, as declared. 大小 */
  readonly size: Scalars['Bytes']['output'];
  /** Where it is in its life. 状态 */
  readonly status: EvidenceStatus;
  /** Who uploads it. 上传人 */
  readonly uploader?: Maybe<Person>;
  /** The reading that runs, or else the last. 当前或最近一次校验 */
  readonly verification?: Maybe<Verification>;
  /** All its readings, oldest first. 历次校验 */
  readonly verifications: VerificationConnection;
  /** When all its bytes were last found to be what was declared; null for what was flagged. 最近校验一致时间 */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type EvidenceAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type EvidenceCopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type EvidenceCustodyDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type EvidenceSameContentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One file of a case, from the announcement of its upload to its seal. 证据 */
export type EvidenceVerificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an upload came to nothing. 中止原因 */
export type EvidenceAbortReason =
  /** Its uploader gave it up. 上传人取消 */
  | 'CANCELLED'
  /** Nobody completed it in time. 超期未完成 */
  | 'EXPIRED'
  /** More arrived than was declared, so it was never kept. 实际大小超过申报大小 */
  | 'LARGER_THAN_DECLARED'
  /** No part arrived. 未收到任何分段 */
  | 'NOTHING_ARRIVED'
  /** A part before the last was smaller than 5 MiB. 分段过小 */
  | 'PARTS_TOO_SMALL'
  /** The store no longer has it. 存储端已不存在 */
  | 'UPLOAD_GONE';

/** Somebody asked for a download; it is on record before anything is handed out. 查阅记录 */
export type EvidenceAccess = {
  readonly __typename: 'EvidenceAccess';
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who. 申请人 */
  readonly by?: Maybe<Person>;
  /** Why, in their words. 理由 */
  readonly reason: Scalars['String']['output'];
  /** The exact version that was handed out. 版本标识 */
  readonly versionId: Scalars['String']['output'];
};

/** Who asked for downloads, oldest first. 查阅记录列表 */
export type EvidenceAccessConnection = {
  readonly __typename: 'EvidenceAccessConnection';
  /** The requests. 条目 */
  readonly edges: ReadonlyArray<EvidenceAccessEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One request of a list. 查阅记录条目 */
export type EvidenceAccessEdge = {
  readonly __typename: 'EvidenceAccessEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The request. 查阅记录 */
  readonly node: EvidenceAccess;
};

/** What can be done with a piece of evidence. 可执行操作 */
export type EvidenceAction =
  /** Give the upload up. 取消上传 */
  | 'ABORT'
  /** Say that all parts were sent. 完成上传 */
  | 'COMPLETE'
  /** Have it kept longer. 延长保存期限 */
  | 'EXTEND_RETENTION'
  /** Ask for a download, with a reason. 申请下载 */
  | 'REQUEST_DOWNLOAD'
  /** Have all its bytes read again. 申请重新校验 */
  | 'REQUEST_VERIFICATION';

/** A list of evidence, oldest first. 证据列表 */
export type EvidenceConnection = {
  readonly __typename: 'EvidenceConnection';
  /** The evidence. 条目 */
  readonly edges: ReadonlyArray<EvidenceEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** How a copy was made of evidence. 副本类型 */
export type EvidenceDerivation =
  /** A part of it. 节选 */
  | 'EXCERPT'
  /** Parts of it were made unrecognisable. 脱敏处理 */
  | 'REDACTED'
  /** One picture of a recording. 视频截图 */
  | 'STILL'
  /** It was put into another format. 转码 */
  | 'TRANSCODED';

/** In what a kept file is not what was declared. 不符之处 */
export type EvidenceDifference =
  /** Its size is not the one that was announced. 登记大小 */
  | 'ANNOUNCED_SIZE'
  /** Its checksum is not that of the parts as listed. 校验值 */
  | 'CHECKSUM'
  /** Its bytes, read again from the store, have another hash. 内容哈希值 */
  | 'CONTENT_HASH'
  /** Its bytes are of another type than was claimed. 文件类型 */
  | 'CONTENT_TYPE'
  /** Its hash is not the one the device gave. 设备校验值 */
  | 'DEVICE_HASH'
  /** Its size. 大小 */
  | 'SIZE'
  /** The store cannot give its bytes back. 无法读取 */
  | 'UNREADABLE';

/** One piece of evidence of a list. 证据条目 */
export type EvidenceEdge = {
  readonly __typename: 'EvidenceEdge';
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
  /** Video of a case-handling area. 办案区监控录像 */
  | 'HANDLING_AREA_VIDEO'
  /** Synchronous recording of an interrogation. 讯问同步录音录像。公通字〔2014〕33号 */
  | 'INTERROGATION_RECORDING'
  /** Anything else. 其他 */
  | 'OTHER'
  /** Photograph. 照片 */
  | 'PHOTOGRAPH'
  /** A paper that supports the case and is no evidence itself; hardly locked before it is verified. 佐证材料 */
  | 'SUPPORTING_PAPER';

/** The rules of one kind of evidence; a front end needs no table of its own. 证据类别规则 */
export type EvidenceKindRule = {
  readonly __typename: 'EvidenceKindRule';
  /** Whether it is under legal hold from its arrival on. 到达即保全 */
  readonly firstHold: Scalars['Boolean']['output'];
  /** How long it is locked on arrival, before it is verified. Days. 初始锁定天数 */
  readonly firstLockDays: Scalars['Int']['output'];
  /** Which. 类别 */
  readonly kind: EvidenceKind;
  /** The largest that a file may be. 大小上限 */
  readonly largest: Scalars['Bytes']['output'];
  /** What must be said of it. 必填要素 */
  readonly required: ReadonlyArray<EvidenceParticular>;
  /** How long it is kept once it is verified, and again from when its case has ended. Days. 保存天数 */
  readonly retentionDays: Scalars['Int']['output'];
  /** Media types it may have, `video/*` for a whole family; null if any. 允许的文件类型 */
  readonly types?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The object as it is kept, read back from the store. 留存对象 */
export type EvidenceObject = {
  readonly __typename: 'EvidenceObject';
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

/** Of what a copy was made, and how; the original stays what it is. 副本来源。法发〔2016〕22号第18条 */
export type EvidenceOrigin = {
  readonly __typename: 'EvidenceOrigin';
  /** What was done. 副本类型 */
  readonly as: EvidenceDerivation;
  /** With what, and how. 制作方法 */
  readonly method: Scalars['String']['output'];
  /** The original, which may be a copy itself. 原件 */
  readonly original?: Maybe<Evidence>;
};

/** What must be said of evidence of some kinds. 采集要素。法发〔2016〕22号第14条 */
export type EvidenceParticular =
  /** `capturedAt`: when it was captured, or from when on. 采集时间 */
  | 'CAPTURED_AT'
  /** `capturedTo`: until when it was captured. 采集结束时间 */
  | 'CAPTURED_TO'
  /** `device`: the device that made it. 采集设备 */
  | 'DEVICE'
  /** `operatorId`: who operated the device. 采集人员 */
  | 'OPERATOR'
  /** `place`: where it was captured. 采集地点 */
  | 'PLACE';

/**
 * How much may be put under lock, and how much has been. Nobody can delete what is under lock; what came to nothing is given
 * back. 证据存储额度
 */
export type EvidenceQuota = {
  readonly __typename: 'EvidenceQuota';
  /** How much in all. 额度（字节） */
  readonly limitBytes: Scalars['Bytes']['output'];
  /** How much of it is used, uploads under way included. 已用（字节） */
  readonly usedBytes: Scalars['Bytes']['output'];
};

/** Where a piece of evidence is in its life. 证据状态 */
export type EvidenceStatus =
  /** Came to nothing. 已中止 */
  | 'ABORTED'
  /** All parts were sent; they are being put together, compared and locked. 封存处理中 */
  | 'COMPLETING'
  /** Kept under a proven lock, but not what was declared. 已留存，与登记不符 */
  | 'MISMATCH'
  /** Kept, compared, under a proven lock; its bytes are being read again. 已封存，待全文校验 */
  | 'SEALED'
  /** Parts are being sent. 上传中 */
  | 'UPLOADING'
  /** Every byte of it was read again in the store and is what was declared; locked for the term of its kind. 已校验 */
  | 'VERIFIED';

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
  readonly __typename: 'ExtendDeadlinePayload';
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Keep a seat as long again. 延长暂留 */
export type ExtendHoldInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What extending came to. 延长结果 */
export type ExtendHoldPayload = {
  readonly __typename: 'ExtendHoldPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Have a piece of evidence kept longer. 延长证据保存期限 */
export type ExtendRetentionInput = {
  /** Which. 证据 */
  readonly evidenceId: Scalars['ID']['input'];
  /** The version you saw; a later one refuses. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** On what ground. 事由 */
  readonly ground: RetentionGround;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
  /** Until when, later than it is locked already, a hundred years ahead at the most. 延长至 */
  readonly until: Scalars['DateTime']['input'];
};

/** What extending a retention came to. 延长保存期限结果 */
export type ExtendRetentionPayload = {
  readonly __typename: 'ExtendRetentionPayload';
  /** The evidence; ask for it again until `object.retainUntil` is what you ordered. 证据 */
  readonly evidence?: Maybe<Evidence>;
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
  readonly __typename: 'FileCasePayload';
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
  readonly __typename: 'GrantQualificationPayload';
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** In the hands of an officer. 民警持有 */
export type HeldByOfficer = {
  readonly __typename: 'HeldByOfficer';
  /** The officer, if you may see them. 民警 */
  readonly officer?: Maybe<Person>;
  /** Id of the officer. 民警标识 */
  readonly officerId: Scalars['ID']['output'];
};

/** With whoever had it before the seizure. 原持有人 */
export type HeldByPossessor = {
  readonly __typename: 'HeldByPossessor';
  /** Name. 姓名或名称 */
  readonly name: Scalars['String']['output'];
};

/** On a shelf, under a seal. 在库 */
export type HeldInStore = {
  readonly __typename: 'HeldInStore';
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
  readonly __typename: 'HeldInTransit';
  /** The transfer, if you may see it. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
  /** Id of the transfer. 移送标识 */
  readonly transferId: Scalars['ID']['output'];
};

/** The lifting of the legal holds of a case that has ended, file by file. 解除证据保全 */
export type HoldRelease = {
  readonly __typename: 'HoldRelease';
  /** The decision it stands on. 审批 */
  readonly approval?: Maybe<Approval>;
  /** When every file was done with. 完成时间 */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the case ended; each file's term is counted from then. 案件终结时间 */
  readonly endedAt: Scalars['DateTime']['output'];
  /** Its history, oldest first. 历史 */
  readonly history: EventConnection;
  /** When it began. 开始时间 */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who proposed it. 提出人 */
  readonly proposer?: Maybe<Person>;
  /** Files that are done with: kept for the term of their kind, under hold no longer. 已解除的文件数 */
  readonly released: Scalars['Int']['output'];
  /** Where it stands. 状态 */
  readonly status: HoldReleaseStatus;
  /** Unfinished files that it waits for: uploads, readings, orders to keep something longer. 等待处理的文件数 */
  readonly waiting: Scalars['Int']['output'];
};


/** The lifting of the legal holds of a case that has ended, file by file. 解除证据保全 */
export type HoldReleaseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Where the lifting of a case's legal holds stands. 解除保全状态 */
export type HoldReleaseStatus =
  /** Every file of the case is done with. 已完成 */
  | 'COMPLETED'
  /** Under way, or waiting for what is unfinished. 进行中 */
  | 'RUNNING'
  /** The case was taken up again; its evidence stays under hold. 已停止 */
  | 'STOPPED';

/** Keep a seat for ten minutes. 暂留席位 */
export type HoldSeatInput = {
  /** The other defender's papers, if they come too: they give you the id. 另一辩护人的委托手续 */
  readonly companionEntrustmentId?: InputMaybe<Scalars['ID']['input']>;
  /** By which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which session. 会见场次 */
  readonly slotId: Scalars['ID']['input'];
};

/** What holding came to. 暂留结果 */
export type HoldSeatPayload = {
  readonly __typename: 'HoldSeatPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit, HELD. 会见 */
  readonly visit?: Maybe<Visit>;
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
  readonly __typename: 'ImportDirectoryPayload';
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
  readonly __typename: 'IssuedReceipt';
  /** Secret code, said this once: the product keeps only its hash. 查询码，仅显示一次 */
  readonly code: Scalars['String']['output'];
  /** Number. 回执编号 */
  readonly number: Scalars['String']['output'];
};

/** The secret that a webhook's messages are signed with. 回调密钥 */
export type IssuedWebhookSecret = {
  readonly __typename: 'IssuedWebhookSecret';
  /** whsec_ and base64; said this once. 密钥，仅显示一次 */
  readonly secret: Scalars['String']['output'];
};

/** Wait for a seat. 加入候补 */
export type JoinWaitlistInput = {
  /** On which day. 日期 */
  readonly date: Scalars['LocalDate']['input'];
  /** A flagged visit of that day and mode in whose place you want a seat: you come before those who have none. 须改期的会见 */
  readonly displacedVisitId?: InputMaybe<Scalars['ID']['input']>;
  /** Only sessions that begin at this time or after it. 最早开始时间 */
  readonly earliest?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The papers to visit on. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only sessions that end at this time or before it. 最晚结束时间 */
  readonly latest?: InputMaybe<Scalars['LocalTime']['input']>;
  /** How to meet. 会见方式 */
  readonly mode: VisitMode;
};

/** What waiting came to. 候补结果 */
export type JoinWaitlistPayload = {
  readonly __typename: 'JoinWaitlistPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The waitlist. 候补名单 */
  readonly waitlist?: Maybe<Waitlist>;
};

/** Languages of what is sent. 语言 */
export type Language =
  /** English. 英文 */
  | 'EN'
  /** Chinese. 中文 */
  | 'ZH';

/** The lawyer has another visit at this time. 律师此时段已有其他会见 */
export type LawyerBusy = Refusal & {
  readonly __typename: 'LawyerBusy';
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

/** Wait no longer. 退出候补 */
export type LeaveWaitlistInput = {
  /** Whose entry. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which waitlist. 候补名单 */
  readonly waitlistId: Scalars['ID']['input'];
};

/** What leaving came to. 退出结果 */
export type LeaveWaitlistPayload = {
  readonly __typename: 'LeaveWaitlistPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The waitlist, if you still see it. 候补名单 */
  readonly waitlist?: Maybe<Waitlist>;
};

/**
 * The append-only log to which every event is committed. It holds commitments only, nothing of any person or case, so it is
 * open to whoever wants to watch it. 账本：仅含承诺值，不含任何个人信息，向任何人公开
 */
export type Ledger = {
  readonly __typename: 'Ledger';
  /** The newest checkpoint, or the one that was kept of exactly this size; null if there is none. 检查点 */
  readonly checkpoint?: Maybe<LedgerCheckpoint>;
  /** That the log of one size begins with the log of another; null if the log is not so long. RFC 6962. 一致性证明 */
  readonly consistencyProof?: Maybe<ReadonlyArray<Scalars['Sha256']['output']>>;
  /** That an entry is in the log of a size: hashes beside its path, lowest first; null if the log has no such entry. RFC 6962. 存在性证明 */
  readonly inclusionProof?: Maybe<ReadonlyArray<Scalars['Sha256']['output']>>;
  /** The public keys that sign its checkpoints, the present one first: <name>+<id>+<base64>. 公钥 */
  readonly keys: ReadonlyArray<Scalars['String']['output']>;
  /** The log's name, which its checkpoints and keys bear. 账本名称 */
  readonly origin: Scalars['String']['output'];
};


/**
 * The append-only log to which every event is committed. It holds commitments only, nothing of any person or case, so it is
 * open to whoever wants to watch it. 账本：仅含承诺值，不含任何个人信息，向任何人公开
 */
export type LedgerCheckpointArgs = {
  size?: InputMaybe<Scalars['LogIndex']['input']>;
};


/**
 * The append-only log to which every event is committed. It holds commitments only, nothing of any person or case, so it is
 * open to whoever wants to watch it. 账本：仅含承诺值，不含任何个人信息，向任何人公开
 */
export type LedgerConsistencyProofArgs = {
  from: Scalars['LogIndex']['input'];
  to: Scalars['LogIndex']['input'];
};


/**
 * The append-only log to which every event is committed. It holds commitments only, nothing of any person or case, so it is
 * open to whoever wants to watch it. 账本：仅含承诺值，不含任何个人信息，向任何人公开
 */
export type LedgerInclusionProofArgs = {
  position: Scalars['LogIndex']['input'];
  size: Scalars['LogIndex']['input'];
};

/** What the log says of itself, signed. 检查点 */
export type LedgerCheckpoint = {
  readonly __typename: 'LedgerCheckpoint';
  /** The signed note (C2SP tlog-checkpoint): verify it, and take size and root from it. 签名文本 */
  readonly note: Scalars['String']['output'];
  /** Root hash of the tree. 根哈希 */
  readonly root: Scalars['Sha256']['output'];
  /** Entries. 条数 */
  readonly size: Scalars['LogIndex']['output'];
};

/** Lift a closure. 恢复会见 */
export type LiftVisitClosureInput = {
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Code of the closure. 停止会见安排编号 */
  readonly closure: Scalars['ShortText']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What lifting came to. 恢复会见结果 */
export type LiftVisitClosurePayload = {
  readonly __typename: 'LiftVisitClosurePayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** The process by which the change reaches the slots that are open; follow it by its id. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Record that visits need no permission any more. 解除会见许可要求 */
export type LiftVisitRestrictionInput = {
  /** Whom. 在押人员 */
  readonly detaineeId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What lifting came to. 解除结果 */
export type LiftVisitRestrictionPayload = {
  readonly __typename: 'LiftVisitRestrictionPayload';
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
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
  readonly __typename: 'LookUpReceiptPayload';
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
  /** Duty lawyers who came to their shift. 值班律师到岗人次 */
  | 'DUTY_LAWYERS_ARRIVED'
  /** Meetings with a duty lawyer. 值班律师会见数 */
  | 'DUTY_LAWYERS_MET'
  /** Requests to meet a duty lawyer, of the organ whose station it is. 约见值班律师数 */
  | 'DUTY_LAWYERS_REQUESTED'
  /** Requests that suspects gave up in person. 本人放弃约见数 */
  | 'DUTY_REQUESTS_WITHDRAWN'
  /** Readings of files that are not what was declared. 全文校验不符次数 */
  | 'EVIDENCE_DIFFERED'
  /** Files that were not what had been declared. 证据校验不符数 */
  | 'EVIDENCE_MISMATCHED'
  /** Files read whole once more and found unchanged. 复核校验一致数 */
  | 'EVIDENCE_REVERIFIED'
  /** Files sealed as evidence. 固定证据数 */
  | 'EVIDENCE_SEALED'
  /** Files whose bytes the store could not give back. 无法读取数 */
  | 'EVIDENCE_UNREADABLE'
  /** Files whose bytes were read whole for the first time and are what was declared. 全文校验一致数 */
  | 'EVIDENCE_VERIFIED'
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
  /** Visits to which nobody came. 未到场数 */
  | 'NO_SHOWS'
  /** Of the visits to which nobody came, those where that was corrected. 更正未到场登记数 */
  | 'NO_SHOWS_CORRECTED'
  /** Reports taken from this organ to another. 由本机关提交其他机关数 */
  | 'OBSTRUCTIONS_ESCALATED'
  /** Answers of this organ that do not uphold a report. 本机关答复不属实数 */
  | 'OBSTRUCTIONS_NOT_UPHELD'
  /** Answers of this organ that uphold a report. 本机关答复属实并已纠正数 */
  | 'OBSTRUCTIONS_UPHELD'
  /** Reports taken back while it was this organ's turn. 本机关办理时撤回数 */
  | 'OBSTRUCTIONS_WITHDRAWN'
  /** Hours that the answers took, each hour begun; divided by the answers, the average. 答复用时（小时） */
  | 'OBSTRUCTION_ANSWER_HOURS'
  /** Reports that the files were not shown. 反映不予阅卷数 */
  | 'OBSTRUCTION_FILE_ACCESS_DENIED'
  /** Reports that no room was given. 反映不提供会见室数 */
  | 'OBSTRUCTION_MEETING_ROOM_DENIED'
  /** Reports of another obstruction. 反映其他阻碍数 */
  | 'OBSTRUCTION_OTHER'
  /** Reports that papers were not accepted. 反映不接收手续数 */
  | 'OBSTRUCTION_PAPERS_NOT_ACCEPTED'
  /** Reports about a lawyer's safety. 反映人身安全数 */
  | 'OBSTRUCTION_PERSONAL_SAFETY'
  /** Reports that a visit was delayed. 反映拖延会见数 */
  | 'OBSTRUCTION_VISIT_DELAYED'
  /** Reports that a visit was monitored. 反映会见被监听数 */
  | 'OBSTRUCTION_VISIT_MONITORED'
  /** Reports that a visit was refused; all of these are of the organ complained of. 反映不安排会见数 */
  | 'OBSTRUCTION_VISIT_REFUSED'
  /** Visits booked over and above the seats of their session. 超额安排会见数 */
  | 'OVERBOOKINGS'
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
  | 'VISITS_CANCELLED'
  /** Visits that the centre cancelled, as it says at the lawyer's request; not among the others cancelled. 看守所按律师要求取消会见数 */
  | 'VISITS_CANCELLED_BY_CENTRE'
  /** Visits that could hardly take place as booked. 会见受影响数 */
  | 'VISITS_FLAGGED'
  /** Visits that took place. 会见完成数 */
  | 'VISITS_HELD'
  /** Visits, and interpreters, permitted. 会见许可数 */
  | 'VISITS_PERMITTED'
  /** Visits refused. 会见不予许可数 */
  | 'VISITS_REFUSED'
  /** Kept seats that nobody confirmed. 暂留席位失效数 */
  | 'VISIT_HOLDS_LAPSED';

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
  readonly __typename: 'MeetDeadlinePayload';
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Move a detainee to another centre. 转所 */
export type MoveDetaineeInput = {
  /** Where to. 转往看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** Whom. 在押人员 */
  readonly detaineeId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What moving came to. 转所结果 */
export type MoveDetaineePayload = {
  readonly __typename: 'MoveDetaineePayload';
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What can be done; each as one command, on the record. 操作 */
export type Mutation = {
  readonly __typename: 'Mutation';
  /** Give up an upload of your own. 取消上传 */
  readonly abortUpload: AbortUploadPayload;
  /** Accept the answer; the report is closed. 认可答复 */
  readonly acceptObstructionAnswer: AcceptObstructionAnswerPayload;
  /** Accept a report: a case is born with its number and first deadline. 受案。公安机关办理刑事案件程序规定第171条 */
  readonly acceptReport: AcceptReportPayload;
  /** Say that you know of a request, as its duty lawyer. 值班律师签收约见。程序规定第49条 */
  readonly acknowledgeDutyRequest: AcknowledgeDutyRequestPayload;
  /** Acknowledge a report when it is the turn of your organ, and say whose act it was. 签收并查明行为人 */
  readonly acknowledgeObstruction: AcknowledgeObstructionPayload;
  /** Add a session that recurs; its slots of the next four weeks open by themselves. 增设会见时段模板 */
  readonly addSessionTemplate: AddSessionTemplatePayload;
  /** Close your centre, or a room of it, for a time; visits that are booked stay, and are flagged. 停止会见 */
  readonly addVisitClosure: AddVisitClosurePayload;
  /** Add a room to your centre. 增设会见室 */
  readonly addVisitRoom: AddVisitRoomPayload;
  /** Admit a detainee to your centre. 入所登记 */
  readonly admitDetainee: AdmitDetaineePayload;
  /** Let in a lawyer who is there without a booking, which may not be demanded. 到场会见。刑事诉讼法第39条，程序规定第53条 */
  readonly admitWalkIn: AdmitWalkInPayload;
  /** Put a returned proposal forward again, from its first step. 修改后重新提请 */
  readonly amendDeadlineExtension: AmendDeadlineExtensionPayload;
  /** Put on record what a device made, and its hash, before it can be sent. 登记离线采集的证据。法发〔2016〕22号第5条 */
  readonly announceEvidence: AnnounceEvidencePayload;
  /** Answer a report that you acknowledged, when it is the turn of your organ; nobody answers for their own act. 答复。刑事诉讼法第49条，司发〔2015〕14号 */
  readonly answerObstruction: AnswerObstructionPayload;
  /** Appeal against papers not being accepted, once for each rejection and within ten days. 对退回手续申诉，每次退回限一次，十日内。刑事诉讼法第49条 */
  readonly appealEntrustment: AppealEntrustmentPayload;
  /** Approve what another asked for. 批准调用。21号 */
  readonly approveCheckOut: ApproveCheckOutPayload;
  /** Put a lawyer on a shift: the certificate valid that day, and at one place at a time. 排班 */
  readonly assignDutyLawyer: AssignDutyLawyerPayload;
  /** Give a request to a lawyer of a shift that begins within its term, or of the nearest. 分派约见 */
  readonly assignDutyRequest: AssignDutyRequestPayload;
  /** Give a person other posts, or another organ, at once; never yourself. 调整岗位，立即生效；不得为本人办理 */
  readonly assignPosts: AssignPostsPayload;
  /** Add scans to papers that are being looked at. 向待核验的委托手续补充扫描件。公安机关办理刑事案件程序规定第53条 */
  readonly attachScans: AttachScansPayload;
  /** Begin to close an organ: from now on it takes in nobody and no organ below it. 开始撤销机构，不再接收人员和下级机构 */
  readonly beginClosingOrgan: BeginClosingOrganPayload;
  /** Announce a scan of one of the three papers, and get the address to send it to. 开始上传委托手续扫描件。刑事诉讼法第39条 */
  readonly beginScan: BeginScanPayload;
  /** Begin the upload of evidence. 开始上传证据。法发〔2016〕22号第5条 */
  readonly beginUpload: BeginUploadPayload;
  /** Book a visit: the lawyer, their firm's clerk, or staff for a lawyer on the phone. 预约会见。刑事诉讼法第39条，程序规定第53条 */
  readonly bookVisit: BookVisitPayload;
  /** Cancel a shift that has not begun. 取消班次 */
  readonly cancelDutyShift: CancelDutyShiftPayload;
  /** Take no further step of a process; what was done stays done. 取消批处理 */
  readonly cancelProcess: CancelProcessPayload;
  /** Cancel a visit; the centre's staff only at the lawyer's request. 取消会见，看守所民警只能应律师要求办理。刑事诉讼法第39条 */
  readonly cancelVisit: CancelVisitPayload;
  /** Record a lawyer's new practising certificate. 变更执业证书 */
  readonly changeCertificate: ChangeCertificatePayload;
  /** Change a template from a day on: it ends, and another follows it. 变更会见时段模板 */
  readonly changeSessionTemplate: ChangeSessionTemplatePayload;
  /** Change who comes along: another defender, an assistant, an interpreter. 变更同行人员。程序规定第53条、第54条 */
  readonly changeVisitParty: ChangeVisitPartyPayload;
  /** Change what a room takes and has, from a day on; visits that are booked stay, and those left without a seat are flagged. 变更会见室 */
  readonly changeVisitRoom: ChangeVisitRoomPayload;
  /** Take an item back; late is recorded. 归还入库。21号 */
  readonly checkInItem: CheckInItemPayload;
  /** Let a lawyer in, once; the 48 hours are met by it. 核验入所。刑事诉讼法第39条 */
  readonly checkInVisit: CheckInVisitPayload;
  /** Hand an item out on an approval. 出库。21号 */
  readonly checkOutItem: CheckOutItemPayload;
  /** Close an organ for good, once nobody serves in it and no organ is open below it. 撤销机构，须已无人员和下级机构 */
  readonly closeOrgan: CloseOrganPayload;
  /** Say that the bytes were sent; they are compared with what was announced. 完成上传扫描件 */
  readonly completeScan: CompleteScanPayload;
  /** Say that all parts were sent; it is then put together, compared, locked and sealed. 完成上传 */
  readonly completeUpload: CompleteUploadPayload;
  /** Say that a visit is over; nothing of it is kept but that it was. 登记会见结束。刑事诉讼法第39条：会见不被监听 */
  readonly completeVisit: CompleteVisitPayload;
  /** Confirm a held seat. 确认预约。刑事诉讼法第39条，程序规定第53条 */
  readonly confirmVisit: ConfirmVisitPayload;
  /** Set an absence right, while it is not over. 更正离所登记 */
  readonly correctAbsence: CorrectAbsencePayload;
  /** Set right when a term began; the only way in which it can end earlier. 更正起算时间 */
  readonly correctDeadline: CorrectDeadlinePayload;
  /** Correct within a day that somebody did not come. 更正未到登记 */
  readonly correctNoShow: CorrectNoShowPayload;
  /** Make a calendar feed: whoever has its address sees when and where you have visits, never whom. 创建日历订阅 */
  readonly createCalendarFeed: CreateCalendarFeedPayload;
  /** Find that a report is no matter for public security. 告知不属于公安机关管辖。公安机关办理行政案件程序规定第60条 */
  readonly declareReportOutOfJurisdiction: DeclareReportOutOfJurisdictionPayload;
  /** Decline to file a case; never one's own. 不予立案。公安机关办理刑事案件程序规定第178条 */
  readonly declineCase: DeclineCasePayload;
  /** Let an offered seat go; you go on waiting for another session, unless it is the sixth of the day: then you leave. 放弃所保留的席位；同日第六次放弃即退出候补 */
  readonly declineSeatOffer: DeclineSeatOfferPayload;
  /** Lend your power to approve to an officer of your organ, until a time; what was lent to you cannot be passed on. 委托审批权，不得转委托 */
  readonly delegatePower: DelegatePowerPayload;
  /** Take a seized item into a store of your organ. 入库。21号 */
  readonly depositItem: DepositItemPayload;
  /** Take back a scan that nothing uses yet; its bytes are deleted. 撤回扫描件 */
  readonly discardScan: DiscardScanPayload;
  /** Decide that a rejection stands; never your own. 认定申诉不成立；不得审查本人的决定。刑事诉讼法第49条 */
  readonly dismissEntrustmentAppeal: DismissEntrustmentAppealPayload;
  /** Send items to another organ; their shelves are free at once. 移送。21号 */
  readonly dispatchTransfer: DispatchTransferPayload;
  /** A detainee is back before the time, or does not leave at all. 回所登记 */
  readonly endAbsence: EndAbsencePayload;
  /** End a template from a day on; visits that are booked later stay, and are flagged. 终止会见时段模板 */
  readonly endSessionTemplate: EndSessionTemplatePayload;
  /** Take a report to the police organ next above, or to the procuratorate you name: after an answer, or when none came in time. 向上一级机关投诉，或者向指明的人民检察院申诉、控告。刑事诉讼法第49条，司发〔2015〕14号 */
  readonly escalateObstruction: EscalateObstructionPayload;
  /** Make a running term longer, as far as its article allows. 延长期限 */
  readonly extendDeadline: ExtendDeadlinePayload;
  /** Keep a seat for ten minutes more, once. 延长暂留一次 */
  readonly extendHold: ExtendHoldPayload;
  /** Have evidence kept longer; nothing is ever kept less long. 延长证据保存期限，只延不缩 */
  readonly extendRetention: ExtendRetentionPayload;
  /** File a case; never one's own. 立案。公安机关办理刑事案件程序规定第178条 */
  readonly fileCase: FileCasePayload;
  /** Record a law-enforcement qualification and until when it is valid; never your own. 授予执法资格；不得为本人办理 */
  readonly grantQualification: GrantQualificationPayload;
  /** Keep a seat, and everybody's time, for ten minutes; one for an entrustment. 暂留席位十分钟 */
  readonly holdSeat: HoldSeatPayload;
  /** Import a sheet into the directory, or try it. 导入人员与机构，可先试运行 */
  readonly importDirectory: ImportDirectoryPayload;
  /** Wait for a seat on a day, at most 60 days ahead; one that gets free is kept for you for a while. Whoever takes any seat of that day waits no longer. 加入候补。刑事诉讼法第39条 */
  readonly joinWaitlist: JoinWaitlistPayload;
  /** Wait no longer. 退出候补 */
  readonly leaveWaitlist: LeaveWaitlistPayload;
  /** Lift a closure: what of its time is still to come is open again. 恢复会见 */
  readonly liftVisitClosure: LiftVisitClosurePayload;
  /** Record that visits need no permission any more. 解除会见许可要求。程序规定第52条 */
  readonly liftVisitRestriction: LiftVisitRestrictionPayload;
  /**
   * Look up how a report stands, with number and code. A disclosure, so it is recorded; ten wrong codes within an hour
   * lock the receipt for an hour. 凭回执查询办理进度，全程留痕
   */
  readonly lookUpReceipt: LookUpReceiptPayload;
  /** Put on record that what a term asked for was done, where no other command says so. 登记办结 */
  readonly meetDeadline: MeetDeadlinePayload;
  /** Move a detainee to another centre: visits are flagged, lawyers told. 转所，会见予以标记并告知律师 */
  readonly moveDetainee: MoveDetaineePayload;
  /** Open the slots that are not open yet: the next four weeks open by themselves. 开放会见场次 */
  readonly openSlots: OpenSlotsPayload;
  /** Open all slots from today to a day within a year, step by step. 批量开放会见场次 */
  readonly openSlotsThrough: OpenSlotsThroughPayload;
  /** Open a store of case property. 设立保管场所。21号 */
  readonly openStore: OpenStorePayload;
  /** Open a slot at once, where a template would come too late; it takes its room like any other. 临时增开会见场次 */
  readonly openUrgentSlot: OpenUrgentSlotPayload;
  /** Book over and above the seats, by order of the centre's own leader. 超额安排会见 */
  readonly overbookVisit: OverbookVisitPayload;
  /** Stop a clock on a ground that the law knows for its term. 中止计算期限。刑事诉讼法第149条，治安管理处罚法第118条 */
  readonly pauseDeadline: PauseDeadlinePayload;
  /** Permit a visit, or an interpreter: a leader of the handling organ. 许可会见。程序规定第52条、第54条 */
  readonly permitVisit: PermitVisitPayload;
  /** Plan a shift; until somebody is on it, it is a gap. 安排班次 */
  readonly planDutyShift: PlanDutyShiftPayload;
  /** Present the three papers; the 48 hours begin. 提交三证，四十八小时起算。刑事诉讼法第39条，程序规定第53条 */
  readonly presentPapers: PresentPapersPayload;
  /** Propose to make a term longer, where others have to agree. 提请延长期限。治安管理处罚法第118条 */
  readonly proposeDeadlineExtension: ProposeDeadlineExtensionPayload;
  /** Propose to lift the legal holds of a case of yours that has ended. 提请解除已终结案件的证据保全 */
  readonly proposeHoldRelease: ProposeHoldReleasePayload;
  /** Let a case have more evidence under lock. 提高案件证据存储额度 */
  readonly raiseEvidenceQuota: RaiseEvidenceQuotaPayload;
  /** Mark everything up to an instant as read, however much it is. 全部标记已读 */
  readonly readAllNotifications: ReadAllNotificationsPayload;
  /** Mark a notification as read. 标记已读 */
  readonly readNotification: ReadNotificationPayload;
  /** Bring open slots to what rooms, templates and closures call for, once more: where a change failed on its way to them. What is so already stays as it is. 重新对照会见安排 */
  readonly reapplyTimetable: ReapplyTimetablePayload;
  /** Take in all items of a transfer addressed to your organ. 接收。21号 */
  readonly receiveTransfer: ReceiveTransferPayload;
  /** Record that a detainee is, or will be, out of the centre; visits at that time are flagged. 离所登记，其间会见予以标记 */
  readonly recordAbsence: RecordAbsencePayload;
  /** Record that a lawyer came. 登记值班律师到岗 */
  readonly recordDutyArrival: RecordDutyArrivalPayload;
  /** Record that a lawyer left. 登记值班律师离岗 */
  readonly recordDutyDeparture: RecordDutyDeparturePayload;
  /** Put on record that they met, and nothing of it. 登记已会见，内容不得记录。刑事诉讼法第36条、第39条 */
  readonly recordDutyMeeting: RecordDutyMeetingPayload;
  /** Record that nobody came; not before a quarter of an hour, or the time they said. One that could not take place, or whose lawyer the gate turned away, is cancelled instead. 登记未到 */
  readonly recordNoShow: RecordNoShowPayload;
  /** Refuse a transfer that came to your organ. 拒收。21号 */
  readonly refuseTransfer: RefuseTransferPayload;
  /** Refuse a visit, in writing, on the two grounds of the law alone. 不予许可会见。程序规定第52条 */
  readonly refuseVisit: RefuseVisitPayload;
  /** Register a centre. 登记看守所 */
  readonly registerCentre: RegisterCentrePayload;
  /** Register a duty lawyers' station: an administrator, or a centre's staff their own. 登记值班律师工作站。法律援助值班律师工作办法 */
  readonly registerDutyStation: RegisterDutyStationPayload;
  /** Register an organ. 登记机构 */
  readonly registerOrgan: RegisterOrganPayload;
  /** Register a person, who can then sign in. 登记人员 */
  readonly registerPerson: RegisterPersonPayload;
  /** Register what a citizen reports and hand out a receipt. 接报案登记并出具回执。公安机关办理刑事案件程序规定第171条 */
  readonly registerReport: RegisterReportPayload;
  /** Let a suspended person act again. 恢复人员 */
  readonly reinstatePerson: ReinstatePersonPayload;
  /** Let a lawyer practise again, at once; never yourself. 恢复执业，立即生效；不得为本人办理 */
  readonly reinstatePractice: ReinstatePracticePayload;
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
  /** Say that the lawyer comes late. 告知晚到 */
  readonly reportDelay: ReportDelayPayload;
  /** Report an obstacle to your practising: to the organ, the one above, or a procuratorate; a term begins. 就阻碍执业向机关投诉，或者向人民检察院申诉、控告，答复期限起算。刑事诉讼法第49条，司发〔2015〕14号 */
  readonly reportObstruction: ReportObstructionPayload;
  /** Ask for an item of your case. 申请调用。21号 */
  readonly requestCheckOut: RequestCheckOutPayload;
  /** Put on record why a court or a party needs a record's history, and get it with its proofs. 申请证据包，理由留痕。法发〔2016〕22号第5条 */
  readonly requestCustodyBundle: RequestCustodyBundlePayload;
  /** Put on record why you want to see it, and get a short-lived address. 申请下载证据，理由留痕 */
  readonly requestDownload: RequestDownloadPayload;
  /** Pass on that a suspect wants to meet a duty lawyer: never refused, and the 24 hours begin. 转达约见值班律师，二十四小时起算。刑事诉讼法第36条，程序规定第49条 */
  readonly requestDutyLawyer: RequestDutyLawyerPayload;
  /** Put on record that you want to see a scan, staff also why, and get a short-lived address. 申请下载扫描件，全程留痕 */
  readonly requestScanDownload: RequestScanDownloadPayload;
  /** Have all bytes of a piece of evidence read again, with a reason. 申请重新校验证据，理由留痕。法发〔2016〕22号第5条 */
  readonly requestVerification: RequestVerificationPayload;
  /** Move a visit to another slot; the seat is kept unless the new one is won. Staff only at the lawyer's request. 会见改期，看守所民警只能应律师要求办理。刑事诉讼法第39条 */
  readonly rescheduleVisit: RescheduleVisitPayload;
  /** Record that visits need permission from now on; those booked stand. 登记会见须经许可，已预约的不受影响。程序规定第52条 */
  readonly restrictVisits: RestrictVisitsPayload;
  /** Let a clock run on; what was between does not count. 恢复计算期限 */
  readonly resumeDeadline: ResumeDeadlinePayload;
  /** Give a proposal back to its proposer. 退回审批 */
  readonly returnApproval: ReturnApprovalPayload;
  /** Take back all items of a transfer that was refused. 退回入库。21号 */
  readonly returnTransfer: ReturnTransferPayload;
  /** Revoke a calendar feed; its address leads nowhere from now on. 撤销日历订阅 */
  readonly revokeCalendarFeed: RevokeCalendarFeedPayload;
  /** Take your power to approve back before its time, at once. 撤回审批权委托，立即生效 */
  readonly revokeDelegation: RevokeDelegationPayload;
  /** Revoke an entrustment; its visits to come are cancelled. 解除委托，未到的会见一并取消。刑事诉讼法第45条 */
  readonly revokeEntrustment: RevokeEntrustmentPayload;
  /** Seize items on a filed criminal or accepted administrative case. 扣押。CPL 141, CPR 229 */
  readonly seizeItems: SeizeItemsPayload;
  /** Say how you want to be told of things outside the product. 设置通知方式 */
  readonly setNotificationPreferences: SetNotificationPreferencesPayload;
  /** Suspend a person at once: commands under way do not happen, delegations end. 停用人员，立即生效，委托随之终止 */
  readonly suspendPerson: SuspendPersonPayload;
  /** Record that the justice authority has stopped a lawyer's practice: no visit on these days. 登记停止执业。律师法第47条至第49条 */
  readonly suspendPractice: SuspendPracticePayload;
  /** Let another take a lawyer's place in one step. 调班 */
  readonly swapDutyLawyer: SwapDutyLawyerPayload;
  /** Review or approve, whichever step is next; the last one grants it. 审核或批准 */
  readonly takeApprovalStep: TakeApprovalStepPayload;
  /** Put on record that you told the duty lawyer; with handlers, not by who recorded it or handles the case. 登记已告知值班律师。程序规定第49条 */
  readonly tellDutyLawyer: TellDutyLawyerPayload;
  /** Transfer a report to the organ with jurisdiction. 移送管辖。公安机关办理刑事案件程序规定第175条 */
  readonly transferReport: TransferReportPayload;
  /** Take the last extension of a term back. 撤销延长 */
  readonly undoExtension: UndoExtensionPayload;
  /**
   * Decide that papers are to be verified again; the 48 hours run as if they had never stopped. Nobody decides about their own
   * rejection. 认定申诉成立，四十八小时仍自提交时起算；不得审查本人的决定。刑事诉讼法第39条、第49条
   */
  readonly upholdEntrustmentAppeal: UpholdEntrustmentAppealPayload;
  /** Verify papers, never your own: at most two defenders, none for two suspects of one case. 核验通过。刑事诉讼法第33条，程序规定第43条 */
  readonly verifyEntrustment: VerifyEntrustmentPayload;
  /** Withdraw an announcement that is still open: whoever announced it, or a leader. 撤回采集登记（登记人或负责人） */
  readonly withdrawAnnouncement: WithdrawAnnouncementPayload;
  /** Take your proposal back before it is decided. 撤回审批 */
  readonly withdrawApproval: WithdrawApprovalPayload;
  /** Take a lawyer off a shift; a lawyer only themselves. 退班 */
  readonly withdrawDutyLawyer: WithdrawDutyLawyerPayload;
  /** Put on record that the suspect gave the request up in person. 登记本人放弃约见。刑事诉讼法第36条 */
  readonly withdrawDutyRequest: WithdrawDutyRequestPayload;
  /** Take a report back. 撤回投诉、控告 */
  readonly withdrawObstruction: WithdrawObstructionPayload;
  /** Withdraw a room from a day on; visits that are booked in it stay, and are flagged. 停用会见室 */
  readonly withdrawVisitRoom: WithdrawVisitRoomPayload;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAbortUploadArgs = {
  input: AbortUploadInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAcceptObstructionAnswerArgs = {
  input: AcceptObstructionAnswerInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAcceptReportArgs = {
  input: AcceptReportInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAcknowledgeDutyRequestArgs = {
  input: AcknowledgeDutyRequestInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAcknowledgeObstructionArgs = {
  input: AcknowledgeObstructionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAddSessionTemplateArgs = {
  input: AddSessionTemplateInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAddVisitClosureArgs = {
  input: AddVisitClosureInput;
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
export type MutationAdmitWalkInArgs = {
  input: AdmitWalkInInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAmendDeadlineExtensionArgs = {
  input: AmendDeadlineExtensionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAnnounceEvidenceArgs = {
  input: AnnounceEvidenceInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAnswerObstructionArgs = {
  input: AnswerObstructionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAppealEntrustmentArgs = {
  input: AppealEntrustmentInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationApproveCheckOutArgs = {
  input: ApproveCheckOutInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAssignDutyLawyerArgs = {
  input: AssignDutyLawyerInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAssignDutyRequestArgs = {
  input: AssignDutyRequestInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAssignPostsArgs = {
  input: AssignPostsInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationAttachScansArgs = {
  input: AttachScansInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationBeginClosingOrganArgs = {
  input: BeginClosingOrganInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationBeginScanArgs = {
  input: BeginScanInput;
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
export type MutationCancelDutyShiftArgs = {
  input: CancelDutyShiftInput;
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
export type MutationChangeSessionTemplateArgs = {
  input: ChangeSessionTemplateInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationChangeVisitPartyArgs = {
  input: ChangeVisitPartyInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationChangeVisitRoomArgs = {
  input: ChangeVisitRoomInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCheckInItemArgs = {
  input: CheckInItemInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCheckInVisitArgs = {
  input: CheckInVisitInput;
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
export type MutationCompleteScanArgs = {
  input: CompleteScanInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCompleteUploadArgs = {
  input: CompleteUploadInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCompleteVisitArgs = {
  input: CompleteVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationConfirmVisitArgs = {
  input: ConfirmVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCorrectAbsenceArgs = {
  input: CorrectAbsenceInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCorrectDeadlineArgs = {
  input: CorrectDeadlineInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCorrectNoShowArgs = {
  input: CorrectNoShowInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
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
export type MutationDeclineSeatOfferArgs = {
  input: DeclineSeatOfferInput;
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
export type MutationDiscardScanArgs = {
  input: DiscardScanInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationDismissEntrustmentAppealArgs = {
  input: DismissEntrustmentAppealInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationDispatchTransferArgs = {
  input: DispatchTransferInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationEndAbsenceArgs = {
  input: EndAbsenceInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationEndSessionTemplateArgs = {
  input: EndSessionTemplateInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationEscalateObstructionArgs = {
  input: EscalateObstructionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationExtendHoldArgs = {
  input: ExtendHoldInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationExtendRetentionArgs = {
  input: ExtendRetentionInput;
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
export type MutationHoldSeatArgs = {
  input: HoldSeatInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationImportDirectoryArgs = {
  input: ImportDirectoryInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationJoinWaitlistArgs = {
  input: JoinWaitlistInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationLeaveWaitlistArgs = {
  input: LeaveWaitlistInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationLiftVisitClosureArgs = {
  input: LiftVisitClosureInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationLiftVisitRestrictionArgs = {
  input: LiftVisitRestrictionInput;
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
export type MutationMoveDetaineeArgs = {
  input: MoveDetaineeInput;
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
export type MutationOpenUrgentSlotArgs = {
  input: OpenUrgentSlotInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationOverbookVisitArgs = {
  input: OverbookVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationPauseDeadlineArgs = {
  input: PauseDeadlineInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationPermitVisitArgs = {
  input: PermitVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationPlanDutyShiftArgs = {
  input: PlanDutyShiftInput;
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
export type MutationProposeHoldReleaseArgs = {
  input: ProposeHoldReleaseInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRaiseEvidenceQuotaArgs = {
  input: RaiseEvidenceQuotaInput;
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
export type MutationReapplyTimetableArgs = {
  input: ReapplyTimetableInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRecordAbsenceArgs = {
  input: RecordAbsenceInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRecordDutyArrivalArgs = {
  input: RecordDutyArrivalInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRecordDutyDepartureArgs = {
  input: RecordDutyDepartureInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRecordDutyMeetingArgs = {
  input: RecordDutyMeetingInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRecordNoShowArgs = {
  input: RecordNoShowInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRefuseTransferArgs = {
  input: RefuseTransferInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRefuseVisitArgs = {
  input: RefuseVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRegisterCentreArgs = {
  input: RegisterCentreInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRegisterDutyStationArgs = {
  input: RegisterDutyStationInput;
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
export type MutationReinstatePracticeArgs = {
  input: ReinstatePracticeInput;
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
export type MutationReportDelayArgs = {
  input: ReportDelayInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationReportObstructionArgs = {
  input: ReportObstructionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRequestCheckOutArgs = {
  input: RequestCheckOutInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRequestCustodyBundleArgs = {
  input: RequestCustodyBundleInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRequestDownloadArgs = {
  input: RequestDownloadInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRequestDutyLawyerArgs = {
  input: RequestDutyLawyerInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRequestScanDownloadArgs = {
  input: RequestScanDownloadInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRequestVerificationArgs = {
  input: RequestVerificationInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRescheduleVisitArgs = {
  input: RescheduleVisitInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationRestrictVisitsArgs = {
  input: RestrictVisitsInput;
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
export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
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
export type MutationSuspendPracticeArgs = {
  input: SuspendPracticeInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationSwapDutyLawyerArgs = {
  input: SwapDutyLawyerInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationTakeApprovalStepArgs = {
  input: TakeApprovalStepInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationTellDutyLawyerArgs = {
  input: TellDutyLawyerInput;
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
export type MutationUpholdEntrustmentAppealArgs = {
  input: UpholdEntrustmentAppealInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationVerifyEntrustmentArgs = {
  input: VerifyEntrustmentInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationWithdrawAnnouncementArgs = {
  input: WithdrawAnnouncementInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationWithdrawApprovalArgs = {
  input: WithdrawApprovalInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationWithdrawDutyLawyerArgs = {
  input: WithdrawDutyLawyerInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationWithdrawDutyRequestArgs = {
  input: WithdrawDutyRequestInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationWithdrawObstructionArgs = {
  input: WithdrawObstructionInput;
};


/** What can be done; each as one command, on the record. 操作 */
export type MutationWithdrawVisitRoomArgs = {
  input: WithdrawVisitRoomInput;
};

/** Whatever has an id of its own. 具有全局标识的对象 */
export type Node = {
  /** Global id, opaque to clients. 全局标识 */
  readonly id: Scalars['ID']['output'];
};

/** Not possible in the state the object is in; `current { ... on Visit { status availableActions } }` says what is. 当前状态不允许 */
export type NotInThisState = Refusal & {
  readonly __typename: 'NotInThisState';
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
  readonly __typename: 'Notification';
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
  readonly __typename: 'NotificationChannels';
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
  readonly __typename: 'NotificationConnection';
  /** The notifications. 条目 */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One channel's share of a notification. 发送记录 */
export type NotificationDelivery = {
  readonly __typename: 'NotificationDelivery';
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
  readonly __typename: 'NotificationEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The notification. 通知 */
  readonly node: Notification;
};

/** What people are told of. 通知种类 */
export type NotificationKind =
  /** What was announced was not sent in time. 采集的证据逾期未上传 */
  | 'ANNOUNCEMENT_MISSING'
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
  /** It was recorded that your practice is suspended. 停止执业已登记 */
  | 'CERTIFICATE_SUSPENDED'
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
  /** A request to meet a duty lawyer is yours. 约见已分派给您 */
  | 'DUTY_REQUEST_ASSIGNED'
  /** A request that was yours was given up, or given to another. 约见已不由您办理 */
  | 'DUTY_REQUEST_ENDED'
  /** Somebody wants to meet a duty lawyer at your station. 有人约见值班律师 */
  | 'DUTY_REQUEST_MADE'
  /** The station recorded that you met somebody who asked for you. 工作站已登记您会见 */
  | 'DUTY_REQUEST_MET'
  /** The duty lawyer knows of a request you recorded. 值班律师已知悉约见 */
  | 'DUTY_REQUEST_TOLD'
  /** You were put on a duty shift. 已为您排班 */
  | 'DUTY_SHIFT_ASSIGNED'
  /** A duty shift has nobody on it. 班次无人值班 */
  | 'DUTY_SHIFT_EMPTY'
  /** You are no longer on a duty shift. 您的值班已取消 */
  | 'DUTY_SHIFT_ENDED'
  /** A lawyer appealed against papers not being accepted at your centre. 律师申诉待审查 */
  | 'ENTRUSTMENT_APPEALED'
  /** Your appeal was dismissed. 申诉未成立 */
  | 'ENTRUSTMENT_APPEAL_DISMISSED'
  /** Your appeal was upheld; the papers are verified again. 申诉成立 */
  | 'ENTRUSTMENT_APPEAL_UPHELD'
  /** An entrustment of yours is over. 委托事项已终结 */
  | 'ENTRUSTMENT_ENDED'
  /** Papers of yours have to be presented anew, at another place. 手续须重新提交 */
  | 'ENTRUSTMENT_MOVED'
  /** Papers you presented were not accepted. 手续未通过核验 */
  | 'ENTRUSTMENT_REJECTED'
  /** An entrustment of yours was ended by another. 委托已解除 */
  | 'ENTRUSTMENT_REVOKED'
  /** Papers you presented were verified. 手续核验通过 */
  | 'ENTRUSTMENT_VERIFIED'
  /** Evidence is not what was declared, on arrival or when it was read again. 证据内容不符 */
  | 'EVIDENCE_MISMATCH'
  /** The legal holds of a case, whose lifting you proposed, are lifted. 案件证据保全已解除 */
  | 'HOLDS_RELEASED'
  /** A seat that was kept for you is free again. 暂留席位已失效 */
  | 'HOLD_LAPSED'
  /** The case was taken up again before all its holds were lifted. 解除证据保全已停止 */
  | 'HOLD_RELEASE_STOPPED'
  /** Your interpreter may not come along; the visit can take place. 翻译人员未获许可 */
  | 'INTERPRETER_REFUSED'
  /** Nobody decided on your interpreter in time; the visit takes place without one. 翻译人员未获决定 */
  | 'INTERPRETER_UNDECIDED'
  /** It is no longer on record that you did not come. 未到场登记已更正 */
  | 'NO_SHOW_CORRECTED'
  /** Your report was acknowledged. 您的反映已签收 */
  | 'OBSTRUCTION_ACKNOWLEDGED'
  /** Your report was answered. 您的反映已答复 */
  | 'OBSTRUCTION_ANSWERED'
  /** A report is closed or taken back. 反映已办结或撤回 */
  | 'OBSTRUCTION_ENDED'
  /** A report your organ answered, or should have, was taken further. 反映已提交上一级机关 */
  | 'OBSTRUCTION_ESCALATED'
  /** A lawyer's report was made that your organ has to know of. 阻碍执业反映告知 */
  | 'OBSTRUCTION_MADE_KNOWN'
  /** A lawyer's report is yours to answer. 阻碍执业反映待答复 */
  | 'OBSTRUCTION_TO_ANSWER'
  /** A lawyer presented the three papers at your centre. 律师提交三证 */
  | 'PAPERS_PRESENTED'
  /** Your firm's clerk presented papers in your name. 本所行政人员已代为提交手续 */
  | 'PAPERS_PRESENTED_FOR_YOU'
  /** A process you started is finished. 批处理已完成 */
  | 'PROCESS_COMPLETED'
  /** A process you started stopped before its end. 批处理中断 */
  | 'PROCESS_FAILED'
  /** A report was transferred to your organ. 移送管辖 */
  | 'REPORT_TRANSFERRED'
  /** A seat is kept for you. 有席位为您保留 */
  | 'SEAT_OFFERED'
  /** The seat kept for you passed to the next. 保留的席位已顺延 */
  | 'SEAT_OFFER_LAPSED'
  /** The centre withdrew the seat kept for you; you go on waiting. 保留的席位已取消 */
  | 'SEAT_OFFER_WITHDRAWN'
  /** Property that your organ sent was refused. 移送被拒收 */
  | 'TRANSFER_REFUSED'
  /** Property is on its way to your organ. 涉案财物移送在途 */
  | 'TRANSFER_UNDER_WAY'
  /** A visit of yours is booked, and waits for permission. 已预约，待许可 */
  | 'VISIT_AWAITS_PERMISSION'
  /** A visit was booked for you by another. 预约成功 */
  | 'VISIT_BOOKED'
  /** A visit of yours was cancelled by another. 预约取消 */
  | 'VISIT_CANCELLED'
  /** The centre cancelled a visit of yours, as it says at your request. 看守所按您的要求取消预约 */
  | 'VISIT_CANCELLED_BY_CENTRE'
  /** A seat that was kept for you was booked by another. 预约已确认 */
  | 'VISIT_CONFIRMED'
  /** A visit of yours can hardly take place as it was booked. 预约受影响 */
  | 'VISIT_FLAGGED'
  /** You did not come to a visit of yours. 未到场 */
  | 'VISIT_MISSED'
  /** A session of a centre below you was overbooked. 下级看守所超额安排会见 */
  | 'VISIT_OVERBOOKED'
  /** A visit goes on long after its end, or nobody recorded that it was over. 会见超时未登记结束 */
  | 'VISIT_OVERRUN'
  /** A visit, or an interpreter, waits for your organ's permission. 会见待许可 */
  | 'VISIT_PERMISSION_ASKED'
  /** A visit of yours was permitted. 会见已获许可 */
  | 'VISIT_PERMITTED'
  /** A visit of yours was refused, in writing. 会见未获许可 */
  | 'VISIT_REFUSED'
  /** A visit of yours is near. 会见提醒 */
  | 'VISIT_REMINDER'
  /** A visit of yours was moved by another. 预约改期 */
  | 'VISIT_RESCHEDULED'
  /** The centre moved a visit of yours, as it says at your request. 看守所按您的要求改期 */
  | 'VISIT_RESCHEDULED_BY_CENTRE'
  /** What stood in the way of a visit of yours is gone. 预约恢复 */
  | 'VISIT_UNFLAGGED'
  /** A lawyer waits for a seat. 有律师候补 */
  | 'WAITLIST_JOINED';

/** How you want to be told of things outside the product; nobody else sees it. 通知设置 */
export type NotificationPreferences = {
  readonly __typename: 'NotificationPreferences';
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

/** A lawyer's report of being kept from practising, for rapid response; for those concerned alone. 阻碍执业的投诉、控告（快速联动）。刑事诉讼法第49条，司发〔2015〕14号 */
export type Obstruction = Node & {
  readonly __typename: 'Obstruction';
  /** The answers, oldest first: four at the most. 答复 */
  readonly answers: ReadonlyArray<ObstructionAnswer>;
  /** What you may do now, up to input and time. 可执行操作 */
  readonly availableActions: ReadonlyArray<ObstructionAction>;
  /** All who have to do with it. 相关单位 */
  readonly bodies: ReadonlyArray<ObstructionBody>;
  /** Who closed it. 办结方式 */
  readonly closedBy?: Maybe<ObstructionCloser>;
  /** The papers it is about; for the lawyer and whoever may see them anyway. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Whether it was taken further. 是否已提交其他机关 */
  readonly escalated: Scalars['Boolean']['output'];
  /** Law firm. 执业机构 */
  readonly firm?: Maybe<Scalars['String']['output']>;
  /** When it happened. 发生时间 */
  readonly happenedAt: Scalars['DateTime']['output'];
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Of what kind. 情形 */
  readonly kind: ObstructionKind;
  /** Name of the lawyer. 律师姓名 */
  readonly lawyerName: Scalars['String']['output'];
  /** The organ complained of. 被投诉、控告机关 */
  readonly organ?: Maybe<Organ>;
  /** Why it was taken back. 撤回原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Until when the lawyer accepts the answer or takes it further; then it is closed. 律师回应期限 */
  readonly replyBy?: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported. 提出时间 */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** What happened, in the lawyer's words. 情况说明 */
  readonly statement: Scalars['String']['output'];
  /** Where it stands. 状态 */
  readonly status: ObstructionStatus;
  /** Whose turn it is; nobody's once it is answered. 当前办理单位 */
  readonly turn?: Maybe<ObstructionTurn>;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** The visit it is about; for the lawyer and whoever may see it anyway. 会见 */
  readonly visit?: Maybe<Visit>;
};


/** A lawyer's report of being kept from practising, for rapid response; for those concerned alone. 阻碍执业的投诉、控告（快速联动）。刑事诉讼法第49条，司发〔2015〕14号 */
export type ObstructionHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a report. 可执行操作 */
export type ObstructionAction =
  /** Accept the answer. 认可答复 */
  | 'ACCEPT'
  /** Acknowledge it and say whose act it was; before that there is no answer. 签收并查明行为人 */
  | 'ACKNOWLEDGE'
  /** Answer it. 答复 */
  | 'ANSWER'
  /** Take it to the organ next above, or to a procuratorate. 向上一级机关投诉，或者向人民检察院申诉、控告 */
  | 'ESCALATE'
  /** Take it back. 撤回 */
  | 'WITHDRAW';

/** What a body answered. 答复 */
export type ObstructionAnswer = {
  readonly __typename: 'ObstructionAnswer';
  /** When. 答复时间 */
  readonly at: Scalars['DateTime']['output'];
  /** What was put right, or why it is not upheld. 纠正情况或者理由 */
  readonly explanation: Scalars['String']['output'];
  /** Which organ. 答复机构 */
  readonly organ?: Maybe<Organ>;
  /** Upheld or not. 结论 */
  readonly outcome: ObstructionOutcome;
};

/** One of those who have to do with a report. 相关单位 */
export type ObstructionBody = {
  readonly __typename: 'ObstructionBody';
  /** Code of the organ; of a body outside this system, the six digits of its division. 代码 */
  readonly code: Scalars['String']['output'];
  /** The organ, if it is one of the directory. 机构 */
  readonly organ?: Maybe<Organ>;
  /** As what. 角色 */
  readonly role: ObstructionBodyRole;
};

/** Who has to do with a report. 相关单位 */
export type ObstructionBodyRole =
  /** The organ next above. 上一级机关 */
  | 'ABOVE'
  /** The bar association; it is outside this system. 律师协会 */
  | 'BAR_ASSOCIATION'
  /** The justice bureau; it is outside this system. 司法行政机关 */
  | 'JUSTICE_BUREAU'
  /** The organ complained of. 被投诉、控告机关 */
  | 'ORGAN'
  /** The procuratorate that watches over it. 人民检察院 */
  | 'PROCURATORATE';

/** Who closed a report. 办结方式 */
export type ObstructionCloser =
  /** The lawyer accepted the answer. 律师认可 */
  | 'LAWYER'
  /** The lawyer did not reply in the term for it. 逾期未回应 */
  | 'SILENCE';

/** Reports of obstruction. 投诉、控告列表 */
export type ObstructionConnection = {
  readonly __typename: 'ObstructionConnection';
  /** The reports. 条目 */
  readonly edges: ReadonlyArray<ObstructionEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One report of a list. 投诉、控告条目 */
export type ObstructionEdge = {
  readonly __typename: 'ObstructionEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The report. 投诉、控告 */
  readonly node: Obstruction;
};

/** How a lawyer is kept from practising. 阻碍执业的情形 */
export type ObstructionKind =
  /** The files were not shown. 不予阅卷 */
  | 'FILE_ACCESS_DENIED'
  /** No room was given. 不提供会见室 */
  | 'MEETING_ROOM_DENIED'
  /** Anything else. 其他 */
  | 'OTHER'
  /** Papers were not accepted. 不接收手续 */
  | 'PAPERS_NOT_ACCEPTED'
  /** The lawyer's safety. 人身安全 */
  | 'PERSONAL_SAFETY'
  /** A visit was delayed. 拖延会见 */
  | 'VISIT_DELAYED'
  /** A visit was monitored. 会见被监听 */
  | 'VISIT_MONITORED'
  /** A visit was refused. 不安排会见 */
  | 'VISIT_REFUSED';

/** What an answer says. 答复结论 */
export type ObstructionOutcome =
  /** Not upheld. 不属实 */
  | 'NOT_UPHELD'
  /** Upheld, and put right. 属实并已纠正 */
  | 'UPHELD';

/** Where a report stands. 状态 */
export type ObstructionStatus =
  /** That body has read it; its term runs. 已签收待答复 */
  | 'ACKNOWLEDGED'
  /** Answered; it is the lawyer's turn. 已答复 */
  | 'ANSWERED'
  /** The lawyer accepted the answer, or left it at that. 已办结 */
  | 'CLOSED'
  /** Sent to the body whose turn it is; its term runs. 待签收 */
  | 'REPORTED'
  /** The lawyer took it back. 已撤回 */
  | 'WITHDRAWN';

/** Whose turn it is to answer. 办理单位 */
export type ObstructionTurn = {
  readonly __typename: 'ObstructionTurn';
  /** By when. 答复期限 */
  readonly dueBy: Scalars['DateTime']['output'];
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** As what. 角色 */
  readonly role: ObstructionBodyRole;
  /** Since when. 起算时间 */
  readonly since: Scalars['DateTime']['output'];
  /** In which term. 期限种类 */
  readonly term: Term;
};

/** Open the slots that templates call for. 开放会见场次 */
export type OpenSlotsInput = {
  /** `lookedThrough` of the command before, to go on behind it. 上次查看到的场次 */
  readonly after?: InputMaybe<Scalars['ID']['input']>;
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** The first day. 起始日 */
  readonly from: Scalars['LocalDate']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of a template, to open only its slots. 模板编号 */
  readonly template?: InputMaybe<Scalars['ShortText']['input']>;
  /** The last day, at most 31 days in all; for lawyers at most 60 days ahead. 截止日 */
  readonly to: Scalars['LocalDate']['input'];
};

/** What opening came to. 开放结果 */
export type OpenSlotsPayload = {
  readonly __typename: 'OpenSlotsPayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Whether all that the range calls for were looked at: each is open now, unless it has begun or something else has its room. If not, send the command again under another key, with `lookedThrough` as `after`. 是否已查看完毕（已开始或会见室被占用的除外，均已开放） */
  readonly complete?: Maybe<Scalars['Boolean']['output']>;
  /** Where the look ended, unless it is complete; for lawyers, 60 sessions are looked at in one command. 已查看到的场次 */
  readonly lookedThrough?: Maybe<Scalars['ID']['output']>;
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
  readonly __typename: 'OpenSlotsThroughPayload';
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
  readonly __typename: 'OpenStorePayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The store. 保管场所 */
  readonly store?: Maybe<PropertyStore>;
};

/** Open a slot at once, without a template. 临时增开会见场次 */
export type OpenUrgentSlotInput = {
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** When it begins, at most 14 days ahead. 开始时间 */
  readonly from: Scalars['DateTime']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How one meets; the main mode of the room unless told. 会见方式 */
  readonly mode?: InputMaybe<VisitMode>;
  /** Code of the room; its seats are the slot's. 会见室编号 */
  readonly room: Scalars['ShortText']['input'];
  /** When it ends, at most 12 hours later. 结束时间 */
  readonly to: Scalars['DateTime']['input'];
};

/** What opening at once came to. 临时增开结果 */
export type OpenUrgentSlotPayload = {
  readonly __typename: 'OpenUrgentSlotPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The slot. 会见场次 */
  readonly slot?: Maybe<Slot>;
};

/** A public-security organ, one of its units, or an outside body. 机构 */
export type Organ = Node & {
  readonly __typename: 'Organ';
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
  readonly __typename: 'OrganConnection';
  /** The organs. 条目 */
  readonly edges: ReadonlyArray<OrganEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One organ of a list. 机构条目 */
export type OrganEdge = {
  readonly __typename: 'OrganEdge';
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
  readonly __typename: 'OutOfRange';
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

/** Book one visit more than a session has seats. 超额安排会见 */
export type OverbookVisitInput = {
  /** By which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; the nearest organ above is told, and reads it. 理由 */
  readonly reason: Scalars['LongText']['input'];
  /** Which session; no seat of it may be free. 会见场次 */
  readonly slotId: Scalars['ID']['input'];
};

/** What overbooking came to. 办理结果 */
export type OverbookVisitPayload = {
  readonly __typename: 'OverbookVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Where a page of a list lies in it. 分页信息 */
export type PageInfo = {
  readonly __typename: 'PageInfo';
  /** Pass as `after` to read on. 下一页游标 */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. 是否还有下一页 */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A header of a request. 请求头 */
export type PartHeader = {
  readonly __typename: 'PartHeader';
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
  readonly __typename: 'PartUrl';
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
  readonly __typename: 'PauseDeadlinePayload';
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

/** For what permission is needed. 须经许可的事由 */
export type PermissionGround =
  /** An interpreter comes along. 翻译人员参加会见。程序规定第54条 */
  | 'INTERPRETER'
  /** The case is about national security. 危害国家安全犯罪案件。刑事诉讼法第39条，程序规定第52条 */
  | 'NATIONAL_SECURITY'
  /** The case is about terrorism. 恐怖活动犯罪案件。刑事诉讼法第39条，程序规定第52条 */
  | 'TERRORISM';

/** Permit a visit, an interpreter, or both. 许可会见 */
export type PermitVisitInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
  /** Why no interpreter may come along, if none may: in writing; the visit takes place without one. 不许可翻译人员的理由 */
  readonly withoutInterpreter?: InputMaybe<Scalars['LongText']['input']>;
};

/** What permitting came to. 许可结果 */
export type PermitVisitPayload = {
  readonly __typename: 'PermitVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Whoever can sign in. 人员 */
export type Person = Node & {
  readonly __typename: 'Person';
  /** A lawyer's practising certificate. 执业证书 */
  readonly certificate?: Maybe<Certificate>;
  /** Whose power to approve they hold now, and until when. 受托审批 */
  readonly delegatedBy?: Maybe<Delegation>;
  /** Who holds their power to approve now, and until when. 审批权委托给 */
  readonly delegatedTo?: Maybe<Delegation>;
  /** The law firm a clerk works for, named as on its lawyers' certificates. 所在律师事务所 */
  readonly firm?: Maybe<Scalars['String']['output']>;
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
  /** When the justice authority has stopped their practice, the last time. 停止执业 */
  readonly practiceSuspension?: Maybe<PracticeSuspension>;
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

/** People of an organ, or of a law firm. 人员列表 */
export type PersonConnection = {
  readonly __typename: 'PersonConnection';
  /** The people. 条目 */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One person of a list. 人员条目 */
export type PersonEdge = {
  readonly __typename: 'PersonEdge';
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

/** Plan a shift. 安排班次 */
export type PlanDutyShiftInput = {
  /** The day on which it begins. 日期 */
  readonly date: Scalars['LocalDate']['input'];
  /** When it begins. 开始时间 */
  readonly from: Scalars['LocalTime']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which station. 工作站 */
  readonly stationId: Scalars['ID']['input'];
  /** When it ends; not after the beginning, it is on the next day. 结束时间，不晚于开始时间的为次日 */
  readonly to: Scalars['LocalTime']['input'];
};

/** What it came to. 安排班次结果 */
export type PlanDutyShiftPayload = {
  readonly __typename: 'PlanDutyShiftPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The shift. 班次 */
  readonly shift?: Maybe<DutyShift>;
};

/** What the directory can make of a person. 岗位 */
export type Post =
  /** Administrator of the directory. 系统管理员 */
  | 'ADMINISTRATOR'
  /** Staff of a detention centre. 看守所民警 */
  | 'CENTRE_STAFF'
  /** Clerk of a law firm, who acts for its lawyers. 律师事务所行政人员 */
  | 'CLERK'
  /** Custodian of case property. 涉案财物保管员 */
  | 'CUSTODIAN'
  /** Lawyer. 律师 */
  | 'LAWYER'
  /** Leader with the power to approve. 负责人 */
  | 'LEADER'
  /** Police officer. 民警 */
  | 'OFFICER';

/** A lawyer's practice stopped by the justice authority; no visit on these days. 停止执业。律师法第47条至第49条 */
export type PracticeSuspension = {
  readonly __typename: 'PracticeSuspension';
  /** First day. 起始日 */
  readonly from: Scalars['LocalDate']['output'];
  /** Last day; null until it is lifted. 截止日 */
  readonly until?: Maybe<Scalars['LocalDate']['output']>;
};

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
  /** For which lawyer of your firm, if you are its clerk; yourself unless told. 代本所哪名律师提交 */
  readonly lawyerId?: InputMaybe<Scalars['ID']['input']>;
  /** Scans of the papers, uploaded before, 10 at most. 扫描件 */
  readonly scans?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The person to be defended, as the papers name them. 委托书所载当事人姓名 */
  readonly suspect: Scalars['ShortText']['input'];
};

/** What presenting came to. 提交结果 */
export type PresentPapersPayload = {
  readonly __typename: 'PresentPapersPayload';
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Work in many steps, each done once and in order, whatever breaks down meanwhile. 批处理 */
export type Process = Node & {
  readonly __typename: 'Process';
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
  readonly __typename: 'ProcessConnection';
  /** The processes. 条目 */
  readonly edges: ReadonlyArray<ProcessEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One process of a list. 批处理条目 */
export type ProcessEdge = {
  readonly __typename: 'ProcessEdge';
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
  /** A change of a room, a template or a closure, on its way to the slots that are open. 会见室、时段或停止会见安排变更 */
  | 'SLOT_CHANGE'
  /** Opening of slots for a long time ahead. 批量开放会见场次 */
  | 'SLOT_OPENING';

/** A step that was not done. 未执行的步骤 */
export type ProcessRefusal = {
  readonly __typename: 'ProcessRefusal';
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
  readonly __typename: 'PropertyCheckOut';
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
  readonly __typename: 'PropertyCondition';
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
  readonly __typename: 'PropertyFound';
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
  readonly __typename: 'PropertyItem';
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
  /** Which copies of its history were handed out to a court: your own, and what your organ's people asked for if you lead it. 证据包出具记录 */
  readonly custodyDisclosures: CustodyDisclosureConnection;
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
export type PropertyItemCustodyDisclosuresArgs = {
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
  readonly __typename: 'PropertyItemConnection';
  /** The entries. 条目 */
  readonly edges: ReadonlyArray<PropertyItemEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One item of a list. 涉案财物条目 */
export type PropertyItemEdge = {
  readonly __typename: 'PropertyItemEdge';
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
  readonly __typename: 'PropertyQuantity';
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
  readonly __typename: 'PropertyRoom';
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
  readonly __typename: 'PropertyStore';
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
  readonly __typename: 'PropertyStoreConnection';
  /** The entries. 条目 */
  readonly edges: ReadonlyArray<PropertyStoreEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One store of a list. 保管场所条目 */
export type PropertyStoreEdge = {
  readonly __typename: 'PropertyStoreEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The store. 保管场所 */
  readonly node: PropertyStore;
};

/** Items under way from one organ's store to another's. 移送。21号 */
export type PropertyTransfer = Node & {
  readonly __typename: 'PropertyTransfer';
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
  readonly __typename: 'PropertyTransferConnection';
  /** The entries. 条目 */
  readonly edges: ReadonlyArray<PropertyTransferEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One transfer of a list. 移送条目 */
export type PropertyTransferEdge = {
  readonly __typename: 'PropertyTransferEdge';
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
  readonly __typename: 'ProposalDetail';
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
  readonly __typename: 'ProposeDeadlineExtensionPayload';
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Propose to lift the legal holds of a case. 提请解除证据保全 */
export type ProposeHoldReleaseInput = {
  /** The case, ended. 案件 */
  readonly caseId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What proposing to lift the holds came to. 提请解除保全结果 */
export type ProposeHoldReleasePayload = {
  readonly __typename: 'ProposeHoldReleasePayload';
  /** The proposal; a leader decides. 审批 */
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
  readonly __typename: 'Query';
  /** What waits for your decision, longest waiting first. 待我审批 */
  readonly approvalsAwaitingMe: ApprovalConnection;
  /** Your calendar feeds that can be fetched, the oldest first; three at most. 本人的日历订阅 */
  readonly calendarFeeds: ReadonlyArray<CalendarFeed>;
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
  /** The requests that are yours, latest first; no others can be searched. 分派给本人的约见 */
  readonly dutyRequests: DutyRequestConnection;
  /** The requests your organ passed on, latest first. 本机构转达的约见 */
  readonly dutyRequestsPassedOn: DutyRequestConnection;
  /** The shifts you are on, latest first. 本人的班次 */
  readonly dutyShifts: DutyShiftConnection;
  /** The station of an organ. 机构的值班律师工作站 */
  readonly dutyStation?: Maybe<DutyStation>;
  /** The stations of a province, by code. 省内值班律师工作站 */
  readonly dutyStations: DutyStationConnection;
  /** Appeals of lawyers that wait for a decision in your centre, oldest first. 待审查的律师申诉。刑事诉讼法第49条 */
  readonly entrustmentAppeals: EntrustmentConnection;
  /** Your entrustments, newest first. 本人的委托手续 */
  readonly entrustments: EntrustmentConnection;
  /** The entrustments of your firm's lawyers, newest first. 本所的委托手续 */
  readonly entrustmentsOfFirm: EntrustmentConnection;
  /** A piece of evidence by its id. 按标识查询证据 */
  readonly evidence?: Maybe<Evidence>;
  /**
   * Evidence whose bytes, as they were read again in the store, have this SHA-256, by organ, oldest first. What you may not
   * see is not there, and nothing says that it exists. 按内容哈希值查询证据
   */
  readonly evidenceByHash: EvidenceConnection;
  /** The rules of each kind of evidence. 各类证据的规则 */
  readonly evidenceKinds: ReadonlyArray<EvidenceKindRule>;
  /** A sheet of the directory: an organ's people, or an organ and all below it. 导出人员或机构 */
  readonly exportDirectory: DirectoryExport;
  /** Slots with seats that may be taken and have not begun, across rooms and days, by time. A page looks through so many slots and no more: it may be short, even empty, while more follow. 空余席位 */
  readonly freeSeats: SlotConnection;
  /** Transfers addressed to your organ, newest first. 移入 */
  readonly incomingTransfers: PropertyTransferConnection;
  /** The lawyers of your firm, by their certificates. 本所律师 */
  readonly lawyersOfFirm: PersonConnection;
  /** The ledger. 账本 */
  readonly ledger: Ledger;
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
  /** Your own reports, latest first. 本人的投诉、控告 */
  readonly obstructions: ObstructionConnection;
  /** All that your organ has to do with, latest first. 与本机构有关的投诉、控告 */
  readonly obstructionsOfOrgan: ObstructionConnection;
  /** What your organ has to answer, the most urgent first. 本机构待答复的投诉、控告 */
  readonly obstructionsToAnswer: ObstructionConnection;
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
  /** A scan by its id. 按标识查询扫描件 */
  readonly scan?: Maybe<Scan>;
  /** Scans that nothing uses yet, oldest first. 尚未使用的扫描件 */
  readonly scans: ScanConnection;
  /** The slots of a centre between two days, by time. 会见场次 */
  readonly slots: SlotConnection;
  /**
   * What was counted for your organ, or for one below it, on each of up to 31 days. An organ's figures are its own: those
   * of the organs below it are asked for by their own codes. They may lag the records by a minute. 机构每日统计
   */
  readonly statistics: ReadonlyArray<DayStatistics>;
  /** What readings of evidence came to, for your organ or one below it; null for another. 证据校验报告 */
  readonly verificationReport?: Maybe<VerificationReport>;
  /** Who is asking. 当前用户 */
  readonly viewer: Viewer;
  /** Your own visits on these days, at most 31, by their beginning. 本人的会见日历 */
  readonly visitCalendar: ReadonlyArray<Visit>;
  /** The keys that verify passes, the newest first: a new one for each new version of the secret behind it. 凭证验签公钥 */
  readonly visitPassKeys: ReadonlyArray<VisitPassKey>;
  /** Your visits, latest first. 本人的会见 */
  readonly visits: VisitConnection;
  /** The visits of your firm's lawyers, latest first. 本所律师的会见 */
  readonly visitsOfFirm: VisitConnection;
  /** Visits that wait for your organ's permission, longest first. 待本机关许可的会见。程序规定第52条、第54条 */
  readonly visitsToPermit: VisitConnection;
  /** Where you wait, from today on, by day. 本人的候补 */
  readonly waitlists: WaitlistConnection;
  /** Where lawyers of your firm wait, from today on, by day. 本所律师的候补 */
  readonly waitlistsOfFirm: WaitlistConnection;
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
export type QueryDutyRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryDutyRequestsPassedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryDutyShiftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryDutyStationArgs = {
  organ: Scalars['OrganCode']['input'];
};


/** What can be asked. 查询 */
export type QueryDutyStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  province: Scalars['String']['input'];
};


/** What can be asked. 查询 */
export type QueryEntrustmentAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryEntrustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryEntrustmentsOfFirmArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryEvidenceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询 */
export type QueryEvidenceByHashArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sha256: Scalars['Sha256']['input'];
};


/** What can be asked. 查询 */
export type QueryExportDirectoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organ: Scalars['OrganCode']['input'];
  sheet: DirectorySheet;
};


/** What can be asked. 查询 */
export type QueryFreeSeatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  centreId: Scalars['ID']['input'];
  equipment?: InputMaybe<ReadonlyArray<VisitRoomEquipment>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  mode?: InputMaybe<VisitMode>;
  to: Scalars['LocalDate']['input'];
};


/** What can be asked. 查询 */
export type QueryIncomingTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryLawyersOfFirmArgs = {
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
export type QueryObstructionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryObstructionsOfOrganArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryObstructionsToAnswerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryScanArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. 查询 */
export type QueryScansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  lawyerId?: InputMaybe<Scalars['ID']['input']>;
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
export type QueryVerificationReportArgs = {
  from: Scalars['LocalDate']['input'];
  organ: Scalars['OrganCode']['input'];
  to: Scalars['LocalDate']['input'];
};


/** What can be asked. 查询 */
export type QueryVisitCalendarArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/** What can be asked. 查询 */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryVisitsOfFirmArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryVisitsToPermitArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryWaitlistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. 查询 */
export type QueryWaitlistsOfFirmArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** When you are not to be woken, in Shanghai's time; over midnight if it begins later than it ends. 免打扰时段 */
export type QuietHours = {
  readonly __typename: 'QuietHours';
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

/** More than a quota has left. 超出额度 */
export type QuotaExceeded = Refusal & {
  readonly __typename: 'QuotaExceeded';
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** How much was asked for. 本次（字节） */
  readonly askedBytes: Scalars['Bytes']['output'];
  /** CASE_QUOTA_EXCEEDED, PERSON_QUOTA_EXCEEDED. 代码 */
  readonly code: Scalars['String']['output'];
  /** How much in all. 额度（字节） */
  readonly limitBytes: Scalars['Bytes']['output'];
  /** In the language asked for. 说明 */
  readonly message: Scalars['String']['output'];
  /** Path of the input field. 对应输入项 */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** How much of it is used. 已用（字节） */
  readonly usedBytes: Scalars['Bytes']['output'];
};

/** Raise a case's quota of evidence. 提高案件证据存储额度 */
export type RaiseEvidenceQuotaInput = {
  /** By how much, 1 byte to 100 TB. 增加多少（字节） */
  readonly bytes: Scalars['Bytes']['input'];
  /** The case. 案件 */
  readonly caseId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What raising a quota came to. 提高额度结果 */
export type RaiseEvidenceQuotaPayload = {
  readonly __typename: 'RaiseEvidenceQuotaPayload';
  /** The case; its quota is read anew. 案件 */
  readonly case?: Maybe<Case>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
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
  readonly __typename: 'ReadAllNotificationsPayload';
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
  readonly __typename: 'ReadNotificationPayload';
  /** The notification. 通知 */
  readonly notification?: Maybe<Notification>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Bring open slots to what rooms, templates and closures call for, once more. 重新对照会见安排 */
export type ReapplyTimetableInput = {
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** The first day. 起始日 */
  readonly from: Scalars['LocalDate']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the room; all rooms unless told. 会见室编号 */
  readonly room?: InputMaybe<Scalars['ShortText']['input']>;
  /** The last day, at most 366 days in all. 截止日 */
  readonly to: Scalars['LocalDate']['input'];
};

/** What reapplying came to. 重新对照结果 */
export type ReapplyTimetablePayload = {
  readonly __typename: 'ReapplyTimetablePayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** The process that goes through the slots; follow it by its id. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** How a report stands: words and dates, nothing about persons. 办理进度 */
export type ReceiptProgress = {
  readonly __typename: 'ReceiptProgress';
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
  readonly __typename: 'ReceiveTransferPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The transfer. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
};

/** A part as the store has it. 已收到的分段 */
export type ReceivedPart = {
  readonly __typename: 'ReceivedPart';
  /** Which. 序号 */
  readonly number: Scalars['Int']['output'];
  /** Of the part. 分段哈希值 */
  readonly sha256: Scalars['Sha256']['output'];
  /** Bytes. 大小 */
  readonly size: Scalars['Bytes']['output'];
};

/** Record that a detainee is, or will be, out of the centre. 离所登记 */
export type RecordAbsenceInput = {
  /** Whom. 在押人员 */
  readonly detaineeId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins. 离所时间 */
  readonly from: Scalars['DateTime']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 事由 */
  readonly kind: AbsenceKind;
  /** More about it. 说明 */
  readonly reason: Scalars['LongText']['input'];
  /** When it ends, at most 31 days later. 回所时间 */
  readonly to: Scalars['DateTime']['input'];
};

/** What recording it came to. 离所登记结果 */
export type RecordAbsencePayload = {
  readonly __typename: 'RecordAbsencePayload';
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Record that a lawyer came. 登记到岗 */
export type RecordDutyArrivalInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lawyer. 律师标识 */
  readonly lawyerId: Scalars['ID']['input'];
  /** Which shift. 班次 */
  readonly shiftId: Scalars['ID']['input'];
};

/** What it came to. 登记到岗结果 */
export type RecordDutyArrivalPayload = {
  readonly __typename: 'RecordDutyArrivalPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The shift. 班次 */
  readonly shift?: Maybe<DutyShift>;
};

/** Record that a lawyer left. 登记离岗 */
export type RecordDutyDepartureInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lawyer. 律师标识 */
  readonly lawyerId: Scalars['ID']['input'];
  /** Which shift. 班次 */
  readonly shiftId: Scalars['ID']['input'];
};

/** What it came to. 登记离岗结果 */
export type RecordDutyDeparturePayload = {
  readonly __typename: 'RecordDutyDeparturePayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The shift. 班次 */
  readonly shift?: Maybe<DutyShift>;
};

/** Record that they met. 登记已会见 */
export type RecordDutyMeetingInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which request. 约见 */
  readonly requestId: Scalars['ID']['input'];
};

/** What it came to. 登记已会见结果 */
export type RecordDutyMeetingPayload = {
  readonly __typename: 'RecordDutyMeetingPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The request. 约见 */
  readonly request?: Maybe<DutyRequest>;
};

/** Record that nobody came. 登记未到 */
export type RecordNoShowInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What recording came to. 登记结果 */
export type RecordNoShowPayload = {
  readonly __typename: 'RecordNoShowPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
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
  readonly __typename: 'RefuseTransferPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The transfer. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
};

/** Refuse a visit that needs permission. 不予许可会见 */
export type RefuseVisitInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** On which of the two grounds. 理由种类 */
  readonly ground: VisitRefusalGround;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In writing; the lawyer reads it. 书面理由 */
  readonly reason: Scalars['LongText']['input'];
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What refusing came to. 不予许可结果 */
export type RefuseVisitPayload = {
  readonly __typename: 'RefuseVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** A refusal with nothing more to say. 一般拒绝 */
export type Refused = Refusal & {
  readonly __typename: 'Refused';
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
  readonly __typename: 'RegisterCentrePayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Register a station. 登记工作站 */
export type RegisterDutyStationInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name. 名称 */
  readonly name: Scalars['ShortText']['input'];
  /** Code of the organ in whose house it is. 所在机构代码 */
  readonly organ: Scalars['OrganCode']['input'];
};

/** What it came to. 登记工作站结果 */
export type RegisterDutyStationPayload = {
  readonly __typename: 'RegisterDutyStationPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The station. 工作站 */
  readonly station?: Maybe<DutyStation>;
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
  readonly __typename: 'RegisterOrganPayload';
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Register a person. 登记人员 */
export type RegisterPersonInput = {
  /** Needed for a lawyer. 律师执业证书 */
  readonly certificate?: InputMaybe<CertificateInput>;
  /** The law firm, named as on its lawyers' certificates; needed for a clerk. 所在律师事务所 */
  readonly firm?: InputMaybe<Scalars['ShortText']['input']>;
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
  readonly __typename: 'RegisterPersonPayload';
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
  readonly __typename: 'RegisterReportPayload';
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
  readonly __typename: 'ReinstatePersonPayload';
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Let a lawyer practise again. 恢复执业 */
export type ReinstatePracticeInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who. 律师 */
  readonly personId: Scalars['ID']['input'];
  /** Why, and by whose decision. 原因及决定机关 */
  readonly reason: Scalars['LongText']['input'];
};

/** What became of it. 恢复执业结果 */
export type ReinstatePracticePayload = {
  readonly __typename: 'ReinstatePracticePayload';
  /** The lawyer. 律师 */
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
  readonly __typename: 'RejectApprovalPayload';
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
  readonly __typename: 'RejectCheckOutPayload';
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
  readonly __typename: 'RejectEntrustmentPayload';
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
  readonly __typename: 'ReleaseDetaineePayload';
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
  readonly __typename: 'RenameOrganPayload';
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
  readonly __typename: 'ReopenOrganPayload';
  /** The organ. 机构 */
  readonly organ?: Maybe<Organ>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** An incident report. 接报案 */
export type Report = Node & {
  readonly __typename: 'Report';
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
  readonly __typename: 'ReportConnection';
  /** The reports. 条目 */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Say that the lawyer comes late; the seat is kept until then. 告知晚到 */
export type ReportDelayInput = {
  /** When they will be there: before half the session is over. 预计到达时间 */
  readonly expectedAt: Scalars['DateTime']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What saying so came to. 告知结果 */
export type ReportDelayPayload = {
  readonly __typename: 'ReportDelayPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** One report of a list. 警情条目 */
export type ReportEdge = {
  readonly __typename: 'ReportEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The report. 警情 */
  readonly node: Report;
};

/** Report an obstacle. 投诉、控告 */
export type ReportObstructionInput = {
  /** The papers it is about. 委托手续 */
  readonly entrustmentId?: InputMaybe<Scalars['ID']['input']>;
  /** When. 发生时间 */
  readonly happenedAt: Scalars['DateTime']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Of what kind. 情形 */
  readonly kind: ObstructionKind;
  /** Code of the organ complained of. 被投诉、控告机关代码 */
  readonly organ: Scalars['OrganCode']['input'];
  /** Ids of those whose act it was, if known, 10 at the most: those of them who serve there do not answer it. Whether they do is not said. 行为人标识，最多10个；是否在该机关任职不予告知 */
  readonly personIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Code of the procuratorate you turn to, of the organ's own level or the next above: it answers first, in ten days, whatever the kind. 受理申诉、控告的同级或者上一级人民检察院代码。刑事诉讼法第49条 */
  readonly procuratorate?: InputMaybe<Scalars['OrganCode']['input']>;
  /** What happened. 情况说明 */
  readonly statement: Scalars['LongText']['input'];
  /** Turn to the organ above at once, and not to the one complained of. 直接向上一级机关投诉。司发〔2015〕14号第41条 */
  readonly toAbove?: InputMaybe<Scalars['Boolean']['input']>;
  /** The visit it is about. 会见 */
  readonly visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What it came to. 投诉、控告结果 */
export type ReportObstructionPayload = {
  readonly __typename: 'ReportObstructionPayload';
  /** The report. 投诉、控告 */
  readonly obstruction?: Maybe<Obstruction>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
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
  readonly __typename: 'RequestCheckOutPayload';
  /** The item. 涉案财物 */
  readonly item?: Maybe<PropertyItem>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Ask for a custody bundle. 申请证据包 */
export type RequestCustodyBundleInput = {
  /** Begin behind this event of the record, where a bundle did not hold all; refused if the record has none there. 起始序号 */
  readonly after?: InputMaybe<Scalars['Int']['input']>;
  /** Size of a checkpoint that the reader holds: the bundle then proves that the log continues it. 所持检查点条数 */
  readonly consistentWith?: InputMaybe<Scalars['LogIndex']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What for; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
  /** An evidence item, a property item, or a case: the latter with its evidence and property as far as they fit. 证据、涉案财物或案件 */
  readonly recordId: Scalars['ID']['input'];
};

/** What asking for a custody bundle came to. 申请证据包结果 */
export type RequestCustodyBundlePayload = {
  readonly __typename: 'RequestCustodyBundlePayload';
  /** The bundle. 证据包 */
  readonly bundle?: Maybe<CustodyBundle>;
  /** On record: who, why, when. 出具记录 */
  readonly disclosure?: Maybe<CustodyDisclosure>;
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
  readonly __typename: 'RequestDownloadPayload';
  /** The evidence. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** When the address dies. 失效时间 */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** Of the exact version; handed out once the reason is on record. 下载地址 */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Pass on a request to meet a duty lawyer. 转达约见 */
export type RequestDutyLawyerInput = {
  /** When they asked; now, unless told. 提出时间，不填为现在 */
  readonly askedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Id of the case, if there is one. 案件标识 */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At which station. 工作站 */
  readonly stationId: Scalars['ID']['input'];
  /** Who wants to meet one. 约见人姓名 */
  readonly suspect: Scalars['ShortText']['input'];
};

/** What it came to. 转达约见结果 */
export type RequestDutyLawyerPayload = {
  readonly __typename: 'RequestDutyLawyerPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The request. 约见 */
  readonly request?: Maybe<DutyRequest>;
};

/** Ask for the download of a scan. 申请下载扫描件 */
export type RequestScanDownloadInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; needed from whose papers they are not. It stays on record. 理由 */
  readonly reason?: InputMaybe<Scalars['LongText']['input']>;
  /** Which. 扫描件 */
  readonly scanId: Scalars['ID']['input'];
};

/** What asking for the download of a scan came to. 申请下载扫描件结果 */
export type RequestScanDownloadPayload = {
  readonly __typename: 'RequestScanDownloadPayload';
  /** When the address dies. 失效时间 */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The scan. 扫描件 */
  readonly scan?: Maybe<Scan>;
  /** Of the exact version; handed out once it is on record who asked. 下载地址 */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Have all bytes of a piece of evidence read again. 申请重新校验 */
export type RequestVerificationInput = {
  /** Which; kept, and not being read. 证据 */
  readonly evidenceId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What asking for a reading came to. 申请重新校验结果 */
export type RequestVerificationPayload = {
  readonly __typename: 'RequestVerificationPayload';
  /** The evidence. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The reading, RUNNING; ask for it again to see how far it has come. 校验 */
  readonly verification?: Maybe<Verification>;
};

/** Move a visit. 会见改期 */
export type RescheduleVisitInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The centre's staff: how the lawyer asked for it; without that they move nothing. 律师提出要求的方式（看守所民警必填） */
  readonly requestedBy?: InputMaybe<VisitRequestedBy>;
  /** To which session. 会见场次 */
  readonly slotId: Scalars['ID']['input'];
  /** Which visit. 会见 */
  readonly visitId: Scalars['ID']['input'];
};

/** What moving came to. 改期结果 */
export type RescheduleVisitPayload = {
  readonly __typename: 'RescheduleVisitPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The visit. 会见 */
  readonly visit?: Maybe<Visit>;
};

/** Record that visits need the handling department's permission. 登记会见须经许可 */
export type RestrictVisitsInput = {
  /** Whom. 在押人员 */
  readonly detaineeId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
  /** Its written notice. 书面通知 */
  readonly restriction: VisitRestrictionInput;
};

/** What recording it came to. 登记结果 */
export type RestrictVisitsPayload = {
  readonly __typename: 'RestrictVisitsPayload';
  /** The detainee. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Cases in which a visit during investigation needs permission. 须经许可会见的案件。刑事诉讼法第39条，程序规定第52条 */
export type RestrictionGround =
  /** Endangering national security. 危害国家安全犯罪 */
  | 'NATIONAL_SECURITY'
  /** Terrorist activities. 恐怖活动犯罪 */
  | 'TERRORISM';

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
  readonly __typename: 'ResumeDeadlinePayload';
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Why something is kept longer than its kind asks for. 延长保存的事由 */
export type RetentionGround =
  /** A complaint about how it was gathered or handled. 投诉、申诉 */
  | 'COMPLAINT'
  /** Litigation, reconsideration or state compensation. 诉讼、复议或国家赔偿 */
  | 'LITIGATION'
  /** A major case. 重大案件 */
  | 'MAJOR_CASE'
  /** Anything else, said in the reason. 其他 */
  | 'OTHER';

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
  readonly __typename: 'ReturnApprovalPayload';
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
  readonly __typename: 'ReturnTransferPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The transfer. 移送 */
  readonly transfer?: Maybe<PropertyTransfer>;
};

/** Revoke a calendar feed. 撤销日历订阅 */
export type RevokeCalendarFeedInput = {
  /** Which feed. 日历订阅 */
  readonly feedId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What revoking came to. 撤销结果 */
export type RevokeCalendarFeedPayload = {
  readonly __typename: 'RevokeCalendarFeedPayload';
  /** The feed. 日历订阅 */
  readonly feed?: Maybe<CalendarFeed>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Take your power to approve back. 撤回审批权委托 */
export type RevokeDelegationInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of it. 撤回审批权委托结果 */
export type RevokeDelegationPayload = {
  readonly __typename: 'RevokeDelegationPayload';
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
  readonly __typename: 'RevokeEntrustmentPayload';
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
  /** Clerk of a law firm, who acts for its lawyers. 律师事务所行政人员 */
  | 'CLERK'
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

/** One entry of a room's calendar. 会见室占用 */
export type RoomEngagement = {
  readonly __typename: 'RoomEngagement';
  /** When it begins. 开始时间 */
  readonly from: Scalars['DateTime']['output'];
  /** The slot that has the room. 会见场次 */
  readonly slot?: Maybe<Slot>;
  /** When it ends. 结束时间 */
  readonly to: Scalars['DateTime']['output'];
};

/** A scan of one of the papers by which a lawyer proves the power to act; without lock until they are verified. 委托手续扫描件。刑事诉讼法第39条 */
export type Scan = Node & {
  readonly __typename: 'Scan';
  /** When it was announced. 登记时间 */
  readonly announcedAt: Scalars['DateTime']['output'];
  /** When it was attached. 附入时间 */
  readonly attachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What you can do with it now, up to input. 可执行操作 */
  readonly availableActions: ReadonlyArray<ScanAction>;
  /** application/pdf, image/jpeg or image/png. 文件类型 */
  readonly contentType: Scalars['String']['output'];
  /** Why it is not kept. 作废原因 */
  readonly discardReason?: Maybe<ScanDiscardReason>;
  /** The papers it belongs to. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Its history, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** When it had arrived. 收到时间 */
  readonly keptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which paper. 种类 */
  readonly kind: ScanKind;
  /** Whose papers they are. 律师标识 */
  readonly lawyerId: Scalars['ID']['output'];
  /** Nobody can delete it before. 锁定至 */
  readonly retainUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Of the file. 哈希值 */
  readonly sha256: Scalars['Sha256']['output'];
  /** Bytes. 大小 */
  readonly size: Scalars['Bytes']['output'];
  /** Where it is in its life. 状态 */
  readonly status: ScanStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** A scan of one of the papers by which a lawyer proves the power to act; without lock until they are verified. 委托手续扫描件。刑事诉讼法第39条 */
export type ScanHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be done with a scan. 可执行操作 */
export type ScanAction =
  /** Attach to papers. 附入委托手续 */
  | 'ATTACH'
  /** Say that its bytes were sent. 完成上传 */
  | 'COMPLETE'
  /** Take back. 撤回 */
  | 'DISCARD'
  /** Ask for a download. 申请下载 */
  | 'REQUEST_DOWNLOAD';

/** Scans that nothing uses yet, oldest first. 扫描件列表 */
export type ScanConnection = {
  readonly __typename: 'ScanConnection';
  /** The scans. 条目 */
  readonly edges: ReadonlyArray<ScanEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** Why a scan is not kept. 作废原因 */
export type ScanDiscardReason =
  /** What arrived was not what was announced. 与登记不符 */
  | 'DIFFERS'
  /** Nothing used it for 30 days. 逾期未使用 */
  | 'NOT_USED'
  /** Its papers were rejected 30 days ago. 委托手续未通过核验 */
  | 'REJECTED'
  /** Taken back. 已撤回 */
  | 'WITHDRAWN';

/** One scan of a list. 扫描件条目 */
export type ScanEdge = {
  readonly __typename: 'ScanEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The scan. 扫描件 */
  readonly node: Scan;
};

/** A header of a request. 请求头 */
export type ScanHeader = {
  readonly __typename: 'ScanHeader';
  /** Name. 名称 */
  readonly name: Scalars['String']['output'];
  /** Value. 值 */
  readonly value: Scalars['String']['output'];
};

/** Which paper a scan shows. 扫描件种类 */
export type ScanKind =
  /** Licence or trainee card of an assistant. 律师助理工作证件或实习证 */
  | 'ASSISTANT_CARD'
  /** Practising certificate. 律师执业证书。刑事诉讼法第39条 */
  | 'CERTIFICATE'
  /** The law firm's letter. 律师事务所证明。刑事诉讼法第39条 */
  | 'FIRM_LETTER'
  /** Paper of an interpreter. 翻译人员证明材料。公安机关办理刑事案件程序规定第54条 */
  | 'INTERPRETER_PAPER'
  /** Legal-aid letter. 法律援助公函。刑事诉讼法第39条 */
  | 'LEGAL_AID_LETTER'
  /** Power of attorney. 授权委托书。刑事诉讼法第39条 */
  | 'POWER_OF_ATTORNEY';

/** Where a scan is in its life. 扫描件状态 */
export type ScanStatus =
  /** Announced; its bytes are to be sent. 待上传 */
  | 'ANNOUNCED'
  /** Belongs to papers that are being looked at. 已附入委托手续 */
  | 'ATTACHED'
  /** Not kept; its bytes are about to be deleted. 已作废 */
  | 'DISCARDED'
  /** Its bytes are gone. 已删除 */
  | 'DROPPED'
  /** Arrived as it was announced; nothing uses it yet. 已收到 */
  | 'KEPT'
  /** Its papers were verified; nobody can delete it before its day. 已锁定 */
  | 'LOCKED';

/** Where the bytes of a scan are sent with PUT, once, in one piece. 扫描件上传地址 */
export type ScanUpload = {
  readonly __typename: 'ScanUpload';
  /** When it dies; begin again with the same key for another. 失效时间 */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** To be sent exactly so. 请求头 */
  readonly headers: ReadonlyArray<ScanHeader>;
  /** Signed; good for these very bytes alone. 地址 */
  readonly url: Scalars['String']['output'];
};

/** A seat that is kept for you until you take it or let it go. 为您保留的席位 */
export type SeatOffer = {
  readonly __typename: 'SeatOffer';
  /** Number of the seat, from 1. 席位号 */
  readonly seat: Scalars['Int']['output'];
  /** Which session; book it, or move your visit to it. 会见场次 */
  readonly slot?: Maybe<Slot>;
  /** Until when it is kept; after that it passes to the next. 保留至 */
  readonly until: Scalars['DateTime']['output'];
};

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
  readonly __typename: 'SeizeItemsPayload';
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

/** A session that recurs, every week or every few weeks. 会见时段模板 */
export type SessionTemplate = {
  readonly __typename: 'SessionTemplate';
  /** Names it within the centre. 编号 */
  readonly code: Scalars['String']['output'];
  /** Its first day. 生效日 */
  readonly effectiveFrom: Scalars['LocalDate']['output'];
  /** Its last day, if it has one. 失效日 */
  readonly effectiveUntil?: Maybe<Scalars['LocalDate']['output']>;
  /** Every how many weeks, counted from the week of its first day. 每几周一次 */
  readonly every: Scalars['Int']['output'];
  /** When it begins. 开始时间 */
  readonly from: Scalars['LocalTime']['output'];
  /** How one meets; the main mode of the room, if it is null. 会见方式 */
  readonly mode?: Maybe<VisitMode>;
  /** Code of the room. 会见室编号 */
  readonly room: Scalars['String']['output'];
  /** When it ends; this minute is no longer in it. 结束时间 */
  readonly to: Scalars['LocalTime']['output'];
  /** 1 is Monday, 7 is Sunday; the first, if there are several. 星期（1为周一，7为周日） */
  readonly weekday: Scalars['Int']['output'];
  /** All its weekdays. 全部星期 */
  readonly weekdays: ReadonlyArray<Scalars['Int']['output']>;
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
  readonly __typename: 'SetNotificationPreferencesPayload';
  /** Your preferences. 通知设置 */
  readonly preferences?: Maybe<NotificationPreferences>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The webhook's secret, if a new one was issued. 新签发的回调密钥 */
  readonly webhook?: Maybe<IssuedWebhookSecret>;
};

/** One session on one date. 会见场次 */
export type Slot = Node & {
  readonly __typename: 'Slot';
  /** Seats in all, also those withdrawn. 席位数 */
  readonly capacity: Scalars['Int']['output'];
  /** Where. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** On which day. 日期 */
  readonly date: Scalars['LocalDate']['output'];
  /** What its room has on that day; empty if the room is not known any more. 会见室设备 */
  readonly equipment?: Maybe<ReadonlyArray<VisitRoomEquipment>>;
  /** Seats that are free now; another may be quicker. 剩余席位数 */
  readonly freeSeats: Scalars['Int']['output'];
  /** When it begins. 开始时间 */
  readonly from: Scalars['DateTime']['output'];
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** How one meets. 会见方式 */
  readonly mode: VisitMode;
  /** Visits over and above its seats, by order of the centre's leader; 2 at most. 超额人数 */
  readonly overbooked: Scalars['Int']['output'];
  /** Code of the room. 会见室编号 */
  readonly room: Scalars['String']['output'];
  /** When it ends; this instant is no longer in it. 结束时间 */
  readonly to: Scalars['DateTime']['output'];
  /** Whether it was opened by hand, without a template. 是否临时增开 */
  readonly urgent: Scalars['Boolean']['output'];
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
  /** Who sits in it; empty for the staff of another centre. 本场会见 */
  readonly visits: VisitConnection;
  /** Seats that nobody may take any more: closed, or more than the room takes now. 停用席位数 */
  readonly withdrawnSeats: Scalars['Int']['output'];
};


/** One session on one date. 会见场次 */
export type SlotVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Slots, by time. 会见场次列表 */
export type SlotConnection = {
  readonly __typename: 'SlotConnection';
  /** The slots. 条目 */
  readonly edges: ReadonlyArray<SlotEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One slot of a list. 会见场次条目 */
export type SlotEdge = {
  readonly __typename: 'SlotEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The slot. 会见场次 */
  readonly node: Slot;
};

/** The session is full. 场次已约满。刑事诉讼法第39条 */
export type SlotFull = Refusal & {
  readonly __typename: 'SlotFull';
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
  readonly __typename: 'SuspendPersonPayload';
  /** The person. 人员 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Record that a lawyer's practice is suspended; with the same first day, another last day. 登记停止执业或变更截止日 */
export type SuspendPracticeInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day, also a past one; that of a suspension under way changes its last day. 起始日 */
  readonly from: Scalars['LocalDate']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who. 律师 */
  readonly personId: Scalars['ID']['input'];
  /** Why, and by whose decision. 原因及决定机关 */
  readonly reason: Scalars['LongText']['input'];
  /** Last day; without one, until it is lifted. 截止日 */
  readonly until?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** What became of it. 登记停止执业结果 */
export type SuspendPracticePayload = {
  readonly __typename: 'SuspendPracticePayload';
  /** The lawyer. 律师 */
  readonly person?: Maybe<Person>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Let another take a lawyer's place. 调班 */
export type SwapDutyLawyerInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whose place it is. 原值班律师 */
  readonly fromLawyerId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who takes it. 接替律师 */
  readonly lawyerId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
  /** Which shift. 班次 */
  readonly shiftId: Scalars['ID']['input'];
};

/** What it came to. 调班结果 */
export type SwapDutyLawyerPayload = {
  readonly __typename: 'SwapDutyLawyerPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The shift. 班次 */
  readonly shift?: Maybe<DutyShift>;
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
  readonly __typename: 'TakeApprovalStepPayload';
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** A step that somebody has taken. 已办步骤 */
export type TakenStep = {
  readonly __typename: 'TakenStep';
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

/** Record that the lawyer was told. 登记已告知 */
export type TellDutyLawyerInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which request. 约见 */
  readonly requestId: Scalars['ID']['input'];
};

/** What it came to. 登记已告知结果 */
export type TellDutyLawyerPayload = {
  readonly __typename: 'TellDutyLawyerPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The request. 约见 */
  readonly request?: Maybe<DutyRequest>;
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
  /** The same at the station of an organ that handles cases, 24 hours; the product's own. 办案机关工作站告知值班律师二十四小时（系统默认）。刑事诉讼法第36条 */
  | 'DUTY_LAWYER_TOLD_BY_HANDLER'
  /** Decision on a lawyer's appeal, 24 hours; the product's own. 律师申诉审查二十四小时（系统默认）。刑事诉讼法第39条、第49条 */
  | 'ENTRUSTMENT_APPEAL'
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
  /** Answer to a lawyer's report of obstruction, 3 days; the product's default. 阻碍执业事项答复三日（产品默认）。司发〔2015〕14号第41条 */
  | 'RAPID_RESPONSE_ANSWER'
  /** Answer of the procuratorate, 10 days. 人民检察院审查答复十日。刑事诉讼法第49条，检察规则第58条 */
  | 'RAPID_RESPONSE_PROCURATORATE'
  /** The lawyer's reply to an answer, 15 days; the product's default. 律师回应答复十五日（产品默认）。司发〔2015〕14号第41条 */
  | 'RAPID_RESPONSE_REPLY'
  /** Answer of the organ next above, 7 days; the product's default. 上一级机关答复七日（产品默认）。司发〔2015〕14号第41条 */
  | 'RAPID_RESPONSE_REVIEW'
  /** Answer to a lawyer who stands before the door or is in danger, 24 hours; the product's default. 紧急阻碍执业事项答复二十四小时（产品默认）。司发〔2015〕14号第41条 */
  | 'RAPID_RESPONSE_URGENT'
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
  readonly __typename: 'TooMany';
  /** The article it stands on. 法律依据 */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** TOO_MANY_ITEMS, CENTRE_CROWDED, RANGE_TOO_LONG, TOO_FAR_AHEAD, URGENT_SLOTS_CROWDED, SHEET_TOO_LONG, TOO_MANY_ROWS, TOO_MANY_SCANS, TOO_MANY_ATTACHED, TOO_MANY_ABSENCES, FEEDS_ENOUGH, OVERBOOKED_ALREADY, TOO_MANY_UPLOADS. 代码 */
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
  readonly __typename: 'TransferReportPayload';
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
  readonly __typename: 'UndoExtensionPayload';
  /** The deadline. 期限 */
  readonly deadline?: Maybe<Deadline>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Decide that papers are to be verified again. 认定申诉成立 */
export type UpholdEntrustmentAppealInput = {
  /** Which papers. 委托手续 */
  readonly entrustmentId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What upholding came to. 审查结果 */
export type UpholdEntrustmentAppealPayload = {
  readonly __typename: 'UpholdEntrustmentAppealPayload';
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** One reading of all bytes of one exact version, however long it takes. 全文校验。法发〔2016〕22号第5条 */
export type Verification = Node & {
  readonly __typename: 'Verification';
  /** While it runs: when it last came on. 最近进展时间 */
  readonly advancedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is read. 缘由 */
  readonly cause: VerificationCause;
  /** Bytes read so far, as of the last point from which it could go on. 已校验大小 */
  readonly checkedBytes: Scalars['Bytes']['output'];
  /** SHA-256 of the bytes as they lie in the store. 内容哈希值 */
  readonly contentHash?: Maybe<Scalars['Sha256']['output']>;
  /** In what the evidence is not what was declared, also what had been found before. 不符之处 */
  readonly differences: ReadonlyArray<EvidenceDifference>;
  /** When it was known what it came to. 结束时间 */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The evidence. 证据 */
  readonly evidence?: Maybe<Evidence>;
  /** Its history, oldest first. 历史 */
  readonly history: EventConnection;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** Why they asked, shown to the same. 理由 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who asked for it: yourself; if you lead an organ, one of its people or of an organ below it. 申请人（本人；负责人可见本机构及下级机构人员） */
  readonly requestedBy?: Maybe<Person>;
  /** Bytes to read. 大小 */
  readonly size: Scalars['Bytes']['output'];
  /** Media type that the first bytes speak of, if any. 识别的文件类型 */
  readonly sniffedType?: Maybe<Scalars['String']['output']>;
  /** When it began. 开始时间 */
  readonly startedAt: Scalars['DateTime']['output'];
  /** What it came to. 状态 */
  readonly status: VerificationStatus;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};


/** One reading of all bytes of one exact version, however long it takes. 全文校验。法发〔2016〕22号第5条 */
export type VerificationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why all bytes of a piece of evidence are read. 校验缘由 */
export type VerificationCause =
  /** It had just been put under lock. 封存后首次校验 */
  | 'ARRIVAL'
  /** Its last reading was half a year ago. 定期复核 */
  | 'PERIODIC'
  /** Somebody asked for it, with a reason. 申请复核 */
  | 'REQUESTED';

/** A list of readings. 校验列表 */
export type VerificationConnection = {
  readonly __typename: 'VerificationConnection';
  /** The readings. 条目 */
  readonly edges: ReadonlyArray<VerificationEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One reading of a list. 校验条目 */
export type VerificationEdge = {
  readonly __typename: 'VerificationEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The reading. 校验 */
  readonly node: Verification;
};

/**
 * What readings of an organ's evidence came to on up to 31 days; the organ's own, not those of the organs below it. Numbers
 * may lag the records by a minute. 证据校验报告
 */
export type VerificationReport = {
  readonly __typename: 'VerificationReport';
  /** Readings of files that are not what was declared. 不符次数 */
  readonly differed: Scalars['Int']['output'];
  /** The first day. 起始日期 */
  readonly from: Scalars['LocalDate']['output'];
  /** What differed and what could not be read, oldest first. 不符与无法读取清单 */
  readonly mismatches: VerificationConnection;
  /** Twelve digits. 机构代码 */
  readonly organ: Scalars['OrganCode']['output'];
  /** Files due to be read, or being read, for more than a week, as of now; 1,000 stands for that many or more. 逾期未校验数（当前） */
  readonly overdue: Scalars['Int']['output'];
  /** Files read whole once more and found unchanged. 复核一致数 */
  readonly readAgain: Scalars['Int']['output'];
  /** The last day. 截止日期 */
  readonly to: Scalars['LocalDate']['output'];
  /** Files whose bytes could not be read. 无法读取数 */
  readonly unreadable: Scalars['Int']['output'];
  /** Files read whole for the first time and found to be what was declared. 首次校验一致数 */
  readonly verified: Scalars['Int']['output'];
};


/**
 * What readings of an organ's evidence came to on up to 31 days; the organ's own, not those of the organs below it. Numbers
 * may lag the records by a minute. 证据校验报告
 */
export type VerificationReportMismatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a reading of all bytes came to. 校验状态 */
export type VerificationStatus =
  /** The evidence is not what was declared. 不符 */
  | 'DIFFERED'
  /** Every byte is what was declared. 一致 */
  | 'MATCHED'
  /** Being read, or waiting to be. 校验中 */
  | 'RUNNING'
  /** The store could not give its bytes back. 无法读取 */
  | 'UNREADABLE';

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
  readonly __typename: 'VerifyEntrustmentPayload';
  /** The entrustment. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** What the caller saw is no longer what is there; nothing was changed. 版本已变化 */
export type VersionChanged = Refusal & {
  readonly __typename: 'VersionChanged';
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
  readonly __typename: 'Viewer';
  /**
   * What changed of all that concerns you or your organ. Without `after` it tells nothing yet, but where to begin: ask for
   * it, then load, then ask with its cursor. 与本人及本机构有关的变更
   */
  readonly changes: Changes;
  /** How much you may put under lock today, by Shanghai's clock. 今日上传额度 */
  readonly evidenceQuotaToday?: Maybe<EvidenceQuota>;
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
  readonly __typename: 'Visit';
  /** The lawyer's assistant. 律师助理 */
  readonly assistant?: Maybe<VisitAssistant>;
  /** What you may do now, up to input, time and seats. 可执行操作 */
  readonly availableActions: ReadonlyArray<VisitAction>;
  /** Where. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** When the lawyer came in. 入所时间 */
  readonly checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** The other defender, if they come too. 一同会见的辩护人 */
  readonly companion?: Maybe<VisitCompanion>;
  /** When it was over. 结束登记时间 */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it has to be decided for the visit to take place as booked. 许可决定的最迟时间 */
  readonly decideBy?: Maybe<Scalars['DateTime']['output']>;
  /** Who is visited. 在押人员 */
  readonly detainee?: Maybe<Detainee>;
  /** By when the lawyer is to be in the room, if the 48 hours run. 应安排会见的期限。刑事诉讼法第39条 */
  readonly dueBy?: Maybe<Scalars['DateTime']['output']>;
  /** The papers it stands on. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** When the lawyer said they would come, if late. 预计到达时间 */
  readonly expectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it can hardly take place as it was booked; move it, your rebooking comes first. 受影响提示 */
  readonly flags: ReadonlyArray<VisitFlag>;
  /** When it begins. 开始时间 */
  readonly from: Scalars['DateTime']['output'];
  /** What happened to it, oldest first. 办理记录 */
  readonly history: EventConnection;
  /** The visit for a calendar (text/calendar, RFC 5545); it names nobody. 日历文件 */
  readonly ics?: Maybe<Scalars['String']['output']>;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** The interpreter. 翻译人员 */
  readonly interpreter?: Maybe<VisitInterpreter>;
  /** When it was recorded that nobody came. 登记未到时间 */
  readonly missedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How they meet. 会见方式 */
  readonly mode: VisitMode;
  /** By which it was put over and above the seats: for whoever ordered it, the leaders of the organ above, and the centre's staff. 超额安排决定 */
  readonly order?: Maybe<VisitOrder>;
  /** The pass, for those who come and their firm's clerks, while the visit is confirmed; a move makes another. 会见凭证 */
  readonly pass?: Maybe<VisitPass>;
  /** The permission that was asked for it. 许可申请 */
  readonly permission?: Maybe<VisitPermission>;
  /** Why it was cancelled. 取消原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. 不予许可 */
  readonly refusal?: Maybe<VisitRefusal>;
  /** Number of the seat, from 1. 席位号 */
  readonly seat: Scalars['Int']['output'];
  /** Which session. 会见场次 */
  readonly slot?: Maybe<Slot>;
  /** Where it stands. 状态 */
  readonly status: VisitStatus;
  /** When it ends; this instant is no longer in it. 结束时间 */
  readonly to: Scalars['DateTime']['output'];
  /** Until when the seat is kept, while it is. 暂留至 */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
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
  /** Change who comes along; a companion can only stay away. 变更同行人员 */
  | 'CHANGE_PARTY'
  /** Let the lawyer in. 核验入所 */
  | 'CHECK_IN'
  /** Say that it is over. 登记结束 */
  | 'COMPLETE'
  /** Confirm it. 确认预约 */
  | 'CONFIRM'
  /** Say that it was no staying away after all. 更正未到登记 */
  | 'CORRECT_NO_SHOW'
  /** Keep the seat as long again, once. 延长暂留 */
  | 'EXTEND_HOLD'
  /** Permit it. 许可 */
  | 'PERMIT'
  /** Record that the lawyer did not come. 登记未到 */
  | 'RECORD_NO_SHOW'
  /** Refuse it. 不予许可 */
  | 'REFUSE'
  /** Say that the lawyer comes late. 告知晚到 */
  | 'REPORT_DELAY'
  /** Move it to another slot. 改期 */
  | 'RESCHEDULE';

/** A lawyer's one assistant. 律师助理。程序规定第53条 */
export type VisitAssistant = {
  readonly __typename: 'VisitAssistant';
  /** Which card. 证件种类 */
  readonly card: AssistantCard;
  /** Number of the firm's letter that names them. 律师事务所证明编号 */
  readonly firmLetter: Scalars['String']['output'];
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
  /** Its number. 证件号码 */
  readonly number: Scalars['String']['output'];
};

/** A lawyer's one assistant. 律师助理 */
export type VisitAssistantInput = {
  /** Which card. 证件种类 */
  readonly card: AssistantCard;
  /** Number of the firm's letter that names them. 律师事务所证明编号 */
  readonly firmLetter: Scalars['ShortText']['input'];
  /** Name. 姓名 */
  readonly name: Scalars['ShortText']['input'];
  /** Its number. 证件号码 */
  readonly number: Scalars['ShortText']['input'];
};

/** A time in which a room, or the whole centre, receives nobody. 停止会见安排 */
export type VisitClosure = {
  readonly __typename: 'VisitClosure';
  /** Names it within the centre. 编号 */
  readonly code: Scalars['String']['output'];
  /** When it begins. 开始时间 */
  readonly from: Scalars['DateTime']['output'];
  /** Why; for the centre's own staff. 原因 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Code of the room; the whole centre, if it is null. 会见室编号 */
  readonly room?: Maybe<Scalars['String']['output']>;
  /** When it ends. 结束时间 */
  readonly to: Scalars['DateTime']['output'];
};

/** The other of two defenders, where both come together. 一同会见的辩护人。刑事诉讼法第33条 */
export type VisitCompanion = {
  readonly __typename: 'VisitCompanion';
  /** Their papers, if you may see them. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
};

/** Visits. 会见列表 */
export type VisitConnection = {
  readonly __typename: 'VisitConnection';
  /** The visits. 条目 */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One visit of a list. 会见条目 */
export type VisitEdge = {
  readonly __typename: 'VisitEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The visit. 会见 */
  readonly node: Visit;
};

/** A cause that concerns a visit. 会见受影响提示 */
export type VisitFlag = {
  readonly __typename: 'VisitFlag';
  /** Since when. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Which. 原因 */
  readonly cause: VisitFlagCause;
};

/** Why a visit can hardly take place as it was booked; nobody but the lawyer moves it. 会见受影响的原因 */
export type VisitFlagCause =
  /** The session has fewer seats now. 席位减少 */
  | 'CAPACITY_CUT'
  /** The person is out at that time. 在押人员届时不在所 */
  | 'DETAINEE_ABSENT'
  /** The person was moved to another centre. 在押人员已转押 */
  | 'DETAINEE_MOVED'
  /** The person was released. 在押人员已出所 */
  | 'DETAINEE_RELEASED'
  /** The lawyer may not practise on that day. 律师届时不得执业。律师法第47条至第49条 */
  | 'LAWYER_NOT_PRACTISING'
  /** The centre closed the session. 场次关闭 */
  | 'SLOT_CLOSED';

/** An interpreter; comes only with permission. 翻译人员。程序规定第54条 */
export type VisitInterpreter = {
  readonly __typename: 'VisitInterpreter';
  /** From which language. 语种 */
  readonly language: Scalars['String']['output'];
  /** Name. 姓名 */
  readonly name: Scalars['String']['output'];
};

/** An interpreter. 翻译人员 */
export type VisitInterpreterInput = {
  /** From which language. 语种 */
  readonly language: Scalars['ShortText']['input'];
  /** Name. 姓名 */
  readonly name: Scalars['ShortText']['input'];
};

/** How lawyer and detainee meet. 会见方式 */
export type VisitMode =
  /** Face to face. 现场会见 */
  | 'IN_PERSON'
  /** By a remote link. 远程会见 */
  | 'REMOTE';

/** An order to book over and above the seats of a session. 超额安排决定 */
export type VisitOrder = {
  readonly __typename: 'VisitOrder';
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Who ordered it. 决定人 */
  readonly by?: Maybe<Person>;
  /** Why. 理由 */
  readonly reason: Scalars['String']['output'];
};

/** Who of a party comes no longer. 不再同行的人员 */
export type VisitPartyMember =
  /** The assistant. 律师助理 */
  | 'ASSISTANT'
  /** The other defender. 一同会见的辩护人 */
  | 'COMPANION'
  /** The interpreter. 翻译人员 */
  | 'INTERPRETER';

/** A lawyer's pass: shown at the gate, it lets them in once. 会见凭证 */
export type VisitPass = {
  readonly __typename: 'VisitPass';
  /** The same as a QR symbol: SVG, as a data URI that an image takes. 二维码 */
  readonly qr: Scalars['String']['output'];
  /** What the gate reads: `YG1.`, the payload and its Ed25519 signature (RFC 8032), both in base64url. It names nobody. 凭证文本 */
  readonly token: Scalars['String']['output'];
};

/** A key with which a gate verifies passes without asking. 凭证验签公钥 */
export type VisitPassKey = {
  readonly __typename: 'VisitPassKey';
  /** Names it, as a pass does under the same name. 公钥标识 */
  readonly key: Scalars['String']['output'];
  /** Ed25519 public key, in PEM (RFC 8410). 公钥 */
  readonly pem: Scalars['String']['output'];
};

/** A permission that was asked for; decided in three days. 会见许可申请。程序规定第52条、第54条 */
export type VisitPermission = {
  readonly __typename: 'VisitPermission';
  /** When it was asked for. 申请时间 */
  readonly askedAt: Scalars['DateTime']['output'];
  /** In which case, if you may see it. 案件 */
  readonly case?: Maybe<Case>;
  /** What came of it. 决定 */
  readonly decision?: Maybe<VisitPermissionDecision>;
  /** For what. 事由 */
  readonly grounds: ReadonlyArray<PermissionGround>;
  /** Who wants to visit them. 律师姓名 */
  readonly lawyerName: Scalars['String']['output'];
  /** The person to be visited, as the papers name them. 委托书所载当事人姓名 */
  readonly suspect: Scalars['String']['output'];
  /** What it was asked for was given up, or needs no permission any more. 申请已撤回或不再需要 */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** What the handling department decided. 许可决定。程序规定第52条、第54条 */
export type VisitPermissionDecision = {
  readonly __typename: 'VisitPermissionDecision';
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** Whether the visit may take place. 是否许可 */
  readonly permitted: Scalars['Boolean']['output'];
  /** Why no interpreter may come along, if none may. 不许可翻译人员的理由 */
  readonly withoutInterpreter?: Maybe<Scalars['String']['output']>;
};

/** Who of a visit's defenders is at the gate. 到场的辩护人 */
export type VisitPresent =
  /** Both. 两人 */
  | 'BOTH'
  /** The other defender, alone. 同行辩护人一人 */
  | 'COMPANION'
  /** The lawyer whose visit it is, alone. 预约律师一人 */
  | 'LAWYER';

/** A visit refused, in writing; once the ground is gone it is to be permitted. 不予许可会见。程序规定第52条 */
export type VisitRefusal = {
  readonly __typename: 'VisitRefusal';
  /** The article it stands on. 法律依据 */
  readonly article: Scalars['String']['output'];
  /** When. 时间 */
  readonly at: Scalars['DateTime']['output'];
  /** On what ground. 理由种类 */
  readonly ground: VisitRefusalGround;
  /** In writing. 书面理由 */
  readonly reason: Scalars['String']['output'];
};

/** The only grounds on which a visit may be refused. 不予许可的理由。程序规定第52条 */
export type VisitRefusalGround =
  /** It may obstruct the investigation. 可能有碍侦查 */
  | 'OBSTRUCTS_INVESTIGATION'
  /** It may disclose state secrets. 可能泄露国家秘密 */
  | 'STATE_SECRETS';

/** How a lawyer asked the centre's staff to do something for them. 律师提出要求的方式 */
export type VisitRequestedBy =
  /** At the desk. 窗口 */
  | 'AT_DESK'
  /** In writing. 书面 */
  | 'IN_WRITING'
  /** On the telephone. 电话 */
  | 'PHONE';

/** What the handling department told the centre in writing: visits need its permission. 会见须经许可的书面通知。程序规定第52条 */
export type VisitRestriction = {
  readonly __typename: 'VisitRestriction';
  /** Ground. 案件类型 */
  readonly ground: RestrictionGround;
  /** Number of the written notice. 通知文号 */
  readonly notice: Scalars['String']['output'];
  /** The handling department, whose leader permits visits. 办案部门 */
  readonly organ?: Maybe<Organ>;
  /** Since when it is recorded. 登记时间 */
  readonly since: Scalars['DateTime']['output'];
};

/** The handling department's written notice that visits need its permission. 会见须经许可的书面通知。程序规定第52条 */
export type VisitRestrictionInput = {
  /** Ground. 案件类型 */
  readonly ground: RestrictionGround;
  /** Number of the written notice. 通知文号 */
  readonly notice: Scalars['ShortText']['input'];
  /** Who is in charge there, as the notice says; needed where no case is on record. They do not decide on visits. 主办人员（无关联案件时必填） */
  readonly officerId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of the handling department, whose leader permits visits: that of the case, and no detention centre. 办案部门机构代码 */
  readonly organ: Scalars['OrganCode']['input'];
};

/** A room for visits. 会见室 */
export type VisitRoom = {
  readonly __typename: 'VisitRoom';
  /** Seats by mode, the main one first. 各会见方式席位数 */
  readonly capacities: ReadonlyArray<VisitRoomCapacity>;
  /** Seats in each session of the main mode: how many visits it takes at once. 席位数 */
  readonly capacity: Scalars['Int']['output'];
  /** What is decided and not yet in force. 待生效变更 */
  readonly changes: ReadonlyArray<VisitRoomChange>;
  /** Names it within the centre. 编号 */
  readonly code: Scalars['String']['output'];
  /** What it has. 设备 */
  readonly equipment: ReadonlyArray<VisitRoomEquipment>;
  /** How one meets in it; the main mode, if it serves both. 会见方式 */
  readonly mode: VisitMode;
  /** The first day on which it is no longer there for visits, if that is decided. 停用日 */
  readonly withdrawnFrom?: Maybe<Scalars['LocalDate']['output']>;
};

/** Seats of a room in one mode. 会见方式与席位数 */
export type VisitRoomCapacity = {
  readonly __typename: 'VisitRoomCapacity';
  /** Seats in each session of this mode. 席位数 */
  readonly capacity: Scalars['Int']['output'];
  /** How one meets. 会见方式 */
  readonly mode: VisitMode;
};

/** Seats of a room in one mode. 会见方式与席位数 */
export type VisitRoomCapacityInput = {
  /** Seats in each session, 1 to 50. 席位数 */
  readonly capacity: Scalars['Int']['input'];
  /** How one meets. 会见方式 */
  readonly mode: VisitMode;
};

/** What a room will take and have from a day on. 会见室变更 */
export type VisitRoomChange = {
  readonly __typename: 'VisitRoomChange';
  /** Seats by mode. 各会见方式席位数 */
  readonly capacities: ReadonlyArray<VisitRoomCapacity>;
  /** What it has. 设备 */
  readonly equipment: ReadonlyArray<VisitRoomEquipment>;
  /** The first day. 起始日 */
  readonly from: Scalars['LocalDate']['output'];
};

/** What a room has for those who meet in it; nothing of it records (CPL 39). 会见室设备。刑事诉讼法第39条 */
export type VisitRoomEquipment =
  /** A display for documents. 文书展示设备 */
  | 'DOCUMENT_DISPLAY'
  /** A hearing loop. 助听环路 */
  | 'HEARING_LOOP'
  /** Room and sound for an interpreter. 翻译席位与设备 */
  | 'INTERPRETATION'
  /** A partition with an opening for papers. 隔断与文书传递口 */
  | 'PARTITION'
  /** A video link. 视频通话设备 */
  | 'VIDEO_LINK'
  /** Access for wheelchairs. 无障碍通道 */
  | 'WHEELCHAIR_ACCESS';

/** Where a visit stands. 会见状态 */
export type VisitStatus =
  /** Waits for the handling department's permission. 待办案机关许可。程序规定第52条、第54条 */
  | 'AWAITING_PERMISSION'
  /** Cancelled. 已取消 */
  | 'CANCELLED'
  /** The lawyer is in the room. 会见中 */
  | 'CHECKED_IN'
  /** Over. 已完成 */
  | 'COMPLETED'
  /** Confirmed. 已预约 */
  | 'CONFIRMED'
  /** A seat is kept for a few minutes, until it is confirmed. 席位暂留中 */
  | 'HELD'
  /** Nobody confirmed it in time. 暂留已失效 */
  | 'LAPSED'
  /** The lawyer did not come. 未到 */
  | 'NO_SHOW'
  /** Refused by the handling department. 不予许可。程序规定第52条 */
  | 'REFUSED';

/** Those who wait for a seat at a centre, on one day and in one mode. 候补名单 */
export type Waitlist = Node & {
  readonly __typename: 'Waitlist';
  /** Where. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** On which day. 日期 */
  readonly date: Scalars['LocalDate']['output'];
  /** Your own entries; all of them for the centre's staff, in the order of waiting. 候补人 */
  readonly entries: ReadonlyArray<WaitlistEntry>;
  /** Global id. 全局标识 */
  readonly id: Scalars['ID']['output'];
  /** How they would meet. 会见方式 */
  readonly mode: VisitMode;
  /** Counts the changes. 版本 */
  readonly version: Scalars['Int']['output'];
};

/** Waitlists, by day. 候补名单列表 */
export type WaitlistConnection = {
  readonly __typename: 'WaitlistConnection';
  /** The waitlists. 条目 */
  readonly edges: ReadonlyArray<WaitlistEdge>;
  /** Whether more follow. 分页信息 */
  readonly pageInfo: PageInfo;
};

/** One waitlist of a list. 候补名单条目 */
export type WaitlistEdge = {
  readonly __typename: 'WaitlistEdge';
  /** Where it lies. 游标 */
  readonly cursor: Scalars['String']['output'];
  /** The waitlist. 候补名单 */
  readonly node: Waitlist;
};

/** Someone who waits for a seat. 候补人 */
export type WaitlistEntry = {
  readonly __typename: 'WaitlistEntry';
  /** How many are before them. 前面人数 */
  readonly before: Scalars['Int']['output'];
  /** The visit that cannot take place as it was booked, if there is one: it comes first. 须改期的会见 */
  readonly displaced?: Maybe<Visit>;
  /** Only sessions that begin at this time or after it. 最早开始时间 */
  readonly earliest?: Maybe<Scalars['LocalTime']['output']>;
  /** The papers they would visit on. 委托手续 */
  readonly entrustment?: Maybe<Entrustment>;
  /** Since when they wait. 候补时间 */
  readonly joinedAt: Scalars['DateTime']['output'];
  /** Only sessions that end at this time or before it. 最晚结束时间 */
  readonly latest?: Maybe<Scalars['LocalTime']['output']>;
  /** What is kept for them now. 保留中的席位 */
  readonly offer?: Maybe<SeatOffer>;
};

/** Withdraw an announcement. 撤回采集登记 */
export type WithdrawAnnouncementInput = {
  /** Which. 采集登记 */
  readonly announcementId: Scalars['ID']['input'];
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; it stays on record. 理由 */
  readonly reason: Scalars['LongText']['input'];
};

/** What withdrawing it came to. 撤回结果 */
export type WithdrawAnnouncementPayload = {
  readonly __typename: 'WithdrawAnnouncementPayload';
  /** The announcement, WITHDRAWN. 采集登记 */
  readonly announcement?: Maybe<Announcement>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

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
  readonly __typename: 'WithdrawApprovalPayload';
  /** The proposal. 审批 */
  readonly approval?: Maybe<Approval>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Take a lawyer off a shift. 退班 */
export type WithdrawDutyLawyerInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the lawyer. 律师标识 */
  readonly lawyerId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
  /** Which shift. 班次 */
  readonly shiftId: Scalars['ID']['input'];
};

/** What it came to. 退班结果 */
export type WithdrawDutyLawyerPayload = {
  readonly __typename: 'WithdrawDutyLawyerPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The shift. 班次 */
  readonly shift?: Maybe<DutyShift>;
};

/** Record that the suspect gave the request up. 登记放弃约见 */
export type WithdrawDutyRequestInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The suspect said so in person; nobody else can. 系本人当面表示 */
  readonly inPerson: Scalars['Boolean']['input'];
  /** Which request. 约见 */
  readonly requestId: Scalars['ID']['input'];
  /** Number of the record the suspect signed. 本人签名笔录编号 */
  readonly signedRecord: Scalars['ShortText']['input'];
};

/** What it came to. 登记放弃约见结果 */
export type WithdrawDutyRequestPayload = {
  readonly __typename: 'WithdrawDutyRequestPayload';
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
  /** The request. 约见 */
  readonly request?: Maybe<DutyRequest>;
};

/** Take a report back. 撤回投诉、控告 */
export type WithdrawObstructionInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which report. 投诉、控告 */
  readonly obstructionId: Scalars['ID']['input'];
  /** Why. 原因 */
  readonly reason: Scalars['LongText']['input'];
};

/** What it came to. 撤回投诉、控告结果 */
export type WithdrawObstructionPayload = {
  readonly __typename: 'WithdrawObstructionPayload';
  /** The report. 投诉、控告 */
  readonly obstruction?: Maybe<Obstruction>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};

/** Withdraw a room from a day on. 停用会见室 */
export type WithdrawVisitRoomInput = {
  /** The first day on which it is no longer there; until it has come, another may be named. 停用日 */
  readonly asOf: Scalars['LocalDate']['input'];
  /** Which centre. 看守所 */
  readonly centreId: Scalars['ID']['input'];
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the room. 会见室编号 */
  readonly room: Scalars['ShortText']['input'];
};

/** What withdrawing came to. 停用结果 */
export type WithdrawVisitRoomPayload = {
  readonly __typename: 'WithdrawVisitRoomPayload';
  /** The centre. 看守所 */
  readonly centre?: Maybe<Centre>;
  /** The process by which the change reaches the slots that are open; follow it by its id. 批处理 */
  readonly process?: Maybe<Process>;
  /** Why not. 未执行的原因 */
  readonly refusals: ReadonlyArray<Refusal>;
};
