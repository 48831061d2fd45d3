import type { Templates } from './template.ts';

type ObstructionKinds =
  | 'OBSTRUCTION_TO_ANSWER'
  | 'OBSTRUCTION_MADE_KNOWN'
  | 'OBSTRUCTION_ACKNOWLEDGED'
  | 'OBSTRUCTION_ANSWERED'
  | 'OBSTRUCTION_ESCALATED'
  | 'OBSTRUCTION_ENDED';

/** Neither who reported nor what happened: a report is for those concerned, signed in. */
export const obstruction: Templates<ObstructionKinds> = {
  OBSTRUCTION_TO_ANSWER: {
    zh: ({ dueBy }) => ({
      title: '律师投诉、控告待答复',
      text: `有一件律师执业权利投诉、控告待本单位办理，请于${dueBy}前答复。`,
    }),
    en: ({ dueBy }) => ({ title: 'A lawyer’s report to answer', text: `It is your organ’s turn; answer by ${dueBy}.` }),
  },
  OBSTRUCTION_MADE_KNOWN: {
    zh: () => ({ title: '律师投诉、控告告知', text: '有一件律师执业权利投诉、控告须由本单位知悉。' }),
    en: () => ({ title: 'A lawyer’s report', text: 'A report was made that your organ has to know of.' }),
  },
  OBSTRUCTION_ACKNOWLEDGED: {
    zh: () => ({ title: '投诉、控告已签收', text: '您的一件投诉、控告已由办理单位签收。' }),
    en: () => ({ title: 'Report acknowledged', text: 'The body that has to answer your report has read it.' }),
  },
  OBSTRUCTION_ANSWERED: {
    zh: ({ replyBy }) => ({
      title: '投诉、控告已答复',
      text: `您的一件投诉、控告已有答复。请于${replyBy}前认可，或向上一级机关投诉、向人民检察院申诉、控告；逾期视为办结。`,
    }),
    en: ({ replyBy }) => ({
      title: 'Report answered',
      text: `Accept the answer or take it further by ${replyBy}; after that the report is closed.`,
    }),
  },
  OBSTRUCTION_ESCALATED: {
    zh: () => ({ title: '已提交其他机关', text: '本单位办理的一件投诉、控告，律师已提交上一级机关或者人民检察院。' }),
    en: () => ({
      title: 'Report taken further',
      text: 'A lawyer took a report to the organ above, or to a procuratorate.',
    }),
  },
  OBSTRUCTION_ENDED: {
    zh: () => ({ title: '投诉、控告已办结', text: '一件投诉、控告已办结或撤回。' }),
    en: () => ({ title: 'Report closed', text: 'A report was closed or taken back.' }),
  },
};
