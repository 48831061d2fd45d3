import type { Scheduler } from 'fast-check';
import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

/** Lets a fast-check scheduler decide in which order rivals' reads and writes arrive. */
export class ScheduledTable implements Table {
  readonly #table: Table;
  readonly #scheduler: Scheduler;
  /** How many transactions were sent. */
  transactions = 0;

  constructor(table: Table, scheduler: Scheduler) {
    this.#table = table;
    this.#scheduler = scheduler;
  }

  async read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    await this.#scheduler.schedule(Promise.resolve(), 'read');
    return this.#table.read(keys, options);
  }

  async query(query: RangeQuery): Promise<Page> {
    await this.#scheduler.schedule(Promise.resolve(), 'query');
    return this.#table.query(query);
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    await this.#scheduler.schedule(Promise.resolve(), 'transact');
    this.transactions += 1;
    return this.#table.transact(writes, token);
  }
}
