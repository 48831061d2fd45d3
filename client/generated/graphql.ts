/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Give an upload up. 取消上传 */
export type AbortUploadInput = {
  /** Which. 证据 */
  readonly evidenceId: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
};

/** Accept a report as a case. 受案 */
export type AcceptReportInput = {
  /** How much has to be found out; ORDINARY unless told. 复杂程度 */
  readonly complexity?: Complexity | null | undefined;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Criminal or administrative. 案件类别 */
  readonly kind: CaseKind;
  /** Who is in charge; you unless told. 主办民警 */
  readonly officerInCharge?: string | null | undefined;
  /** Whether it is a public-security case, to be filed at once. 是否治安案件 */
  readonly publicSecurity?: boolean | null | undefined;
  /** Which report. 警情 */
  readonly reportId: string;
  /** Suspected offence or violation. 案由 */
  readonly suspectedOffence: string;
};

/** Add a weekly session. 增设会见时段模板 */
export type AddSessionTemplateInput = {
  /** Which centre. 看守所 */
  readonly centreId: string;
  /** Its first day. 生效日 */
  readonly effectiveFrom: string;
  /** Its last day; without it, it stands until it is ended. 失效日 */
  readonly effectiveUntil?: string | null | undefined;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** When it begins. 开始时间 */
  readonly from: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of the room. 会见室编号 */
  readonly room: string;
  /** When it ends. 结束时间 */
  readonly to: string;
  /** 1 is Monday, 7 is Sunday. 星期（1为周一，7为周日） */
  readonly weekday: number;
};

/** Add a room. 增设会见室 */
export type AddVisitRoomInput = {
  /** Seats in each session, 1 to 50. 席位数 */
  readonly capacity: number;
  /** Which centre. 看守所 */
  readonly centreId: string;
  /** Names it within the centre. 编号 */
  readonly code: string;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** How one meets in it. 会见方式 */
  readonly mode: VisitMode;
};

/** Admit a detainee. 入所登记 */
export type AdmitDetaineeInput = {
  /** Id of the case they are held for. 案件标识 */
  readonly caseId?: string | null | undefined;
  /** Which centre. 看守所 */
  readonly centreId: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Name. 姓名 */
  readonly name: string;
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
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which item. 财物 */
  readonly itemId: string;
};

/** Power of attorney or legal-aid letter. 授权文书 */
export type AuthorityInput = {
  /** Kind. 种类 */
  readonly kind: AuthorityKind;
  /** Number. 编号 */
  readonly number: string;
};

/** What gives a lawyer the power to act. 授权文书种类 */
export type AuthorityKind =
  /** Legal-aid letter. 法律援助公函 */
  | 'LEGAL_AID_LETTER'
  /** Power of attorney. 授权委托书 */
  | 'POWER_OF_ATTORNEY';

/** Begin an upload. 开始上传 */
export type BeginUploadInput = {
  /** When it was captured. 采集时间 */
  readonly capturedAt?: string | null | undefined;
  /** The case, not ended. 案件 */
  readonly caseId: string;
  /** Media type; application/octet-stream unless told. 文件类型 */
  readonly contentType?: string | null | undefined;
  /** The device that made it. 采集设备 */
  readonly device?: string | null | undefined;
  /** SHA-256 as the device gave it; if the file's is another, it is flagged. 设备校验值 */
  readonly deviceHash?: string | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Kind. 类别 */
  readonly kind: EvidenceKind;
  /** What to call it. 名称 */
  readonly name: string;
  /** Bytes, 1 to 5 TB. 大小 */
  readonly size: number;
};

/** Book a visit. 预约会见 */
export type BookVisitInput = {
  /** By which papers. 委托手续 */
  readonly entrustmentId: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which session. 会见场次 */
  readonly slotId: string;
};

/** Cancel a visit. 取消会见 */
export type CancelVisitInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. 原因 */
  readonly reason: string;
  /** Which visit. 会见 */
  readonly visitId: string;
};

/** What can be done with a case. 案件操作 */
export type CaseAction =
  /** Decline to file it. 不予立案。公安机关办理刑事案件程序规定第178条 */
  | 'DECLINE'
  /** File it. 立案。公安机关办理刑事案件程序规定第178条 */
  | 'FILE';

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

/** Take an item back onto its shelf. 归还入库。21号 */
export type CheckInItemInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** What was found. 清点结果 */
  readonly found: PropertyFoundInput;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which item. 财物 */
  readonly itemId: string;
  /** Number of the seal now on it: the old one if nobody broke it. 封签号 */
  readonly seal: string;
};

/** Hand an item to the officer who asked for it. 出库。21号 */
export type CheckOutItemInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which item. 财物 */
  readonly itemId: string;
};

/** Complete an upload. 完成上传 */
export type CompleteUploadInput = {
  /** Which. 证据 */
  readonly evidenceId: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Of the whole file. 文件哈希值 */
  readonly sha256: string;
};

/** How much has to be found out before it can be decided whether to file. 复杂程度 */
export type Complexity =
  /** Complex, or with facts to verify. 疑难复杂、线索需要查证 */
  | 'COMPLEX'
  /** Ordinary. 一般 */
  | 'ORDINARY';

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

/** How near the end is. 预警灯 */
export type DeadlineLight =
  /** There is time. 绿灯 */
  | 'GREEN'
  /** Overdue. 红灯：已超期 */
  | 'RED'
  /** A fifth of the term or 24 hours is left, whichever is less. 黄灯 */
  | 'YELLOW';

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
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** What the reporter is told, and where to turn to. 告知内容 */
  readonly reason: string;
  /** Which report. 警情 */
  readonly reportId: string;
};

/** Decline to file a case. 不予立案 */
export type DeclineCaseInput = {
  /** Which case. 案件 */
  readonly caseId: string;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** What the complainant is told. 不予立案理由 */
  readonly reason: string;
};

/** Deposit an item. 入库。21号 */
export type DepositItemInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** What was found. 清点结果 */
  readonly found: PropertyFoundInput;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which item. 财物 */
  readonly itemId: string;
  /** Room. 库房 */
  readonly room: string;
  /** Number of the seal now on it. 封签号 */
  readonly seal: string;
  /** Number of the shelf, from 1. 货位 */
  readonly shelf: number;
  /** A store of your organ. 保管场所 */
  readonly storeId: string;
};

/** What can be done for a detainee. 可执行操作 */
export type DetaineeAction =
  /** Release. 出所登记 */
  | 'RELEASE';

/** Where a detainee is. 在押状态 */
export type DetaineeStatus =
  /** At the centre. 在押 */
  | 'DETAINED'
  /** Has left it. 已出所 */
  | 'RELEASED';

/** Dispatch items of one store to another organ. 移送。21号 */
export type DispatchTransferInput = {
  /** Who carries it. 押运人 */
  readonly carrier: string;
  /** Code of the organ it goes to. 接收单位代码 */
  readonly destination: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which items, up to 16 at once. 财物 */
  readonly itemIds: ReadonlyArray<string>;
  /** Number of the seal on the whole. 封签号 */
  readonly seal: string;
};

/** What can be done with papers. 可执行操作 */
export type EntrustmentAction =
  /** Reject. 核验不通过 */
  | 'REJECT'
  /** Revoke. 解除委托 */
  | 'REVOKE'
  /** Verify. 核验通过 */
  | 'VERIFY';

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

/** In what a kept file is not what was declared. 不符之处 */
export type EvidenceDifference =
  /** Its checksum is not that of the parts as listed. 校验值 */
  | 'CHECKSUM'
  /** Its hash is not the one the device gave. 设备校验值 */
  | 'DEVICE_HASH'
  /** Its size. 大小 */
  | 'SIZE';

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

/** File a case. 立案 */
export type FileCaseInput = {
  /** Which case. 案件 */
  readonly caseId: string;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
};

/** Look up how a report stands. 回执查询 */
export type LookUpReceiptInput = {
  /** Code on the receipt; groups and small letters are fine. 查询码 */
  readonly code: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Number on the receipt. 回执编号 */
  readonly number: string;
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

/** Open the slots that templates call for. 开放会见场次 */
export type OpenSlotsInput = {
  /** Which centre. 看守所 */
  readonly centreId: string;
  /** The first day. 起始日 */
  readonly from: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of a template, to open only its slots. 模板编号 */
  readonly template?: string | null | undefined;
  /** The last day, at most 31 days in all. 截止日 */
  readonly to: string;
};

/** Open the slots of all templates for a long time ahead. 批量开放会见场次 */
export type OpenSlotsThroughInput = {
  /** Which centre. 看守所 */
  readonly centreId: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** The last day, within a year from today. 截止日 */
  readonly until: string;
};

/** A part about to be sent. 待传分段 */
export type PartInput = {
  /** From 1. 序号 */
  readonly number: number;
  /** Of the part; nothing else will be taken in its place. 分段哈希值 */
  readonly sha256: string;
};

/** Where an item is put, and how it was found. 逐件入库 */
export type PlacementInput = {
  /** What was found. 清点结果 */
  readonly found: PropertyFoundInput;
  /** Which item. 财物 */
  readonly itemId: string;
  /** Room. 库房 */
  readonly room: string;
  /** Number of the seal now on it. 封签号 */
  readonly seal: string;
  /** Number of the shelf, from 1. 货位 */
  readonly shelf: number;
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
  readonly centreId: string;
  /** Number of the law firm's letter. 律师事务所证明编号 */
  readonly firmLetter: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** The person to be defended, as the papers name them. 委托书所载当事人姓名 */
  readonly suspect: string;
};

/** What can be done with a process. 可执行操作 */
export type ProcessAction =
  /** Take no further step. 取消 */
  | 'CANCEL';

/** What exceeds one transaction, by kind. 批处理种类 */
export type ProcessKind =
  /** Import of a sheet into the directory. 导入人员与机构 */
  | 'DIRECTORY_IMPORT'
  /** Opening of slots for a long time ahead. 批量开放会见场次 */
  | 'SLOT_OPENING';

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

/** How it looks. 状况 */
export type PropertyConditionInput = {
  /** Grade. 等级 */
  readonly grade: PropertyGrade;
  /** In words. 说明 */
  readonly note?: string | null | undefined;
};

/** What has gone otherwise than it should; the history says when. 异常标记 */
export type PropertyFlag =
  /** Deposited later than 24 hours after the seizure. 逾期入库。21号 */
  | 'DEPOSITED_LATE'
  /** Not as listed. 与清单不符 */
  | 'DISCREPANCY'
  /** Returned later than approved. 逾期归还。21号 */
  | 'RETURNED_LATE';

/** What a custodian finds at a hand-over, compared with the list. 清点结果。21号 */
export type PropertyFoundInput = {
  /** How it looks. 状况 */
  readonly condition: PropertyConditionInput;
  /** How much. 数量 */
  readonly quantity: PropertyQuantityInput;
  /** Remark. 备注 */
  readonly remark?: string | null | undefined;
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
export type PropertyQuantityInput = {
  /** A decimal number. 数值 */
  readonly amount: string;
  /** Unit. 单位 */
  readonly unit: string;
};

/** What can be done with a transfer. 可执行操作 */
export type PropertyTransferAction =
  /** Receive. 接收 */
  | 'RECEIVE'
  /** Refuse. 拒收 */
  | 'REFUSE'
  /** Take back what was refused. 退回入库 */
  | 'RETURN';

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

/** Propose to make a term longer. 提请延长期限 */
export type ProposeDeadlineExtensionInput = {
  /** Which. 期限 */
  readonly deadlineId: string;
  /** Which of the extensions the term allows, such as NEXT_ABOVE. 延长种类 */
  readonly extension: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** In its unit; the most the article allows unless told. 数量 */
  readonly length?: number | null | undefined;
  /** Why. 理由 */
  readonly reason: string;
};

/** Law-enforcement qualification. 执法资格等级 */
export type Qualification =
  /** Advanced. 高级 */
  | 'ADVANCED'
  /** Basic. 基本级 */
  | 'BASIC'
  /** Intermediate. 中级 */
  | 'INTERMEDIATE';

/** Mark a notification as read. 标记已读 */
export type ReadNotificationInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which. 通知 */
  readonly notificationId: string;
};

/** Receive a transfer. 接收。21号 */
export type ReceiveTransferInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Every item of the transfer, each once. 逐件入库 */
  readonly placements: ReadonlyArray<PlacementInput>;
  /** A store of your organ. 保管场所 */
  readonly storeId: string;
  /** Which transfer. 移送 */
  readonly transferId: string;
};

