import type { Templates } from './template.ts';

type ApprovalKinds =
  | 'APPROVAL_WAITS'
  | 'APPROVAL_GRANTED'
  | 'APPROVAL_RETURNED'
  | 'APPROVAL_REJECTED'
  | 'APPROVAL_LAPSED';

export const approval: Templates<ApprovalKinds> = {
  APPROVAL_WAITS: {
    zh: ({ kind }) => ({ title: '待您审批', text: `${kind}：有一项审批等待您办理。` }),
    en: ({ kind }) => ({ title: 'A decision waits for you', text: `${kind}: it waits for your decision.` }),
  },
  APPROVAL_GRANTED: {
    zh: ({ kind }) => ({ title: '审批已通过', text: `${kind}：您提出的审批已通过。` }),
    en: ({ kind }) => ({ title: 'Granted', text: `${kind}: what you proposed is granted.` }),
  },
  APPROVAL_RETURNED: {
    zh: ({ kind }) => ({ title: '审批被退回', text: `${kind}：您提出的审批被退回，请修改后重新提出或撤回。` }),
    en: ({ kind }) => ({ title: 'Returned to you', text: `${kind}: your proposal came back; amend or withdraw it.` }),
  },
  APPROVAL_REJECTED: {
    zh: ({ kind }) => ({ title: '审批未通过', text: `${kind}：您提出的审批未通过。` }),
    en: ({ kind }) => ({ title: 'Rejected', text: `${kind}: what you proposed is rejected.` }),
  },
  APPROVAL_LAPSED: {
    zh: ({ kind }) => ({ title: '审批已失效', text: `${kind}：您提出的审批逾期未决，已失效，请重新提出。` }),
    en: ({ kind }) => ({ title: 'Lapsed', text: `${kind}: nobody decided your proposal in time; propose it again.` }),
  },
};
