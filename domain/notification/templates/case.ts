import type { Templates } from './template.ts';

export const theCase: Templates<'CASE_FILED' | 'CASE_DECLINED' | 'REPORT_TRANSFERRED'> = {
  CASE_FILED: {
    zh: ({ number }) => ({ title: '已立案', text: `案件${number}已决定立案。` }),
    en: ({ number }) => ({ title: 'Case filed', text: `It was decided to file case ${number}.` }),
  },
  CASE_DECLINED: {
    zh: ({ number }) => ({ title: '不予立案', text: `案件${number}已决定不予立案，请依法通知控告人。` }),
    en: ({ number }) => ({
      title: 'Filing declined',
      text: `It was decided not to file case ${number}; give the complainant notice.`,
    }),
  },
  REPORT_TRANSFERRED: {
    zh: ({ number }) => ({ title: '移送管辖', text: `警情${number}已移送至本机构，请及时受理。` }),
    en: ({ number }) => ({ title: 'A report came to you', text: `Report ${number} was transferred to your organ.` }),
  },
};