/** Refuse a transfer. 拒收。21号 */
export type RefuseTransferInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** On what ground. 拒收原因 */
  readonly ground: TransferRefusalGround;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** In words. 说明 */
  readonly reason: string;
  /** Which transfer. 移送 */
  readonly transferId: string;
};

/** Register what a citizen reports. 接报案登记 */
export type RegisterReportInput = {
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** When it happened; not later than now. 发生时间 */
  readonly occurredAt: string;
  /** Where it happened. 发生地点 */
  readonly place: string;
  /** Who reports. 报案人姓名 */
  readonly reporterName: string;
  /** Their telephone number. 报案人联系电话 */
  readonly reporterPhone: string;
  /** What they tell. 报案内容 */
  readonly whatHappened: string;
};

/** Reject a check-out, or take back an approval not yet used. 不批准调用。21号 */
export type RejectCheckOutInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which item. 财物 */
  readonly itemId: string;
  /** Why. 理由 */
  readonly reason: string;
};

/** Reject papers. 核验不通过 */
export type RejectEntrustmentInput = {
  /** Which papers. 委托手续 */
  readonly entrustmentId: string;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. 原因 */
  readonly reason: RejectionReason;
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
  readonly detaineeId: string;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
};

/** What can be done with a report. 警情操作 */
export type ReportAction =
  /** Accept it as a case. 受案。公安机关办理刑事案件程序规定第171条 */
  | 'ACCEPT'
  /** Tell the reporter that it is not a matter for public security. 告知不属于公安机关管辖 */
  | 'DECLARE_OUT_OF_JURISDICTION'
  /** Transfer it to the organ with jurisdiction. 移送管辖。公安机关办理刑事案件程序规定第175条 */
  | 'TRANSFER';

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
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Which item. 财物 */
  readonly itemId: string;
  /** What it is needed for. 用途 */
  readonly purpose: string;
  /** By when it will be back. 归还期限 */
  readonly returnBy: string;
};

/** Ask for a download. 申请下载 */
export type RequestDownloadInput = {
  /** Which. 证据 */
  readonly evidenceId: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Why; it stays on record. 理由 */
  readonly reason: string;
};

/** Move a visit. 会见改期 */
export type RescheduleVisitInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** To which session. 会见场次 */
  readonly slotId: string;
  /** Which visit. 会见 */
  readonly visitId: string;
};

/** Take back what the destination refused. 退回入库。21号 */
export type ReturnTransferInput = {
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Every item of the transfer, each once. 逐件入库 */
  readonly placements: ReadonlyArray<PlacementInput>;
  /** A store of your organ. 保管场所 */
  readonly storeId: string;
  /** Which transfer. 移送 */
  readonly transferId: string;
};

/** Revoke an entrustment. 解除委托 */
export type RevokeEntrustmentInput = {
  /** Which. 委托手续 */
  readonly entrustmentId: string;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. 原因 */
  readonly reason: string;
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
  readonly at: string;
  /** Attesting witness. 见证人。CPL 142 */
  readonly attestingWitness: string;
  /** On which case. 案件 */
  readonly caseId: string;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** The list, up to 24 lines at once. 扣押清单 */
  readonly items: ReadonlyArray<SeizedItemInput>;
  /** Where. 地点 */
  readonly place: string;
  /** The second officer. 另一名民警。CPR 229 */
  readonly secondOfficerId: string;
  /** Whoever had the items. 持有人 */
  readonly seizedFrom: string;
};

/** One line of a seizure list. 扣押清单条目 */
export type SeizedItemInput = {
  /** How it looks. 状况 */
  readonly condition: PropertyConditionInput;
  /** Brand, model, number, features. 特征 */
  readonly description?: string | null | undefined;
  /** Name. 名称 */
  readonly name: string;
  /** How much; above zero. 数量 */
  readonly quantity: PropertyQuantityInput;
};

/** Take the step that is next. 审核或批准 */
export type TakeApprovalStepInput = {
  /** Which. 审批 */
  readonly approvalId: string;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** What you say to it. 意见 */
  readonly opinion?: string | null | undefined;
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
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. 理由 */
  readonly reason: string;
  /** Which report. 警情 */
  readonly reportId: string;
  /** Code of the organ with jurisdiction. 有管辖权的单位代码 */
  readonly to: string;
};

/** Verify papers. 核验委托手续 */
export type VerifyEntrustmentInput = {
  /** Whom they are for. 在押人员 */
  readonly detaineeId: string;
  /** Which papers. 委托手续 */
  readonly entrustmentId: string;
  /** The version you saw; a stale one changes nothing. 所见版本 */
  readonly expectedVersion?: number | null | undefined;
  /** Send the same key again to repeat a command safely. 幂等键 */
  readonly idempotencyKey?: string | null | undefined;
};

/** What can be done with a visit. 可执行操作 */
export type VisitAction =
  /** Cancel it. 取消 */
  | 'CANCEL'
  /** Move it to another slot. 改期 */
  | 'RESCHEDULE';

/** How lawyer and detainee meet. 会见方式 */
export type VisitMode =
  /** Face to face. 现场会见 */
  | 'IN_PERSON'
  /** By a remote link. 远程会见 */
  | 'REMOTE';

/** Where a visit stands. 会见状态 */
export type VisitStatus =
  /** Cancelled. 已取消 */
  | 'CANCELLED'
  /** Confirmed. 已预约 */
  | 'CONFIRMED';

export type AnythingQueryVariables = Exact<{
  id: string;
}>;


export type AnythingQuery = { readonly node:
    | { readonly __typename: 'Approval', readonly id: string }
    | { readonly __typename: 'Case', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Detainee', readonly id: string }
    | { readonly __typename: 'Entrustment', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'Organ', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Process', readonly id: string }
    | { readonly __typename: 'PropertyItem', readonly id: string }
    | { readonly __typename: 'PropertyStore', readonly id: string }
    | { readonly __typename: 'PropertyTransfer', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Slot', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
   | null };

export type LookUpReceiptMutationVariables = Exact<{
  input: LookUpReceiptInput;
}>;


export type LookUpReceiptMutation = { readonly lookUpReceipt: { readonly progress: { readonly status: ProgressStatus } | null, readonly refusals: ReadonlyArray<
      | { readonly code: string, readonly message: string }
      | { readonly code: string, readonly message: string }
      | { readonly code: string, readonly message: string }
      | { readonly code: string, readonly message: string }
      | { readonly code: string, readonly message: string }
      | { readonly code: string, readonly message: string }
      | { readonly code: string, readonly message: string }
    > } };

export type MyRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRolesQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role> } };

export type ChainOfCustodyQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type ChainOfCustodyQuery = { readonly propertyItem: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly custodyChain: { readonly edges: ReadonlyArray<{ readonly node: { readonly sequence: number, readonly at: string, readonly type: string, readonly by: { readonly name: string } | null, readonly from:
            | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
            | { readonly __typename: 'HeldByPossessor' }
            | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
            | { readonly __typename: 'HeldInTransit' }
          , readonly to:
            | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
            | { readonly __typename: 'HeldByPossessor' }
            | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
            | { readonly __typename: 'HeldInTransit' }
          , readonly found: { readonly remark: string | null, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null } } | null } }> }, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
      | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
      | { readonly __typename: 'HeldByPossessor' }
      | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
      | { readonly __typename: 'HeldInTransit' }
    , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } | null };

export type CheckInItemMutationVariables = Exact<{
  input: CheckInItemInput;
}>;


