import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  ORGAN_REGISTERED: { zh: '机构代码{code}已登记', en: 'Organ {code} is registered already' },
  ORGAN_UNKNOWN: { zh: '机构代码{code}未登记', en: 'No organ {code} is registered' },
  PERSON_REGISTERED: { zh: '该登录主体已登记人员', en: 'A person is registered for this sign-in already' },
  CERTIFICATE_NEEDED: { zh: '律师须登记执业证书', en: 'A lawyer needs a practising certificate' },
  ORGAN_NEEDED: { zh: '该岗位须登记所属机构', en: 'This post needs an organ' },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
