import { ConditionFailed } from './failures.ts';
import type { Condition, Item, Key, Page, RangeQuery, Table, Write } from './table.ts';
import { keyOf, nameOf } from './table.ts';

/** The table in memory: for property tests, which need thousands of histories a second, and for the mock server. */
export class MemoryTable implements Table {
  readonly #partitions = new Map<string, Map<string, Item>>();
  readonly #tokens = new Set<string>();

  async read(keys: readonly Key[]): Promise<readonly (Item | undefined)[]> {
    return keys.map((key) => structuredClone(this.#item(key)));
  }

  async query({ PK, prefix = '', before, after, descending = false, limit }: RangeQuery): Promise<Page> {
    const partition = [...(this.#partitions.get(PK)?.values() ?? [])].filter(
      ({ SK }) => SK.startsWith(prefix) && (before === undefined || SK < before),
    );
    const ordered = partition.sort((one, other) => (one.SK < other.SK ? -1 : 1));
    if (descending) ordered.reverse();
    const rest = ordered.filter(({ SK }) => after === undefined || (descending ? SK < after : SK > after));
    return { items: structuredClone(rest.slice(0, limit)), more: rest.length > limit };
  }

  async transact(writes: readonly Write[], token: string): Promise<void> {
    if (this.#tokens.has(token)) return;
    const places = new Set(writes.map((write) => nameOf(keyOf(write))));
    // As DynamoDB does: such a transaction is a fault, whatever its conditions.
    if (places.size < writes.length) throw new Error('more than one operation on one item');
    for (const write of writes) assertKeySize(keyOf(write));
    const failed = writes.flatMap((write, place) => (holds(write.condition, this.#item(keyOf(write))) ? [] : [place]));
    if (failed.length > 0) throw new ConditionFailed(failed);
    for (const write of writes) this.#apply(write);
    this.#tokens.add(token);
  }

  /** Every item, for recounts in tests. */
  items(): readonly Item[] {
    return [...this.#partitions.values()].flatMap((partition) => [...partition.values()]);
  }

  #item({ PK, SK }: Key): Item | undefined {
    return this.#partitions.get(PK)?.get(SK);
  }

  #apply(write: Write): void {
    if (write.write === 'put') {
      const partition = this.#partitions.get(write.item.PK) ?? new Map<string, Item>();
      this.#partitions.set(write.item.PK, partition.set(write.item.SK, structuredClone(write.item)));
    } else if (write.write === 'delete') this.#partitions.get(write.key.PK)?.delete(write.key.SK);
  }
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
