import type { catalogue } from '#domain/approval/refusals.ts';
import type { Remedies } from './remedy.ts';

export const approval: Remedies<typeof catalogue> = {
  OWN_APPROVAL: {
    en: 'Somebody else decides: neither who proposed it, nor who took a step of it, nor who acts for one of them.',
    zh: '由其他负责人办理：提出人、已办理过的人及其受托人均不得再办。',
  },
  NOT_YOUR_STEP: {
    en: 'Leave it to the leaders of the organ that the refusal names; `awaitedOrgan` says which.',
    zh: '由提示的机构负责人办理，可查 awaitedOrgan。',
  },
  NOT_YOUR_PROPOSAL: {
    en: 'Ask whoever proposed it.',
    zh: '请由提出人办理。',
  },
  NOBODY_ABOVE: {
    en: 'A province has no organ above it here; the decision is made outside this system and recorded.',
    zh: '省级机关在本系统内没有上级，请在系统外决定后登记。',
  },
  PROPOSAL_LAPSED: {
    en: 'Propose it again; what was said before stays in its history.',
    zh: '请重新提出，原有意见保留在办理记录中。',
  },
};
