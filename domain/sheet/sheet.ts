/** A column: its name in the schema, and its Chinese head. */
export interface Column {
  readonly name: string;
  readonly zh: string;
  /** Whether a sheet must have it. */
  readonly needed: boolean;
}

const needed = (name: string, zh: string): Column => ({ name, zh, needed: true });
const free = (name: string, zh: string): Column => ({ name, zh, needed: false });

/** The sheets of the directory, columns in the order of an export. */
export const SHEETS = {
  ORGANS: [needed('code', '机构代码'), needed('name', '名称'), needed('kind', '类别')],
  PERSONS: [
    needed('subject', '登录主体'),
    needed('name', '姓名'),
    needed('posts', '岗位'),
    free('organ', '所属机构代码'),
    free('qualification', '执法资格等级'),
    free('qualificationValidUntil', '资格有效期至'),
    free('certificateNumber', '执业证号'),
    free('certificateFirm', '执业机构'),
    free('certificateValidUntil', '证书有效期至'),
    free('firm', '所在律师事务所'),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;
export type SheetName = keyof typeof SHEETS;

/** Entries beyond these would take minutes; a larger directory comes in several sheets. */
export const MOST_ROWS = 500;

/** A row as it was read from a file. */
export interface Row {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row by the names of its columns. Blank cells are not there: they say nothing, and change nothing. */
export interface Entry {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}
