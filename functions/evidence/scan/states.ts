import type { Entrustment } from '#domain/visit/entrustment/entrustment.ts';
import type { Scan } from '#domain/visit/scan/scan.ts';
import { stateKey } from '#store/keys.ts';
import { recordOf } from '#store/record.ts';
import type { Table } from '#store/table.ts';

/** The scans of these ids as they stand. */
export async function scansOf(table: Table, ids: readonly string[]): Promise<readonly Scan[]> {
  if (ids.length === 0) return [];
  const items = await table.read(ids.map(stateKey), { consistent: true });
  return items.flatMap((item) => (recordOf(item)?.state as Scan | undefined) ?? []);
}

/** The papers of an id as they stand. */
export async function entrustmentOf(table: Table, id: string): Promise<Entrustment | undefined> {
  const [item] = await table.read([stateKey(id)], { consistent: true });
  return recordOf(item)?.state as Entrustment | undefined;
}
