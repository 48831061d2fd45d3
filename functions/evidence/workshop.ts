import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import type { Surroundings } from '#store/commit.ts';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import { stateKey } from '#store/keys.ts';
import { recordOf } from '#store/record.ts';
import type { Table } from '#store/table.ts';

/** What the workers of evidence work with. */
export interface Workshop {
  readonly table: Table;
  readonly store: EvidenceStore;
  readonly world: Surroundings;
}

/** The evidence of these ids as it stands, in their order. */
export async function evidenceOf(
  { table }: Pick<Workshop, 'table'>,
  ids: readonly string[],
): Promise<readonly (Evidence | undefined)[]> {
  const items = await table.read(ids.map(stateKey), { consistent: true });
  return items.map((item) => recordOf(item)?.state as Evidence | undefined);
}
