import type { catalogue } from '#domain/directory/refusals.ts';
import type { Remedies } from './remedy.ts';

export const directory: Remedies<typeof catalogue> = {
  ORGAN_REGISTERED: {
    en: 'Use the organ that is there (`organ(code:)`), or correct the code.',
    zh: '使用已登记的机构（organ(code:) 可查），或更正机构代码。',
  },
  ORGAN_UNKNOWN: {
    en: 'Correct the twelve-digit code; if it is right, an administrator registers the organ first with `registerOrgan`.',
    zh: '更正十二位机构代码；代码无误的，请管理员先用 registerOrgan 登记该机构。',
  },
  PERSON_REGISTERED: {
    en: 'Nothing is to be done if it is the same person; otherwise give this person a sign-in of their own.',
    zh: '如系同一人则无需处理；否则请为此人使用其本人的登录主体。',
  },
  CERTIFICATE_NEEDED: {
    en: 'Fill in `certificate`: number, law firm, and the last day on which it is valid.',
    zh: '填写 certificate：执业证号、律师事务所、有效期截止日。',
  },
  ORGAN_NEEDED: {
    en: 'Fill in `organ`: only lawyers and administrators serve in none.',
    zh: '填写 organ：仅律师和系统管理员可以没有所属机构。',
  },
};
