import type { Catalogue } from '#domain/model/refusal.ts';
import { refusing } from '#domain/model/refusal.ts';

export const catalogue = {
  CSV_MALFORMED: {
    zh: '第{line}行不符合CSV格式：双引号只能包围整个单元格，其中的双引号须写两遍',
    en: 'Line {line} is no CSV: quotes stand around a whole cell, and are doubled inside',
  },
  SHEET_EMPTY: { zh: '表中没有内容', en: 'There is nothing in the sheet' },
  SHEET_TOO_LONG: { zh: '每次最多导入{most}行，请分批导入', en: 'At most {most} rows at a time; split the sheet' },
  COLUMN_UNKNOWN: { zh: '不认识的列“{column}”', en: 'No such column: {column}' },
  COLUMN_TWICE: { zh: '列“{column}”重复', en: 'The column {column} is there twice' },
  COLUMN_MISSING: { zh: '缺少列“{column}”', en: 'The column {column} is missing' },
  CELLS_MISCOUNTED: {
    zh: '该行有{cells}格，表头有{columns}格',
    en: '{cells} cells in the row, {columns} in the header',
  },
  CELL_MISSING: { zh: '此格必填', en: 'This cell must be filled in' },
  CELL_UNREADABLE: { zh: '此格应为：{expected}', en: 'This cell must be: {expected}' },
  ENTRY_TWICE: { zh: '同一条目在表中出现两次', en: 'The same entry is in the sheet twice' },
  KIND_DIFFERS: {
    zh: '与已登记的机构类别不同，机构类别不可变更',
    en: 'The organ is registered as of another kind, which cannot change',
  },
  NAME_DIFFERS: {
    zh: '与该登录主体已登记的姓名不同，请核对是否为同一人',
    en: 'Another name is registered for this sign-in; make sure it is the same person',
  },
} as const satisfies Catalogue;

export const refuse = refusing(catalogue);
