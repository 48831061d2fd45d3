import { LedgerError } from '#store/ledger/ledger-error.ts';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import type { Checkpoint } from '#store/ledger/note/checkpoint.ts';
import { parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { parseNote } from '#store/ledger/note/note.ts';
import { WatchError, watched } from '#store/ledger/watch.ts';
import type { Remembered } from './memory.ts';
import { Caught, isMisdeed, MonitorError } from './misdeed.ts';
import { type Trust, trust } from './trust.ts';
import type { Workshop } from './workshop.ts';

/** The log as it says it is, after it was found to continue what it was. */
export interface Shown extends Omit<Trust, 'trusted'> {
  readonly note: string;
  readonly checkpoint: Checkpoint;
}

/**
 * The checkpoint that is shown, if it continues the last one; none, if there never was one.
 * @throws {Caught} what the log has done
 */
export async function continuing(workshop: Workshop, memory: Remembered): Promise<Shown | undefined> {
  const shown = (await workshop.store.checkpoint())?.note;
  const last = memory.note;
  try {
    return await believed(workshop, memory, shown);
  } catch (failure) {
    if (!isMisdeed(failure)) throw failure;
    throw new Caught(failure, { ...(last === undefined ? {} : { last }), ...(shown === undefined ? {} : { shown }) });
  }
}

async function believed(workshop: Workshop, memory: Remembered, note: string | undefined): Promise<Shown | undefined> {
  const before = lastOf(memory);
  if (note === undefined) {
    if (before === undefined) return undefined;
    throw new WatchError('ROLLED_BACK', `it had ${before.size} entries and now shows no checkpoint`);
  }
  const { trusted, ...known } = await trust(workshop, memory);
  const checkpoint = await watched(note, before, { origin: workshop.origin, keys: trusted }, (from, to) =>
    proof(workshop, from, to),
  );
  return { note, checkpoint, ...known };
}

/** Somebody who makes the monitor forget what it saw could then show it anything. */
function lastOf({ note, place, keys, flaws }: Remembered): Checkpoint | undefined {
  const forgotten = (what: string) => new MonitorError('FORGOTTEN', `the monitor has lost ${what}`);
  if (note === undefined) {
    if (place > 0 || keys.length > 0 || flaws.length > 0) throw forgotten('the checkpoint that it saw last');
    return undefined;
  }
  if (keys.length === 0) throw forgotten('the keys that it knew');
  try {
    return parseCheckpoint(parseNote(note).text);
  } catch (failure) {
    if (failure instanceof LedgerError) throw forgotten('the checkpoint that it saw last');
    throw failure;
  }
}

async function proof({ store }: Workshop, from: number, to: number): Promise<readonly Uint8Array[]> {
  try {
    return await consistencyProof(store, from, to);
  } catch (failure) {
    if (!(failure instanceof LedgerError)) throw failure;
    throw new MonitorError('UNPROVEN', failure.message);
  }
}
