import { kindOf } from '#domain/model/id.ts';
import { announce } from '#store/change/announce.ts';
import type { Surroundings } from '#store/commit.ts';
import type { Recorded } from '#store/event.ts';
import type { Table } from '#store/table.ts';
import { recordsOf } from '../records-of.ts';
import { audiences } from './audiences.ts';

/**
 * Tells everyone concerned of the records that a batch of events changed: once for each record and audience, however
 * many of its events are in the batch.
 * @throws if not all could be told; all of them may be told again
 */
export async function tell(
  { table, world }: { readonly table: Table; readonly world: Surroundings },
  batch: readonly Recorded[],
): Promise<void> {
  const records = await recordsOf(
    table,
    (id) => audiences.get(kindOf(id))?.aggregate,
    batch.map(({ aggregate }) => aggregate),
  );
  const news = [...records].flatMap(([id, { state, parent }]) => {
    const concerned = audiences.get(kindOf(id))?.of(state, parent) ?? [];
    return [...new Set(concerned)].map((audience) => ({ audience, id }));
  });
  await announce(table, news, world);
}
