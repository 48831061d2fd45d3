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
  CERTIFICATE_TAKEN: {
    en: 'Correct the number; if it is right, correct the entry of whoever has it with `changeCertificate` first.',
    zh: '更正执业证号；确认无误的，先用 changeCertificate 更正误登人员的证书。',
  },
  POSTS_CONFLICT: {
    en: 'Leave LAWYER and CLERK out, or every post of an organ; a clerk holds CLERK alone.',
    zh: '去掉 LAWYER 和 CLERK，或去掉机构岗位；CLERK 只能单独登记。',
  },
  PRACTICE_SUSPENDED_ALREADY: {
    en: 'To change its last day, send the same `from` with another `until`; otherwise lift it with `reinstatePractice` first.',
    zh: '变更截止日的，以同一 from 填写新的 until；否则先用 reinstatePractice 解除。',
  },
  PRACTICE_NOT_SUSPENDED: { en: 'Nothing is to be done.', zh: '无需处理。' },
  SUSPENSION_OVER: {
    en: 'Correct `until`; a suspension that is over need not be recorded.',
    zh: '更正 until；已届满的停止执业无须登记。',
  },
  FIRM_NEEDED: {
    en: 'Fill in `firm`, as the certificates of the firm’s lawyers name it.',
    zh: '填写 firm，须与该所律师执业证书所载一致。',
  },
  ORGAN_NEEDED: {
    en: 'Fill in `organ`: only lawyers and administrators serve in none.',
    zh: '填写 organ：仅律师和系统管理员可以没有所属机构。',
  },
  ORGAN_CLOSED: {
    en: 'Choose an organ that is open; one that is only being closed can be opened again with `reopenOrgan`.',
    zh: '选择正常状态的机构；正在撤销的机构可用 reopenOrgan 恢复。',
  },
  ORGAN_OPEN: {
    en: 'Begin with `beginClosingOrgan`, then move who serves in it, then close it.',
    zh: '先用 beginClosingOrgan 开始撤销，调离人员后再撤销。',
  },
  ORGAN_NOT_EMPTY: {
    en: 'See `persons` and `children` of the organ; move people with `assignPosts` and close the organs below it first.',
    zh: '查看该机构的 persons 和 children，先用 assignPosts 调离人员、撤销下级机构。',
  },
  ORGAN_STATE_CHANGED: {
    en: 'Send it again; somebody opened and closed the organ meanwhile.',
    zh: '重新提交；期间有人恢复并再次撤销了该机构。',
  },
  LEVEL_NEEDED: {
    en: 'Fill in `qualification`, or leave its last day out.',
    zh: '填写 qualification，或不填有效期。',
  },
  VALIDITY_PAST: {
    en: 'Give a last day that is today or later; a qualification that has run out needs no entry.',
    zh: '填写今天或以后的截止日；已过期的资格无须登记。',
  },
  NOT_A_LAWYER: {
    en: 'Give them the post LAWYER with `assignPosts` and the certificate in it.',
    zh: '用 assignPosts 任为律师，并一并填写执业证书。',
  },
  OWN_GRANT: {
    en: 'Ask another administrator.',
    zh: '请其他管理员办理。',
  },
  POWER_NOT_OWN: {
    en: 'Ask the leader whose power it is to delegate it to somebody else.',
    zh: '请授权的负责人本人另行委托。',
  },
  DELEGATED_ALREADY: {
    en: 'Take it back with `revokeDelegation`, then delegate again.',
    zh: '先用 revokeDelegation 撤回，再重新委托。',
  },
  DELEGATE_SELF: { en: 'Choose a colleague.', zh: '选择同事。' },
  DELEGATE_UNFIT: {
    en: 'Choose an officer of your organ: `viewer.person.organ.persons(post: OFFICER)`.',
    zh: '从本机构民警中选择：viewer.person.organ.persons(post: OFFICER)。',
  },
  DELEGATE_TAKEN: {
    en: 'Choose somebody else, or wait until that delegation ends (`Person.delegatedBy`).',
    zh: '另选他人，或等其受托结束（Person.delegatedBy）。',
  },
  DELEGATION_PAST: { en: 'Give an end in the future.', zh: '填写将来的截止时间。' },
  DELEGATION_TOO_LONG: {
    en: 'End it within 90 days; what lasts longer is a post, and an administrator assigns it.',
    zh: '截止时间须在90天内；更长的应由管理员调整岗位。',
  },
  NOTHING_DELEGATED: {
    en: 'Nothing is to be done: it was revoked, or has run out.',
    zh: '无须处理：已撤回或已到期。',
  },
};
