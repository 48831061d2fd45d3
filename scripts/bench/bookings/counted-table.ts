import { ConditionFailed, TransactionConflict } from '#store/failures.ts';
import type { Item, Key, Page, RangeQuery, Write } from '#store/table.ts';
import type { CountingTable } from './counting-table.ts';

/** What rivals asked of a table. */
export interface Asked {
  /** Requests that read: a batch of 100 keys is one. */
  readonly reads: number;
  readonly transactions: number;
  /** Of them, those that found another transaction at one of their items. */
  readonly conflicts: number;
  /** Of them, those that came too late. */
  readonly failed: number;
}

export const NOTHING: Asked = { reads: 0, transactions: 0, conflicts: 0, failed: 0 };

export function sumOf(one: Asked, other: Asked): Asked {
  return {
    reads: one.reads + other.reads,
    transactions: one.transactions + other.transactions,
    conflicts: one.conflicts + other.conflicts,
    failed: one.failed + other.failed,
  };
}

export class CountedTable implements CountingTable {
  readonly #table: CountingTable;
  #asked = NOTHING;

  constructor(table: CountingTable) {
    this.#table = table;
  }

  get asked(): Asked {
    return this.#asked;
  }

  read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    this.#add({ reads: Math.ceil(keys.length / 100) });
    return this.#table.read(keys, options);
  }

  query(query: RangeQuery): Promise<Page> {
    this.#add({ reads: 1 });
    return this.#table.query(query);
  }

  transact(writes: readonly Write[], token: string): Promise<void> {
    return this.#transaction(this.#table.transact(writes, token));
  }

  take(counter: Key, below: number, item: Item, token: string): Promise<void> {
    return this.#transaction(this.#table.take(counter, below, item, token));
  }

  async #transaction(sent: Promise<void>): Promise<void> {
    this.#add({ transactions: 1 });
    try {
      return await sent;
    } catch (failure) {
      if (failure instanceof TransactionConflict) this.#add({ conflicts: 1 });
      if (failure instanceof ConditionFailed) this.#add({ failed: 1 });
      throw failure;
    }
  }

  #add(more: Partial<Asked>): void {
    this.#asked = sumOf(this.#asked, { ...NOTHING, ...more });
  }
}
