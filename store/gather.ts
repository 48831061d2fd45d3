import type { Identified } from '#domain/model/aggregate.ts';
import { isIdOf } from '#domain/model/id.ts';
import type { Read, Reads } from '#domain/model/reads.ts';
import { engagementsOf } from './difference/calendars.ts';
import { holdingOf } from './difference/holding.ts';
import { calendarKey, stateKey, uniqueKey } from './keys.ts';
import type { Stored } from './record.ts';
import { recordOf } from './record.ts';
import type { Item, Key, Table } from './table.ts';
import { nameOf } from './table.ts';

/** The items one command has read, each once: what its rule sees and what its writes stand on. */
export class Gathered {
  readonly #table: Table;
  readonly #items = new Map<string, Item | undefined>();

  constructor(table: Table) {
    this.#table = table;
  }

  /** One consistent batch of the keys that are not here yet. */
  async fetch(keys: readonly Key[]): Promise<void> {
    const wanted = [...new Map(keys.map((key) => [nameOf(key), key]))].filter(([name]) => !this.#items.has(name));
    if (wanted.length === 0) return;
    const items = await this.#table.read(
      wanted.map(([, key]) => key),
      { consistent: true },
    );
    for (const [i, [name]] of wanted.entries()) this.#items.set(name, items[i]);
  }

  /** @throws if the key was never read: a decision may stand only on what was read */
  item(key: Key): Item | undefined {
    const name = nameOf(key);
    if (!this.#items.has(name)) throw new Error(`${name} was not read`);
    return this.#items.get(name);
  }

  /** The item, if it was read and is there. */
  known(key: Key): Item | undefined {
    return this.#items.get(nameOf(key));
  }

  record(id: string): Stored | undefined {
    return recordOf(this.item(stateKey(id)));
  }

  /** What a command's reads hand to its rule, by name. */
  records(reads: Reads): { readonly [name: string]: unknown } {
    return Object.fromEntries(Object.entries(reads).map(([name, read]) => [name, this.#result(read)]));
  }

  #result(read: Read): unknown {
    switch (read.read) {
      case 'one':
      case 'internal':
        return this.#state(read.aggregate.kind, read.id);
      case 'many':
      case 'several':
        return read.ids.map((id) => this.#state(read.aggregate.kind, id));
      case 'holdings':
        return read.claims.map(({ name }) => holdingOf(this.item(uniqueKey(name))));
      case 'calendars':
        return read.days.flatMap((day) => engagementsOf(this.item(calendarKey(day))));
    }
  }

  #state(kind: string, id: string): Identified | undefined {
    return isIdOf(kind, id) ? this.record(id)?.state : undefined;
  }
}

/** The keys that reads ask for. An id of another kind, or of no form, has none. */
export function keysOf(reads: Reads): readonly Key[] {
  return Object.values(reads).flatMap(keysOfOne);
}

function keysOfOne(read: Read): readonly Key[] {
  switch (read.read) {
    case 'one':
    case 'internal':
      return isIdOf(read.aggregate.kind, read.id) ? [stateKey(read.id)] : [];
    case 'many':
    case 'several':
      return read.ids.filter((id) => isIdOf(read.aggregate.kind, id)).map(stateKey);
    case 'holdings':
      return read.claims.map(({ name }) => uniqueKey(name));
    case 'calendars':
      return read.days.map(calendarKey);
  }
}
