import { STARTED } from '#domain/evidence/verification/holds.ts';
import type { ListOf } from '#domain/model/listing.ts';
import { listPartition } from '#store/keys.ts';
import type { Table } from '#store/table.ts';

/** How many readings may be under way in each shard for another to begin that only its day asks for. */
export const MOST_READING = 8;

/**
 * Whether evidence of a shard may be read again because it is due. What has just arrived, or was asked for, waits in the
 * same queue: what is due after half a year begins only while that is short. As many readings lie in one shard as in
 * another, so that one is enough to look at.
 */
export async function mayReadMore(
  { table }: { readonly table: Pick<Table, 'query'> },
  { key }: Pick<ListOf, 'key'>,
): Promise<boolean> {
  const { items } = await table.query({ PK: listPartition({ list: STARTED, key }), limit: MOST_READING });
  return items.length < MOST_READING;
}
