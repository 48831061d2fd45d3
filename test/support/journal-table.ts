import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

/** Keeps what was written, in the order in which transactions took place. */
export class JournalTable implements Table {
  readonly #table: Table;
  readonly written: Item[] = [];

  constructor(table: Table) {
    this.#table = table;
  }

  read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    return this.#table.read(keys, options);
  }

  query(query: RangeQuery): Promise<Page> {
    return this.#table.query(query);
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    await this.#table.transact(writes, token);
    this.written.push(...writes.flatMap((write) => (write.write === 'put' ? [write.item] : [])));
  }
}
