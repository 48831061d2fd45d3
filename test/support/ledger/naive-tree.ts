import { createHash } from 'node:crypto';

const sha256 = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

const half = (count: number): number => {
  let k = 1;
  while (k * 2 < count) k *= 2;
  return k;
};

/** MTH as RFC 6962, 2.1 defines it: the definition itself, without any memory. */
export function naiveRoot(entries: readonly Uint8Array[]): Buffer {
  const [first] = entries;
  if (first === undefined) return sha256();
  if (entries.length === 1) return sha256(Uint8Array.of(0), first);
  const k = half(entries.length);
  return sha256(Uint8Array.of(1), naiveRoot(entries.slice(0, k)), naiveRoot(entries.slice(k)));
}

/** PATH as RFC 6962, 2.1.1 defines it. */
export function naivePath(index: number, entries: readonly Uint8Array[]): Buffer[] {
  if (entries.length <= 1) return [];
  const k = half(entries.length);
  const [left, right] = [entries.slice(0, k), entries.slice(k)];
  return index < k ? [...naivePath(index, left), naiveRoot(right)] : [...naivePath(index - k, right), naiveRoot(left)];
}

/** PROOF as RFC 6962, 2.1.2 defines it. */
export function naiveProof(from: number, entries: readonly Uint8Array[], whole = true): Buffer[] {
  if (from === entries.length) return whole ? [] : [naiveRoot(entries)];
  const k = half(entries.length);
  const [left, right] = [entries.slice(0, k), entries.slice(k)];
  return from <= k
    ? [...naiveProof(from, left, whole), naiveRoot(right)]
    : [...naiveProof(from - k, right, false), naiveRoot(left)];
}
