import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import type { Table } from '#store/table.ts';
import { stateOf, statesOf } from '../../states-of.ts';

/** The scans of these ids as they stand. */
export async function scansOf(table: Table, ids: readonly string[]): Promise<readonly Scan[]> {
  return (await statesOf<Scan>(table, ids)).flatMap((scan) => scan ?? []);
}

/** The papers of an id as they stand. */
export function entrustmentOf(table: Table, id: string): Promise<Entrustment | undefined> {
  return stateOf(table, id);
}
