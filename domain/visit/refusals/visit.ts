import type { Catalogue } from '#domain/model/refusal.ts';

export const visit = {
  NOT_PRESENT: {
    zh: '该人员目前不在本所',
    en: 'The person is not at this centre now',
    article: 'CPL 39, CPR 53',
  },
  ENTRUSTMENT_NOT_VERIFIED: {
    zh: '委托手续尚未核验通过',
    en: 'The papers are not verified',
    article: 'CPL 39, CPR 53',
  },
  SLOT_PAST: {
    zh: '该场次已开始或结束',
    en: 'This session has begun',
    article: 'CPL 39',
  },
  SLOT_FULL: {
    zh: '该场次已约满，请选择其他场次；看守所应在四十八小时内安排会见',
    en: 'This session is full; choose another. The centre must arrange the visit within 48 hours',
    article: 'CPL 39',
  },
  SAME_SLOT: { zh: '会见已在该场次', en: 'The visit is in this session already' },
  LAWYER_BUSY: {
    zh: '该律师此时段已有其他会见',
    en: 'The lawyer has another visit at this time',
    article: 'CPL 39',
  },
  // Says nothing of whom the person meets, or why they cannot be met: that is not the caller's to know.
  TIME_NOT_AVAILABLE: {
    zh: '此时段无法安排，请选择其他场次',
    en: 'Not possible at this time; choose another session',
    article: 'CPL 39',
  },
  VISIT_BEGUN: {
    zh: '会见时间已到，不能更改',
    en: 'The time of the visit has come; it can no longer be changed',
    article: 'CPL 39',
  },
  HOLDS_ALREADY: {
    zh: '同一委托手续一次只能暂留一个席位，请先确认或取消',
    en: 'One seat at a time is kept for an entrustment; confirm or cancel that one first',
    article: 'CPL 39',
  },
  HOLD_EXTENDED: {
    zh: '暂留席位只能延长一次',
    en: 'A hold can be extended once',
    article: 'CPL 39',
  },
  SEAT_WITHDRAWN: {
    zh: '该场次已调整，请选择其他场次；看守所应在四十八小时内安排会见',
    en: 'The centre withdrew this session; choose another. It must arrange the visit within 48 hours',
    article: 'CPL 39',
  },
  // Says nothing of why: the other defender's papers and calendar are theirs.
  COMPANION_NOT_POSSIBLE: {
    zh: '另一名辩护人不能同时参加本次会见',
    en: 'The other defender cannot come at this time, or not by these papers',
    article: 'CPL 33, CPL 39',
  },
  NOT_THE_COMPANIONS: {
    zh: '一同会见的辩护人只能退出，不能变更他人的预约',
    en: 'The defender who comes along can stay away, and change nothing else',
    article: 'CPL 39',
  },
  NOBODY_TO_ASK: {
    zh: '没有登记办案部门，无法申请许可翻译人员',
    en: 'No handling department is on record that could permit the interpreter',
    article: 'CPR 54',
  },
  OWN_CASE_VISIT: {
    zh: '不得对本人主办案件的会见作出许可决定；此类尝试会留痕',
    en: 'Nobody decides on visits in their own case; the attempt is on record',
    article: 'CPR 52, 54',
  },
  HANDLERS_DECIDE: {
    zh: '只能由办案机关负责人决定',
    en: 'Only a leader of the handling organ decides this',
    article: 'CPR 52, 54',
  },
  NO_GROUND_TO_REFUSE: {
    zh: '该会见无须许可，不得不予许可；只能就翻译人员作出决定',
    en: 'This visit needs no permission and cannot be refused; only the interpreter can',
    article: 'CPL 39, CPR 54',
  },
  NO_INTERPRETER_ASKED: {
    zh: '本次会见没有申请翻译人员',
    en: 'No interpreter was asked for',
    article: 'CPR 54',
  },
  LAWYERS_REQUEST_NEEDED: {
    zh: '看守所只能应律师要求取消或改期，请注明律师以何种方式提出',
    en: 'The centre cancels or moves a visit only at the lawyer’s request; say how they asked',
    article: 'CPL 39',
  },
} as const satisfies Catalogue;
