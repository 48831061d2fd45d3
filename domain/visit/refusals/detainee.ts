import type { Catalogue } from '#domain/model/refusal.ts';

export const detainee = {
  CASE_UNKNOWN: { zh: '没有该案件', en: 'There is no such case' },
  TOO_MANY_ABSENCES: {
    zh: '尚未结束的离所登记最多{most}次',
    en: 'There can be {most} absences that are not over',
  },
  SAME_CENTRE: { zh: '该人员已在此看守所', en: 'The person is at this centre already' },
  ABSENCE_OVERLAPS: { zh: '与已登记的离所时间重叠', en: 'There is an absence at this time already' },
  ABSENCE_TOO_LONG: { zh: '每次离所最长{days}天', en: 'An absence lasts {days} days at the most' },
  ABSENCE_UNKNOWN: { zh: '没有该次离所登记', en: 'There is no such absence' },
  ABSENCE_OVER: { zh: '该次离所已结束', en: 'The absence is over' },
  RESTRICTED_ALREADY: {
    zh: '已登记为须经许可会见的案件',
    en: 'Visits need permission already',
    article: 'CPL 39, CPR 52',
  },
  NOT_RESTRICTED: { zh: '会见本就无须许可', en: 'Visits need no permission', article: 'CPL 39, CPR 52' },
  HANDLER_UNKNOWN: {
    zh: '办案部门机构代码{code}未登记',
    en: 'No handling department {code} is registered',
    article: 'CPR 52',
  },
  HANDLER_IS_CENTRE: {
    zh: '须填写办案机关；看守所不能决定是否许可会见',
    en: 'Name the organ that handles the case; no detention centre permits visits',
    article: 'CPL 39, CPR 52',
  },
  HANDLER_NOT_OF_CASE: {
    zh: '办案机关与关联案件的办案机关不一致',
    en: 'The notice is not of the organ that handles the case',
    article: 'CPL 39, CPR 52',
  },
  OFFICER_NEEDED: {
    zh: '没有关联案件的，须填写通知所载主办人员',
    en: 'Without a case, name the officer in charge as the notice does',
    article: 'CPL 39, CPR 52',
  },
} as const satisfies Catalogue;
