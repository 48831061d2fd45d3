import { setImmediate } from 'node:timers/promises';
import type { Item, Key, Page, RangeQuery, Table, Write } from '#store/table.ts';
import { keyOf } from '#store/table.ts';

/**
 * The table a day after, when the records of commands are forgotten, and slow in a random way, so that rivals come to
 * stand steps apart: nothing but the process itself can keep a step to once.
 */
export class ForgetfulTable implements Table {
  readonly #table: Table;
  readonly #chance: () => number;
  /** How many steps were written, those included that were written over another's. */
  steps = 0;

  constructor(table: Table, chance: () => number) {
    this.#table = table;
    this.#chance = chance;
  }

  async read(keys: readonly Key[], options: { readonly consistent: boolean }): Promise<readonly (Item | undefined)[]> {
    const items = await this.#table.read(keys, options);
    await this.#linger();
    return items.map((item) => (item === undefined || isCommand(item) ? undefined : item));
  }

  query(query: RangeQuery): Promise<Page> {
    return this.#table.query(query);
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    await this.#linger();
    await this.#table.transact(writes.map(unconditional), token);
    this.steps += writes.filter(isStep).length;
  }

  async #linger(): Promise<void> {
    for (let left = this.#chance() * 8; left > 1; left -= 1) await setImmediate();
  }
}

function isCommand({ PK }: Key): boolean {
  return PK.startsWith('COMMAND#');
}

function isStep(write: Write): boolean {
  return write.write === 'put' && String(write.item.text).includes('"ProcessStepped"');
}

function unconditional(write: Write): Write {
  return write.write === 'put' && isCommand(keyOf(write)) ? { ...write, condition: { is: 'anything' } } : write;
}
