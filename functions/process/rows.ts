import type { Part, Row } from '#domain/process/part/part.ts';
import { partId, placeOf } from '#domain/process/part/part.ts';
import type { Process } from '#domain/process/process/process.ts';
import type { Table } from '#store/table.ts';
import { stateOf } from '../states-of.ts';

/** A process without rows has steps that are told apart by their number alone. */
const NO_ROW: Row = {};

/** Reads the rows of a process; a part, which never changes, is read once and not with each of its rows. */
export function rowsOf(table: Table, { id }: Process): (step: number) => Promise<Row> {
  const parts = new Map<number, Promise<readonly Row[]>>();
  return async (step) => {
    const { part, place } = placeOf(step);
    const rows = parts.get(part) ?? readPart(table, partId(id, part));
    parts.set(part, rows);
    return (await rows)[place] ?? NO_ROW;
  };
}

async function readPart(table: Table, id: string): Promise<readonly Row[]> {
  return (await stateOf<Part>(table, id))?.rows ?? [];
}
