import { checkGrowth, checkHashes } from './checked.ts';
import { EMPTY_ROOT, nodeHash, sameHash } from './hash.ts';
import { ProofError } from './proof-error.ts';

/** That the log with `to` entries and `toRoot` begins with the log with `from` entries and `fromRoot`. */
export interface ConsistencyClaim {
  readonly from: number;
  readonly fromRoot: Uint8Array;
  readonly to: number;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * RFC 9162, 2.1.4.2: both roots are computed from the same hashes, so a log that rewrote its past cannot satisfy both.
 *
 * @throws ProofError if it does not hold
 */
export function verifyConsistency({ from, fromRoot, to, toRoot, proof }: ConsistencyClaim): void {
  checkGrowth(from, to);
  checkHashes(fromRoot, toRoot, ...proof);
  if (from === 0 || from === to) {
    if (proof.length > 0) throw wrongLength();
    compare(from === 0 ? EMPTY_ROOT : toRoot, fromRoot, to === 0 ? EMPTY_ROOT : toRoot, toRoot);
    return;
  }
  const [earlier, later] = rootsOf(from, to, isPowerOfTwo(from) ? [fromRoot, ...proof] : proof);
  compare(earlier, fromRoot, later, toRoot);
}

/** The two roots that the hashes give, whatever roots were claimed. */
function rootsOf(from: number, to: number, [first, ...path]: readonly Uint8Array[]): [Uint8Array, Uint8Array] {
  if (first === undefined) throw wrongLength();
  let [at, last] = [from - 1, to - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [earlier, later] = [first, first];
  for (const beside of path) {
    if (last === 0) throw wrongLength();
    if (at % 2 === 1 || at === last) {
      earlier = nodeHash(beside, earlier);
      later = nodeHash(beside, later);
      while (at % 2 === 0 && at > 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else later = nodeHash(later, beside);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  if (last !== 0) throw wrongLength();
  return [earlier, later];
}

function compare(earlier: Uint8Array, fromRoot: Uint8Array, later: Uint8Array, toRoot: Uint8Array): void {
  if (!sameHash(earlier, fromRoot)) {
    throw new ProofError('EARLIER_ROOT_MISMATCH', 'the log does not begin with the earlier one');
  }
  if (!sameHash(later, toRoot)) throw new ProofError('ROOT_MISMATCH', 'the proof is not one of this log');
}

function isPowerOfTwo(size: number): boolean {
  let rest = size;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}

function wrongLength(): ProofError {
  return new ProofError('PROOF_LENGTH_WRONG', 'the proof has not the length that the two sizes ask for');
}
