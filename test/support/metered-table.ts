import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

/** What one operation asked of the table, and what AWS would bill for it. */
export interface Bill {
  /** Requests that read: a batch of 100 keys is one. */
  readonly reads: number;
  readonly transactions: number;
  /** Operations in the largest transaction. */
  readonly writes: number;
  /** Read request units: 4 kB strongly read is one, eventually half a one, absent items count as one block. */
  readonly readUnits: number;
  /** Write request units: each kB of a transacted item is two. */
  readonly writeUnits: number;
}

/** Counts requests, and computes units from items and bytes, since no local engine bills as AWS does. */
export class MeteredTable implements Table {
  readonly #table: Table;
  #bill = { reads: 0, transactions: 0, writes: 0, readUnits: 0, writeUnits: 0 };

  constructor(table: Table) {
    this.#table = table;
  }

  /** The bill since the last time it was asked for. */
  bill(): Bill {
    const bill = this.#bill;
    this.#bill = { reads: 0, transactions: 0, writes: 0, readUnits: 0, writeUnits: 0 };
    return bill;
  }

  async read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    const items = await this.#table.read(keys, options);
    this.#bill.reads += Math.ceil(keys.length / 100);
    for (const item of items) this.#bill.readUnits += blocks(item, 4_096) * (options.consistent ? 1 : 0.5);
    return items;
  }

  async query(query: RangeQuery): Promise<Page> {
    const page = await this.#table.query(query);
    this.#bill.reads += 1;
    const bytes = page.items.reduce((sum, item) => sum + sizeOf(item), 0);
    this.#bill.readUnits += Math.max(1, Math.ceil(bytes / 4_096)) * (query.consistent ? 1 : 0.5);
    return page;
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    this.#bill.transactions += 1;
    this.#bill.writes = Math.max(this.#bill.writes, writes.length);
    for (const write of writes) this.#bill.writeUnits += 2 * (write.write === 'put' ? blocks(write.item, 1_024) : 1);
    return this.#table.transact(writes, token);
  }
}

function blocks(item: Item | undefined, size: number): number {
  return item === undefined ? 1 : Math.max(1, Math.ceil(sizeOf(item) / size));
}

/** Close to DynamoDB's own count: names and values, without the punctuation of JSON. */
function sizeOf(item: Item): number {
  return Buffer.byteLength(JSON.stringify(item));
}
