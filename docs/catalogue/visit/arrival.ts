import type { arrival as refusals } from '#domain/visit/refusals/arrival.ts';
import type { Remedies } from '../remedy.ts';

export const arrival: Remedies<typeof refusals> = {
  PERMISSION_NEEDED: {
    en: 'Book another visit, which then waits for permission; the one that is there can still take place as it is.',
    zh: '另行预约并等待许可；原有预约仍可如期进行。',
  },
  PASS_OR_VISIT_NEEDED: {
    en: 'Send the text of the pass as the gate read it in `pass`, or `visitId` with a `reason`; not both.',
    zh: '填写闸机读到的凭证文本 pass，或填写 visitId 及 reason；不可同时填写。',
  },
  DESK_REASON_NEEDED: {
    en: 'Fill in `reason`: the battery is empty, the pass was printed badly.',
    zh: '填写 reason，例如手机没电、凭证打印不清。',
  },
  PASS_NOT_VALID: {
    en: 'Ask the lawyer to open the visit anew; if it stays so, check the papers and let them in at the desk with `visitId` and `reason`.',
    zh: '请律师重新打开会见页面出示凭证；仍无效的，在窗口核验三证，以 visitId 和 reason 办理入所。',
  },
  PASS_OF_OTHER_CENTRE: {
    en: 'Tell the lawyer which centre the visit is at; it stands on the visit.',
    zh: '请律师前往会见所载的看守所。',
  },
  PASS_REPLACED: {
    en: 'Ask the lawyer to open the visit anew: it shows the new time and the new pass.',
    zh: '请律师重新打开会见页面，查看新的时间和凭证。',
  },
  PASS_USED: {
    en: 'The lawyer is in, or has been; look at the visit. Somebody else with a copy of the pass is not to be let in.',
    zh: '该律师已入所或已会见完毕，请查看会见；持凭证复印件者不得入所。',
  },
  ENTRY_TOO_EARLY: {
    en: 'Wait, or choose a session that begins sooner.',
    zh: '请等候，或选择更早开始的场次。',
  },
  SESSION_OVER: {
    en: 'Admit the lawyer into another session with `admitWalkIn`, or have them book one.',
    zh: '以 admitWalkIn 安排到其他场次，或请其另行预约。',
  },
  COMPANION_NOT_ADMITTED: {
    en: 'Send the command with `present: LAWYER`, or check the other defender’s papers first.',
    zh: '以 present: LAWYER 再次提交，或先核验同行辩护人的手续。',
  },
  STILL_WAITED_FOR: {
    en: 'Wait; offer the action only from then on. Nobody who came late by less is to be called absent.',
    zh: '请等候，届时再提供此操作；未超过该时间的不得记为爽约。',
  },
  DELAY_PAST: {
    en: 'Correct `expectedAt`; whoever comes in time has nothing to report.',
    zh: '更正 expectedAt；准时到达的无须报告。',
  },
  DELAY_TOO_LONG: {
    en: 'Offer to move the visit with `rescheduleVisit`; after its beginning the lawyer can still come as a walk-in.',
    zh: '提供 rescheduleVisit 改期；开始后仍可到场由窗口安排。',
  },
  SEATS_FREE: {
    en: 'Book a seat with `bookVisit`.',
    zh: '以 bookVisit 预约空余席位。',
  },
  OVERBOOKED_ALREADY: {
    en: 'Choose another session, or open an urgent one.',
    zh: '选择其他场次，或加开场次。',
  },
  NO_SHOW_STANDS: {
    en: 'Book another visit with `bookVisit`, or admit the lawyer with `admitWalkIn`.',
    zh: '以 bookVisit 另行预约，或以 admitWalkIn 安排到场会见。',
  },
  NO_COMPANION: {
    en: 'Leave `present` out: the visit is one lawyer’s alone.',
    zh: '不填 present：本次会见只有一名律师。',
  },
  SESSION_CLOSED: {
    en: 'Choose a session that is not closed, or open an urgent one with `openUrgentSlot`.',
    zh: '选择未停止会见的场次，或以 openUrgentSlot 加开紧急场次。',
  },
  OVERBOOKING_UNREPORTED: {
    en: 'Open an urgent session with `openUrgentSlot`, or have an administrator register the organ above.',
    zh: '以 openUrgentSlot 加开紧急场次，或请管理员登记上级机关。',
  },
  FEEDS_ENOUGH: {
    en: 'Revoke one with `revokeCalendarFeed` first.',
    zh: '先以 revokeCalendarFeed 撤销一个。',
  },
};
