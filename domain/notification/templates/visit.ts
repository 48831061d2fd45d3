import type { Templates } from './template.ts';

type VisitKinds =
  | 'PAPERS_PRESENTED'
  | 'DEFENCE_TAKEN_UP'
  | 'ENTRUSTMENT_VERIFIED'
  | 'ENTRUSTMENT_REJECTED'
  | 'ENTRUSTMENT_REVOKED'
  | 'VISIT_BOOKED'
  | 'VISIT_RESCHEDULED'
  | 'VISIT_CANCELLED';

/** None of them names a detainee or says that somebody is detained: a telephone lies on tables. */
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
  VISIT_CANCELLED: {
    zh: ({ from }) => ({ title: '预约取消', text: `您${from}的预约已被取消，可重新预约。` }),
    en: ({ from }) => ({ title: 'Cancelled', text: `Your session at ${from} was cancelled; you can book another.` }),
  },
};
