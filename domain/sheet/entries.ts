import type { Refusal } from '#domain/model/refusal.ts';
import { refuse } from './refusals.ts';
import type { Column, Entry, Row, SheetName } from './sheet.ts';
import { MOST_ROWS, SHEETS } from './sheet.ts';

/** A sheet's rows by their columns, and everything that is wrong with its form. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly refusals: readonly Refusal[];
}

/** Where in a sheet something is wrong: a front end marks the cell. */
export function at(line: number, column?: string): { readonly path: readonly string[] } {
  return { path: ['csv', String(line), ...(column === undefined ? [] : [column])] };
}

/** Reads the header, in English or Chinese and in any order, and each row by it. */
export function entriesOf(sheet: SheetName, [header, ...rows]: readonly Row[]): Entries {
  if (header === undefined || rows.length === 0) return { entries: [], refusals: [refuse('SHEET_EMPTY', at(1))] };
  const columns = header.cells.map((head) => columnOf(sheet, head));
  const refusals = [...wrongHeads(sheet, header, columns)];
  if (rows.length > MOST_ROWS)
    refusals.push(refuse('SHEET_TOO_LONG', { ...at(MOST_ROWS + 2), details: { most: MOST_ROWS } }));
  if (refusals.length > 0) return { entries: [], refusals };
  const uneven = rows.filter(({ cells }) => cells.length !== columns.length);
  return {
    entries: rows.filter((row) => !uneven.includes(row)).map((row) => entryOf(row, columns)),
    refusals: uneven.map(({ line, cells }) =>
      refuse('CELLS_MISCOUNTED', { ...at(line), details: { cells: cells.length, columns: columns.length } }),
    ),
  };
}

function columnOf(sheet: SheetName, head: string): Column | undefined {
  const name = clean(head);
  return SHEETS[sheet].find((column) => column.name === name || column.zh === name);
}

function wrongHeads(
  sheet: SheetName,
  { line, cells }: Row,
  columns: readonly (Column | undefined)[],
): readonly Refusal[] {
  const all: readonly Column[] = SHEETS[sheet];
  return [
    ...cells.flatMap((head, i): readonly Refusal[] => {
      const column = columns[i];
      const details = { column: head.slice(0, 40) };
      if (column === undefined) return [refuse('COLUMN_UNKNOWN', { ...at(line), details })];
      return columns.indexOf(column) < i ? [refuse('COLUMN_TWICE', { ...at(line, column.name), details })] : [];
    }),
    ...all
      .filter((column) => column.needed && !columns.includes(column))
      .map(({ name, zh }) => refuse('COLUMN_MISSING', { ...at(line, name), details: { column: `${zh} ${name}` } })),
  ];
}

function entryOf({ line, cells }: Row, columns: readonly (Column | undefined)[]): Entry {
  const values = columns.flatMap((column, i) => {
    const text = clean(cells[i] ?? '');
    return column === undefined || text === '' ? [] : [[column.name, text] as const];
  });
  return { line, values: Object.fromEntries(values) };
}

/** As the schema's own scalars take text: two ways of typing one name are one name. */
function clean(text: string): string {
  return text.normalize('NFC').trim();
}
