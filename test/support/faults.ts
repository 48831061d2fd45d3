import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';

/** What happens to one transaction: it is lost before or after it happens, or something happens in between. */
export interface Fault {
  before?(writes: readonly Write[]): void | Promise<void>;
  after?(writes: readonly Write[]): void | Promise<void>;
}

/** A table that does to transactions what engines never do and AWS does: the faults come in turn, then none. */
export class FaultyTable implements Table {
  readonly #table: Table;
  readonly #faults: Fault[];
  readonly sent: { readonly writes: readonly Write[]; readonly token: string }[] = [];
  reads = 0;

  constructor(table: Table, ...faults: readonly Fault[]) {
    this.#table = table;
    this.#faults = [...faults];
  }

  async read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    this.reads += 1;
    return this.#table.read(keys, options);
  }

  query(query: RangeQuery): Promise<Page> {
    return this.#table.query(query);
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    this.sent.push({ writes, token });
    const fault = this.#faults.shift();
    await fault?.before?.(writes);
    await this.#table.transact(writes, token);
    await fault?.after?.(writes);
  }
}

/** Fails with this instead of happening. */
export function instead(failure: Error): Fault {
  return {
    before: () => {
      throw failure;
    },
  };
}

/** Happens, but its answer is lost. */
export function answerLost(failure: Error): Fault {
  return {
    after: () => {
      throw failure;
    },
  };
}
