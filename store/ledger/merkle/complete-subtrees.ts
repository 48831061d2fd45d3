import { EMPTY_ROOT, HASH_BYTES, nodeHash } from './hash.ts';

/** The roots of the complete subtrees that stand over a row of hashes, the largest first: 7 hashes give 4 + 2 + 1. */
export function completeSubtrees(row: Uint8Array): Uint8Array[] {
  const roots: Uint8Array[] = [];
  let width = 2 ** Math.floor(Math.log2(row.length / HASH_BYTES));
  for (let rest = row; rest.length > 0; width /= 2) {
    if (rest.length < width * HASH_BYTES) continue;
    roots.push(subtree(rest, width));
    rest = rest.subarray(width * HASH_BYTES);
  }
  return roots;
}

/** The root over complete subtrees, the largest first (RFC 9162, 2.1.1). */
export function rootOver(subtrees: readonly Uint8Array[]): Uint8Array {
  const [smallest, ...larger] = subtrees.toReversed();
  return larger.reduce((right, left) => nodeHash(left, right), smallest ?? EMPTY_ROOT);
}

function subtree(row: Uint8Array, width: number): Uint8Array {
  if (width === 1) return row.subarray(0, HASH_BYTES);
  const half = width / 2;
  return nodeHash(subtree(row, half), subtree(row.subarray(half * HASH_BYTES), half));
}
