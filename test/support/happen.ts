import { SYSTEM } from '#domain/model/actor.ts';
import type { Aggregate, EventOf, KindOf } from '#domain/model/aggregate.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { internal } from '#domain/model/reads.ts';
import type { Surroundings } from '#store/commit.ts';
import { commit } from '#store/commit.ts';
import type { Table } from '#store/table.ts';

/** Has events happen to a record that is there, without asking any rule. */
export async function happen<A extends Aggregate>(
  { table, world }: { readonly table: Table; readonly world: Surroundings },
  aggregate: A,
  id: Id<KindOf<A>>,
  ...events: readonly EventOf<A>[]
): Promise<void> {
  const procedure = {
    reads: () => ({ record: internal<Aggregate>(aggregate, id) }),
    rule: () => accepted({}, changed(aggregate, { id }, ...events)),
  };
  const key = world.token();
  await commit(table, { operation: 'happen', key, digest: key, actor: SYSTEM, input: {}, procedure }, world);
}
