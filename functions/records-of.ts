import type { Aggregate, Identified } from '#domain/model/aggregate.ts';
import type { Id } from '#domain/model/id.ts';
import { stateKey } from '#store/keys.ts';
import { recordOf } from '#store/record.ts';
import type { Table } from '#store/table.ts';

/** A record, and the one whose row rule decides with it, if there is one. */
export interface WithParent {
  readonly aggregate: Aggregate;
  readonly state: Identified;
  readonly parent: Identified | undefined;
}

/**
 * The records of these ids as they now are, in two reads at most. Left out are those of kinds that nobody asked for,
 * and those that were erased since.
 */
export async function recordsOf(
  table: Table,
  kindsOf: (id: Id) => Aggregate | undefined,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, WithParent>> {
  const wanted = [...new Set(ids)].flatMap((id) => {
    const aggregate = kindsOf(id);
    return aggregate === undefined ? [] : [{ id, aggregate }];
  });
  const states = await statesOf(
    table,
    wanted.map(({ id }) => id),
  );
  const found = wanted.flatMap(({ id, aggregate }) => {
    const state = states.get(id);
    return state === undefined ? [] : [{ id, aggregate, state, above: aggregate.parent?.(state) }];
  });
  const parents = await statesOf(table, [...new Set(found.flatMap(({ above }) => above ?? []))]);
  return new Map(
    found.map(({ id, aggregate, state, above }) => [
      id,
      { aggregate, state, parent: above === undefined ? undefined : parents.get(above) },
    ]),
  );
}

async function statesOf(table: Table, ids: readonly Id[]): Promise<ReadonlyMap<Id, Identified>> {
  if (ids.length === 0) return new Map();
  const items = await table.read(ids.map(stateKey), { consistent: true });
  return new Map(items.flatMap((item) => recordOf(item)?.state ?? []).map((state) => [state.id, state]));
}
