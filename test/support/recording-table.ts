import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

/** Keeps every transaction that happened, in the order in which they did; a test may take writes away before. */
export class RecordingTable implements Table {
  readonly #table: Table;
  readonly #edit: (writes: readonly Write[]) => readonly Write[];
  readonly happened: (readonly Write[])[] = [];

  constructor(table: Table, edit: (writes: readonly Write[]) => readonly Write[] = (writes) => writes) {
    this.#table = table;
    this.#edit = edit;
  }

  read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    return this.#table.read(keys, options);
  }

  query(query: RangeQuery): Promise<Page> {
    return this.#table.query(query);
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    const edited = this.#edit(writes);
    await this.#table.transact(edited, token);
    this.happened.push(edited);
  }
}
