import type { Catalogue } from '#domain/model/refusal.ts';

export const entrustment = {
  CERTIFICATE_EXPIRED: {
    zh: '律师执业证书在该日无效：已过期，或在停止执业期间',
    en: 'The practising certificate is not valid on that day: it has run out, or practice is suspended',
    article: 'CPL 39, CPR 53',
  },
  LAWYER_SUSPENDED: {
    zh: '该律师账户已停用',
    en: 'The lawyer is suspended in the directory',
    article: 'CPL 39, CPR 53',
  },
  TWO_DEFENDERS: {
    zh: '已有两名辩护人，不能再委托',
    en: 'There are two defenders already',
    article: 'CPL 33',
  },
  DEFENDS_ALREADY: {
    zh: '该律师已是此人的辩护人',
    en: 'The lawyer defends this person already',
    article: 'CPL 33',
  },
  DEFENDS_ANOTHER: {
    zh: '一名辩护律师不得为同一案件两名以上犯罪嫌疑人辩护',
    en: 'No lawyer may defend two suspects of one case',
    article: 'CPR 43',
  },
  OTHER_CENTRE: {
    zh: '须在委托手续所交看守所会见',
    en: 'The papers were presented to another centre',
    article: 'CPR 53',
  },
  LAWYER_NOT_OF_FIRM: {
    zh: '只能为本人或本所律师办理',
    en: 'Only for yourself, or for a lawyer of your own firm',
    article: 'CPL 39, CPR 53',
  },
  APPEAL_TOO_LATE: {
    zh: '申诉期限已届满，可重新提交手续',
    en: 'The time for an appeal is over; papers can be presented anew',
    article: 'CPL 39, CPL 49',
  },
  APPEALED_ALREADY: {
    zh: '对同一退回决定只能申诉一次，可重新提交手续',
    en: 'There can be one appeal against a rejection; papers can be presented anew',
    article: 'CPL 39, CPL 49',
  },
  OWN_REJECTION: {
    zh: '不得审查本人作出的退回决定；此类尝试会留痕',
    en: 'Nobody decides about their own rejection; the attempt is on record',
    article: 'CPL 49',
  },
  OWN_PAPERS: {
    zh: '不得办理本人或本人代交的手续；此类尝试会留痕',
    en: 'Nobody decides about their own papers, nor about those they presented; the attempt is on record',
    article: 'CPL 39, CPR 53',
  },
  REJECTED_BEFORE: {
    zh: '您此前退回该手续的决定已被撤销，须由他人办理；此类尝试会留痕',
    en: 'Your rejection of these papers was found wrong; only another may reject them. The attempt is on record',
    article: 'CPL 39, CPL 49',
  },
} as const satisfies Catalogue;
