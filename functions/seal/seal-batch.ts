import { ConditionFailed, Exhausted, Throttled, TransactionConflict } from '#store/failures.ts';
import { EVENTS } from '#store/keys.ts';
import { entryBytes } from '#store/ledger/entry.ts';
import { type Head, headWrite, readHead } from '#store/ledger/head.ts';
import { Frontier } from '#store/ledger/merkle/frontier.ts';
import { leafHash } from '#store/ledger/merkle/hash.ts';
import { batchWrite } from '#store/ledger/sealed-entries.ts';
import { pause, send } from '#store/send.ts';
import { MOST_WRITES, type Write } from '#store/table.ts';
import { LedgerFault } from './ledger-fault.ts';
import type { Unsealed } from './unsealed.ts';
import type { Workshop } from './workshop.ts';

/** Beside the events, and before them, a transaction writes the head and the batch's entries. */
const [HEAD, ENTRIES, BESIDE] = [0, 1, 2];
export const MOST_EVENTS = MOST_WRITES - BESIDE;

/** How often a batch is put behind what another sealer was faster with. */
const MOST_ATTEMPTS = 12;

/** What became of a batch. */
export interface SealedBatch {
  readonly head: Head;
  /** How many were sealed here. */
  readonly sealed: number;
  /** Others seal the same events, and were faster with all that was left: what waits is theirs. */
  readonly isOvertaken: boolean;
}

/**
 * Seals up to {@link MOST_EVENTS} events behind a head, in one transaction. If another sealer was faster, those of them
 * that it left are sealed behind its own.
 * @throws {Exhausted} nobody answers
 * @throws {LedgerFault} HEAD_MISSING
 */
export async function sealBatch(workshop: Workshop, head: Head, batch: readonly Unsealed[]): Promise<SealedBatch> {
  const { table, origin, world } = workshop;
  let [behind, left] = [head, batch];
  for (let attempt = 0; attempt < MOST_ATTEMPTS && left.length > 0; attempt += 1) {
    if (attempt > 0) {
      await pause(attempt, world);
      behind = await readHead(table, origin);
    }
    const { writes, after } = transactionOf(origin, behind, left);
    try {
      await send(table, writes, world.token(), world);
      return { head: after, sealed: left.length, isOvertaken: false };
    } catch (failure) {
      if (isTooMuch(failure) && left.length > 1) return sealHalves(workshop, behind, left);
      left = leftAfter(failure, left, behind);
    }
  }
  return { head: behind, sealed: 0, isOvertaken: true };
}

/** Those of a batch that others have left, if that is why it was not sealed. @throws the failure, if it is another */
function leftAfter(failure: unknown, batch: readonly Unsealed[], { size }: Head): readonly Unsealed[] {
  if (isRivalry(failure)) return [];
  if (!(failure instanceof ConditionFailed)) throw failure;
  const { places } = failure;
  if (places.includes(ENTRIES) && !places.includes(HEAD)) {
    throw new LedgerFault('HEAD_MISSING', `the table has entries at ${size}, of which its head does not know`);
  }
  // An event that no longer waits was sealed by another, or went with its whole record.
  const gone = new Set(places.map((place) => place - BESIDE));
  return batch.filter((_, i) => !gone.has(i));
}

/** Whether less would do: more than 4 MB, which events of ordinary length never come to, or more than the table takes. */
function isTooMuch(failure: unknown): boolean {
  if (failure instanceof Exhausted) return failure.cause instanceof Throttled;
  if (!(failure instanceof Error)) return false;
  if (!['ValidationException', 'TransactionCanceledException'].includes(failure.name)) return false;
  const reasons = 'CancellationReasons' in failure ? JSON.stringify(failure.CancellationReasons) : '';
  return /\bsize\b|\bMB\b|too large/i.test(`${failure.message} ${reasons}`);
}

/** Whether others were at the same items all the time. */
function isRivalry(failure: unknown): boolean {
  return failure instanceof Exhausted && failure.cause instanceof TransactionConflict;
}

async function sealHalves(workshop: Workshop, head: Head, batch: readonly Unsealed[]): Promise<SealedBatch> {
  const middle = Math.ceil(batch.length / 2);
  const first = await sealBatch(workshop, head, batch.slice(0, middle));
  // What follows must not come before it.
  if (first.isOvertaken) return first;
  const second = await sealBatch(workshop, first.head, batch.slice(middle));
  return { ...second, sealed: first.sealed + second.sealed };
}

function transactionOf(origin: string, head: Head, batch: readonly Unsealed[]) {
  const frontier = Frontier.from(head);
  const entries = batch.map(({ entry, digest }) => entryBytes({ id: entry, digest }));
  for (const bytes of entries) frontier.append(leafHash(bytes));
  const after = frontier.saved();
  const texts = entries.map((bytes) => Buffer.from(bytes).toString());
  const writes: readonly Write[] = [
    headWrite(origin, head, after),
    batchWrite(origin, { start: head.size, entries: texts, events: batch.map(eventIdOf) }),
    ...batch.map((each, i) => sealedWrite(each, head.size + i)),
  ];
  return { writes, after };
}

function sealedWrite({ key, shard }: Unsealed, position: number): Write {
  return {
    write: 'update',
    key,
    set: { position },
    remove: ['unsealed', 'arrived'],
    condition: { is: 'equal', attribute: 'unsealed', value: shard },
  };
}

function eventIdOf({ key: { PK, SK } }: Unsealed): string {
  return `${PK}.${Number(SK.slice(EVENTS.length))}`;
}
