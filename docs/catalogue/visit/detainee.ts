import type { detainee as refusals } from '#domain/visit/refusals/detainee.ts';
import type { Remedies } from '../remedy.ts';

export const detainee: Remedies<typeof refusals> = {
  CASE_UNKNOWN: {
    en: 'Correct `caseId`, or leave it out: the person can be admitted without it.',
    zh: '更正 caseId，或不填：收押登记不以关联案件为前提。',
  },
  TOO_MANY_ABSENCES: {
    en: 'End or correct one of `Detainee.absences` first, or enter this one when others are over.',
    zh: '先结束或更正 Detainee.absences 中的一次，或待其他离所结束后再登记。',
  },
  SAME_CENTRE: { en: 'Choose another centre.', zh: '选择其他看守所。' },
  ABSENCE_OVERLAPS: {
    en: 'Correct the times, or correct the absence that is there (`Detainee.absences`).',
    zh: '更正时间，或更正已登记的离所时间（Detainee.absences）。',
  },
  ABSENCE_TOO_LONG: {
    en: 'End it within the days of the message, and enter the rest when it comes.',
    zh: '在提示天数内截止，其后另行登记。',
  },
  ABSENCE_UNKNOWN: { en: 'Choose the number of one of `Detainee.absences`.', zh: '从 Detainee.absences 中选择编号。' },
  ABSENCE_OVER: {
    en: 'Nothing is to be done: what is over stays as it was recorded.',
    zh: '无需处理：已结束的离所登记不再变更。',
  },
  RESTRICTED_ALREADY: {
    en: 'Lift it with `liftVisitRestriction` first if the handling department has sent another notice.',
    zh: '办案部门另行通知的，先用 liftVisitRestriction 解除。',
  },
  NOT_RESTRICTED: { en: 'Nothing is to be done.', zh: '无需处理。' },
  HANDLER_UNKNOWN: {
    en: 'Correct the code of the handling department; only a registered organ can permit visits.',
    zh: '更正办案部门机构代码；只有已登记的机构可以许可会见。',
  },
  HANDLER_IS_CENTRE: {
    en: 'Correct `restriction.organ`: the public-security organ, procuratorate or court that handles the case.',
    zh: '更正 restriction.organ，填写办理该案的机关。',
  },
  HANDLER_NOT_OF_CASE: {
    en: 'Correct `restriction.organ`, or have the case of the person corrected first.',
    zh: '更正 restriction.organ，或先更正该人员的关联案件。',
  },
  OFFICER_NEEDED: {
    en: 'Send `restriction.officerId`: the person in charge of the case, who does not decide on its visits.',
    zh: '填写 restriction.officerId，即案件主办人员；其不得决定该案的会见。',
  },
};
