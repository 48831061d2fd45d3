import type { entrustment as refusals } from '#domain/visit/refusals/entrustment.ts';
import type { Remedies } from '../remedy.ts';

export const entrustment: Remedies<typeof refusals> = {
  CERTIFICATE_EXPIRED: {
    en: 'Have the new certificate entered in the directory, or choose a day on which the present one is still valid.',
    zh: '请管理员登记新的执业证书，或选择现有证书仍有效的日期。',
  },
  LAWYER_SUSPENDED: {
    en: 'Ask an administrator; once the lawyer is reinstated, the same command goes through.',
    zh: '请联系管理员；恢复后可再次提交。',
  },
  TWO_DEFENDERS: {
    en: 'One of the two defenders’ entrustments has to be revoked first; otherwise reject these papers.',
    zh: '须先解除两名辩护人中一人的委托；否则应退回本次手续。',
  },
  DEFENDS_ALREADY: {
    en: 'Use the entrustment that is verified already.',
    zh: '直接使用已核验的委托手续。',
  },
  DEFENDS_ANOTHER: {
    en: 'The person needs another lawyer: reject these papers. If they are for the same person, `revokeEntrustment` the former ones first.',
    zh: '须另行委托律师：退回本次手续；属同一人的，先用 revokeEntrustment 解除原委托。',
  },
  OTHER_CENTRE: {
    en: 'Choose a session of the centre to which the papers were presented.',
    zh: '选择委托手续所交看守所的场次。',
  },
  LAWYER_NOT_OF_FIRM: {
    en: 'Leave `lawyerId` out for yourself; a clerk names a lawyer whose certificate is of the clerk’s own firm.',
    zh: '为本人办理时不填 lawyerId；律所助理只能填写本所执业律师。',
  },
  APPEAL_TOO_LATE: {
    en: 'Present the papers anew with `presentPapers`.',
    zh: '用 presentPapers 重新提交手续。',
  },
  APPEALED_ALREADY: {
    en: 'Present the papers anew with `presentPapers`; a complaint to the procuratorate remains open (CPL 49).',
    zh: '用 presentPapers 重新提交手续；仍可依刑事诉讼法第49条向人民检察院申诉、控告。',
  },
  OWN_REJECTION: {
    en: 'Leave it to another leader of the centre, or to whom one has delegated their power.',
    zh: '请本所其他负责人或受其委托的人员审查。',
  },
  OWN_PAPERS: {
    en: 'Leave it to somebody else of the centre; the attempt stands in the history.',
    zh: '请由本所其他人员办理；本次尝试已留痕。',
  },
  REJECTED_BEFORE: {
    en: 'Verify the papers, or leave them to somebody else of the centre.',
    zh: '核验通过，或请本所其他人员办理。',
  },
};
