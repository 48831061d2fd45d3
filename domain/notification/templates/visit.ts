import type { Templates } from './template.ts';

type VisitKinds =
  | 'PAPERS_PRESENTED'
  | 'DEFENCE_TAKEN_UP'
  | 'ENTRUSTMENT_VERIFIED'
  | 'ENTRUSTMENT_REJECTED'
  | 'ENTRUSTMENT_REVOKED'
  | 'VISIT_BOOKED'
  | 'VISIT_RESCHEDULED'
  | 'VISIT_CANCELLED'
  | 'VISIT_REMINDER'
  | 'VISIT_MISSED'
  | 'VISIT_OVERRUN'
  | 'VISIT_OVERBOOKED'
  | 'VISIT_CONFIRMED'
  | 'VISIT_FLAGGED'
  | 'VISIT_UNFLAGGED'
  | 'VISIT_PERMISSION_ASKED'
  | 'VISIT_PERMITTED'
  | 'VISIT_REFUSED'
  | 'HOLD_LAPSED'
  | 'WAITLIST_JOINED'
  | 'SEAT_OFFERED'
  | 'SEAT_OFFER_LAPSED'
  | 'SEAT_OFFER_WITHDRAWN';

/** None of them names a detainee, says that somebody is detained or no longer is, or why not: a telephone lies on tables. */
export const visit: Templates<VisitKinds> = {
  PAPERS_PRESENTED: {
    zh: ({ dueBy }) => ({
      title: '律师提交三证',
      text: `有律师提交会见手续，最迟应于${dueBy}前安排会见，请及时核验。`,
    }),
    en: ({ dueBy }) => ({
      title: 'A lawyer presented papers',
      text: `Verify them in time: the lawyer is to be in the room by ${dueBy}.`,
    }),
  },
  DEFENCE_TAKEN_UP: {
    zh: () => ({ title: '辩护律师已接受委托', text: '您主办的案件有律师接受委托，看守所已核验手续。' }),
    en: () => ({ title: 'Defence taken up', text: 'A lawyer took up the defence in a case in your charge.' }),
  },
  ENTRUSTMENT_VERIFIED: {
    zh: () => ({ title: '手续核验通过', text: '您提交的手续已核验通过，可以预约。' }),
    en: () => ({ title: 'Papers verified', text: 'The papers you presented are verified; you can book now.' }),
  },
  ENTRUSTMENT_REJECTED: {
    zh: ({ reason }) => ({ title: '手续未通过核验', text: `您提交的手续未通过核验：${reason}。` }),
    en: ({ reason }) => ({
      title: 'Papers not accepted',
      text: `The papers you presented were not accepted. ${reason}.`,
    }),
  },
  ENTRUSTMENT_REVOKED: {
    zh: () => ({ title: '委托已解除', text: '您的一项委托已解除。' }),
    en: () => ({ title: 'Entrustment ended', text: 'One of your entrustments was ended.' }),
  },
  VISIT_BOOKED: {
    zh: ({ from }) => ({ title: '预约成功', text: `已为您预约${from}的时段。` }),
    en: ({ from }) => ({ title: 'Booked for you', text: `A session at ${from} was booked for you.` }),
  },
  VISIT_RESCHEDULED: {
    zh: ({ from }) => ({ title: '预约改期', text: `您的预约已改至${from}。` }),
    en: ({ from }) => ({ title: 'Moved', text: `Your session was moved to ${from}.` }),
  },
  VISIT_CONFIRMED: {
    zh: ({ from }) => ({ title: '预约已确认', text: `您${from}的预约已确认。` }),
    en: ({ from }) => ({ title: 'Confirmed', text: `Your session at ${from} is confirmed.` }),
  },
  VISIT_FLAGGED: {
    zh: ({ from }) => ({
      title: '预约受影响',
      text: `您${from}的预约可能无法如期进行，原因请登录查看；改期的，系统优先为您安排。`,
    }),
    en: ({ from }) => ({
      title: 'Not as booked',
      text: `Your session at ${from} can hardly take place as booked; sign in to see why. Your rebooking comes first.`,
    }),
  },
  VISIT_UNFLAGGED: {
    zh: ({ from }) => ({ title: '预约恢复', text: `此前的影响已消除，您${from}的预约仍可进行。` }),
    en: ({ from }) => ({
      title: 'As booked after all',
      text: `What stood in the way of your session at ${from} is gone.`,
    }),
  },
  VISIT_PERMISSION_ASKED: {
    zh: ({ from }) => ({
      title: '待许可事项',
      text: `有一项${from}的会见申请待本机关许可，应在三日内作出决定。`,
    }),
    en: ({ from }) => ({
      title: 'A permission is asked for',
      text: `A visit at ${from} waits for your organ's permission; decide within three days.`,
    }),
  },
  VISIT_PERMITTED: {
    zh: ({ from }) => ({ title: '已许可', text: `您${from}的预约已获许可，详情请登录查看。` }),
    en: ({ from }) => ({ title: 'Permitted', text: `Your session at ${from} was permitted; sign in for the details.` }),
  },
  VISIT_REFUSED: {
    zh: ({ from }) => ({ title: '不予许可', text: `您${from}的预约未获许可，书面理由请登录查看。` }),
    en: ({ from }) => ({
      title: 'Not permitted',
      text: `Your session at ${from} was refused; sign in for the reasons.`,
    }),
  },
  HOLD_LAPSED: {
    zh: ({ from }) => ({ title: '暂留已失效', text: `为您暂留的${from}席位未在时限内确认，已可由他人预约。` }),
    en: ({ from }) => ({
      title: 'No longer kept',
      text: `The seat at ${from} was not confirmed in time and is free again.`,
    }),
  },
  VISIT_CANCELLED: {
    zh: ({ from }) => ({ title: '预约取消', text: `您${from}的预约已被取消，可重新预约。` }),
    en: ({ from }) => ({ title: 'Cancelled', text: `Your session at ${from} was cancelled; you can book another.` }),
  },
  WAITLIST_JOINED: {
    zh: ({ date }) => ({
      title: '有律师候补',
      text: `${date}的场次有律师候补；期限将至的，请加开场次。`,
    }),
    en: ({ date }) => ({
      title: 'A lawyer waits for a seat',
      text: `A lawyer waits for a seat on ${date}; open a session if their time runs out before.`,
    }),
  },
  SEAT_OFFERED: {
    zh: ({ from, until }) => ({
      title: '有席位为您保留',
      text: `${from}的席位为您保留至${until}，请尽快预约。`,
    }),
    en: ({ from, until }) => ({
      title: 'A seat is kept for you',
      text: `A seat at ${from} is kept for you until ${until}; book it.`,
    }),
  },
  SEAT_OFFER_LAPSED: {
    zh: ({ date }) => ({ title: '保留的席位已顺延', text: `${date}为您保留的席位已顺延，您可重新加入候补。` }),
    en: ({ date }) => ({
      title: 'The seat passed on',
      text: `The seat kept for you on ${date} passed to the next; you can join the waitlist again.`,
    }),
  },
  SEAT_OFFER_WITHDRAWN: {
    zh: ({ from }) => ({
      title: '保留的席位已取消',
      text: `${from}为您保留的席位因场次减少已取消，您仍在候补名单中。`,
    }),
    en: ({ from }) => ({
      title: 'The seat is not there any more',
      text: `The seat kept for you at ${from} was withdrawn by the centre; you are still on the waitlist.`,
    }),
  },
  VISIT_REMINDER: {
    zh: ({ from }) => ({ title: '预约提醒', text: `您在${from}有预约，请按时到场；可提前30分钟入所，晚到请先告知。` }),
    en: ({ from }) => ({
      title: 'Reminder',
      text: `You have a session at ${from}. You are let in from 30 minutes before it; if you come late, say so first.`,
    }),
  },
  VISIT_MISSED: {
    zh: ({ from }) => ({ title: '未到场', text: `您${from}的预约登记为未到场，可重新预约。` }),
    en: ({ from }) => ({
      title: 'Missed',
      text: `It was recorded that you did not come to your session at ${from}; you can book another.`,
    }),
  },
  VISIT_OVERRUN: {
    zh: ({ to }) => ({ title: '超时未登记结束', text: `一场应于${to}结束的会见尚未登记结束，请核实。` }),
    en: ({ to }) => ({
      title: 'Not recorded as over',
      text: `A visit that was to end at ${to} has not been recorded as over; look into it.`,
    }),
  },
  VISIT_OVERBOOKED: {
    zh: ({ from }) => ({
      title: '超额安排会见',
      text: `下级看守所已对${from}的场次超额安排一次会见，理由请登录查看。`,
    }),
    en: ({ from }) => ({
      title: 'Session overbooked',
      text: `A centre below you put one visit more than there are seats into its session at ${from}; sign in for the reason.`,
    }),
  },
};
