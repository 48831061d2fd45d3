import type { obstruction as refusals } from '#domain/visit/refusals/obstruction.ts';
import type { Remedies } from '../remedy.ts';

export const obstruction: Remedies<typeof refusals> = {
  PROCURATORATE_UNKNOWN: {
    en: 'Choose a registered, open procuratorate of the same division or of the next above, not the one complained of or just heard.',
    zh: '选择已登记的同级或者上一级人民检察院，且不是被控告的或者刚办理过的。',
  },
  NOT_YOUR_VISIT: {
    en: 'Choose from your own `entrustments` and `visits`, or leave it out.',
    zh: '从本人的 entrustments、visits 中选择，或不填。',
  },
  HAPPENED_IN_FUTURE: { en: 'Correct `happenedAt`.', zh: '更正 happenedAt。' },
  NOT_OF_THAT_ORGAN: {
    en: 'Leave that person out: a report needs no names, and the organ finds out who it was.',
    zh: '去掉该人员：反映不必指名，由机关查明。',
  },
  NOT_YOUR_TURN: {
    en: 'Look at `turn`: only the organ named there acknowledges and answers.',
    zh: '查看 turn：只有其中所列机关可以签收和答复。',
  },
  OWN_ACT: {
    en: 'Leave it to a colleague who had no part in it; do not offer the action to those named.',
    zh: '请未参与此事的同事办理；界面不应向所涉人员提供此操作。',
  },
  ESCALATED_ALREADY: {
    en: 'Wait for the answer; outside this system the law may still have a way.',
    zh: '等待答复；本系统之外仍可依法提出。',
  },
  ANSWER_NOT_DUE: {
    en: 'Wait until `turn.dueBy`; or report it again with `toAbove` or `procuratorate`, which needs no waiting.',
    zh: '在 turn.dueBy 期满后提交；或者另行提出，填写 toAbove 或 procuratorate，无须等待。',
  },
  NO_ORGAN_ABOVE: {
    en: 'Turn to the procuratorate outside this system, or ask an administrator to register the organ above.',
    zh: '向人民检察院申诉、控告，或请管理员登记上一级机关。',
  },
  PROCURATORATE_NEEDED: {
    en: 'Name a procuratorate in `procuratorate`: of the level of the organ, or the next above.',
    zh: '在 procuratorate 中指明同级或者上一级人民检察院。',
  },
  NOT_YOUR_REPORT: { en: 'Offer the action by `availableActions`.', zh: '按 availableActions 提供操作。' },
  TOO_MANY_NAMED: {
    en: 'Name those who matter most; the organ finds out the others.',
    zh: '列明主要人员即可，其余由机关查明。',
  },
};
