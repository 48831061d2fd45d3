import type { CaseEvent } from '#domain/case/case/case.ts';
import type { EvidenceEvent } from '#domain/evidence/evidence/evidence.ts';
import type { ItemEvent } from '#domain/property/item/item.ts';

/** What happened, as a judge calls it. */
const EVENTS: Readonly<Record<EvidenceEvent['type'] | ItemEvent['type'] | CaseEvent['type'], string>> = {
  CaseAccepted: '受案',
  CaseFiled: '立案',
  CaseDeclined: '不予立案',
  OwnWorkAttempted: '试图办理本人经办事项（已拒绝并留痕）',
  UploadBegun: '开始上传',
  UploadCompleted: '上传完成，申报文件哈希值',
  PartsListed: '核对已收分段',
  EvidenceSealed: '封存（对象锁已证实）',
  EvidenceMismatched: '留存，与登记不符',
  EvidenceVerified: '重新读取全部内容，哈希值一致',
  MismatchRead: '不符文件已完整读取',
  VerificationBegun: '开始核验',
  RetentionExtensionOrdered: '决定延长保存',
  RetentionExtended: '已延长保存',
  FirstLockRenewed: '首次锁定已续期',
  HoldReleased: '解除保全',
  UploadAborted: '上传中止',
  DownloadRequested: '申请下载',
  ItemSeized: '扣押',
  ItemDeposited: '入库',
  ItemDepositedLate: '逾期入库',
  CheckOutRequested: '申请调用',
  CheckOutApproved: '批准调用',
  CheckOutRejected: '不批准调用',
  ItemCheckedOut: '调用出库',
  ItemCheckedIn: '归还入库',
  ItemReturnedLate: '逾期归还',
  ItemDispatched: '移送发出',
  ItemReceived: '移送接收',
  ItemReturned: '退回',
  DiscrepancyFound: '清点不符',
};

const KINDS: Readonly<Record<string, string>> = { Case: '案件', Evidence: '证据', PropertyItem: '涉案财物' };

/** Members of events that a judge looks for; the others are shown by their own names. */
const MEMBERS: Readonly<Record<string, string>> = {
  ...{
    id: '标识',
    caseId: '案件',
    caseNumber: '案件编号',
    number: '案件编号',
    organ: '单位代码',
    kind: '类别',
    name: '名称',
  },
  ...{
    suspectedOffence: '案由',
    officerInCharge: '主办民警',
    reason: '理由',
    at: '时间',
    by: '人员',
    reportId: '警情',
  },
  ...{ sha256: '文件哈希值（申报）', deviceHash: '设备哈希值', contentHash: '文件哈希值（读回）', size: '字节数' },
  ...{ contentType: '文件类型', device: '采集设备', capturedAt: '采集时间', uploader: '上传人', begunAt: '开始时间' },
  ...{
    completedAt: '完成时间',
    acceptedAt: '受案时间',
    versionId: '对象版本',
    checksum: '组合校验值',
    mode: '锁定方式',
  },
  ...{ retainUntil: '锁定至', legalHold: '保全', from: '移交方', to: '接收方', holder: '持有方式', officer: '民警' },
  ...{ store: '保管场所', room: '库房', shelf: '货位', seal: '封签号', officers: '扣押民警', handlers: '经办人' },
  ...{
    attestingWitness: '见证人',
    place: '地点',
    seizedAt: '扣押时间',
    quantity: '数量',
    condition: '状况',
    found: '清点',
  },
  ...{
    purpose: '用途',
    returnBy: '应归还',
    depositBy: '应入库',
    list: '扣押清单',
    serial: '序号',
    description: '特征',
  },
  ...{
    differences: '不符之处',
    transfer: '移送',
    origin: '发出单位',
    destination: '接收单位',
    amount: '数值',
    unit: '单位',
  },
  ...{ grade: '程度', note: '备注', remark: '备注', kept: '留存对象', lock: '对象锁', read: '读回', parts: '分段数' },
};

/** What members say where they say a word of ours. */
const VALUES: Readonly<Record<string, string>> = {
  ...{ true: '是', false: '否', null: '无', COMPLIANCE: '合规模式（任何人不得提前删除）' },
  ...{ SIZE: '大小', CHECKSUM: '校验值', DEVICE_HASH: '设备哈希值', ANNOUNCED_SIZE: '登记大小' },
  ...{ CONTENT_HASH: '内容哈希值', CONTENT_TYPE: '文件类型', UNREADABLE: '无法读取' },
  ...{ CANCELLED: '上传人取消', EXPIRED: '超期未完成', NOTHING_ARRIVED: '未收到任何分段' },
  ...{ PARTS_TOO_SMALL: '分段过小', UPLOAD_GONE: '存储端已不存在' },
  ...{ BODY_WORN_CAMERA: '执法记录仪录像', INTERROGATION_RECORDING: '讯问同步录音录像' },
  ...{ HANDLING_AREA_VIDEO: '办案区监控录像', PHOTOGRAPH: '照片', DOCUMENT_SCAN: '文书扫描件' },
  ...{ ELECTRONIC_DATA: '电子数据', AUDIO: '录音', SUPPORTING_PAPER: '佐证材料', OTHER: '其他' },
  ...{ REDACTED: '脱敏处理', TRANSCODED: '转码', STILL: '视频截图', EXCERPT: '节选' },
  ...{
    CRIMINAL: '刑事案件',
    ADMINISTRATIVE: '行政案件',
    COMPLAINT: '投诉',
    LITIGATION: '诉讼',
    MAJOR_CASE: '重大案件',
  },
};

/** A word of ours in Chinese, with itself beside it: it is the one that was sealed. */
export function valueWord(text: string): string {
  return Object.hasOwn(VALUES, text) ? `${VALUES[text]}（${text}）` : text;
}

export function eventWord(type: string): string {
  return Object.hasOwn(EVENTS, type) ? EVENTS[type as keyof typeof EVENTS] : type;
}

export function kindWord(id: string): string {
  const kind = id.slice(0, Math.max(0, id.indexOf('_')));
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : kind;
}

export function memberWord(name: string): string {
  return Object.hasOwn(MEMBERS, name) ? (MEMBERS[name] ?? name) : name;
}
