import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

/** The table with an index that lags, as DynamoDB's does: it hides what is new and still shows what is gone. */
export class LaggingTable implements Table {
  readonly #table: Table;
  readonly #chance: () => number;
  readonly #ghosts: Item[] = [];

  constructor(table: Table, chance: () => number) {
    this.#table = table;
    this.#chance = chance;
  }

  read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    return this.#table.read(keys, options);
  }

  async query(query: RangeQuery): Promise<Page> {
    const { items, more } = await this.#table.query(query);
    if (query.index === undefined) return { items, more };
    const shown = items.filter(() => this.#chance() < 0.8);
    this.#ghosts.push(...shown);
    const ghosts = this.#ghosts.filter(
      (item) => item.unsealed === query.PK && String(item.arrived) > (query.after ?? '') && this.#chance() < 0.1,
    );
    const all = new Map([...ghosts, ...shown].map((item) => [`${item.PK} ${item.SK}`, item]));
    const sorted = [...all.values()].toSorted((one, other) => (String(one.arrived) < String(other.arrived) ? -1 : 1));
    return { items: sorted.slice(0, query.limit), more: more || sorted.length > query.limit };
  }

  transact(writes: readonly Write[], token: string): Promise<void> {
    return this.#table.transact(writes, token);
  }
}
