import { checkHashes, checkIndex } from './checked.ts';
import { nodeHash, sameHash } from './hash.ts';
import { ProofError } from './proof-error.ts';

/** That the entry with this leaf hash is number `index` of the log with this size and root. Anybody may have written it. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/**
 * RFC 9162, 2.1.3.2. How many hashes there are and on which side each one stands follows from index and size, never from
 * the proof. Size and root have to be those of one signed checkpoint: the path alone would suit some other sizes too.
 *
 * @throws ProofError if it does not hold
 */
export function verifyInclusion({ index, size, leaf, proof, root }: InclusionClaim): void {
  checkIndex(index, size);
  checkHashes(leaf, root, ...proof);
  let hash = leaf;
  let [at, last] = [index, size - 1];
  for (const beside of proof) {
    if (last === 0) throw tooLong();
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash);
      // At the right edge there are levels without a neighbour.
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, beside);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  if (last !== 0) throw tooLong();
  if (!sameHash(hash, root)) throw new ProofError('ROOT_MISMATCH', 'the entry is not in the log with this root');
}

function tooLong(): ProofError {
  return new ProofError('PROOF_LENGTH_WRONG', 'the proof has not the length that index and size ask for');
}
