import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

/** On keeping electronic data whole: 法发〔2016〕22号, 关于办理刑事案件收集提取和审查判断电子数据若干问题的规定, article 5. */
export const INTEGRITY = '法发〔2016〕22号 5';

/** What is said of how electronic data came about: the same provisions, article 14. */
const CAPTURE = '法发〔2016〕22号 14';

export const catalogue = {
  CASE_NOT_OPEN: {
    zh: '案件已终结或不予立案，不能再添加证据',
    en: 'The case has ended; no evidence can be added to it',
  },
  SIZE_OUT_OF_RANGE: { zh: '文件大小须为1字节至5 TB', en: 'A file has from 1 byte to 5 TB' },
  CONTENT_TYPE_MALFORMED: { zh: '文件类型格式不正确', en: 'The content type must look like video/mp4' },
  CAPTURED_IN_FUTURE: { zh: '采集时间不能晚于当前时间', en: 'It cannot have been captured in the future' },
  CAPTURED_BACKWARDS: { zh: '采集结束时间不能早于开始时间', en: 'It cannot have ended before it began' },
  DEVICE_NEEDED: { zh: '该类证据须填写采集设备', en: 'Say which device made it', article: CAPTURE },
  CAPTURED_AT_NEEDED: { zh: '该类证据须填写采集时间', en: 'Say when it was captured', article: CAPTURE },
  CAPTURED_TO_NEEDED: { zh: '该类证据须填写采集结束时间', en: 'Say until when it was captured', article: CAPTURE },
  OPERATOR_NEEDED: { zh: '该类证据须填写采集人员', en: 'Say who operated the device', article: CAPTURE },
  PLACE_NEEDED: { zh: '该类证据须填写采集地点', en: 'Say where it was captured', article: CAPTURE },
  OPERATOR_UNKNOWN: { zh: '查无此操作人员', en: 'Nobody of that id serves in an organ' },
  CONTENT_TYPE_NOT_OF_KIND: {
    zh: '该类证据的文件类型须为：{types}',
    en: 'Evidence of this kind is one of {types}',
  },
  TOO_LARGE_FOR_KIND: {
    zh: '该类证据的文件不能超过{gibibytes} GiB',
    en: 'Evidence of this kind has at most {gibibytes} GiB',
  },
  ORIGINAL_OF_ANOTHER_CASE: {
    zh: '原件属于另一案件',
    en: 'The original is evidence of another case',
    article: '法发〔2016〕22号 18',
  },
  ORIGINAL_NOT_KEPT: {
    zh: '原件尚未封存，不能登记其副本',
    en: 'The original is not kept; there is nothing yet to be a copy of',
    article: '法发〔2016〕22号 18',
  },
  ANNOUNCED_OTHERWISE: { zh: '与采集登记不一致', en: 'It was announced otherwise', article: INTEGRITY },
  ONLY_ANNOUNCER: {
    zh: '只有登记人或负责人可以撤回',
    en: 'Only who announced it, or a leader, may withdraw it',
    article: INTEGRITY,
  },
  REASON_BLANK: { zh: '请用文字写明，不能只有符号或空白', en: 'Say it in words, not in signs or blanks alone' },
  CASE_QUOTA_EXCEEDED: {
    zh: '本案证据存储额度不足：额度{limit}字节，已用{used}字节，本次{asked}字节',
    en: 'The case may have {limit} bytes under lock; {used} are used, and this would be {asked} more',
  },
  PERSON_QUOTA_EXCEEDED: {
    zh: '您今日的上传额度不足：额度{limit}字节，已用{used}字节，本次{asked}字节',
    en: 'You may upload {limit} bytes in one day; {used} are used, and this would be {asked} more',
  },
  TOO_MANY_UPLOADS: {
    zh: '您进行中的上传已达{most}个，请先完成或取消',
    en: 'You have {most} uploads under way; complete or abort one first',
  },
  OWN_EVIDENCE: {
    zh: '主办人和上传人不得自行决定本案证据的存储额度和保存期限',
    en: 'Whoever is in charge of the case, or has uploaded the file, does not decide how much of it is kept, or how long',
  },
  RAISE_OUT_OF_RANGE: { zh: '每次可增加1字节至100 TB', en: 'A quota is raised by 1 byte to 100 TB at a time' },
  NOT_LONGER: {
    zh: '保存期限只能延长，现已锁定或已决定延至{until}',
    en: 'A lock is only ever lengthened; it is to last until {until} already',
    article: INTEGRITY,
  },
  RETENTION_TOO_LONG: { zh: '最迟可延长至{latest}', en: 'It can be kept until {latest} at the latest' },
  CASE_NOT_ENDED: {
    zh: '案件尚未终结，证据保全不得解除',
    en: 'The case has not ended; its evidence stays under hold',
    article: INTEGRITY,
  },
  ONLY_OFFICER_IN_CHARGE: { zh: '只有主办人可以提出', en: 'Only the officer in charge of the case may propose this' },
  HOLD_RELEASE_PROPOSED: {
    zh: '本案已有待决的解除保全审批',
    en: 'A release of the holds of this case is proposed already',
  },
  HOLDS_RELEASED_ALREADY: {
    zh: '本案证据的保全正在解除或已经解除',
    en: 'The holds of this case are being lifted, or are lifted already',
  },
  ONLY_UPLOADER: { zh: '只有上传人可以执行此操作', en: 'Only who began the upload may do this', article: INTEGRITY },
  COMPLETED_WITH_ANOTHER_HASH: {
    zh: '该上传已以另一哈希值完成',
    en: 'The upload was completed with another hash',
    article: INTEGRITY,
  },
  LOCK_NOT_PROVEN: {
    zh: '对象锁未经证实，不能封存',
    en: 'Without a proven lock it cannot be called sealed',
    article: INTEGRITY,
  },
  BYTES_DIFFER: {
    zh: '存储内容与登记不符，不能封存',
    en: 'What is stored differs from what was declared',
    article: INTEGRITY,
  },
  VERIFICATION_RUNNING: {
    zh: '该证据正在校验，请等待本次校验结束',
    en: 'Its bytes are being read already; wait for that to end',
  },
  READ_LATELY: {
    zh: '该证据已于{at}应申请校验，一日内不重复校验；确有必要的，由负责人申请',
    en: 'Its bytes were read at {at} because somebody asked; within a day a leader alone may ask again',
  },
  READ_ON_MEANWHILE: { zh: '另一任务已继续读取', en: 'Another worker has read on meanwhile' },
  NOTHING_DIFFERS: { zh: '存储内容与登记一致', en: 'What is stored is what was declared' },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
