import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  OWN_APPROVAL: {
    zh: '不得审批本人提出或已经手的事项，此次尝试已留痕',
    en: 'Nobody decides what they proposed or had a hand in already; the attempt is on record',
    article: '32号, 21号',
  },
  NOT_YOUR_STEP: { zh: '该步骤须由{organ}的负责人办理', en: 'This step belongs to organ {organ}' },
  NOT_YOUR_PROPOSAL: { zh: '只有提出人可以修改或撤回', en: 'Only whoever proposed it may amend or withdraw it' },
  NOBODY_ABOVE: { zh: '没有上一级机关', en: 'There is no organ above' },
  PROPOSAL_LAPSED: { zh: '该审批已逾期失效，请重新提出', en: 'It has lapsed; propose it again' },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
