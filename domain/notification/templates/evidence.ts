import type { Templates } from './template.ts';

export const evidence: Templates<
  'EVIDENCE_MISMATCH' | 'ANNOUNCEMENT_MISSING' | 'HOLDS_RELEASED' | 'HOLD_RELEASE_STOPPED'
> = {
  EVIDENCE_MISMATCH: {
    zh: () => ({
      title: '证据内容不符',
      text: '有一项证据与登记内容不符，现有文件已留存并锁定。请保留原始设备和原件，尽快核查。',
    }),
    en: () => ({
      title: 'Evidence is not what was declared',
      text: 'What is kept of it stays kept and locked. Keep the device and the original, and find out why.',
    }),
  },
  HOLDS_RELEASED: {
    zh: ({ released }) => ({
      title: '证据保全已解除',
      text: `您提请解除保全的案件，${released}项证据的保全已解除，均按类别期限继续锁定。`,
    }),
    en: ({ released }) => ({
      title: 'Legal holds lifted',
      text: `The holds of ${released} files of the case are lifted; each stays locked for the term of its kind.`,
    }),
  },
  HOLD_RELEASE_STOPPED: {
    zh: () => ({ title: '解除证据保全已停止', text: '案件已重新办理，尚未解除保全的证据继续保全。' }),
    en: () => ({
      title: 'Lifting of legal holds stopped',
      text: 'The case was taken up again; what was still under hold stays so.',
    }),
  },
  ANNOUNCEMENT_MISSING: {
    zh: ({ announcedAt }) => ({
      title: '采集的证据逾期未上传',
      text: `${announcedAt}登记的一项证据仍未上传。请上传，或说明理由后撤回登记。`,
    }),
    en: ({ announcedAt }) => ({
      title: 'Announced evidence was not sent',
      text: `What was announced on ${announcedAt} has not been sent. Send it, or withdraw it and say why.`,
    }),
  },
};
