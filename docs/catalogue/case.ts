import type { catalogue } from '#domain/case/refusals.ts';
import type { Remedies } from './remedy.ts';

export const ofCase: Remedies<typeof catalogue> = {
  OWN_CASE: {
    en: 'Another leader of the organ, or of one above it, decides. The attempt is in the history of the case.',
    zh: '由本单位或上级单位的其他负责人审批。本次操作已记入案件办理记录。',
  },
};
