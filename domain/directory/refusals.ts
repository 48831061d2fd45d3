import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  ORGAN_REGISTERED: { zh: '机构代码{code}已登记', en: 'Organ {code} is registered already' },
  ORGAN_UNKNOWN: { zh: '机构代码{code}未登记', en: 'No organ {code} is registered' },
  ORGAN_CLOSED: {
    zh: '机构{code}已撤销或正在撤销，不再接收人员和下级机构',
    en: 'Organ {code} is closed or being closed and takes in nobody and no organ',
  },
  ORGAN_OPEN: { zh: '该机构未在撤销中', en: 'The organ is not being closed' },
  ORGAN_NOT_EMPTY: {
    zh: '该机构仍有人员或下级机构，须先调离或撤销',
    en: 'There are still people in it or organs below it; move or close them first',
  },
  ORGAN_STATE_CHANGED: { zh: '该机构状态刚有变动，请重试', en: 'It was just changed; try again' },
  PERSON_REGISTERED: { zh: '该登录主体已登记人员', en: 'A person is registered for this sign-in already' },
  CERTIFICATE_NEEDED: { zh: '律师须登记执业证书', en: 'A lawyer needs a practising certificate' },
  CERTIFICATE_TAKEN: {
    zh: '该执业证号已登记在他人名下',
    en: 'A certificate of this number is recorded for somebody else',
  },
  POSTS_CONFLICT: {
    zh: '律师和律所行政人员不得兼任机构岗位，律所行政人员也不得兼任律师',
    en: 'A lawyer or a law firm’s clerk holds no post of an organ, and a clerk is no lawyer',
  },
  PRACTICE_SUSPENDED_ALREADY: {
    zh: '该律师的停止执业尚未届满：请先解除，或以同一起始日填写新的截止日',
    en: 'The lawyer’s practice is suspended already, or will be: lift that first, or change its last day by the same first day',
  },
  PRACTICE_NOT_SUSPENDED: {
    zh: '该律师没有正在执行或将要执行的停止执业',
    en: 'The lawyer’s practice is not suspended, and will not be',
  },
  SUSPENSION_OVER: {
    zh: '停止执业的截止日不得早于起始日和今天',
    en: 'Its last day must not be before its first, nor before today',
  },
  FIRM_NEEDED: { zh: '律师事务所行政人员须登记所在律师事务所', en: 'A law firm’s clerk needs the firm' },
  ORGAN_NEEDED: { zh: '该岗位须登记所属机构', en: 'This post needs an organ' },
  LEVEL_NEEDED: { zh: '填写资格有效期须同时填写等级', en: 'A qualification that ends needs its level' },
  VALIDITY_PAST: { zh: '有效期截止日已过', en: 'Its last day is past already' },
  NOT_A_LAWYER: { zh: '此人不是律师，没有执业证书可变更', en: 'This is no lawyer, and has no certificate to change' },
  OWN_GRANT: {
    zh: '不得为本人授予岗位、资格或证书；对已登记人员的此类尝试会留痕',
    en: 'Nobody grants posts, qualifications or certificates to themselves; the attempt goes on their record',
  },
  POWER_NOT_OWN: {
    zh: '只有负责人本人的审批权可以委托，受托的审批权不得再委托',
    en: 'Only a leader’s own power can be delegated; what was delegated cannot be passed on',
  },
  DELEGATED_ALREADY: {
    zh: '您的审批权已委托他人，请先撤回',
    en: 'Your power is delegated already; revoke that first',
  },
  DELEGATE_SELF: { zh: '不能委托给本人', en: 'Nobody delegates to themselves' },
  DELEGATE_UNFIT: {
    zh: '受托人须为本机构在岗且不是负责人的民警',
    en: 'It can be delegated only to an officer of your own organ who is at work and no leader',
  },
  DELEGATE_TAKEN: {
    zh: '该民警已受他人委托',
    en: 'This officer already acts for somebody else',
  },
  DELEGATION_PAST: { zh: '委托截止时间须晚于现在', en: 'It must end later than now' },
  DELEGATION_TOO_LONG: { zh: '委托最长90天', en: 'It can last 90 days at the most' },
  NOTHING_DELEGATED: { zh: '您没有有效的委托可撤回', en: 'You have delegated nothing that could be revoked' },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
