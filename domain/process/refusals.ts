import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  NOTHING_TO_DO: { zh: '没有需要处理的内容', en: 'There is nothing to do' },
  TOO_MANY_ROWS: { zh: '一次最多{most}行，请分批提交', en: '{most} rows at the most at once; send them in parts' },
  ROW_TOO_LONG: { zh: '第{row}行内容过长', en: 'Row {row} is too long' },
  DECIDED_ALREADY: {
    zh: '该变更已由民警决定，不能中途取消；如需改变，请另行作出变更',
    en: 'The change was decided and is carried out to its end; undo it by another change',
  },
  NOTHING_THERE: { zh: '所指的记录不存在', en: 'What it names is not there' },
} as const;

export const refuse = refusing(catalogue);
