import { createHash } from 'node:crypto';
import { ConditionFailed } from './failures.ts';
import type { Condition, Item, Key, Page, RangeQuery, ReadOptions, Table, Write } from './table.ts';
import { keyOf, MOST_WRITES, nameOf, UNSEALED } from './table.ts';

/** The table in memory: for property tests, which need thousands of histories a second, and for the mock server. */
export class MemoryTable implements Table {
  readonly #partitions = new Map<string, Map<string, Item>>();
  /** What was sent under each token, as a digest. */
  readonly #tokens = new Map<string, string>();
  /** The items of the index, so that a look into it costs what is in it and not what is in the table. */
  readonly #unsealed = new Map<string, Item>();

  async read(keys: readonly Key[], options?: ReadOptions): Promise<readonly (Item | undefined)[]> {
    const attributes = options?.attributes;
    return keys.map((key) => {
      const item = this.#item(key);
      return structuredClone(item === undefined || attributes === undefined ? item : projected(item, attributes));
    });
  }

  async query({ PK, index, prefix = '', before, after, descending = false, limit }: RangeQuery): Promise<Page> {
    if (index !== undefined) return this.#indexed(PK, after, limit);
    const partition = [...(this.#partitions.get(PK)?.values() ?? [])].filter(
      ({ SK }) => SK.startsWith(prefix) && (before === undefined || SK < before),
    );
    const ordered = partition.sort((one, other) => (one.SK < other.SK ? -1 : 1));
    if (descending) ordered.reverse();
    const rest = ordered.filter(({ SK }) => after === undefined || (descending ? SK < after : SK > after));
    return { items: structuredClone(rest.slice(0, limit)), more: rest.length > limit };
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    if (writes.length > MOST_WRITES) throw new Error(`more than ${MOST_WRITES} operations in one transaction`);
    const sent = createHash('sha256').update(JSON.stringify(writes)).digest('base64');
    const before = this.#tokens.get(token);
    if (before !== undefined && before !== sent) throw new IdempotentParameterMismatch();
    if (before !== undefined) return;
    const places = new Set(writes.map((write) => nameOf(keyOf(write))));
    // As DynamoDB does: such a transaction is a fault, whatever its conditions.
    if (places.size < writes.length) throw new Error('more than one operation on one item');
    for (const write of writes) assertKeySize(keyOf(write));
    const failed = writes.flatMap((write, place) => (holds(write.condition, this.#item(keyOf(write))) ? [] : [place]));
    if (failed.length > 0) throw new ConditionFailed(failed);
    for (const write of writes) this.#apply(write);
    this.#tokens.set(token, sent);
  }

  /** Every item, for recounts in tests. */
  items(): readonly Item[] {
    return [...this.#partitions.values()].flatMap((partition) => [...partition.values()]);
  }

  #item({ PK, SK }: Key): Item | undefined {
    return this.#partitions.get(PK)?.get(SK);
  }

  #apply(write: Write): void {
    if (write.write === 'put') this.#put(structuredClone(write.item));
    else if (write.write === 'delete') {
      this.#partitions.get(write.key.PK)?.delete(write.key.SK);
      this.#unsealed.delete(nameOf(write.key));
    } else if (write.write === 'update') {
      const removed = new Set(write.remove);
      const kept = Object.entries(this.#item(write.key) ?? {}).filter(([name]) => !removed.has(name));
      this.#put({ ...Object.fromEntries(kept), ...structuredClone(write.set), ...write.key });
    }
  }

  #put(item: Item): void {
    const partition = this.#partitions.get(item.PK) ?? new Map<string, Item>();
    this.#partitions.set(item.PK, partition.set(item.SK, item));
    if (UNSEALED.partition in item && UNSEALED.sort in item) this.#unsealed.set(nameOf(item), item);
    else this.#unsealed.delete(nameOf(item));
  }

  #indexed(partition: string, after = '', limit: number): Page {
    const { partition: own, sort, shown } = UNSEALED;
    const rest = [...this.#unsealed.values()]
      .filter((item) => item[own] === partition && String(item[sort]) > after)
      .sort((one, other) => (String(one[sort]) < String(other[sort]) ? -1 : 1));
    const items = rest.slice(0, limit).map((item) => projected(item, [own, sort, ...shown]));
    return { items, more: rest.length > limit };
  }
}

/** The same token with other writes: DynamoDB's own name for it. */
class IdempotentParameterMismatch extends Error {
  override readonly name = 'IdempotentParameterMismatchException';
}

/** The item's keys, and what it has of these. */
function projected(item: Item, attributes: readonly string[]): Item {
  const names = attributes.filter((name) => name in item);
  return { PK: item.PK, SK: item.SK, ...Object.fromEntries(names.map((name) => [name, item[name]])) };
}

/** DynamoDB's limits, so that a key made of unbounded text fails here too. */
function assertKeySize({ PK, SK }: Key): void {
  if (Buffer.byteLength(PK) > 2_048 || Buffer.byteLength(SK) > 1_024) throw new Error('a key is too long');
}

function holds(condition: Condition, item: Item | undefined): boolean {
  switch (condition.is) {
    case 'anything':
      return true;
    case 'absent':
      return item === undefined;
    case 'absentOrPast': {
      if (item === undefined) return true;
      const until = item[condition.attribute];
      return typeof until === 'string' && until <= condition.now;
    }
    case 'equal':
      return item?.[condition.attribute] === condition.value;
    case 'facts': {
      const facts = item?.facts as Record<string, unknown> | undefined;
      return Object.entries(condition.facts).every(([name, value]) => facts?.[name] === value);
    }
  }
}
