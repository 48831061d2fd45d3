import { SHARDS } from '#domain/model/listing.ts';
import type { Item, Key, Table } from '#store/table.ts';
import { nameOf, UNSEALED } from '#store/table.ts';
import { inOrder } from './in-order.ts';
import type { Unsealed } from './unsealed.ts';
import { isWaiting, predecessorOf, unsealedOf, WAITING_ATTRIBUTES } from './unsealed.ts';

/** How many of a shard are looked at in one request. */
const PAGE = 500;

const READ = { consistent: true, attributes: WAITING_ATTRIBUTES };

/** A shard as far as it was looked through. */
interface Shard {
  readonly name: string;
  after?: string;
}

/** The events that wait, in the order they may be sealed in, as one run of a sealer meets them. */
export class Waiting {
  readonly #table: Pick<Table, 'read' | 'query'>;
  readonly #pool = new Map<string, Unsealed>();
  readonly #taken = new Set<string>();
  readonly #malformed = new Map<string, Key>();
  /** Those that have more than was looked at. */
  #shards: readonly Shard[] = Array.from({ length: SHARDS }, (_, shard) => ({ name: String(shard) }));
  #ready: readonly Unsealed[] = [];
  #looked = false;

  constructor(table: Pick<Table, 'read' | 'query'>) {
    this.#table = table;
  }

  /** The next so many; fewer only if no more wait that can be sealed. */
  async next(most: number): Promise<readonly Unsealed[]> {
    while (this.#ready.length < most && this.#shards.length > 0) await this.#look();
    const next = this.#ready.slice(0, most);
    this.#ready = this.#ready.slice(most);
    for (const { name } of next) {
      this.#pool.delete(name);
      this.#taken.add(name);
    }
    return next;
  }

  /** What was met that cannot be sealed as it stands. Events that follow on it in its record wait until it can. */
  get malformed(): readonly Key[] {
    return [...this.#malformed.values()];
  }

  /** When the first of those arrived that wait, as the index says at the first look. */
  async oldest(): Promise<string | undefined> {
    if (!this.#looked) await this.#look();
    return [...this.#pool.values()].map(({ arrived }) => arrived).sort()[0];
  }

  /** Looks further into the shards that were looked into least far: what lies there may have come before the others. */
  async #look(): Promise<void> {
    this.#looked = true;
    const least = this.#bound();
    const behind = this.#shards.filter(({ after }) => after === least);
    const pages = await Promise.all(behind.map((shard) => this.#page(shard)));
    const found = this.#wellFormed(pages.flat());
    await this.#admit(found.filter(({ name }) => !this.#taken.has(name) && !this.#pool.has(name)));
    const bound = this.#bound();
    const ready = inOrder([...this.#pool.values()], this.#malformed.keys());
    const end = bound === undefined ? -1 : ready.findIndex(({ arrived }) => arrived > bound);
    this.#ready = end < 0 ? ready : ready.slice(0, end);
  }

  async #page(shard: Shard): Promise<readonly Item[]> {
    const after = shard.after === undefined ? {} : { after: shard.after };
    const { items, more } = await this.#table.query({ PK: shard.name, index: 'unsealed', limit: PAGE, ...after });
    const last = items.at(-1)?.[UNSEALED.sort];
    if (more && last !== undefined) shard.after = String(last);
    else this.#shards = this.#shards.filter((other) => other !== shard);
    return items;
  }

  /** Sets aside what no entry can be made of: one such item must not keep all others out of the log. */
  #wellFormed(items: readonly (Item | undefined)[]): readonly Unsealed[] {
    return items.filter(isWaiting).flatMap((item) => {
      const unsealed = unsealedOf(item);
      if (unsealed === undefined) this.#malformed.set(nameOf(item), { PK: item.PK, SK: item.SK });
      return unsealed ?? [];
    });
  }

  /**
   * With each event those before it in its record that are not sealed: the index may not show them yet, the table does.
   * What is sealed stays so, and so does what is not there because its whole record was erased.
   */
  async #admit(found: readonly Unsealed[]): Promise<void> {
    for (let admitted = found; admitted.length > 0; ) {
      for (const each of admitted) this.#pool.set(each.name, each);
      const unknown = admitted.flatMap((each) => this.#unknownBefore(each) ?? []);
      const items = unknown.length === 0 ? [] : await this.#table.read(unknown, READ);
      admitted = this.#wellFormed(items);
    }
  }

  #unknownBefore(each: Unsealed): Key | undefined {
    const before = predecessorOf(each);
    if (before === undefined) return undefined;
    const known = [this.#pool, this.#taken, this.#malformed];
    return known.some((names) => names.has(nameOf(before))) ? undefined : before;
  }

  /** Up to where every shard was looked through; all the way if undefined. */
  #bound(): string | undefined {
    return this.#shards.map(({ after }) => after ?? '').sort()[0] || undefined;
  }
}
