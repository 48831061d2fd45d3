import type { Templates } from './template.ts';

export const deadline: Templates<'DEADLINE_NEAR' | 'DEADLINE_OVERDUE'> = {
  DEADLINE_NEAR: {
    zh: ({ term, dueAt }) => ({ title: '期限将至', text: `${term}：将于${dueAt}届满，请及时办理。` }),
    en: ({ term, dueAt }) => ({ title: 'A term is about to end', text: `${term}: it ends at ${dueAt}.` }),
  },
  DEADLINE_OVERDUE: {
    zh: ({ term, dueAt }) => ({ title: '期限已届满', text: `${term}：已于${dueAt}届满，请立即处理。` }),
    en: ({ term, dueAt }) => ({ title: 'A term is over', text: `${term}: it ended at ${dueAt}. Act at once.` }),
  },
};
