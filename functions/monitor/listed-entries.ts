import { isIdOf, kindOf } from '#domain/model/id.ts';
import { eventKey } from '#store/keys.ts';
import { batchesFrom } from '#store/ledger/sealed-entries.ts';
import type { Key } from '#store/table.ts';
import type { Workshop } from './workshop.ts';

/** An entry as the table has it, and the event it names. What lies there may be anything. */
export interface Listed {
  readonly position: number;
  /** `<aggregate>.<sequence>` */
  readonly event: string;
  readonly key: Key;
  /** The event after it in its record. */
  readonly next: Key;
  readonly sequence: number;
  /** The log's own text. */
  readonly text: unknown;
}

/** The entries from `from` up to, and without, `to`, as far as the table says which events they commit to. */
export async function listedEntries(
  { table, origin }: Pick<Workshop, 'table' | 'origin'>,
  from: number,
  to: number,
): Promise<ReadonlyMap<number, Listed>> {
  const found = new Map<number, Listed>();
  if (from >= to) return found;
  for await (const { start, events, entries } of batchesFrom(table, origin, from)) {
    if (start >= to) break;
    const [names, texts]: readonly unknown[][] = [listOf(events), listOf(entries)];
    for (const [i, event] of (names ?? []).entries()) {
      const position = start + i;
      const listed = position >= from && position < to ? listedOf(position, event, texts?.[i]) : undefined;
      if (listed !== undefined && !found.has(position)) found.set(position, listed);
    }
  }
  return found;
}

function listedOf(position: number, event: unknown, text: unknown): Listed | undefined {
  const [, id, digits] = /^(.+)\.(\d{1,12})$/.exec(String(event)) ?? [];
  if (id === undefined || !isId(id)) return undefined;
  const sequence = Number(digits);
  const [key, next] = [eventKey(id, sequence), eventKey(id, sequence + 1)];
  return { position, event: String(event), key, next, sequence, text };
}

/** What is longer than any id would make a key that the table refuses. */
const LONGEST_ID = 200;

function isId(text: string): text is `${string}_${string}` {
  return text.length <= LONGEST_ID && isIdOf(kindOf(text as `${string}_${string}`), text);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
