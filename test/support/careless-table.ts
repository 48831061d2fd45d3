import { uniqueKey } from '#store/keys.ts';
import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

const { SK: CLAIM } = uniqueKey('');

/** A table from which the condition of unique claims was taken away: what a test must notice. */
export class CarelessTable implements Table {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    return this.#table.read(keys, options);
  }

  query(query: RangeQuery): Promise<Page> {
    return this.#table.query(query);
  }

  transact(writes: readonly Write[], token: string): Promise<void> {
    return this.#table.transact(writes.map(withoutClaimCondition), token);
  }
}

function withoutClaimCondition(write: Write): Write {
  return write.write === 'put' && write.item.SK === CLAIM ? { ...write, condition: { is: 'anything' } } : write;
}