export type CheckInItemMutation = { readonly checkInItem: { readonly item: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
        | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
        | { readonly __typename: 'HeldByPossessor' }
        | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
        | { readonly __typename: 'HeldInTransit' }
      , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type CheckOutItemMutationVariables = Exact<{
  input: CheckOutItemInput;
}>;


export type CheckOutItemMutation = { readonly checkOutItem: { readonly item: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
        | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
        | { readonly __typename: 'HeldByPossessor' }
        | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
        | { readonly __typename: 'HeldInTransit' }
      , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type DepositItemMutationVariables = Exact<{
  input: DepositItemInput;
}>;


export type DepositItemMutation = { readonly depositItem: { readonly item: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
        | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
        | { readonly __typename: 'HeldByPossessor' }
        | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
        | { readonly __typename: 'HeldInTransit' }
      , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type DepositsDueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DepositsDueQuery = { readonly deadlines: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly light: DeadlineLight, readonly status: DeadlineStatus, readonly warnAt: string, readonly availableActions: ReadonlyArray<DeadlineAction>, readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null, readonly subject:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
              | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
              | { readonly __typename: 'HeldByPossessor' }
              | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
              | { readonly __typename: 'HeldInTransit' }
            , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DispatchTransferMutationVariables = Exact<{
  input: DispatchTransferInput;
}>;


export type DispatchTransferMutation = { readonly dispatchTransfer: { readonly transfer: { readonly id: string, readonly version: number, readonly status: PropertyTransferStatus, readonly carrier: string, readonly seal: string, readonly dispatchedAt: string, readonly availableActions: ReadonlyArray<PropertyTransferAction>, readonly origin: { readonly name: string } | null, readonly destination: { readonly name: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly quantity: { readonly amount: string, readonly unit: string } } | null> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type IncomingTransfersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IncomingTransfersQuery = { readonly incomingTransfers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: PropertyTransferStatus, readonly carrier: string, readonly seal: string, readonly dispatchedAt: string, readonly availableActions: ReadonlyArray<PropertyTransferAction>, readonly origin: { readonly name: string } | null, readonly destination: { readonly name: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly quantity: { readonly amount: string, readonly unit: string } } | null> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ItemsToDepositQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ItemsToDepositQuery = { readonly propertyItemsToDeposit: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
          | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
          | { readonly __typename: 'HeldByPossessor' }
          | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
          | { readonly __typename: 'HeldInTransit' }
        , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OutgoingTransfersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutgoingTransfersQuery = { readonly outgoingTransfers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: PropertyTransferStatus, readonly carrier: string, readonly seal: string, readonly dispatchedAt: string, readonly availableActions: ReadonlyArray<PropertyTransferAction>, readonly origin: { readonly name: string } | null, readonly destination: { readonly name: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly quantity: { readonly amount: string, readonly unit: string } } | null> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PropertyQueryVariables = Exact<{
  organ: string;
}>;


export type PropertyQuery = { readonly propertyStores: { readonly edges: ReadonlyArray<{ readonly node: { readonly name: string, readonly items: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly holder:
                | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
                | { readonly __typename: 'HeldByPossessor' }
                | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
                | { readonly __typename: 'HeldInTransit' }
              , readonly custodyChain: { readonly edges: ReadonlyArray<{ readonly node: { readonly at: string, readonly type: string, readonly by: { readonly name: string } | null, readonly from:
                      | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
                      | { readonly __typename: 'HeldByPossessor' }
                      | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
                      | { readonly __typename: 'HeldInTransit' }
                    , readonly to:
                      | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
                      | { readonly __typename: 'HeldByPossessor' }
                      | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
                      | { readonly __typename: 'HeldInTransit' }
                     } }> } } }> } } }> } };

export type ReceiveTransferMutationVariables = Exact<{
  input: ReceiveTransferInput;
}>;


export type ReceiveTransferMutation = { readonly receiveTransfer: { readonly transfer: { readonly id: string, readonly version: number, readonly status: PropertyTransferStatus, readonly carrier: string, readonly seal: string, readonly dispatchedAt: string, readonly availableActions: ReadonlyArray<PropertyTransferAction>, readonly origin: { readonly name: string } | null, readonly destination: { readonly name: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly quantity: { readonly amount: string, readonly unit: string } } | null> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type RefuseTransferMutationVariables = Exact<{
  input: RefuseTransferInput;
}>;


export type RefuseTransferMutation = { readonly refuseTransfer: { readonly transfer: { readonly ground: TransferRefusalGround | null, readonly reason: string | null, readonly id: string, readonly version: number, readonly status: PropertyTransferStatus, readonly carrier: string, readonly seal: string, readonly dispatchedAt: string, readonly availableActions: ReadonlyArray<PropertyTransferAction>, readonly origin: { readonly name: string } | null, readonly destination: { readonly name: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly quantity: { readonly amount: string, readonly unit: string } } | null> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type ReturnTransferMutationVariables = Exact<{
  input: ReturnTransferInput;
}>;


export type ReturnTransferMutation = { readonly returnTransfer: { readonly transfer: { readonly id: string, readonly version: number, readonly status: PropertyTransferStatus, readonly carrier: string, readonly seal: string, readonly dispatchedAt: string, readonly availableActions: ReadonlyArray<PropertyTransferAction>, readonly origin: { readonly name: string } | null, readonly destination: { readonly name: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly quantity: { readonly amount: string, readonly unit: string } } | null> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type AbortUploadMutationVariables = Exact<{
  input: AbortUploadInput;
}>;


export type AbortUploadMutation = { readonly abortUpload: { readonly evidence: { readonly id: string, readonly status: EvidenceStatus } | null, readonly refusals: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
    > } };

export type BeginUploadMutationVariables = Exact<{
  input: BeginUploadInput;
}>;


export type BeginUploadMutation = { readonly beginUpload: { readonly evidence: { readonly id: string, readonly name: string, readonly size: number, readonly partSize: number } | null, readonly refusals: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
    > } };

export type CompleteUploadMutationVariables = Exact<{
  input: CompleteUploadInput;
}>;


export type CompleteUploadMutation = { readonly completeUpload: { readonly evidence: { readonly id: string, readonly status: EvidenceStatus, readonly name: string, readonly size: number, readonly sha256: string | null } | null, readonly refusals: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
    > } };

export type EvidenceStatusQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceStatusQuery = { readonly evidence: { readonly id: string, readonly status: EvidenceStatus, readonly name: string, readonly size: number, readonly sha256: string | null, readonly differences: ReadonlyArray<EvidenceDifference>, readonly abortReason: EvidenceAbortReason | null, readonly object: { readonly versionId: string, readonly size: number, readonly checksum: string, readonly retainUntil: string, readonly legalHold: boolean } | null } | null };

export type PartUrlsQueryVariables = Exact<{
  id: string;
  parts: ReadonlyArray<PartInput> | PartInput;
}>;


export type PartUrlsQuery = { readonly evidence: { readonly partUrls: ReadonlyArray<{ readonly number: number, readonly url: string, readonly headers: ReadonlyArray<{ readonly name: string, readonly value: string }> }> | null } | null };

export type ReceivedPartsQueryVariables = Exact<{
  id: string;
  after?: number | null | undefined;
}>;


export type ReceivedPartsQuery = { readonly evidence: { readonly id: string, readonly status: EvidenceStatus, readonly name: string, readonly size: number, readonly partSize: number, readonly sha256: string | null, readonly receivedParts: ReadonlyArray<{ readonly number: number, readonly sha256: string }> | null } | null };

export type ApprovalCardFragment = { readonly id: string, readonly version: number, readonly kind: ApprovalKind, readonly article: string, readonly reason: string, readonly status: ApprovalStatus, readonly awaitedStep: ApprovalStep | null, readonly lapsesAt: string | null, readonly availableActions: ReadonlyArray<ApprovalAction>, readonly subject:
    | { readonly __typename: 'Approval', readonly id: string }
    | { readonly __typename: 'Case', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Detainee', readonly id: string }
    | { readonly __typename: 'Entrustment', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'Organ', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Process', readonly id: string }
    | { readonly __typename: 'PropertyItem', readonly id: string }
    | { readonly __typename: 'PropertyStore', readonly id: string }
    | { readonly __typename: 'PropertyTransfer', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Slot', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
   | null, readonly proposer: { readonly name: string } | null, readonly proposal: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly awaitedOrgan: { readonly name: string } | null, readonly taken: ReadonlyArray<{ readonly step: ApprovalStep, readonly at: string, readonly opinion: string | null, readonly by: { readonly name: string } | null }> };

export type CaseCardFragment = { readonly id: string, readonly version: number, readonly number: string, readonly kind: CaseKind, readonly publicSecurity: boolean, readonly complexity: Complexity, readonly status: CaseStatus, readonly suspectedOffence: string, readonly acceptedAt: string, readonly filedAt: string | null, readonly declinedAt: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<CaseAction>, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null }> };

export type DeadlineCardFragment = { readonly id: string, readonly version: number, readonly light: DeadlineLight, readonly status: DeadlineStatus, readonly warnAt: string, readonly availableActions: ReadonlyArray<DeadlineAction>, readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null, readonly subject:
    | { readonly __typename: 'Approval', readonly id: string }
    | { readonly __typename: 'Case', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Detainee', readonly id: string }
    | { readonly __typename: 'Entrustment', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'Organ', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Process', readonly id: string }
    | { readonly __typename: 'PropertyItem', readonly id: string }
    | { readonly __typename: 'PropertyStore', readonly id: string }
    | { readonly __typename: 'PropertyTransfer', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Slot', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
   | null };

export type DeadlinePartsFragment = { readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null };

export type EntrustmentCardFragment = { readonly id: string, readonly version: number, readonly status: EntrustmentStatus, readonly suspect: string, readonly lawyerName: string, readonly firm: string, readonly certificate: string, readonly firmLetter: string, readonly presentedAt: string, readonly dueBy: string, readonly rejection: RejectionReason | null, readonly revocation: string | null, readonly availableActions: ReadonlyArray<EntrustmentAction>, readonly authority: { readonly kind: AuthorityKind, readonly number: string }, readonly centre: { readonly id: string, readonly name: string } | null };

export type EventPartsFragment = { readonly sequence: number, readonly at: string, readonly type: string, readonly by: { readonly name: string } | null };

export type EvidenceCardFragment = { readonly id: string, readonly version: number, readonly kind: EvidenceKind, readonly name: string, readonly size: number, readonly status: EvidenceStatus, readonly begunAt: string, readonly completedAt: string | null, readonly sha256: string | null, readonly differences: ReadonlyArray<EvidenceDifference>, readonly abortReason: EvidenceAbortReason | null, readonly availableActions: ReadonlyArray<EvidenceAction>, readonly uploader: { readonly name: string } | null, readonly object: { readonly size: number, readonly checksum: string, readonly retainUntil: string, readonly legalHold: boolean } | null };

type Holder_HeldByOfficer_Fragment = { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null };

type Holder_HeldByPossessor_Fragment = { readonly __typename: 'HeldByPossessor' };

type Holder_HeldInStore_Fragment = { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string };

type Holder_HeldInTransit_Fragment = { readonly __typename: 'HeldInTransit' };

export type HolderFragment =
  | Holder_HeldByOfficer_Fragment
  | Holder_HeldByPossessor_Fragment
  | Holder_HeldInStore_Fragment
  | Holder_HeldInTransit_Fragment
;

export type ItemCardFragment = { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
    | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
    | { readonly __typename: 'HeldByPossessor' }
    | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
    | { readonly __typename: 'HeldInTransit' }
  , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null };

export type NotificationCardFragment = { readonly id: string, readonly version: number, readonly kind: NotificationKind, readonly title: string, readonly text: string, readonly at: string, readonly read: boolean, readonly subject:
    | { readonly __typename: 'Approval', readonly id: string }
    | { readonly __typename: 'Case', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Detainee', readonly id: string }
    | { readonly __typename: 'Entrustment', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'Organ', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Process', readonly id: string }
    | { readonly __typename: 'PropertyItem', readonly id: string }
    | { readonly __typename: 'PropertyStore', readonly id: string }
    | { readonly __typename: 'PropertyTransfer', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Slot', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
   | null };

type RefusalParts_LawyerBusy_Fragment = { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> };

type RefusalParts_NotInThisState_Fragment = { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> };

type RefusalParts_OutOfRange_Fragment = { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> };

type RefusalParts_Refused_Fragment = { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> };

type RefusalParts_SlotFull_Fragment = { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> };

type RefusalParts_TooMany_Fragment = { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> };

type RefusalParts_VersionChanged_Fragment = { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
    | { readonly __typename: 'Approval', readonly id: string }
    | { readonly __typename: 'Case', readonly id: string }
    | { readonly __typename: 'Centre', readonly id: string }
    | { readonly __typename: 'Deadline', readonly id: string }
    | { readonly __typename: 'Detainee', readonly id: string }
    | { readonly __typename: 'Entrustment', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'Organ', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Process', readonly id: string }
    | { readonly __typename: 'PropertyItem', readonly id: string }
    | { readonly __typename: 'PropertyStore', readonly id: string }
    | { readonly __typename: 'PropertyTransfer', readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Slot', readonly id: string }
    | { readonly __typename: 'Visit', readonly id: string }
   | null };

export type RefusalPartsFragment =
  | RefusalParts_LawyerBusy_Fragment
  | RefusalParts_NotInThisState_Fragment
  | RefusalParts_OutOfRange_Fragment
  | RefusalParts_Refused_Fragment
  | RefusalParts_SlotFull_Fragment
  | RefusalParts_TooMany_Fragment
  | RefusalParts_VersionChanged_Fragment
;

export type ReportCardFragment = { readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction> };

export type SlotCardFragment = { readonly id: string, readonly date: string, readonly from: string, readonly to: string, readonly mode: VisitMode, readonly room: string, readonly freeSeats: number, readonly capacity: number };

export type TransferCardFragment = { readonly id: string, readonly version: number, readonly status: PropertyTransferStatus, readonly carrier: string, readonly seal: string, readonly dispatchedAt: string, readonly availableActions: ReadonlyArray<PropertyTransferAction>, readonly origin: { readonly name: string } | null, readonly destination: { readonly name: string } | null, readonly items: ReadonlyArray<{ readonly id: string, readonly name: string, readonly quantity: { readonly amount: string, readonly unit: string } } | null> };

export type VisitCardFragment = { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly mode: VisitMode, readonly from: string, readonly to: string, readonly seat: number, readonly reason: string | null, readonly availableActions: ReadonlyArray<VisitAction>, readonly centre: { readonly name: string } | null };

export type BookVisitMutationVariables = Exact<{
  input: BookVisitInput;
}>;


export type BookVisitMutation = { readonly bookVisit: { readonly visit: { readonly id: string, readonly version: number, readonly from: string, readonly to: string, readonly seat: number, readonly centre: { readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly freeSeats: number }> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
    > } };

export type CancelVisitMutationVariables = Exact<{
  input: CancelVisitInput;
}>;


export type CancelVisitMutation = { readonly cancelVisit: { readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly mode: VisitMode, readonly from: string, readonly to: string, readonly seat: number, readonly reason: string | null, readonly availableActions: ReadonlyArray<VisitAction>, readonly centre: { readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type CentresQueryVariables = Exact<{
  province: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CentresQuery = { readonly centres: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly organ: { readonly code: string } | null, readonly rooms: ReadonlyArray<{ readonly code: string, readonly mode: VisitMode, readonly capacity: number }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FreeSlotsQueryVariables = Exact<{
  centreId: string;
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FreeSlotsQuery = { readonly slots: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly date: string, readonly from: string, readonly to: string, readonly mode: VisitMode, readonly room: string, readonly freeSeats: number, readonly capacity: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyEntrustmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyEntrustmentsQuery = { readonly entrustments: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: EntrustmentStatus, readonly suspect: string, readonly lawyerName: string, readonly firm: string, readonly certificate: string, readonly firmLetter: string, readonly presentedAt: string, readonly dueBy: string, readonly rejection: RejectionReason | null, readonly revocation: string | null, readonly availableActions: ReadonlyArray<EntrustmentAction>, readonly authority: { readonly kind: AuthorityKind, readonly number: string }, readonly centre: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PresentPapersMutationVariables = Exact<{
  input: PresentPapersInput;
}>;


export type PresentPapersMutation = { readonly presentPapers: { readonly entrustment: { readonly id: string, readonly version: number, readonly status: EntrustmentStatus, readonly suspect: string, readonly lawyerName: string, readonly firm: string, readonly certificate: string, readonly firmLetter: string, readonly presentedAt: string, readonly dueBy: string, readonly rejection: RejectionReason | null, readonly revocation: string | null, readonly availableActions: ReadonlyArray<EntrustmentAction>, readonly authority: { readonly kind: AuthorityKind, readonly number: string }, readonly centre: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type RescheduleVisitMutationVariables = Exact<{
  input: RescheduleVisitInput;
}>;


export type RescheduleVisitMutation = { readonly rescheduleVisit: { readonly visit: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly mode: VisitMode, readonly from: string, readonly to: string, readonly seat: number, readonly reason: string | null, readonly availableActions: ReadonlyArray<VisitAction>, readonly centre: { readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly alternatives: ReadonlyArray<{ readonly id: string, readonly date: string, readonly from: string, readonly to: string, readonly mode: VisitMode, readonly room: string, readonly freeSeats: number, readonly capacity: number }> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type RevokeEntrustmentMutationVariables = Exact<{
  input: RevokeEntrustmentInput;
}>;


export type RevokeEntrustmentMutation = { readonly revokeEntrustment: { readonly entrustment: { readonly id: string, readonly version: number, readonly status: EntrustmentStatus, readonly suspect: string, readonly lawyerName: string, readonly firm: string, readonly certificate: string, readonly firmLetter: string, readonly presentedAt: string, readonly dueBy: string, readonly rejection: RejectionReason | null, readonly revocation: string | null, readonly availableActions: ReadonlyArray<EntrustmentAction>, readonly authority: { readonly kind: AuthorityKind, readonly number: string }, readonly centre: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type VisitFileQueryVariables = Exact<{
  id: string;
  rows?: number | null | undefined;
}>;


export type VisitFileQuery = { readonly node:
    | { readonly __typename: 'Approval' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'Centre' }
    | { readonly __typename: 'Deadline' }
    | { readonly __typename: 'Detainee' }
    | { readonly __typename: 'Entrustment' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Notification' }
    | { readonly __typename: 'Organ' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Process' }
    | { readonly __typename: 'PropertyItem' }
    | { readonly __typename: 'PropertyStore' }
    | { readonly __typename: 'PropertyTransfer' }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'Slot' }
    | { readonly __typename: 'Visit', readonly id: string, readonly version: number, readonly status: VisitStatus, readonly mode: VisitMode, readonly from: string, readonly to: string, readonly seat: number, readonly reason: string | null, readonly availableActions: ReadonlyArray<VisitAction>, readonly entrustment: { readonly id: string, readonly version: number, readonly status: EntrustmentStatus, readonly suspect: string, readonly lawyerName: string, readonly firm: string, readonly certificate: string, readonly firmLetter: string, readonly presentedAt: string, readonly dueBy: string, readonly rejection: RejectionReason | null, readonly revocation: string | null, readonly availableActions: ReadonlyArray<EntrustmentAction>, readonly authority: { readonly kind: AuthorityKind, readonly number: string }, readonly centre: { readonly id: string, readonly name: string } | null } | null, readonly slot: { readonly id: string, readonly date: string, readonly from: string, readonly to: string, readonly mode: VisitMode, readonly room: string, readonly freeSeats: number, readonly capacity: number } | null, readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly sequence: number, readonly at: string, readonly type: string, readonly by: { readonly name: string } | null } }> }, readonly centre: { readonly name: string } | null }
   | null };

export type VisitsQueryVariables = Exact<{
  centreId: string;
  from: string;
  to: string;
}>;


export type VisitsQuery = { readonly visits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly mode: VisitMode, readonly from: string, readonly to: string, readonly seat: number, readonly availableActions: ReadonlyArray<VisitAction>, readonly centre: { readonly name: string } | null, readonly entrustment: { readonly id: string, readonly suspect: string, readonly status: EntrustmentStatus, readonly dueBy: string } | null } }> }, readonly slots: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly date: string, readonly from: string, readonly to: string, readonly mode: VisitMode, readonly freeSeats: number, readonly capacity: number } }> } };

export type ApprovalsAwaitingMeQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApprovalsAwaitingMeQuery = { readonly approvalsAwaitingMe: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly kind: ApprovalKind, readonly article: string, readonly reason: string, readonly status: ApprovalStatus, readonly awaitedStep: ApprovalStep | null, readonly lapsesAt: string | null, readonly availableActions: ReadonlyArray<ApprovalAction>, readonly subject:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null, readonly proposer: { readonly name: string } | null, readonly proposal: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly awaitedOrgan: { readonly name: string } | null, readonly taken: ReadonlyArray<{ readonly step: ApprovalStep, readonly at: string, readonly opinion: string | null, readonly by: { readonly name: string } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ApproveCheckOutMutationVariables = Exact<{
  input: ApproveCheckOutInput;
}>;


export type ApproveCheckOutMutation = { readonly approveCheckOut: { readonly item: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
        | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
        | { readonly __typename: 'HeldByPossessor' }
        | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
        | { readonly __typename: 'HeldInTransit' }
      , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type AwaitingMeQueryVariables = Exact<{
  rows?: number | null | undefined;
}>;


export type AwaitingMeQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly number: string, readonly kind: CaseKind, readonly publicSecurity: boolean, readonly complexity: Complexity, readonly status: CaseStatus, readonly suspectedOffence: string, readonly acceptedAt: string, readonly filedAt: string | null, readonly declinedAt: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<CaseAction>, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null }> } }> }, readonly reports: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction> } }> } };

export type CaseHoldingsQueryVariables = Exact<{
  id: string;
  rows?: number | null | undefined;
}>;


export type CaseHoldingsQuery = { readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly propertyItems: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
            | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
            | { readonly __typename: 'HeldByPossessor' }
            | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
            | { readonly __typename: 'HeldInTransit' }
          , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } }> }, readonly evidence: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly kind: EvidenceKind, readonly name: string, readonly size: number, readonly status: EvidenceStatus, readonly begunAt: string, readonly completedAt: string | null, readonly sha256: string | null, readonly differences: ReadonlyArray<EvidenceDifference>, readonly abortReason: EvidenceAbortReason | null, readonly availableActions: ReadonlyArray<EvidenceAction>, readonly uploader: { readonly name: string } | null, readonly object: { readonly size: number, readonly checksum: string, readonly retainUntil: string, readonly legalHold: boolean } | null } }> } } | null };

export type DeclineCaseMutationVariables = Exact<{
  input: DeclineCaseInput;
}>;


export type DeclineCaseMutation = { readonly declineCase: { readonly case: { readonly id: string, readonly version: number, readonly number: string, readonly kind: CaseKind, readonly publicSecurity: boolean, readonly complexity: Complexity, readonly status: CaseStatus, readonly suspectedOffence: string, readonly acceptedAt: string, readonly filedAt: string | null, readonly declinedAt: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<CaseAction>, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null }> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type EvidenceFileQueryVariables = Exact<{
  id: string;
  rows?: number | null | undefined;
}>;


export type EvidenceFileQuery = { readonly evidence: { readonly contentType: string, readonly device: string | null, readonly capturedAt: string | null, readonly deviceHash: string | null, readonly id: string, readonly version: number, readonly kind: EvidenceKind, readonly name: string, readonly size: number, readonly status: EvidenceStatus, readonly begunAt: string, readonly completedAt: string | null, readonly sha256: string | null, readonly differences: ReadonlyArray<EvidenceDifference>, readonly abortReason: EvidenceAbortReason | null, readonly availableActions: ReadonlyArray<EvidenceAction>, readonly case: { readonly number: string } | null, readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly sequence: number, readonly at: string, readonly type: string, readonly by: { readonly name: string } | null } }> }, readonly uploader: { readonly name: string } | null, readonly object: { readonly size: number, readonly checksum: string, readonly retainUntil: string, readonly legalHold: boolean } | null } | null };

export type FileCaseMutationVariables = Exact<{
  input: FileCaseInput;
}>;


export type FileCaseMutation = { readonly fileCase: { readonly case: { readonly id: string, readonly version: number, readonly number: string, readonly kind: CaseKind, readonly publicSecurity: boolean, readonly complexity: Complexity, readonly status: CaseStatus, readonly suspectedOffence: string, readonly acceptedAt: string, readonly filedAt: string | null, readonly declinedAt: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<CaseAction>, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null }> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type OrganDeadlinesQueryVariables = Exact<{
  organ?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganDeadlinesQuery = { readonly deadlines: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly light: DeadlineLight, readonly status: DeadlineStatus, readonly warnAt: string, readonly availableActions: ReadonlyArray<DeadlineAction>, readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null, readonly organ: { readonly name: string } | null, readonly subject:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RejectCheckOutMutationVariables = Exact<{
  input: RejectCheckOutInput;
}>;


export type RejectCheckOutMutation = { readonly rejectCheckOut: { readonly item: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
        | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
        | { readonly __typename: 'HeldByPossessor' }
        | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
        | { readonly __typename: 'HeldInTransit' }
      , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type ReportFileQueryVariables = Exact<{
  id: string;
  rows?: number | null | undefined;
}>;


export type ReportFileQuery = { readonly report: { readonly reporterName: string, readonly reporterPhone: string, readonly closedAt: string | null, readonly reason: string | null, readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction>, readonly registeredBy: { readonly name: string } | null, readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus } | null, readonly transferredTo: { readonly name: string } | null, readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly sequence: number, readonly at: string, readonly type: string, readonly by: { readonly name: string } | null } }> } } | null };

export type ReportsOfQueryVariables = Exact<{
  organ?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsOfQuery = { readonly reports: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StatisticsQueryVariables = Exact<{
  organ: string;
  from: string;
  to: string;
}>;


export type StatisticsQuery = { readonly statistics: ReadonlyArray<{ readonly day: string, readonly counts: ReadonlyArray<{ readonly measure: Measure, readonly amount: number }> }> };

export type TakeApprovalStepMutationVariables = Exact<{
  input: TakeApprovalStepInput;
}>;


export type TakeApprovalStepMutation = { readonly takeApprovalStep: { readonly approval: { readonly id: string, readonly version: number, readonly kind: ApprovalKind, readonly article: string, readonly reason: string, readonly status: ApprovalStatus, readonly awaitedStep: ApprovalStep | null, readonly lapsesAt: string | null, readonly availableActions: ReadonlyArray<ApprovalAction>, readonly subject:
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'Case', readonly id: string }
        | { readonly __typename: 'Centre', readonly id: string }
        | { readonly __typename: 'Deadline', readonly id: string }
        | { readonly __typename: 'Detainee', readonly id: string }
        | { readonly __typename: 'Entrustment', readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'Organ', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Process', readonly id: string }
        | { readonly __typename: 'PropertyItem', readonly id: string }
        | { readonly __typename: 'PropertyStore', readonly id: string }
        | { readonly __typename: 'PropertyTransfer', readonly id: string }
        | { readonly __typename: 'Report', readonly id: string }
        | { readonly __typename: 'Slot', readonly id: string }
        | { readonly __typename: 'Visit', readonly id: string }
       | null, readonly proposer: { readonly name: string } | null, readonly proposal: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly awaitedOrgan: { readonly name: string } | null, readonly taken: ReadonlyArray<{ readonly step: ApprovalStep, readonly at: string, readonly opinion: string | null, readonly by: { readonly name: string } | null }> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type TransferReportMutationVariables = Exact<{
  input: TransferReportInput;
}>;


export type TransferReportMutation = { readonly transferReport: { readonly report: { readonly reason: string | null, readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction>, readonly transferredTo: { readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type AcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type AcceptReportMutation = { readonly acceptReport: { readonly report: { readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction> } | null, readonly case: { readonly id: string, readonly version: number, readonly number: string, readonly kind: CaseKind, readonly publicSecurity: boolean, readonly complexity: Complexity, readonly status: CaseStatus, readonly suspectedOffence: string, readonly acceptedAt: string, readonly filedAt: string | null, readonly declinedAt: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<CaseAction>, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null }> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type CaseFileQueryVariables = Exact<{
  id: string;
  rows?: number | null | undefined;
}>;


export type CaseFileQuery = { readonly case: { readonly id: string, readonly version: number, readonly number: string, readonly kind: CaseKind, readonly publicSecurity: boolean, readonly complexity: Complexity, readonly status: CaseStatus, readonly suspectedOffence: string, readonly acceptedAt: string, readonly filedAt: string | null, readonly declinedAt: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<CaseAction>, readonly organ: { readonly name: string } | null, readonly report: { readonly reporterName: string, readonly reporterPhone: string, readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction> } | null, readonly propertyItems: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
            | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
            | { readonly __typename: 'HeldByPossessor' }
            | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
            | { readonly __typename: 'HeldInTransit' }
          , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } }> }, readonly evidence: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly kind: EvidenceKind, readonly name: string, readonly size: number, readonly status: EvidenceStatus, readonly begunAt: string, readonly completedAt: string | null, readonly sha256: string | null, readonly differences: ReadonlyArray<EvidenceDifference>, readonly abortReason: EvidenceAbortReason | null, readonly availableActions: ReadonlyArray<EvidenceAction>, readonly uploader: { readonly name: string } | null, readonly object: { readonly size: number, readonly checksum: string, readonly retainUntil: string, readonly legalHold: boolean } | null } }> }, readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly sequence: number, readonly at: string, readonly type: string, readonly by: { readonly name: string } | null } }> }, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null }> } | null };

export type CasesQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type CasesQuery = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly kind: CaseKind, readonly status: CaseStatus, readonly suspectedOffence: string, readonly availableActions: ReadonlyArray<CaseAction>, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly dueAt: string, readonly metAt: string | null }>, readonly history: { readonly edges: ReadonlyArray<{ readonly node: { readonly at: string, readonly type: string, readonly by: { readonly name: string } | null } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DeclareOutOfJurisdictionMutationVariables = Exact<{
  input: DeclareReportOutOfJurisdictionInput;
}>;


export type DeclareOutOfJurisdictionMutation = { readonly declareReportOutOfJurisdiction: { readonly report: { readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type MyCasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyCasesQuery = { readonly casesInMyCharge: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly number: string, readonly kind: CaseKind, readonly publicSecurity: boolean, readonly complexity: Complexity, readonly status: CaseStatus, readonly suspectedOffence: string, readonly acceptedAt: string, readonly filedAt: string | null, readonly declinedAt: string | null, readonly reason: string | null, readonly availableActions: ReadonlyArray<CaseAction>, readonly officerInCharge: { readonly name: string } | null, readonly deadlines: ReadonlyArray<{ readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyDeadlinesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyDeadlinesQuery = { readonly myDeadlines: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly light: DeadlineLight, readonly status: DeadlineStatus, readonly warnAt: string, readonly availableActions: ReadonlyArray<DeadlineAction>, readonly term: Term, readonly article: string, readonly startedAt: string, readonly dueAt: string, readonly provisional: boolean, readonly metAt: string | null, readonly subject:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyNotificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  unread?: boolean | null | undefined;
}>;


export type MyNotificationsQuery = { readonly notifications: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly kind: NotificationKind, readonly title: string, readonly text: string, readonly at: string, readonly read: boolean, readonly subject:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyProposalsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyProposalsQuery = { readonly myProposals: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly kind: ApprovalKind, readonly article: string, readonly reason: string, readonly status: ApprovalStatus, readonly awaitedStep: ApprovalStep | null, readonly lapsesAt: string | null, readonly availableActions: ReadonlyArray<ApprovalAction>, readonly subject:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null, readonly proposer: { readonly name: string } | null, readonly proposal: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly awaitedOrgan: { readonly name: string } | null, readonly taken: ReadonlyArray<{ readonly step: ApprovalStep, readonly at: string, readonly opinion: string | null, readonly by: { readonly name: string } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProposeExtensionMutationVariables = Exact<{
  input: ProposeDeadlineExtensionInput;
}>;


export type ProposeExtensionMutation = { readonly proposeDeadlineExtension: { readonly approval: { readonly id: string, readonly version: number, readonly kind: ApprovalKind, readonly article: string, readonly reason: string, readonly status: ApprovalStatus, readonly awaitedStep: ApprovalStep | null, readonly lapsesAt: string | null, readonly availableActions: ReadonlyArray<ApprovalAction>, readonly subject:
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'Case', readonly id: string }
        | { readonly __typename: 'Centre', readonly id: string }
        | { readonly __typename: 'Deadline', readonly id: string }
        | { readonly __typename: 'Detainee', readonly id: string }
        | { readonly __typename: 'Entrustment', readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'Organ', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Process', readonly id: string }
        | { readonly __typename: 'PropertyItem', readonly id: string }
        | { readonly __typename: 'PropertyStore', readonly id: string }
        | { readonly __typename: 'PropertyTransfer', readonly id: string }
        | { readonly __typename: 'Report', readonly id: string }
        | { readonly __typename: 'Slot', readonly id: string }
        | { readonly __typename: 'Visit', readonly id: string }
       | null, readonly proposer: { readonly name: string } | null, readonly proposal: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly awaitedOrgan: { readonly name: string } | null, readonly taken: ReadonlyArray<{ readonly step: ApprovalStep, readonly at: string, readonly opinion: string | null, readonly by: { readonly name: string } | null }> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type ReadNotificationMutationVariables = Exact<{
  input: ReadNotificationInput;
}>;


export type ReadNotificationMutation = { readonly readNotification: { readonly notification: { readonly id: string, readonly version: number, readonly kind: NotificationKind, readonly title: string, readonly text: string, readonly at: string, readonly read: boolean, readonly subject:
        | { readonly __typename: 'Approval', readonly id: string }
        | { readonly __typename: 'Case', readonly id: string }
        | { readonly __typename: 'Centre', readonly id: string }
        | { readonly __typename: 'Deadline', readonly id: string }
        | { readonly __typename: 'Detainee', readonly id: string }
        | { readonly __typename: 'Entrustment', readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'Organ', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Process', readonly id: string }
        | { readonly __typename: 'PropertyItem', readonly id: string }
        | { readonly __typename: 'PropertyStore', readonly id: string }
        | { readonly __typename: 'PropertyTransfer', readonly id: string }
        | { readonly __typename: 'Report', readonly id: string }
        | { readonly __typename: 'Slot', readonly id: string }
        | { readonly __typename: 'Visit', readonly id: string }
       | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type RegisterReportMutationVariables = Exact<{
  input: RegisterReportInput;
}>;


export type RegisterReportMutation = { readonly registerReport: { readonly report: { readonly id: string, readonly version: number, readonly number: string, readonly status: ReportStatus, readonly whatHappened: string, readonly occurredAt: string, readonly place: string, readonly registeredAt: string, readonly availableActions: ReadonlyArray<ReportAction> } | null, readonly receipt: { readonly number: string, readonly code: string } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type RequestCheckOutMutationVariables = Exact<{
  input: RequestCheckOutInput;
}>;


export type RequestCheckOutMutation = { readonly requestCheckOut: { readonly item: { readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
        | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
        | { readonly __typename: 'HeldByPossessor' }
        | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
        | { readonly __typename: 'HeldInTransit' }
      , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type RequestDownloadMutationVariables = Exact<{
  input: RequestDownloadInput;
}>;


export type RequestDownloadMutation = { readonly requestDownload: { readonly url: string | null, readonly expiresAt: string | null, readonly evidence: { readonly id: string, readonly name: string, readonly size: number, readonly sha256: string | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type SeizeItemsMutationVariables = Exact<{
  input: SeizeItemsInput;
}>;


export type SeizeItemsMutation = { readonly seizeItems: { readonly items: ReadonlyArray<{ readonly id: string, readonly version: number, readonly status: PropertyItemStatus, readonly caseNumber: string, readonly name: string, readonly description: string | null, readonly depositBy: string, readonly flags: ReadonlyArray<PropertyFlag>, readonly availableActions: ReadonlyArray<PropertyItemAction>, readonly quantity: { readonly amount: string, readonly unit: string }, readonly condition: { readonly grade: PropertyGrade, readonly note: string | null }, readonly holder:
        | { readonly __typename: 'HeldByOfficer', readonly officer: { readonly name: string } | null }
        | { readonly __typename: 'HeldByPossessor' }
        | { readonly __typename: 'HeldInStore', readonly room: string, readonly shelf: number, readonly seal: string }
        | { readonly __typename: 'HeldInTransit' }
      , readonly checkOut: { readonly purpose: string, readonly returnBy: string, readonly by: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null } | null } | null> | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type WhatChangedQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WhatChangedQuery = { readonly viewer: { readonly changes: { readonly cursor: string, readonly more: boolean, readonly pollAfter: number, readonly expired: boolean, readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Approval', readonly version: number, readonly id: string }
        | { readonly __typename: 'Case', readonly version: number, readonly id: string }
        | { readonly __typename: 'Centre', readonly id: string }
        | { readonly __typename: 'Deadline', readonly id: string }
        | { readonly __typename: 'Detainee', readonly id: string }
        | { readonly __typename: 'Entrustment', readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'Organ', readonly id: string }
        | { readonly __typename: 'Person', readonly id: string }
        | { readonly __typename: 'Process', readonly id: string }
        | { readonly __typename: 'PropertyItem', readonly id: string }
        | { readonly __typename: 'PropertyStore', readonly id: string }
        | { readonly __typename: 'PropertyTransfer', readonly id: string }
        | { readonly __typename: 'Report', readonly id: string }
        | { readonly __typename: 'Slot', readonly id: string }
        | { readonly __typename: 'Visit', readonly id: string }
      > } } };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly person: { readonly id: string, readonly name: string, readonly posts: ReadonlyArray<Post>, readonly qualification: Qualification | null, readonly organ: { readonly code: string, readonly name: string } | null } | null } };

export type AddSessionTemplateMutationVariables = Exact<{
  input: AddSessionTemplateInput;
}>;


export type AddSessionTemplateMutation = { readonly addSessionTemplate: { readonly centre: { readonly id: string, readonly version: number, readonly rooms: ReadonlyArray<{ readonly code: string, readonly mode: VisitMode, readonly capacity: number }>, readonly templates: ReadonlyArray<{ readonly code: string, readonly room: string, readonly weekday: number, readonly from: string, readonly to: string, readonly effectiveFrom: string, readonly effectiveUntil: string | null }> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type AddVisitRoomMutationVariables = Exact<{
  input: AddVisitRoomInput;
}>;


export type AddVisitRoomMutation = { readonly addVisitRoom: { readonly centre: { readonly id: string, readonly version: number, readonly rooms: ReadonlyArray<{ readonly code: string, readonly mode: VisitMode, readonly capacity: number }>, readonly templates: ReadonlyArray<{ readonly code: string, readonly room: string, readonly weekday: number, readonly from: string, readonly to: string, readonly effectiveFrom: string, readonly effectiveUntil: string | null }> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type AdmitDetaineeMutationVariables = Exact<{
  input: AdmitDetaineeInput;
}>;


export type AdmitDetaineeMutation = { readonly admitDetainee: { readonly detainee: { readonly id: string, readonly version: number, readonly name: string, readonly status: DetaineeStatus, readonly admittedAt: string, readonly releasedAt: string | null, readonly availableActions: ReadonlyArray<DetaineeAction> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type CentreDayQueryVariables = Exact<{
  centreId: string;
  day: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CentreDayQuery = { readonly centre: { readonly name: string, readonly visits: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: VisitStatus, readonly mode: VisitMode, readonly from: string, readonly to: string, readonly seat: number, readonly reason: string | null, readonly availableActions: ReadonlyArray<VisitAction>, readonly detainee: { readonly name: string } | null, readonly entrustment: { readonly lawyerName: string, readonly firm: string } | null, readonly centre: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type DetaineesQueryVariables = Exact<{
  centreId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DetaineesQuery = { readonly centre: { readonly detainees: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly name: string, readonly status: DetaineeStatus, readonly admittedAt: string, readonly releasedAt: string | null, readonly availableActions: ReadonlyArray<DetaineeAction> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type OpenSlotsThroughMutationVariables = Exact<{
  input: OpenSlotsThroughInput;
}>;


export type OpenSlotsThroughMutation = { readonly openSlotsThrough: { readonly process: { readonly id: string, readonly version: number, readonly status: ProcessStatus, readonly steps: number } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type OpenSlotsMutationVariables = Exact<{
  input: OpenSlotsInput;
}>;


export type OpenSlotsMutation = { readonly openSlots: { readonly complete: boolean | null, readonly slots: ReadonlyArray<{ readonly id: string, readonly date: string, readonly from: string, readonly to: string, readonly mode: VisitMode, readonly room: string, readonly freeSeats: number, readonly capacity: number }> | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type PapersToVerifyQueryVariables = Exact<{
  centreId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PapersToVerifyQuery = { readonly centre: { readonly papersToVerify: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly status: EntrustmentStatus, readonly suspect: string, readonly lawyerName: string, readonly firm: string, readonly certificate: string, readonly firmLetter: string, readonly presentedAt: string, readonly dueBy: string, readonly rejection: RejectionReason | null, readonly revocation: string | null, readonly availableActions: ReadonlyArray<EntrustmentAction>, readonly authority: { readonly kind: AuthorityKind, readonly number: string }, readonly centre: { readonly id: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ProcessProgressQueryVariables = Exact<{
  id: string;
}>;


export type ProcessProgressQuery = { readonly node:
    | { readonly id: string, readonly version: number, readonly kind: ProcessKind, readonly status: ProcessStatus, readonly steps: number, readonly done: number, readonly refused: number, readonly startedAt: string, readonly finishedAt: string | null, readonly availableActions: ReadonlyArray<ProcessAction> }
    | Record<PropertyKey, never>
   | null };

export type RejectEntrustmentMutationVariables = Exact<{
  input: RejectEntrustmentInput;
}>;


export type RejectEntrustmentMutation = { readonly rejectEntrustment: { readonly entrustment: { readonly id: string, readonly version: number, readonly status: EntrustmentStatus, readonly suspect: string, readonly lawyerName: string, readonly firm: string, readonly certificate: string, readonly firmLetter: string, readonly presentedAt: string, readonly dueBy: string, readonly rejection: RejectionReason | null, readonly revocation: string | null, readonly availableActions: ReadonlyArray<EntrustmentAction>, readonly authority: { readonly kind: AuthorityKind, readonly number: string }, readonly centre: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type ReleaseDetaineeMutationVariables = Exact<{
  input: ReleaseDetaineeInput;
}>;


export type ReleaseDetaineeMutation = { readonly releaseDetainee: { readonly detainee: { readonly id: string, readonly version: number, readonly name: string, readonly status: DetaineeStatus, readonly admittedAt: string, readonly releasedAt: string | null, readonly availableActions: ReadonlyArray<DetaineeAction> } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export type VerifyEntrustmentMutationVariables = Exact<{
  input: VerifyEntrustmentInput;
}>;


export type VerifyEntrustmentMutation = { readonly verifyEntrustment: { readonly entrustment: { readonly id: string, readonly version: number, readonly status: EntrustmentStatus, readonly suspect: string, readonly lawyerName: string, readonly firm: string, readonly certificate: string, readonly firmLetter: string, readonly presentedAt: string, readonly dueBy: string, readonly rejection: RejectionReason | null, readonly revocation: string | null, readonly availableActions: ReadonlyArray<EntrustmentAction>, readonly detainee: { readonly name: string } | null, readonly authority: { readonly kind: AuthorityKind, readonly number: string }, readonly centre: { readonly id: string, readonly name: string } | null } | null, readonly refusals: ReadonlyArray<
      | { readonly __typename: 'LawyerBusy', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'NotInThisState', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'OutOfRange', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'Refused', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'SlotFull', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'TooMany', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string> }
      | { readonly __typename: 'VersionChanged', readonly code: string, readonly message: string, readonly article: string | null, readonly path: ReadonlyArray<string>, readonly current:
          | { readonly __typename: 'Approval', readonly id: string }
          | { readonly __typename: 'Case', readonly id: string }
          | { readonly __typename: 'Centre', readonly id: string }
          | { readonly __typename: 'Deadline', readonly id: string }
          | { readonly __typename: 'Detainee', readonly id: string }
          | { readonly __typename: 'Entrustment', readonly id: string }
          | { readonly __typename: 'Evidence', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organ', readonly id: string }
          | { readonly __typename: 'Person', readonly id: string }
          | { readonly __typename: 'Process', readonly id: string }
          | { readonly __typename: 'PropertyItem', readonly id: string }
          | { readonly __typename: 'PropertyStore', readonly id: string }
          | { readonly __typename: 'PropertyTransfer', readonly id: string }
          | { readonly __typename: 'Report', readonly id: string }
          | { readonly __typename: 'Slot', readonly id: string }
          | { readonly __typename: 'Visit', readonly id: string }
         | null }
    > } };

export const ApprovalCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedStep"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<ApprovalCardFragment, unknown>;
export const DeadlinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}}]} as unknown as DocumentNode<DeadlinePartsFragment, unknown>;
export const CaseCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publicSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}}]} as unknown as DocumentNode<CaseCardFragment, unknown>;
export const DeadlineCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}}]} as unknown as DocumentNode<DeadlineCardFragment, unknown>;
export const EntrustmentCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntrustmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entrustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"firmLetter"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"revocation"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<EntrustmentCardFragment, unknown>;
export const EventPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EventPartsFragment, unknown>;
export const EvidenceCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"abortReason"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"retainUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<EvidenceCardFragment, unknown>;
export const HolderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}}]} as unknown as DocumentNode<HolderFragment, unknown>;
export const ItemCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}}]} as unknown as DocumentNode<ItemCardFragment, unknown>;
export const NotificationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]} as unknown as DocumentNode<NotificationCardFragment, unknown>;
export const RefusalPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RefusalPartsFragment, unknown>;
export const ReportCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<ReportCardFragment, unknown>;
export const SlotCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]} as unknown as DocumentNode<SlotCardFragment, unknown>;
export const TransferCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<TransferCardFragment, unknown>;
export const VisitCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<VisitCardFragment, unknown>;
export const AnythingDocument = {"__meta__":{"documentId":"sha256:9f766bec3e3aa51a7f6dca70f896b7128ca91c686a172f64437cc16a86822a93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Anything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AnythingQuery, AnythingQueryVariables>;
export const LookUpReceiptDocument = {"__meta__":{"documentId":"sha256:4779ef453831fec607fbf279618fafb5fb99b7731795d6a236574fc5d047772e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookUpReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookUpReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookUpReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LookUpReceiptMutation, LookUpReceiptMutationVariables>;
export const MyRolesDocument = {"__meta__":{"documentId":"sha256:a7713931731a2c9a36edb5f6f46e8f93c708ec96b318c190426516d60eff5e41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]} as unknown as DocumentNode<MyRolesQuery, MyRolesQueryVariables>;
export const ChainOfCustodyDocument = {"__meta__":{"documentId":"sha256:480a92cd900983a0ec09f30078950ebdb953787b5825a2ce00bb4530e471c3ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChainOfCustody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propertyItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}},{"kind":"Field","name":{"kind":"Name","value":"custodyChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"found"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remark"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<ChainOfCustodyQuery, ChainOfCustodyQueryVariables>;
export const CheckInItemDocument = {"__meta__":{"documentId":"sha256:c6b039406772b083aa16c0a5809502bbdb3497bacf103352b49d5fb38e45ceb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckInItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckInItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkInItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CheckInItemMutation, CheckInItemMutationVariables>;
export const CheckOutItemDocument = {"__meta__":{"documentId":"sha256:e669536825c6e3309c2a7cafd99f4ed40e323d3de5e2663bd0f5574635858719"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckOutItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckOutItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkOutItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CheckOutItemMutation, CheckOutItemMutationVariables>;
export const DepositItemDocument = {"__meta__":{"documentId":"sha256:133e6108df23d5cc1d2f0cf8e5ba2f90917531251f3328f8714a37eba47c5f0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DepositItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DepositItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depositItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DepositItemMutation, DepositItemMutationVariables>;
export const DepositsDueDocument = {"__meta__":{"documentId":"sha256:c04c8327ef0a1ccf49fa56ee62d52e344ed03d36f6f25ba892f033f8b4c2625f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepositsDue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineCard"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<DepositsDueQuery, DepositsDueQueryVariables>;
export const DispatchTransferDocument = {"__meta__":{"documentId":"sha256:4fd11a79c9b72721cd81d810a328ef9ac6173b0764a28d22b55b6caddaad1e93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DispatchTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DispatchTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dispatchTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DispatchTransferMutation, DispatchTransferMutationVariables>;
export const IncomingTransfersDocument = {"__meta__":{"documentId":"sha256:4797466163be95cfb30830373ddcbf19eaf4e52487dc17fad5d13648839aba40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IncomingTransfers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incomingTransfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<IncomingTransfersQuery, IncomingTransfersQueryVariables>;
export const ItemsToDepositDocument = {"__meta__":{"documentId":"sha256:415186aa87c2a84bc7c854cad68164355439142079328cc9a2c593db46832c8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ItemsToDeposit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propertyItemsToDeposit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<ItemsToDepositQuery, ItemsToDepositQueryVariables>;
export const OutgoingTransfersDocument = {"__meta__":{"documentId":"sha256:2b79ffaebe3ca4d7995a1cdcbf7c81d94adaa5a0e395b03df185a110afc268fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutgoingTransfers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outgoingTransfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<OutgoingTransfersQuery, OutgoingTransfersQueryVariables>;
export const PropertyDocument = {"__meta__":{"documentId":"sha256:582dcad66f848c659f9d03766e52ddb272f7091b466f2b1acaf3a147906216a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Property"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organ"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"propertyStores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organ"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organ"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodyChain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}}]} as unknown as DocumentNode<PropertyQuery, PropertyQueryVariables>;
export const ReceiveTransferDocument = {"__meta__":{"documentId":"sha256:7c82d93e8251a3cf928eac8b02770a4cca049a9770eb090979be05d1cea0f43c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveTransferMutation, ReceiveTransferMutationVariables>;
export const RefuseTransferDocument = {"__meta__":{"documentId":"sha256:befaad0cf7c57acae7ad51467fd352a128571e207fbe50be5fdb6b354b6392d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferCard"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseTransferMutation, RefuseTransferMutationVariables>;
export const ReturnTransferDocument = {"__meta__":{"documentId":"sha256:8a352b164e345a568b7a8771038e934e18882c53dd4e43be2e1dc3edc0f8ff20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnTransfer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnTransferInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransferCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransferCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyTransfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"destination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carrier"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}},{"kind":"Field","name":{"kind":"Name","value":"dispatchedAt"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnTransferMutation, ReturnTransferMutationVariables>;
export const AbortUploadDocument = {"__meta__":{"documentId":"sha256:308d6c5b1149ffcbb58fbfd99b46aa9d7b230eb3b6fdef1514e251480eb8b88d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbortUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AbortUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"abortUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AbortUploadMutation, AbortUploadMutationVariables>;
export const BeginUploadDocument = {"__meta__":{"documentId":"sha256:98e6c495b35b647f9b2de9479302dee33adbd35487afb6a723b6ac28f93dd62f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beginUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"partSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<BeginUploadMutation, BeginUploadMutationVariables>;
export const CompleteUploadDocument = {"__meta__":{"documentId":"sha256:62b493a90c8862beba0bbb9288ab1511141155eead63b133379af2f919f0000f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompleteUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteUploadMutation, CompleteUploadMutationVariables>;
export const EvidenceStatusDocument = {"__meta__":{"documentId":"sha256:0659f993829a038e96372e201abf2c5e95a287de5c38edb7e940b9a6803f4a9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"abortReason"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionId"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"retainUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceStatusQuery, EvidenceStatusQueryVariables>;
export const PartUrlsDocument = {"__meta__":{"documentId":"sha256:c777f022037b2734b5b35d4acea960fc3a48b3e39aaae99c6967c3b7e2627b54"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartUrls"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partUrls"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"parts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartUrlsQuery, PartUrlsQueryVariables>;
export const ReceivedPartsDocument = {"__meta__":{"documentId":"sha256:ebe33f61fc9481915a7009dede9ff92565e4c76b99c824e14a8339f6145fd821"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReceivedParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"partSize"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"receivedParts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1000"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]}}]} as unknown as DocumentNode<ReceivedPartsQuery, ReceivedPartsQueryVariables>;
export const BookVisitDocument = {"__meta__":{"documentId":"sha256:b0e2b07a5a9c6ccb4f922b947f5d3a10b820fecce4adfb3a943c90b1d6427f06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotFull"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BookVisitMutation, BookVisitMutationVariables>;
export const CancelVisitDocument = {"__meta__":{"documentId":"sha256:780b1550c49877479336a3488021264af72f42a6409561cd0290a59527d19afe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CancelVisitMutation, CancelVisitMutationVariables>;
export const CentresDocument = {"__meta__":{"documentId":"sha256:e11e9c5b8dc54ff9638777f72df393a8d9ea100cb840b9571d505abf4e0980ca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Centres"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"province"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centres"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"province"},"value":{"kind":"Variable","name":{"kind":"Name","value":"province"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CentresQuery, CentresQueryVariables>;
export const FreeSlotsDocument = {"__meta__":{"documentId":"sha256:10bf54ed7ded96b4c30362c150947e37475eaba1dacc94c95d996391c40695e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreeSlots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"centreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlotCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]} as unknown as DocumentNode<FreeSlotsQuery, FreeSlotsQueryVariables>;
export const MyEntrustmentsDocument = {"__meta__":{"documentId":"sha256:3f53c2ac829ab1600574854e1b08f6ec9c4281912c3f73a364bebe0705525043"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyEntrustments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrustments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntrustmentCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntrustmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entrustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"firmLetter"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"revocation"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<MyEntrustmentsQuery, MyEntrustmentsQueryVariables>;
export const PresentPapersDocument = {"__meta__":{"documentId":"sha256:f6976986fbec72ca2173f3b5509d54fd109c9620ddc5e5ab7a955267a802c148"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PresentPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PresentPapersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentPapers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntrustmentCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntrustmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entrustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"firmLetter"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"revocation"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PresentPapersMutation, PresentPapersMutationVariables>;
export const RescheduleVisitDocument = {"__meta__":{"documentId":"sha256:f360bbe12a88fe0800b8e638adee25aa4e849952a3d77525b8a0e8ac670a33f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RescheduleVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotFull"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlotCard"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]} as unknown as DocumentNode<RescheduleVisitMutation, RescheduleVisitMutationVariables>;
export const RevokeEntrustmentDocument = {"__meta__":{"documentId":"sha256:c0d24dea6db82c9bbdd64627ae0b6e6af6b27e61eb3b07b618fe38434062df57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeEntrustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeEntrustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeEntrustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntrustmentCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntrustmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entrustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"firmLetter"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"revocation"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeEntrustmentMutation, RevokeEntrustmentMutationVariables>;
export const VisitFileDocument = {"__meta__":{"documentId":"sha256:fb3ae8021d3fd50814716cab688f556c6155e9191fcbe7233c0b567feade50c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisitFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitCard"}},{"kind":"Field","name":{"kind":"Name","value":"entrustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntrustmentCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlotCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventParts"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntrustmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entrustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"firmLetter"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"revocation"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VisitFileQuery, VisitFileQueryVariables>;
export const VisitsDocument = {"__meta__":{"documentId":"sha256:5427fc1be64364c5213c616b83f85fc378e30b9e0f79a724282645065db66b47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Visits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entrustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"centreId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VisitsQuery, VisitsQueryVariables>;
export const ApprovalsAwaitingMeDocument = {"__meta__":{"documentId":"sha256:52796a959a60a32fdbc95a7297f9802980214600358b51f671d3941ce8b0f1f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalsAwaitingMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvalsAwaitingMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedStep"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<ApprovalsAwaitingMeQuery, ApprovalsAwaitingMeQueryVariables>;
export const ApproveCheckOutDocument = {"__meta__":{"documentId":"sha256:3b95828418626ce73c9ea049d32a8ba6c73eaa3c7fb7dd1211f5670acfa88932"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveCheckOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveCheckOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveCheckOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveCheckOutMutation, ApproveCheckOutMutationVariables>;
export const AwaitingMeDocument = {"__meta__":{"documentId":"sha256:fbba9d59a7974070bd8c8bfd46ab9c02fdd9519637aaacd87a66fd7b30958e08"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AwaitingMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publicSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<AwaitingMeQuery, AwaitingMeQueryVariables>;
export const CaseHoldingsDocument = {"__meta__":{"documentId":"sha256:fc96eff564b7aaeeb645564632df54e88832dbd211b28dd3a269b72f68de098d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseHoldings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"propertyItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"abortReason"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"retainUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<CaseHoldingsQuery, CaseHoldingsQueryVariables>;
export const DeclineCaseDocument = {"__meta__":{"documentId":"sha256:58a34e3f61a024e0b09bbae6de6fa8cdad0e0f9d3b9b497e5c789cbb91b04b81"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publicSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineCaseMutation, DeclineCaseMutationVariables>;
export const EvidenceFileDocument = {"__meta__":{"documentId":"sha256:df01d1d63804fd743e02b1b67fdf7222c84045c9f67a5dfa7aff85d76d2136d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EvidenceFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deviceHash"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"abortReason"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"retainUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EvidenceFileQuery, EvidenceFileQueryVariables>;
export const FileCaseDocument = {"__meta__":{"documentId":"sha256:e686576953988df55f7b489fcaf2e03a062b947c9a15674ec92317bb4fcab60c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publicSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FileCaseMutation, FileCaseMutationVariables>;
export const OrganDeadlinesDocument = {"__meta__":{"documentId":"sha256:3729afc06dd59f43961313e83d50cb9c9b0cb1c1cce260bb57b51fac1902ba0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organ"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organ"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organ"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineCard"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<OrganDeadlinesQuery, OrganDeadlinesQueryVariables>;
export const RejectCheckOutDocument = {"__meta__":{"documentId":"sha256:62bc070b86467830b2dc6139d2a426893797905ae39b2c0c7b865ba2c9f5e903"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectCheckOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectCheckOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectCheckOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RejectCheckOutMutation, RejectCheckOutMutationVariables>;
export const ReportFileDocument = {"__meta__":{"documentId":"sha256:6c02ac5c57f202d5f94cf3fd03bb019d56504ebbf688765295e4ecb747df542d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}},{"kind":"Field","name":{"kind":"Name","value":"reporterName"}},{"kind":"Field","name":{"kind":"Name","value":"reporterPhone"}},{"kind":"Field","name":{"kind":"Name","value":"registeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transferredTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportFileQuery, ReportFileQueryVariables>;
export const ReportsOfDocument = {"__meta__":{"documentId":"sha256:1e21e5e638145b531b07285ba2815a4eae809e81f795fb097e3553d9de9763e9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organ"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organ"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organ"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<ReportsOfQuery, ReportsOfQueryVariables>;
export const StatisticsDocument = {"__meta__":{"documentId":"sha256:85d10b1502058336bdcc2704d19a0244768adcc942744a43adefef2a4bdd447d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Statistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organ"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganCode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organ"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organ"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]} as unknown as DocumentNode<StatisticsQuery, StatisticsQueryVariables>;
export const TakeApprovalStepDocument = {"__meta__":{"documentId":"sha256:37ffe6b5e15f6d91054e1adcaab2770be4984b759ba5f4de7907b8925e2cb643"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeApprovalStep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TakeApprovalStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeApprovalStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedStep"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TakeApprovalStepMutation, TakeApprovalStepMutationVariables>;
export const TransferReportDocument = {"__meta__":{"documentId":"sha256:c9676dc23bc9bd750c2fac482334152b9a5c6f3d0fd77196988680deb52a8667"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}},{"kind":"Field","name":{"kind":"Name","value":"transferredTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TransferReportMutation, TransferReportMutationVariables>;
export const AcceptReportDocument = {"__meta__":{"documentId":"sha256:e311e0f4c627ca6936e609ff52420e45ceae8538ad7fd4f5721aa95cfe116848"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publicSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReportMutation, AcceptReportMutationVariables>;
export const CaseFileDocument = {"__meta__":{"documentId":"sha256:9dfddb340d1827f8fdf17ce4f4784c6e151fbefd197af0697b007b8f4ff519e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCard"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}},{"kind":"Field","name":{"kind":"Name","value":"reporterName"}},{"kind":"Field","name":{"kind":"Name","value":"reporterPhone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"propertyItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceCard"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventParts"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publicSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"uploader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"begunAt"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"differences"}},{"kind":"Field","name":{"kind":"Name","value":"abortReason"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"checksum"}},{"kind":"Field","name":{"kind":"Name","value":"retainUntil"}},{"kind":"Field","name":{"kind":"Name","value":"legalHold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseFileQuery, CaseFileQueryVariables>;
export const CasesDocument = {"__meta__":{"documentId":"sha256:0a1201da4c10a1a1e5a84c3105afe6217043e3c6c9269e2478ce93767db27268"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CasesQuery, CasesQueryVariables>;
export const DeclareOutOfJurisdictionDocument = {"__meta__":{"documentId":"sha256:6ae5000405cd59fcbed637c70806756fbbe7b374799e591c7ff597f3fa8532d4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareOutOfJurisdiction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareReportOutOfJurisdictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareReportOutOfJurisdiction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareOutOfJurisdictionMutation, DeclareOutOfJurisdictionMutationVariables>;
export const MyCasesDocument = {"__meta__":{"documentId":"sha256:c05ba6b58cd09ea090db8255d0d8aff5ee270876153f39faea1c97895e38b2a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesInMyCharge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"publicSecurity"}},{"kind":"Field","name":{"kind":"Name","value":"complexity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspectedOffence"}},{"kind":"Field","name":{"kind":"Name","value":"officerInCharge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"filedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<MyCasesQuery, MyCasesQueryVariables>;
export const MyDeadlinesDocument = {"__meta__":{"documentId":"sha256:0c26e594a40276a93520ffdd8d1a5c330e495a70ca9ee609f6f812ce13173dcc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDeadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDeadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"metAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeadlineCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deadline"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeadlineParts"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"warnAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<MyDeadlinesQuery, MyDeadlinesQueryVariables>;
export const MyNotificationsDocument = {"__meta__":{"documentId":"sha256:905e02ca7c924c723e048006bfdf480d7113455ba94fdf097a22f23e736b705e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyNotifications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unread"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"unread"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unread"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]} as unknown as DocumentNode<MyNotificationsQuery, MyNotificationsQueryVariables>;
export const MyProposalsDocument = {"__meta__":{"documentId":"sha256:0583f15965da368b82703da6d80a46d1a27d36243f458650e6025f1ee3393c40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedStep"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<MyProposalsQuery, MyProposalsQueryVariables>;
export const ProposeExtensionDocument = {"__meta__":{"documentId":"sha256:0365f131f7575cc9025b5daee000fd11d140642f0956d1e2ba14f4227459c708"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeExtension"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeDeadlineExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeDeadlineExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApprovalCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApprovalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedStep"}},{"kind":"Field","name":{"kind":"Name","value":"awaitedOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeExtensionMutation, ProposeExtensionMutationVariables>;
export const ReadNotificationDocument = {"__meta__":{"documentId":"sha256:63863f2ccc17cde1c2db658b9581f428c8d05ea6c426305fe85f7b8ddc3862e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NotificationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NotificationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Notification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"read"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReadNotificationMutation, ReadNotificationMutationVariables>;
export const RegisterReportDocument = {"__meta__":{"documentId":"sha256:6919ce4dde6452342b066a5d62bbd8986eab8f341fb2890ba73a706f904f1e87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"whatHappened"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterReportMutation, RegisterReportMutationVariables>;
export const RequestCheckOutDocument = {"__meta__":{"documentId":"sha256:e0f17a9324a2112d5c847dc15ee24b613a411462ca19f9e8588b68c14a101f06"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCheckOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCheckOutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestCheckOut"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RequestCheckOutMutation, RequestCheckOutMutationVariables>;
export const RequestDownloadDocument = {"__meta__":{"documentId":"sha256:19013f516aa243f5d47f2055a9f5bec0becdc91306e6526f12314707b86fb925"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestDownload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestDownloadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestDownload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RequestDownloadMutation, RequestDownloadMutationVariables>;
export const SeizeItemsDocument = {"__meta__":{"documentId":"sha256:8c4f332adfa4eff6edba8034e067039fb420c3723d2066a14d4d888f4969c2de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SeizeItems"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeizeItemsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seizeItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Holder"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyHolder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldByOfficer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HeldInStore"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"shelf"}},{"kind":"Field","name":{"kind":"Name","value":"seal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PropertyItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"condition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"depositBy"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Holder"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"returnBy"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SeizeItemsMutation, SeizeItemsMutationVariables>;
export const WhatChangedDocument = {"__meta__":{"documentId":"sha256:81bdc2fc1f8a064f8276e512a814268537bf733a132bba3173133e79edca7357"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Approval"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"pollAfter"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}}]}}]}}]}}]} as unknown as DocumentNode<WhatChangedQuery, WhatChangedQueryVariables>;
export const WhoAmIDocument = {"__meta__":{"documentId":"sha256:4d9433999e950870f77f8bd93c2d0381c69101aaa1f2586405403b177548e1c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAmI"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"posts"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualification"}}]}}]}}]}}]} as unknown as DocumentNode<WhoAmIQuery, WhoAmIQueryVariables>;
export const AddSessionTemplateDocument = {"__meta__":{"documentId":"sha256:16f7cbe26cd60fa270833041b3c8476918fc1ca32eb3f88437d304a0fed73958"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddSessionTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddSessionTemplateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addSessionTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddSessionTemplateMutation, AddSessionTemplateMutationVariables>;
export const AddVisitRoomDocument = {"__meta__":{"documentId":"sha256:117f52f1ef249c8e2b10734ddc465e881b9d84ee1bd8a0f0e3782bb45c56d39e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddVisitRoom"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddVisitRoomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addVisitRoom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"templates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddVisitRoomMutation, AddVisitRoomMutationVariables>;
export const AdmitDetaineeDocument = {"__meta__":{"documentId":"sha256:b70ba91f60bf96cb0a54b0af01014f4653e0a5d8d3e157782db7df08f1d260ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdmitDetainee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdmitDetaineeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"admitDetainee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"detainee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AdmitDetaineeMutation, AdmitDetaineeMutationVariables>;
export const CentreDayDocument = {"__meta__":{"documentId":"sha256:862ac0c644a87a98158206051fb318a8bf07b00ec846fb9deaf6c624cedf04e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CentreDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisitCard"}},{"kind":"Field","name":{"kind":"Name","value":"detainee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entrustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisitCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Visit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"seat"}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<CentreDayQuery, CentreDayQueryVariables>;
export const DetaineesDocument = {"__meta__":{"documentId":"sha256:1d6df678cdf5d78e149af776f2b777023109f549398f65545964d32708cefffa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Detainees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"detainees"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DetaineesQuery, DetaineesQueryVariables>;
export const OpenSlotsThroughDocument = {"__meta__":{"documentId":"sha256:81c01fc9f30da4f60aba19d10652902bbd0d13d8749cf09e2f46cd5e85c1f689"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSlotsThrough"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSlotsThroughInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSlotsThrough"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenSlotsThroughMutation, OpenSlotsThroughMutationVariables>;
export const OpenSlotsDocument = {"__meta__":{"documentId":"sha256:0385f23d4a442a67ab8873795069b89ffcbfbbb78b48d82d380b02d154a32480"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSlots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSlotsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSlots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlotCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlotCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Slot"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"freeSeats"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenSlotsMutation, OpenSlotsMutationVariables>;
export const PapersToVerifyDocument = {"__meta__":{"documentId":"sha256:b5b30cfddc3b18811cfb10a6914284e8d9a940ca20e738a4c0708452edf7d410"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PapersToVerify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"centre"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"centreId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"papersToVerify"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntrustmentCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntrustmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entrustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"firmLetter"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"revocation"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<PapersToVerifyQuery, PapersToVerifyQueryVariables>;
export const ProcessProgressDocument = {"__meta__":{"documentId":"sha256:b56bd0b3116f53836bbfb6ba5e00abc47866cc0efb537190b0f99c8fb9c093d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcessProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Process"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]}}]}}]} as unknown as DocumentNode<ProcessProgressQuery, ProcessProgressQueryVariables>;
export const RejectEntrustmentDocument = {"__meta__":{"documentId":"sha256:e2efea7bf1126fc48949a4bf9ea92d23ab738a91f2eecd703505eae0de936bcb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectEntrustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectEntrustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectEntrustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntrustmentCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntrustmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entrustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"firmLetter"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"revocation"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RejectEntrustmentMutation, RejectEntrustmentMutationVariables>;
export const ReleaseDetaineeDocument = {"__meta__":{"documentId":"sha256:b83b40e666a140aaa1b9004e23d96c8450783316e1ff0c2e53a1fdd180e2136f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseDetainee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseDetaineeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseDetainee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"detainee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"admittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseDetaineeMutation, ReleaseDetaineeMutationVariables>;
export const VerifyEntrustmentDocument = {"__meta__":{"documentId":"sha256:83adcb840310897af2476428b512688b055b327c2b0ec7fd72fb164c20d5807e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEntrustment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyEntrustmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyEntrustment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrustment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntrustmentCard"}},{"kind":"Field","name":{"kind":"Name","value":"detainee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefusalParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntrustmentCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entrustment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"suspect"}},{"kind":"Field","name":{"kind":"Name","value":"lawyerName"}},{"kind":"Field","name":{"kind":"Name","value":"firm"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"firmLetter"}},{"kind":"Field","name":{"kind":"Name","value":"authority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"centre"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"presentedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"revocation"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefusalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyEntrustmentMutation, VerifyEntrustmentMutationVariables>;