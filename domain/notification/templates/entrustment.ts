import type { Templates } from './template.ts';

type EntrustmentKinds =
  | 'PAPERS_PRESENTED_FOR_YOU'
  | 'ENTRUSTMENT_APPEALED'
  | 'ENTRUSTMENT_APPEAL_UPHELD'
  | 'ENTRUSTMENT_APPEAL_DISMISSED'
  | 'ENTRUSTMENT_ENDED'
  | 'ENTRUSTMENT_MOVED'
  | 'CERTIFICATE_SUSPENDED';

/**
 * None of them names a detainee, a centre, or says that somebody is detained: a telephone lies on tables. Where papers are
 * to be presented anew, the lawyer reads once signed in: whoever has verified papers may know it, and nobody else.
 */
export const entrustment: Templates<EntrustmentKinds> = {
  PAPERS_PRESENTED_FOR_YOU: {
    zh: ({ dueBy }) => ({
      title: '本所已代您提交手续',
      text: `本所行政人员已以您的名义提交手续，最迟应于${dueBy}前安排。如非您本人意愿，请立即登录处理。`,
    }),
    en: ({ dueBy }) => ({
      title: 'Papers presented for you',
      text: `A clerk of your firm presented papers in your name; the term ends at ${dueBy}. Sign in at once if that is wrong.`,
    }),
  },
  ENTRUSTMENT_APPEALED: {
    zh: () => ({ title: '律师申诉待审查', text: '有律师对退回手续的决定提出申诉，请审查。' }),
    en: () => ({ title: 'A lawyer appealed', text: 'A lawyer appealed against papers not being accepted; decide it.' }),
  },
  ENTRUSTMENT_APPEAL_UPHELD: {
    zh: ({ dueBy }) => ({
      title: '申诉成立',
      text: `您的申诉成立，手续将重新核验，期限仍自提交时起算，至${dueBy}。`,
    }),
    en: ({ dueBy }) => ({
      title: 'Appeal upheld',
      text: `Your appeal was upheld; the papers are verified again. The term still ends at ${dueBy}.`,
    }),
  },
  ENTRUSTMENT_APPEAL_DISMISSED: {
    zh: () => ({ title: '申诉未成立', text: '您的申诉未成立，理由请登录查看；可重新提交手续。' }),
    en: () => ({
      title: 'Appeal dismissed',
      text: 'Your appeal was dismissed; sign in to see why. Papers can be presented anew.',
    }),
  },
  ENTRUSTMENT_ENDED: {
    zh: () => ({ title: '委托事项有变动', text: '您的一项委托已终结，详情请登录查看。' }),
    en: () => ({ title: 'An entrustment is over', text: 'One of your entrustments is over; sign in to see which.' }),
  },
  ENTRUSTMENT_MOVED: {
    zh: () => ({ title: '手续须重新提交', text: '您的一项委托须另行提交手续，请登录查看向何处提交。' }),
    en: () => ({
      title: 'Present papers anew',
      text: 'The papers of one of your entrustments have to be presented anew; sign in to see where.',
    }),
  },
  CERTIFICATE_SUSPENDED: {
    zh: ({ from }) => ({
      title: '停止执业登记',
      text: `您自${from}起停止执业已登记，其间不能预约和办理，请另行安排已有预约。`,
    }),
    en: ({ from }) => ({
      title: 'Practice suspended',
      text: `It is recorded that your practice is suspended from ${from}; arrange for what you have booked.`,
    }),
  },
};
