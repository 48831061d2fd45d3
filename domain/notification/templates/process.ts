import type { Templates } from './template.ts';

export const process: Templates<'PROCESS_COMPLETED' | 'PROCESS_FAILED'> = {
  PROCESS_COMPLETED: {
    zh: ({ kind, done, refused }) => ({
      title: '批处理已完成',
      text: `${kind}：已完成，执行${done}步，未执行${refused}步。`,
    }),
    en: ({ kind, done, refused }) => ({ title: 'Finished', text: `${kind}: ${done} steps done, ${refused} refused.` }),
  },
  PROCESS_FAILED: {
    zh: ({ kind, done }) => ({
      title: '批处理中断',
      text: `${kind}：执行${done}步后中断，已执行的仍然有效，请查看原因。`,
    }),
    en: ({ kind, done }) => ({
      title: 'Stopped',
      text: `${kind}: it stopped after ${done} steps, which stay done; see why.`,
    }),
  },
};
