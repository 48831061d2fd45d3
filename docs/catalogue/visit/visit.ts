import type { visit as refusals } from '#domain/visit/refusals/visit.ts';
import type { Remedies } from '../remedy.ts';

export const visit: Remedies<typeof refusals> = {
  NOT_PRESENT: {
    en: 'Check whom the papers are for, and at which centre the person is now; papers are presented there anew.',
    zh: '核对委托手续所指人员及其目前羁押的看守所，并向该所重新提交手续。',
  },
  ENTRUSTMENT_NOT_VERIFIED: {
    en: 'Wait until the centre has verified the papers (within 48 hours of their being presented, see `dueBy`); if they were rejected, present them anew.',
    zh: '等待看守所核验（自提交起四十八小时内，见 dueBy）；已退回的，请重新提交。',
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
  HOLDS_ALREADY: {
    en: 'Confirm the hold that is there with `confirmVisit`, cancel it with `cancelVisit`, or wait until it lapses; or book at once with `bookVisit`.',
    zh: '先以 confirmVisit 确认或以 cancelVisit 取消已暂留的席位，或等其失效；也可用 bookVisit 直接预约。',
  },
  HOLD_EXTENDED: {
    en: 'Confirm the hold before `until`, or let it lapse and hold a seat anew.',
    zh: '在 until 之前确认，或待失效后重新暂留。',
  },
  SEAT_WITHDRAWN: {
    en: 'Choose another session; the held seat will lapse by itself.',
    zh: '另选场次；原暂留席位到时自动失效。',
  },
  COMPANION_NOT_POSSIBLE: {
    en: 'Ask the other defender for the id of their own verified entrustment and whether they are free; or book without them and let them come along later with `changeVisitParty`.',
    zh: '请向另一名辩护人核对其已核验的委托手续编号及时间；也可先单独预约，再用 changeVisitParty 增加。',
  },
  NOT_THE_COMPANIONS: {
    en: 'Leave it to the lawyer whose visit it is; whoever comes along can stay away with `changeVisitParty(without: [COMPANION])`.',
    zh: '请由预约的律师办理；一同会见的辩护人可用 changeVisitParty(without: [COMPANION]) 退出。',
  },
  NOBODY_TO_ASK: {
    en: 'Ask the centre to record the case, or come without an interpreter.',
    zh: '请看守所登记关联案件，或不带翻译人员会见。',
  },
  OWN_CASE_VISIT: {
    en: 'Leave it to another leader of the organ; the attempt stands in the history.',
    zh: '请由本机关其他负责人决定；本次尝试已留痕。',
  },
  HANDLERS_DECIDE: {
    en: 'Leave it to a leader of the handling organ: they find it in `visitsToPermit`.',
    zh: '请由办案机关负责人在 visitsToPermit 中办理。',
  },
  NO_GROUND_TO_REFUSE: {
    en: 'Permit the visit with `permitVisit`; with `withoutInterpreter` it takes place without the interpreter.',
    zh: '用 permitVisit 许可；如不许可翻译人员，填写 withoutInterpreter。',
  },
  NO_INTERPRETER_ASKED: {
    en: 'Leave `withoutInterpreter` out.',
    zh: '不填 withoutInterpreter。',
  },
  LAWYERS_REQUEST_NEEDED: {
    en: 'Ask how the lawyer asked for it and send it as `requestedBy`; without a request leave the visit as it is, and close the session or flag what is wrong.',
    zh: '询问律师以何种方式提出，并以 requestedBy 提交；律师未提出的，不得取消或改期。',
  },
};
