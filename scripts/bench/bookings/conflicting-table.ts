import { TransactionConflict } from '#store/failures.ts';
import type { Item, Key, Page, RangeQuery, Write } from '#store/table.ts';
import { keyOf, nameOf } from '#store/table.ts';
import type { CountingTable } from './counting-table.ts';

/** How long requests are under way: what one sees of DynamoDB from a function. Milliseconds. */
const READING = 3;
const TRANSACTING = 8;

/**
 * A table that refuses what DynamoDB refuses and no local engine does: of two transactions in flight that have an item
 * in common, written or only checked, the second is cancelled with TransactionConflict.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html#transaction-conflict-handling
 */
export class ConflictingTable implements CountingTable {
  readonly #table: CountingTable;
  readonly #sleep: (milliseconds: number) => Promise<void>;
  readonly #inFlight = new Set<string>();

  constructor(table: CountingTable, sleep: (milliseconds: number) => Promise<void>) {
    this.#table = table;
    this.#sleep = sleep;
  }

  async read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    await this.#sleep(READING);
    return this.#table.read(keys, options);
  }

  async query(query: RangeQuery): Promise<Page> {
    await this.#sleep(READING);
    return this.#table.query(query);
  }

  transact(writes: readonly Write[], token: string): Promise<void> {
    const keys = writes.map(keyOf);
    return this.#alone(keys, () => this.#table.transact(writes, token));
  }

  take(counter: Key, below: number, item: Item, token: string): Promise<void> {
    return this.#alone([counter, item], () => this.#table.take(counter, below, item, token));
  }

  async #alone(keys: readonly Key[], happen: () => Promise<void>): Promise<void> {
    const names = keys.map(nameOf);
    if (names.some((name) => this.#inFlight.has(name))) {
      await this.#sleep(READING);
      throw new TransactionConflict('another transaction is at one of these items');
    }
    for (const name of names) this.#inFlight.add(name);
    try {
      await this.#sleep(TRANSACTING);
      await happen();
    } finally {
      for (const name of names) this.#inFlight.delete(name);
    }
  }
}
