import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  OWN_CASE: {
    zh: '主办民警不得审批本人主办的案件',
    en: 'The officer in charge does not decide on their own case',
    article: 'CPR 178',
  },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
