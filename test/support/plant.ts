import { SYSTEM } from '#domain/model/actor.ts';
import type { Aggregate, EventOf, KindOf } from '#domain/model/aggregate.ts';
import { accepted, opened } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import type { Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { Table } from '#store/table.ts';

/** Puts a record into a table through its events, as a command would, without asking any rule. */
export async function plant<A extends Aggregate>(
  { table, world }: { readonly table: Table; readonly world: Surroundings },
  aggregate: A,
  id: Id<KindOf<A>>,
  ...events: readonly EventOf<A>[]
): Promise<void> {
  const procedure = { reads: () => ({}), rule: () => accepted({}, opened(aggregate, id, ...events)) };
  await commit(table, { operation: 'plant', key: id, digest: id, actor: SYSTEM, input: {}, procedure }, world);
}
