import type { Id } from '#domain/model/id.ts';

/** One of the things a process works through, as JSON: a row of a table, a planned command. */
export type Row = Readonly<Record<string, unknown>>;

/** Some rows of a process' input: together they may be more than one record holds. Never changed. */
export interface Part {
  readonly id: Id<'ProcessPart'>;
  readonly process: Id<'Process'>;
  readonly rows: readonly Row[];
}

export type PartEvent = { readonly type: 'ProcessPartKept' } & Part;

export const ROWS_IN_A_PART = 25;

/** Two writes a part, in the transaction that starts the process. */
export const MOST_ROWS = 1_000;

/** Characters of a row as JSON; at three bytes each, a part stays below 100 kB. */
export const LONGEST_ROW = 1_000;

export function partId(process: Id<'Process'>, part: number): Id<'ProcessPart'> {
  return `ProcessPart_${process}-${part}`;
}

/** Where a step's row is: each row is a step, from 1. */
export function placeOf(step: number): { readonly part: number; readonly place: number } {
  return { part: Math.floor((step - 1) / ROWS_IN_A_PART), place: (step - 1) % ROWS_IN_A_PART };
}
