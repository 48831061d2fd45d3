import { parseCheckpoint } from './checkpoint.ts';
import { cosignedBytes, packCosignature } from './cosignature.ts';
import { lineOf, parseNote } from './note.ts';
import { NoteError } from './note-error.ts';
import type { Signer } from './signer.ts';
import { ALGORITHMS, verifierKey } from './verifier-key.ts';

/**
 * A checkpoint with a witness's line added. The witness has verified the log's signature, and that the log begins with
 * all it saw before: what is signed here cannot be taken back.
 *
 * @param at seconds since 1970, whole
 * @throws NoteError
 */
export async function cosign(note: string, witness: Signer, at: number): Promise<string> {
  const { text } = parseNote(note);
  parseCheckpoint(text);
  if (!Number.isSafeInteger(at) || at < 0) throw new NoteError('NOTE_MALFORMED', 'a time is a whole number of seconds');
  const { name, id } = verifierKey(witness.name, witness.publicKey, ALGORITHMS.COSIGNATURE);
  const signature = await witness.sign(cosignedBytes(text, at));
  return note + lineOf({ name, id, bytes: packCosignature({ at, signature }) });
}
