import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import type { Surroundings } from '#store/commit.ts';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import type { Table } from '#store/table.ts';
import { statesOf } from '../states-of.ts';

/** What the workers of evidence work with. */
export interface Workshop {
  readonly table: Table;
  readonly store: EvidenceStore;
  readonly world: Surroundings;
}

/** The evidence of these ids as it stands, in their order. */
export function evidenceOf(
  { table }: Pick<Workshop, 'table'>,
  ids: readonly string[],
): Promise<readonly (Evidence | undefined)[]> {
  return statesOf(table, ids);
}
