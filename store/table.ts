import type { Fact } from '#domain/model/aggregate.ts';
import type { Instant } from '#domain/model/time.ts';

export interface Key {
  readonly PK: string;
  readonly SK: string;
}

/** A stored item: keys and plain JSON values. */
export type Item = Key & Readonly<Record<string, unknown>>;

/** What must be true of an item for a write of it to happen; the only conditions the product needs, as data. */
export type Condition =
  | { readonly is: 'absent' }
  | { readonly is: 'anything' }
  /** Absent, or `attribute` (an instant) is past: a lapsed hold, an expired command record. */
  | { readonly is: 'absentOrPast'; readonly attribute: string; readonly now: Instant }
  | { readonly is: 'equal'; readonly attribute: string; readonly value: Fact }
  /** All of these stand in the map `facts`. */
  | { readonly is: 'facts'; readonly facts: Readonly<Record<string, Fact>> };

/** One operation on one item; a transaction has at most one for each item. */
export type Write =
  | { readonly write: 'put'; readonly item: Item; readonly condition: Condition }
  | { readonly write: 'delete'; readonly key: Key; readonly condition: Condition }
  /** Sets and removes attributes of an item that is there; the others stay to the letter. */
  | {
      readonly write: 'update';
      readonly key: Key;
      readonly set: Readonly<Record<string, unknown>>;
      readonly remove: readonly string[];
      readonly condition: Extract<Condition, { is: 'equal' }>;
    }
  | { readonly write: 'check'; readonly key: Key; readonly condition: Exclude<Condition, { is: 'anything' }> };

/** The item a write is about. */
export function keyOf(write: Write): Key {
  return write.write === 'put' ? write.item : write.key;
}

/** A key as one text, to find items by. */
export function nameOf({ PK, SK }: Key): string {
  return `${PK}\n${SK}`;
}

export function sameKey(one: Key, other: Key): boolean {
  return nameOf(one) === nameOf(other);
}

/** A transaction's limit in DynamoDB, writes and checks together. */
export const MOST_WRITES = 100;

/**
 * The one index: events that are not sealed yet, of a shard in the order in which they arrived. An item is in it as long
 * as it has both attributes. It lags behind the table, and shows only keys, these two and what is named here.
 */
export const UNSEALED = { partition: 'unsealed', sort: 'arrived', shown: ['entry', 'digest'] } as const;

export interface RangeQuery {
  /** Of the table; with `index`, a value of that index's partition. */
  readonly PK: string;
  /** In the index instead of the table: `after` is then about its sort key, and nothing else but `limit` goes with it. */
  readonly index?: 'unsealed';
  /** Only sort keys that begin so. */
  readonly prefix?: string;
  /** Only sort keys less than this; not together with a prefix, since a key has one range. */
  readonly before?: string;
  /** Start after this sort key, in the direction of reading. */
  readonly after?: string;
  readonly descending?: boolean;
  readonly limit: number;
  /** Strongly consistent; costs double. */
  readonly consistent?: boolean;
}

export interface ReadOptions {
  readonly consistent: boolean;
  /** Nothing else of the items leaves the table, beside their keys; everything, if absent. */
  readonly attributes?: readonly string[];
}

export interface Page {
  readonly items: readonly Item[];
  readonly more: boolean;
}

/**
 * Where items live. The DynamoDB and the in-memory adapter pass one contract suite; whatever the product knows of
 * records, claims and lists stands above this port, once.
 */
export interface Table {
  /** The items of these keys in their order, from one batch (DynamoDB: 100 keys a request). */
  read(keys: readonly Key[], options: ReadOptions): Promise<readonly (Item | undefined)[]>;
  query(query: RangeQuery): Promise<Page>;
  /**
   * All of the writes, or none. Sent twice with the same token it happens once.
   * @throws {ConditionFailed} nothing was written, the conditions at these places did not hold
   * @throws {TransactionConflict} nothing was written, another transaction was at one of the items
   * @throws {Throttled} nothing was written, too much at once
   * @throws {Unanswered} it may have been written
   */
  transact(writes: readonly Write[], token: string): Promise<void>;
}
