import type { catalogue } from '#domain/sheet/refusals.ts';
import type { Remedies } from './remedy.ts';

export const sheet: Remedies<typeof catalogue> = {
  CSV_MALFORMED: {
    en: 'Save the sheet again as CSV UTF-8 from the spreadsheet, rather than by hand.',
    zh: '用表格软件重新另存为CSV UTF-8，不要手工编辑。',
  },
  SHEET_EMPTY: {
    en: 'Send the header and at least one row; an export is a sheet to start from.',
    zh: '至少包含表头和一行内容；可先导出作为模板。',
  },
  SHEET_TOO_LONG: { en: 'Split the sheet, and import one after the other.', zh: '拆分后逐份导入。' },
  COLUMN_UNKNOWN: {
    en: 'Use the English or Chinese names of columns that `DirectorySheet` lists, or take the column out.',
    zh: '列名用DirectorySheet所列的英文或中文名，或删去该列。',
  },
  COLUMN_TWICE: { en: 'Take one of the two out.', zh: '删去其中一列。' },
  COLUMN_MISSING: { en: 'Add the column.', zh: '补上该列。' },
  CELLS_MISCOUNTED: {
    en: 'Put a text that has a comma in it between quotes, and leave no cell out.',
    zh: '含逗号的内容须用双引号包围，空格子也须保留分隔符。',
  },
  CELL_MISSING: { en: 'Fill the cell in.', zh: '填写该格。' },
  CELL_UNREADABLE: { en: 'Write the cell as the message says.', zh: '按提示的格式填写该格。' },
  ENTRY_TWICE: { en: 'Take one of the rows out.', zh: '删去重复的行。' },
  KIND_DIFFERS: {
    en: 'Correct the kind, or the code if another organ is meant.',
    zh: '更正类别；如指另一机构，更正代码。',
  },
  NAME_DIFFERS: {
    en: 'Correct the sign-in if another person is meant; a name is not changed by an import.',
    zh: '如指另一人，更正登录主体；导入不变更姓名。',
  },
};
