import { formatNote, type NoteSignature } from './note.ts';
import type { Signer } from './signer.ts';
import { verifierKey } from './verifier-key.ts';

/**
 * A text with the signatures of these keys. While a key is replaced, the old and the new one both sign.
 *
 * @throws NoteError if the text cannot be a note's
 */
export async function signNote(text: string, signers: readonly Signer[]): Promise<string> {
  formatNote({ text, signatures: [] });
  const bytes = Buffer.from(text);
  const signatures = signers.map(async (signer): Promise<NoteSignature> => {
    const { name, id } = verifierKey(signer.name, signer.publicKey);
    return { name, id, bytes: await signer.sign(bytes) };
  });
  return formatNote({ text, signatures: await Promise.all(signatures) });
}
