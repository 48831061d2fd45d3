import type { Checkpoint } from '#store/ledger/note/checkpoint.ts';
import { parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { cosign } from '#store/ledger/note/cosign.ts';
import { formatNote, parseNote } from '#store/ledger/note/note.ts';
import { NoteError } from '#store/ledger/note/note-error.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import type { VerifierKey } from '#store/ledger/note/verifier-key.ts';
import { watched } from '#store/ledger/watch.ts';
import type { LogSource } from '../ledger/log-source.ts';
import { UsageError } from '../verify/usage.ts';
import { lastSeen, remember } from './state.ts';

export interface Looking {
  readonly source: LogSource;
  /** The log's keys, all of one name. */
  readonly keys: readonly VerifierKey[];
  readonly state: string;
  /** Said by whoever sets the witness up: nothing is remembered yet. */
  readonly isFirst: boolean;
  readonly witness?: Signer | undefined;
  /** Seconds since 1970. */
  readonly now: number;
}

export interface Seen {
  readonly origin: string;
  readonly size: number;
  /** How many entries it had when it was last seen; not there at first sight, when there is nothing to compare with. */
  readonly before?: number;
  /** The note, co-signed if the witness has a key. */
  readonly note: string;
}

/**
 * What was seen last. A state that got lost would let a log that was rolled back look like one that is new: that it is
 * the first time must be said, and is not believed twice.
 */
async function remembered({ state, isFirst }: Pick<Looking, 'state' | 'isFirst'>, origin: string) {
  const note = await lastSeen(state);
  if (note === undefined) {
    if (isFirst) return undefined;
    throw new UsageError(`there is no ${state}: name the right one, or say --first if this log was never looked at`);
  }
  if (isFirst) throw new UsageError(`${state} is there: it is not the first time`);
  const last = checkpointIn(note, state);
  if (last.origin !== origin) throw new UsageError(`${state} is about another log, ${last.origin}`);
  return last;
}

function checkpointIn(note: string, state: string): Checkpoint {
  try {
    return parseCheckpoint(parseNote(note).text);
  } catch (failure) {
    if (failure instanceof NoteError) throw new UsageError(`${state}: ${failure.message}`);
    throw failure;
  }
}

/** The note with the log's own lines, each once: with whatever else a log adds it would be one that nobody can read. */
function ownOf(note: string, keys: readonly VerifierKey[]): string {
  const { text, signatures } = parseNote(note);
  const own = keys.flatMap(({ name, id }) => signatures.find((line) => line.name === name && line.id === id) ?? []);
  return formatNote({ text, signatures: own });
}

/**
 * Looks at a log once. What is remembered is the log's own note, so that whoever finds the witness's file later can
 * prove with it what the log had said.
 *
 * @throws {WatchError} what the log has done; nothing is remembered or signed
 */
export async function look({ source, keys, state, isFirst, witness, now }: Looking): Promise<Seen> {
  const [{ name: origin } = { name: '' }] = keys;
  const last = await remembered({ state, isFirst }, origin);
  const note = await source.checkpoint();
  const checkpoint = await watched(note, last, { origin, keys }, source.consistencyProof);
  await remember(state, note);
  return {
    ...{
      origin,
      size: checkpoint.size,
      note: witness === undefined ? note : await cosign(ownOf(note, keys), witness, now),
    },
    ...(last === undefined ? {} : { before: last.size }),
  };
}
