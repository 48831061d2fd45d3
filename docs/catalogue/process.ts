import type { catalogue } from '#domain/process/refusals.ts';
import type { Remedies } from './remedy.ts';

export const process: Remedies<typeof catalogue> = {
  NOTHING_TO_DO: {
    en: 'Give it at least one thing to do: a row that changes something, a template that has sessions.',
    zh: '至少提供一项需处理的内容，如有变更的行、已设的会见时段模板。',
  },
  TOO_MANY_ROWS: { en: 'Split it, and send one part after the other.', zh: '拆分后逐份提交。' },
  ROW_TOO_LONG: { en: 'Shorten the texts of that row.', zh: '缩短该行内容。' },
  DECIDED_ALREADY: {
    en: 'Let it end, and decide what is to be otherwise: lift the closure, change the room or the template again.',
    zh: '待其完成后另行变更，如解除停止会见安排，或再次变更会见室、时段模板。',
  },
  NOTHING_THERE: {
    en: 'Look at what the step named; it was not there, or not for who started the process to see, when its turn came.',
    zh: '核对该步骤所指的记录：处理到该步时不存在，或发起人无权查看。',
  },
};
