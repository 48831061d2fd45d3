import type { catalogue } from '#domain/deadline/refusals.ts';
import type { Remedies } from './remedy.ts';

export const deadline: Remedies<typeof catalogue> = {
  NO_SUCH_PAUSE: {
    en: 'Choose a ground that the law knows for this term; a criminal term stops for psychiatric appraisal alone.',
    zh: '选择法律规定的中止事由；刑事期限仅因精神病鉴定中止。',
  },
  NO_SUCH_EXTENSION: {
    en: 'Choose one of the extensions the term has, such as `NEXT_ABOVE` of a public-security case.',
    zh: '选择该期限可用的延长种类，如治安案件的 NEXT_ABOVE。',
  },
  EXTENDED_OFTEN: {
    en: 'It cannot be made longer so again; finish the matter, or use another extension if the law has one.',
    zh: '该种延长次数已用完；请按期办结，或依法使用其他延长种类。',
  },
  EXTENSION_TOO_LONG: {
    en: 'Ask for 1 up to `highest`, in the unit of that extension; `extendDeadline` and `proposeDeadlineExtension` take the most if `length` is left out.',
    zh: '填写1至 highest（单位同该种延长）；extendDeadline、proposeDeadlineExtension 不填 length 即取最长。',
  },
  APPROVAL_NEEDED: {
    en: 'Use `proposeDeadlineExtension`; the term is made longer once the proposal is granted.',
    zh: '改用 proposeDeadlineExtension 提请审批，批准后自动延长。',
  },
  NO_APPROVAL_NEEDED: {
    en: 'Once the other authority has decided, a leader records it with `extendDeadline`.',
    zh: '有关机关决定后，由负责人用 extendDeadline 登记。',
  },
  NOT_DEADLINE_ORGAN: {
    en: 'Leave it to a leader of the organ that `Deadline.organ` names, or of one above it.',
    zh: '由 Deadline.organ 所示机关或其上级机关的负责人办理。',
  },
  OWN_DEADLINE: {
    en: 'Another leader of the organ does it: whoever has to meet a term does not move it, nor does who acts for them.',
    zh: '由本机关其他负责人办理：须遵守期限的人及其受托人不得变更该期限。',
  },
  ALREADY_PROPOSED: {
    en: 'Wait until the open proposal is decided, or have its proposer withdraw it.',
    zh: '等待现有审批作出决定，或由提出人撤回。',
  },
  NOTHING_TO_UNDO: {
    en: 'Reload: somebody has taken the extension back already, or there never was one.',
    zh: '请刷新：延长已被撤销，或从未延长。',
  },
  START_IN_FUTURE: {
    en: 'Give the instant at which the term really began.',
    zh: '填写期限实际开始的时间。',
  },
  START_AFTER_PAUSE: {
    en: 'Give a start that is not later than the first pause.',
    zh: '起算时间不得晚于首次中止时间。',
  },
  MET_IN_FUTURE: {
    en: 'Give the instant at which it was done.',
    zh: '填写实际办结的时间。',
  },
  MET_BY_DEED: {
    en: 'Do what the term asks for: tell the duty lawyer (`tellDutyLawyer`), answer the report (`answerObstruction`).',
    zh: '办理该期限要求的事项：告知值班律师（tellDutyLawyer）、答复反映（answerObstruction）。',
  },
  BEGUN_BY_DEED: {
    en: 'Leave it: the term runs from the report or the request itself. Answer it, or tell the duty lawyer.',
    zh: '不能更正：期限自约见或者投诉、控告之时起算。请办理该事项。',
  },
  MET_BEFORE_START: {
    en: 'Check the instant; if the term began earlier than recorded, correct its start first.',
    zh: '核对办结时间；如起算时间登记有误，请先更正。',
  },
  ENDED_ALREADY: {
    en: 'Nothing lengthens a term that is over. If it began at another time than recorded, correct its start.',
    zh: '已届满的期限不能延长或中止；如起算时间登记有误，请更正起算时间。',
  },
};
