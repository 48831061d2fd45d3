/** A row in a list: which list, of whom, and where in its order. The record's own id is added by the store. */
export interface Listing {
  readonly list: string;
  readonly key: string;
  /** Rows are in the text order of this: an instant, a date, a number padded with zeros. */
  readonly sort: string;
}

/** Names one list: `{ list: 'visitsOfLawyer', key: 'Person_lin' }`. */
export type ListOf = Pick<Listing, 'list' | 'key'>;

/** Spreads a list that every organ writes to over this many keys, so that no one key is shared by all. */
export const SHARDS = 8;

/** All shards of a list. `prefix` parts it further: by year, by status. */
export function shardsOf(list: string, prefix = ''): readonly ListOf[] {
  return Array.from({ length: SHARDS }, (_, shard) => ({ list, key: `${prefix}${shard}` }));
}

/** Which of so many shards a text falls into; stable for ever, since stored rows depend on it. */
export function shardOf(text: string, shards: number = SHARDS): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (hash * 31 + text.charCodeAt(i)) >>> 0;
  return hash % shards;
}
