import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { NoteError } from './note-error.ts';
import { type OpenedNote, openNote } from './open-note.ts';
import { ALGORITHMS, type VerifierKey } from './verifier-key.ts';

export interface OpenedCheckpoint extends Omit<OpenedNote, 'text'> {
  readonly checkpoint: Checkpoint;
}

/**
 * Opens a checkpoint of one log. A witness's word alone does not make it the log's, and a log signs no other's.
 *
 * @param keys the log's keys, old and new, and those of the witnesses one trusts
 * @throws NoteError
 */
export function openCheckpoint(
  source: string | Uint8Array,
  origin: string,
  keys: readonly VerifierKey[],
): OpenedCheckpoint {
  const { text, verified, unknown } = openNote(source, keys);
  const checkpoint = parseCheckpoint(text);
  if (checkpoint.origin !== origin) throw new NoteError('ORIGIN_UNEXPECTED', 'it is the checkpoint of another log');
  const own = verified.some(({ key }) => key.name === origin && key.algorithm === ALGORITHMS.ED25519);
  if (!own) throw new NoteError('SIGNATURE_MISSING', 'the log itself has not signed');
  return { checkpoint, verified, unknown };
}
