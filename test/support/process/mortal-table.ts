import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

/** What a killed worker meets from then on. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * The table as a worker sees it that is killed at one of its requests: before it reaches the table, or after. Nothing
 * it asks after that arrives.
 */
export class MortalTable implements Table {
  readonly #table: Table;
  readonly #afterwards: boolean;
  #left: number;

  /** @param left how many requests are answered before the fatal one */
  constructor(table: Table, left: number, afterwards: boolean) {
    this.#table = table;
    this.#left = left;
    this.#afterwards = afterwards;
  }

  read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    return this.#request(() => this.#table.read(keys, options));
  }

  query(query: RangeQuery): Promise<Page> {
    return this.#request(() => this.#table.query(query));
  }

  transact(writes: readonly Write[], token: string): Promise<void> {
    return this.#request(() => this.#table.transact(writes, token));
  }

  async #request<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    this.#left -= 1;
    if (this.#left >= 0) return ask();
    if (this.#left === -1 && this.#afterwards) await ask();
    throw new Killed();
  }
}
