import { ENTRIES, ledgerEntriesKey } from '../keys.ts';
import { type Item, MOST_WRITES, type Table, type Write } from '../table.ts';
import { StoreError } from './ledger-store.ts';

/** A run of the log as one transaction sealed it. */
export interface SealedBatch {
  /** The position of the first. */
  readonly start: number;
  /** The log's own texts, in their order. */
  readonly entries: readonly string[];
  /** The ids of the events they commit to; these stay in the table. */
  readonly events: readonly string[];
}

/** How many batches are read at once; each has less than 20 kB, and DynamoDB gives at most 1 MB. */
const MOST_BATCHES = 50;

export function batchWrite(origin: string, { start, entries, events }: SealedBatch): Write {
  return {
    write: 'put',
    item: { ...ledgerEntriesKey(origin, start), entries, events },
    condition: { is: 'absent' },
  };
}

/**
 * The batches of a log from the one that holds a position on: what its tiles are made of, and made again from if they
 * are lost. A few before it may come too.
 * @param from a position
 */
export async function* batchesFrom(
  table: Pick<Table, 'query'>,
  origin: string,
  from: number,
): AsyncGenerator<SealedBatch, void, undefined> {
  // No batch is longer than a transaction, so the one that holds a position begins less than that before it.
  const { PK, SK } = ledgerEntriesKey(origin, Math.max(0, from - MOST_WRITES));
  let after = from > MOST_WRITES ? SK : ENTRIES;
  for (let more = true; more; ) {
    const page = await table.query({ PK, after, limit: MOST_BATCHES, consistent: true });
    const batches = page.items.filter(isBatch);
    yield* batches.map(batchOf);
    more = page.more && batches.length === page.items.length;
    after = batches.at(-1)?.SK ?? after;
  }
}

/**
 * The entries at positions from `from` up to, and without, `to`.
 * @throws {StoreError} ENTRIES_MISSING if the table does not have them all
 */
export async function entriesBetween(
  table: Pick<Table, 'query'>,
  origin: string,
  from: number,
  to: number,
): Promise<readonly Uint8Array[]> {
  const entries: Uint8Array[] = [];
  if (from === to) return entries;
  for await (const batch of batchesFrom(table, origin, from)) {
    const next = from + entries.length;
    if (batch.start > next) break;
    if (batch.start + batch.entries.length <= next) continue;
    const wanted = batch.entries.slice(next - batch.start, to - batch.start);
    entries.push(...wanted.map((text) => Buffer.from(text)));
    if (from + entries.length === to) return entries;
  }
  throw new StoreError('ENTRIES_MISSING', `the table has no entry at ${from + entries.length}`);
}

function isBatch({ SK }: Item): boolean {
  return SK.startsWith(ENTRIES);
}

function batchOf({ SK, entries, events }: Item): SealedBatch {
  return { start: Number(SK.slice(ENTRIES.length)), entries: entries as string[], events: events as string[] };
}
