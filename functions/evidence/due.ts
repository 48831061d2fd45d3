import type { ListOf } from '#domain/model/listing.ts';
import { later } from '#domain/model/time.ts';
import { listPartition } from '#store/keys.ts';
import type { Workshop } from './workshop.ts';

/** How many of one shard are taken up in one run. */
export const MOST_PER_SHARD = 25;

/**
 * What has been in some lists for longer than a term, oldest first, by list. Rows stand in the order of since when, so
 * that only what is due is read, whatever else is under way.
 */
export function dueIn(
  { table, world }: Workshop,
  lists: readonly ListOf[],
  term: number,
): Promise<readonly (readonly string[])[]> {
  const before = later(world.now(), -term);
  return Promise.all(
    lists.map(async (list) => {
      const { items } = await table.query({ PK: listPartition(list), before, limit: MOST_PER_SHARD });
      return items.map(({ id }) => String(id));
    }),
  );
}
