import { fromBase64 } from '../base64.ts';
import { HASH_BYTES } from '../merkle/hash.ts';
import { ProofError } from '../merkle/proof-error.ts';

/** A proof as it is written. @throws ProofError if one of its hashes is none */
export function proofOf(texts: readonly string[]): readonly Uint8Array[] {
  return texts.map((text) => {
    const bytes = fromBase64(text);
    if (bytes?.length !== HASH_BYTES) throw new ProofError('HASH_MALFORMED', 'a hash is 32 bytes in base64');
    return bytes;
  });
}
