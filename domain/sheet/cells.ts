import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { at } from './entries.ts';
import { refuse } from './refusals.ts';
import type { Entry } from './sheet.ts';

/** What a cell must hold: its value as the directory keeps it, or undefined if it is none. */
export interface Form<Value> {
  read(text: string): Value | undefined;
  readonly zh: string;
  readonly en: string;
}

const LONGEST = 200;

export const TEXT: Form<string> = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  read: (text) => (text.length <= LONGEST && !/[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(text) ? text : undefined),
  zh: '不超过200字的单行文字',
  en: 'one line of at most 200 characters',
};

export const CODE: Form<string> = matching(/^\d{12}$/, '十二位数字', 'twelve digits');

export const SUBJECT: Form<string> = matching(
  /^[A-Za-z0-9.:_-]{1,100}$/,
  '不超过100位的字母、数字和 . : - _',
  'at most 100 letters, digits and . : - _',
);

export const DATE: Form<LocalDate> = {
  read: (text) => (isDate(text) ? text : undefined),
  zh: '形如2026-11-22的日期',
  en: 'a date such as 2026-11-22',
};

/** Reads one cell; what is wrong with it joins what was wrong before. */
export function cell<Value>(
  { line, values }: Entry,
  column: string,
  form: Form<Value>,
  refusals: Refusal[],
  { needed = false } = {},
): Value | undefined {
  const text = values[column];
  if (text === undefined) {
    if (needed) refusals.push(refuse('CELL_MISSING', at(line, column)));
    return undefined;
  }
  const value = form.read(text);
  if (value === undefined) {
    refusals.push(refuse('CELL_UNREADABLE', { ...at(line, column), details: { expected: `${form.zh} ${form.en}` } }));
  }
  return value;
}

function matching(pattern: RegExp, zh: string, en: string): Form<string> {
  return { read: (text) => (pattern.test(text) ? text : undefined), zh, en };
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
