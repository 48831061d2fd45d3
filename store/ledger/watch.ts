import { LedgerError } from './ledger-error.ts';
import { ProofError } from './merkle/proof-error.ts';
import { verifyConsistency } from './merkle/verify-consistency.ts';
import type { Checkpoint } from './note/checkpoint.ts';
import { NoteError } from './note/note-error.ts';
import { openCheckpoint } from './note/open-checkpoint.ts';
import type { VerifierKey } from './note/verifier-key.ts';

/** What a log has done that a log must not do. */
export type Misdeed =
  /** Its checkpoint is none, or not signed by a key of its own. */
  | 'NOT_SIGNED'
  /** It is smaller than it was. */
  | 'ROLLED_BACK'
  /** It does not contain what it was, or says two things of one size. */
  | 'SPLIT_VIEW';

export class WatchError extends LedgerError<Misdeed> {}

/** One log, known by name and keys. */
export interface Known {
  readonly origin: string;
  readonly keys: readonly VerifierKey[];
}

/** How the log proves that it has only grown. @throws whatever it is if the log cannot be reached */
export type ProofSource = (from: number, to: number) => Promise<readonly Uint8Array[]>;

/**
 * A log's checkpoint, if it is signed and continues the last one that was seen. Whoever remembers each one that passes
 * can be shown one history only.
 *
 * @throws {WatchError} what the log has done
 */
export async function watched(
  note: string,
  last: Checkpoint | undefined,
  known: Known,
  prove: ProofSource,
): Promise<Checkpoint> {
  const checkpoint = signed(note, known);
  if (last === undefined) return checkpoint;
  if (checkpoint.size < last.size)
    throw new WatchError('ROLLED_BACK', `it had ${last.size} entries and now says ${checkpoint.size}`);
  const proof = checkpoint.size === last.size || last.size === 0 ? [] : await prove(last.size, checkpoint.size);
  try {
    const [from, to] = [last.size, checkpoint.size];
    verifyConsistency({ from, fromRoot: last.root, to, toRoot: checkpoint.root, proof });
    return checkpoint;
  } catch (failure) {
    if (!(failure instanceof ProofError)) throw failure;
    throw new WatchError(
      'SPLIT_VIEW',
      `its ${entries(checkpoint)} do not begin with the ${entries(last)} that were seen`,
    );
  }
}

function signed(note: string, { origin, keys }: Known): Checkpoint {
  try {
    return openCheckpoint(note, origin, keys).checkpoint;
  } catch (failure) {
    if (!(failure instanceof NoteError)) throw failure;
    throw new WatchError('NOT_SIGNED', failure.message);
  }
}

function entries({ size }: Checkpoint): string {
  return `${size} entries`;
}
