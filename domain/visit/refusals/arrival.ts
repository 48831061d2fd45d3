import type { Catalogue } from '#domain/model/refusal.ts';

export const arrival = {
  PERMISSION_NEEDED: {
    zh: '该会见现须经办案机关许可，请另行预约并申请许可；原预约不受影响',
    en: 'Visits now need permission: book another and ask for it; this one stands as it is',
    article: 'CPL 39, CPR 52',
  },
  PASS_OR_VISIT_NEEDED: { zh: '须出示凭证或指明会见，二者择一', en: 'Name either the pass or the visit' },
  DESK_REASON_NEEDED: { zh: '未凭凭证入所，须填写原因', en: 'Say why the lawyer comes in without a pass' },
  PASS_NOT_VALID: {
    zh: '凭证无效，请到窗口核验三证',
    en: 'This is not a valid pass; the lawyer can show the three papers at the desk',
    article: 'CPL 39, CPR 53',
  },
  PASS_OF_OTHER_CENTRE: {
    zh: '凭证不属于本所',
    en: 'This pass is for another centre',
    article: 'CPL 39, CPR 53',
  },
  PASS_REPLACED: {
    zh: '会见已改期，该凭证已作废，请使用新凭证',
    en: 'The visit was moved and this pass replaced; use the new one',
    article: 'CPL 39, CPR 53',
  },
  PASS_USED: { zh: '该凭证已使用', en: 'This pass has been used', article: 'CPL 39, CPR 53' },
  ENTRY_TOO_EARLY: {
    zh: '开始前{minutes}分钟起方可入所',
    en: 'Lawyers are let in from {minutes} minutes before it begins',
    article: 'CPL 39, CPR 53',
  },
  SESSION_OVER: { zh: '该场次已结束', en: 'This session is over', article: 'CPL 39, CPR 53' },
  COMPANION_NOT_ADMITTED: {
    zh: '同行辩护人不能入所，可由本人单独会见',
    en: 'The other defender cannot be let in; the lawyer can go in alone',
    article: 'CPL 39, CPR 53',
  },
  STILL_WAITED_FOR: {
    zh: '须待开始满{minutes}分钟，或律师所报到达时间已过',
    en: 'Wait until {minutes} minutes after the beginning, or until the lawyer said they would come',
    article: 'CPL 39',
  },
  DELAY_PAST: { zh: '到达时间须晚于开始时间和现在', en: 'Must be after the beginning, and still to come' },
  DELAY_TOO_LONG: {
    zh: '席位最多保留至场次过半，请改期或到场办理',
    en: 'A seat is kept until half the session is over; move the visit, or come without a booking',
    article: 'CPL 39',
  },
  SEATS_FREE: { zh: '该场次尚有席位，不得超额', en: 'There are seats left: nothing is to be overbooked' },
  OVERBOOKED_ALREADY: {
    zh: '该场次最多可超额{most}人，请选择其他场次或加开场次；看守所应在四十八小时内安排会见',
    en: 'A session can be overbooked by {most}; choose another or open one. The centre must arrange the visit within 48 hours',
    article: 'CPL 39',
  },
  NO_SHOW_STANDS: {
    zh: '未到登记只能在一日内更正，请另行预约',
    en: 'That nobody came can be corrected within a day; book another visit',
    article: 'CPL 39',
  },
  NO_COMPANION: { zh: '本次会见没有同行辩护人', en: 'No other defender was to come along' },
  SESSION_CLOSED: {
    zh: '该场次已停止会见，不得超额，请选择其他场次；看守所应在四十八小时内安排会见',
    en: 'This session is closed and cannot be overbooked; choose another. The centre must arrange the visit within 48 hours',
    article: 'CPL 39',
  },
  OVERBOOKING_UNREPORTED: {
    zh: '没有登记可报告的上级机关，不得超额；请加开场次，看守所应在四十八小时内安排会见',
    en: 'No organ above is registered that it could be reported to; open a session instead. The centre must arrange the visit within 48 hours',
    article: 'CPL 39',
  },
  FEEDS_ENOUGH: { zh: '最多可有{most}个日历订阅', en: 'There can be {most} calendar feeds' },
} as const satisfies Catalogue;
