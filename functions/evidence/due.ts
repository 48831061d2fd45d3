import type { Unfinished } from '#domain/evidence/evidence/holds.ts';
import { unfinishedLists } from '#domain/evidence/evidence/holds.ts';
import { later } from '#domain/model/time.ts';
import { listPartition } from '#store/keys.ts';
import type { Workshop } from './workshop.ts';

/** How many of one shard are taken up in one run. */
export const MOST_PER_SHARD = 25;

/**
 * The uploads that have been in a status for longer than a term, oldest first, by shard. Rows stand in the order of
 * their beginning, so that only what is due is read, whatever else is under way.
 */
export function dueIn(
  { table, world }: Workshop,
  status: Unfinished,
  term: number,
): Promise<readonly (readonly string[])[]> {
  const before = later(world.now(), -term);
  return Promise.all(
    unfinishedLists(status).map(async (list) => {
      const { items } = await table.query({ PK: listPartition(list), before, limit: MOST_PER_SHARD });
      return items.map(({ id }) => String(id));
    }),
  );
}
