import { SYSTEM } from '#domain/model/actor.ts';
import type { Aggregate, EventOf, KindOf } from '#domain/model/aggregate.ts';
import { fold } from '#domain/model/aggregate.ts';
import { calendarDays } from '#domain/model/claim.ts';
import { accepted, opened } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars } from '#domain/model/reads.ts';
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
  const days = aggregate
    .claims(fold(aggregate, undefined, events))
    .flatMap((claim) => (claim.claim === 'calendar' ? calendarDays(claim.resource, claim.period) : []));
  const procedure = {
    reads: () => ({ days: calendars(days) }),
    rule: () => accepted({}, opened(aggregate, id, ...events)),
  };
  await commit(table, { operation: 'plant', key: id, digest: id, actor: SYSTEM, input: {}, procedure }, world);
}
