import { stateKey } from '#store/keys.ts';
import { recordOf } from '#store/record.ts';
import type { Table } from '#store/table.ts';

/** A record as it now stands, for a worker that nobody's sight bounds. The id says its kind, and so what it is. */
export async function stateOf<State>(table: Table, id: string): Promise<State | undefined> {
  const [state] = await statesOf<State>(table, [id]);
  return state;
}

/** Records as they now stand, in the order of their ids, in one batch; undefined for one that is not there. */
export async function statesOf<State>(table: Table, ids: readonly string[]): Promise<readonly (State | undefined)[]> {
  if (ids.length === 0) return [];
  const items = await table.read(ids.map(stateKey), { consistent: true });
  return items.map((item) => recordOf(item)?.state as State | undefined);
}
