import { cosignedBytes, unpackCosignature } from './cosignature.ts';
import { isSignature } from './ed25519.ts';
import { type NoteSignature, parseNote } from './note.ts';
import { NoteError } from './note-error.ts';
import { ALGORITHMS, type VerifierKey } from './verifier-key.ts';

/** A signature that a known key has made. */
export interface VerifiedSignature {
  readonly key: VerifierKey;
  /** When a witness saw it, in seconds since 1970; the log's own signature has no time. */
  readonly at?: number;
}

export interface OpenedNote {
  readonly text: string;
  /** At least one; no key twice. */
  readonly verified: readonly VerifiedSignature[];
  /** By keys one does not know: neither right nor wrong. */
  readonly unknown: readonly NoteSignature[];
}

/**
 * Opens a note with the keys one trusts.
 *
 * @throws NoteError SIGNATURE_WRONG if a known key's signature is not by it, even where others are right;
 * SIGNATURE_MISSING if no known key has signed
 */
export function openNote(source: string | Uint8Array, keys: readonly VerifierKey[]): OpenedNote {
  const { text, signatures } = parseNote(source);
  const verified: VerifiedSignature[] = [];
  const unknown: NoteSignature[] = [];
  for (const signature of signatures) {
    const candidates = keys.filter((key) => key.name === signature.name && key.id === signature.id);
    if (candidates.length === 0) unknown.push(signature);
    else {
      const signed = verify(text, signature, candidates);
      // A line repeated is no second witness.
      if (!verified.some(({ key }) => key === signed.key)) verified.push(signed);
    }
  }
  if (verified.length === 0) throw new NoteError('SIGNATURE_MISSING', 'no key that is known has signed');
  return { text, verified, unknown };
}

/** Four bytes of id can be made to meet: every key that has them is tried. */
function verify(text: string, { bytes }: NoteSignature, keys: readonly VerifierKey[]): VerifiedSignature {
  for (const key of keys) {
    const signed = signedBy(key, text, bytes);
    if (signed !== undefined) return signed;
  }
  throw new NoteError('SIGNATURE_WRONG', 'a signature is not by the key it names');
}

function signedBy(key: VerifierKey, text: string, bytes: Uint8Array): VerifiedSignature | undefined {
  if (key.algorithm === ALGORITHMS.ED25519) {
    return isSignature(key.publicKey, Buffer.from(text), bytes) ? { key } : undefined;
  }
  const cosignature = unpackCosignature(bytes);
  if (cosignature === undefined) return undefined;
  const { at, signature } = cosignature;
  return isSignature(key.publicKey, cosignedBytes(text, at), signature) ? { key, at } : undefined;
}
