import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  NO_SUCH_PAUSE: { zh: '该期限不因此种事由中止计算', en: 'This term does not stop for that reason' },
  NO_SUCH_EXTENSION: { zh: '法律没有规定该期限可以这样延长', en: 'The law does not let this term be extended so' },
  EXTENDED_OFTEN: {
    zh: '已延长{times}次，不能再延长',
    en: 'It was extended {times} times already; no more is allowed',
  },
  EXTENSION_TOO_LONG: {
    zh: '可延长1至{most}，单位同该种延长',
    en: 'It can be made longer by 1 to {most}, in the unit of the extension',
  },
  APPROVAL_NEEDED: { zh: '延长须经审批，请提出审批', en: 'This extension needs an approval; propose it' },
  NO_APPROVAL_NEEDED: {
    zh: '该延长由其他机关决定，请直接登记',
    en: 'Another authority decides this extension; record it',
  },
  NOT_DEADLINE_ORGAN: { zh: '只能由承担该期限的机关办理', en: 'Only the organ that answers for this term may do this' },
  OWN_DEADLINE: {
    zh: '不得变更本人须遵守的期限',
    en: 'Nobody moves the end of a term that they have to meet themselves',
  },
  ALREADY_PROPOSED: { zh: '该期限已有待决的延长审批', en: 'An extension of this term is proposed already' },
  NOTHING_TO_UNDO: { zh: '没有可撤销的延长', en: 'There is no extension to undo' },
  START_IN_FUTURE: { zh: '起算时间不能晚于现在', en: 'It cannot have begun later than now' },
  START_AFTER_PAUSE: { zh: '起算时间不能晚于中止时间', en: 'It cannot have begun after it was paused' },
  MET_IN_FUTURE: { zh: '办结时间不能晚于现在', en: 'It cannot have been met later than now' },
  MET_BEFORE_START: { zh: '办结时间不能早于起算时间', en: 'It cannot have been met before it began' },
  MET_BY_DEED: {
    zh: '该期限由相应的办理操作完成，不能另行登记办结',
    en: 'What this term asks for is done by a command of its own, which meets it',
  },
  BEGUN_BY_DEED: {
    zh: '该期限由相应的办理操作起算，不能更正起算时间',
    en: 'This term began with a command of its own; its beginning cannot be corrected',
  },
  ENDED_ALREADY: {
    zh: '期限已届满，不能再延长',
    en: 'The term is over; it can no longer be extended',
  },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
