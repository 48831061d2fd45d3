import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  NOT_IN_AN_ORGAN: { zh: '您未登记所属机构，不能受理', en: 'You serve in no organ that could receive this' },
  OCCURRED_IN_FUTURE: { zh: '发生时间不得晚于现在', en: 'It cannot have happened later than now' },
  PHONE_MALFORMED: { zh: '联系电话格式不正确', en: 'This is not a telephone number' },
  PUBLIC_SECURITY_IS_ADMINISTRATIVE: {
    zh: '治安案件属于行政案件',
    en: 'A public-security case is an administrative one',
    article: 'PSAPL 90',
  },
  OFFICER_UNFIT: {
    zh: '主办人员须为本单位在岗民警',
    en: 'The officer in charge must be an active officer of the handling organ',
    article: 'CPR 178',
  },
  ORGAN_UNKNOWN: { zh: '机构代码{code}未登记', en: 'No organ {code} is registered' },
  TRANSFER_TO_SELF: { zh: '不能移送给本单位', en: 'It is with this organ already', article: 'CPR 175' },
  RECEIPT_UNKNOWN: {
    zh: '回执编号或查询码不正确；多次错误后须一小时后再试',
    en: 'Number or code is wrong; after too many wrong ones, try again in an hour',
    article: '32号',
  },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
