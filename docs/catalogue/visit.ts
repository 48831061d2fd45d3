import type { catalogue } from '#domain/visit/refusals.ts';
import { directory } from './directory.ts';
import type { Remedies } from './remedy.ts';

export const visit: Remedies<typeof catalogue> = {
  ORGAN_UNKNOWN: directory.ORGAN_UNKNOWN,
  NOT_A_CENTRE: {
    en: 'Name an organ of kind DETENTION_CENTRE, or register it as one.',
    zh: '填写类型为看守所（DETENTION_CENTRE）的机构代码，或先将其登记为看守所。',
  },
  CENTRE_REGISTERED: { en: 'Use the centre that is there.', zh: '直接使用已登记的看守所。' },
  NOT_YOUR_CENTRE: {
    en: 'Leave it to the staff of that centre; offer people only the centre in which they serve.',
    zh: '请该看守所民警办理；界面只应提供本人所在看守所。',
  },
  CENTRE_CROWDED: {
    en: 'The centre has as many rooms or templates as it can have; use those that are there.',
    zh: '该看守所的会见室或时段模板已达上限，请使用已有的。',
  },
  OUT_OF_RANGE: {
    en: 'Correct the input that `path` names to lie within the two numbers of the message.',
    zh: '将 path 所指的输入项更正到提示的范围之内。',
  },
  ROOM_EXISTS: {
    en: 'Choose another code, or use the room that is there.',
    zh: '换一个会见室编号，或使用已有的会见室。',
  },
  ROOM_UNKNOWN: {
    en: 'Choose one of the centre’s `rooms`, or add the room first with `addVisitRoom`.',
    zh: '从该看守所的 rooms 中选择，或先用 addVisitRoom 添加会见室。',
  },
  TEMPLATE_UNKNOWN: {
    en: 'Choose the code of one of the centre’s `templates`, or leave it out to open the slots of all.',
    zh: '从该看守所的 templates 中选择编号，或不填以开放全部时段。',
  },
  TEMPLATE_OVERLAPS: {
    en: 'Choose another time, weekday or room, or other first and last days.',
    zh: '另选时间、星期、会见室或起止日期。',
  },
  ENDS_BEFORE_IT_BEGINS: {
    en: 'Correct the input that `path` names: a session ends after it begins, a range on or after its first day.',
    zh: '更正 path 所指的输入项：场次的结束须晚于开始，日期范围的末日不得早于首日。',
  },
  RANGE_TOO_LONG: {
    en: 'Ask for the range in pieces of no more days than the message names.',
    zh: '按提示的天数分段办理。',
  },
  CASE_UNKNOWN: {
    en: 'Correct `caseId`, or leave it out: the person can be admitted without it.',
    zh: '更正 caseId，或不填：收押登记不以关联案件为前提。',
  },
  CERTIFICATE_EXPIRED: {
    en: 'Have the new certificate entered in the directory, or choose a day on which the present one is still valid.',
    zh: '请管理员登记新的执业证书，或选择现有证书仍有效的日期。',
  },
  LAWYER_SUSPENDED: {
    en: 'Ask an administrator; once the lawyer is reinstated, the same command goes through.',
    zh: '请联系管理员；恢复后可再次提交。',
  },
  TWO_DEFENDERS: {
    en: 'One of the two defenders’ entrustments has to be revoked first; otherwise reject these papers.',
    zh: '须先解除两名辩护人中一人的委托；否则应退回本次手续。',
  },
  DEFENDS_ALREADY: {
    en: 'Use the entrustment that is verified already.',
    zh: '直接使用已核验的委托手续。',
  },
  DEFENDS_ANOTHER: {
    en: 'The person needs another lawyer: reject these papers.',
    zh: '须另行委托律师：退回本次手续。',
  },
  NOT_PRESENT: {
    en: 'Check whom the papers are for, and at which centre the person is now; papers are presented there anew.',
    zh: '核对委托手续所指人员及其目前羁押的看守所，并向该所重新提交手续。',
  },
  ENTRUSTMENT_NOT_VERIFIED: {
    en: 'Wait until the centre has verified the papers (within 48 hours of their being presented, see `dueBy`); if they were rejected, present them anew.',
    zh: '等待看守所核验（自提交起四十八小时内，见 dueBy）；已退回的，请重新提交。',
  },
  OTHER_CENTRE: {
    en: 'Choose a session of the centre to which the papers were presented.',
    zh: '选择委托手续所交看守所的场次。',
  },
  SLOT_PAST: { en: 'Choose a session that is still to come.', zh: '选择尚未开始的场次。' },
  SLOT_FULL: {
    en: 'Offer `alternatives` (`... on SlotFull { alternatives { id from freeSeats } }`): up to five sessions of the same centre and mode with free seats, and book one with a new idempotency key.',
    zh: '提供 alternatives 中的场次（`... on SlotFull { alternatives { id from freeSeats } }`）：同一看守所、同一会见方式、仍有席位的至多五个场次，并以新的幂等键预约。',
  },
  SAME_SLOT: { en: 'Nothing is to be done: the visit is there.', zh: '无需处理：会见已在该场次。' },
  LAWYER_BUSY: {
    en: 'Choose another session, or move or cancel the lawyer’s other visit first.',
    zh: '另选场次，或先将该律师的其他会见改期或取消。',
  },
  TIME_NOT_AVAILABLE: {
    en: 'Choose another session. Why it is not possible is nobody’s to know, so do not ask the person to try it again.',
    zh: '另选场次。原因不予告知，请勿提示反复重试。',
  },
  VISIT_BEGUN: {
    en: 'Book a new visit; this one can neither be moved nor cancelled.',
    zh: '另行预约；本次会见不能再改期或取消。',
  },
};
