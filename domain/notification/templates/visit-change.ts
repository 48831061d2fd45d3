import type { Templates } from './template.ts';

type ChangeKinds =
  | 'VISIT_AWAITS_PERMISSION'
  | 'VISIT_CANCELLED_BY_CENTRE'
  | 'VISIT_RESCHEDULED_BY_CENTRE'
  | 'INTERPRETER_UNDECIDED'
  | 'INTERPRETER_REFUSED'
  | 'NO_SHOW_CORRECTED';

/** What others decided, or did not, about a lawyer's visit. None of them names anybody. */
export const visitChange: Templates<ChangeKinds> = {
  VISIT_AWAITS_PERMISSION: {
    zh: ({ from }) => ({
      title: '已预约，待许可',
      text: `已为您预约${from}的时段，须待许可后方可进行，请留意后续通知。`,
    }),
    en: ({ from }) => ({
      title: 'Booked, and awaiting permission',
      text: `A session at ${from} is kept for you; it takes place once it is permitted, and you will be told.`,
    }),
  },
  VISIT_CANCELLED_BY_CENTRE: {
    zh: ({ from }) => ({
      title: '已按您的要求取消',
      text: `工作人员登记应您的要求取消了${from}的预约。如您未提出该要求，请在系统中反映，并可重新预约。`,
    }),
    en: ({ from }) => ({
      title: 'Cancelled at your request',
      text: `The centre recorded that it cancelled your session at ${from} at your request. If you did not ask for it, report it here, and book again.`,
    }),
  },
  VISIT_RESCHEDULED_BY_CENTRE: {
    zh: ({ from }) => ({
      title: '已按您的要求改期',
      text: `工作人员登记应您的要求将预约改至${from}。如您未提出该要求，请在系统中反映，并可再次改期。`,
    }),
    en: ({ from }) => ({
      title: 'Moved at your request',
      text: `The centre recorded that it moved your session to ${from} at your request. If you did not ask for it, report it here, and move it again.`,
    }),
  },
  INTERPRETER_UNDECIDED: {
    zh: ({ from }) => ({
      title: '翻译人员未获决定',
      text: `您${from}的预约照常进行；至此仍未收到关于翻译人员的决定，届时不能同行。`,
    }),
    en: ({ from }) => ({
      title: 'No decision on the interpreter',
      text: `Your session at ${from} takes place as booked. Nobody decided on the interpreter in time, who cannot come along.`,
    }),
  },
  INTERPRETER_REFUSED: {
    zh: ({ from }) => ({
      title: '翻译人员未获许可',
      text: `您${from}的预约可以进行，但翻译人员未获许可，书面理由请登录查看。`,
    }),
    en: ({ from }) => ({
      title: 'Interpreter not permitted',
      text: `Your session at ${from} can take place, but without the interpreter; sign in for the reasons in writing.`,
    }),
  },
  NO_SHOW_CORRECTED: {
    zh: ({ from }) => ({ title: '未到场登记已更正', text: `您${from}预约的未到场登记已更正，可重新预约。` }),
    en: ({ from }) => ({
      title: 'Not recorded as missed any more',
      text: `The record that you did not come to your session at ${from} was corrected; you can book another.`,
    }),
  },
};
