import { HASH_BYTES } from './hash.ts';
import { ProofError } from './proof-error.ts';

/** A size comes from outside: beyond 2^53 a number is no longer the one that was written. @throws ProofError */
export function checkSize(size: number): void {
  if (!Number.isSafeInteger(size) || size < 0) throw new ProofError('SIZE_INVALID', 'a size is a whole number, 0–2^53');
}

/** @throws ProofError unless `size` is one and `index` names one of that many entries */
export function checkIndex(index: number, size: number): void {
  checkSize(size);
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new ProofError('INDEX_OUT_OF_RANGE', 'the entry lies beyond the size of the log');
  }
}

/** @throws ProofError unless 0 ≤ from ≤ to */
export function checkGrowth(from: number, to: number): void {
  checkSize(from);
  checkSize(to);
  if (from > to) throw new ProofError('SIZE_INVALID', 'a log does not shrink');
}

/** A hash of another length would move the boundary between what is left and what is right. @throws ProofError */
export function checkHashes(...hashes: readonly Uint8Array[]): void {
  for (const hash of hashes) {
    if (hash.length !== HASH_BYTES) throw new ProofError('HASH_MALFORMED', 'a hash is 32 bytes');
  }
}
