import { hash } from 'node:crypto';

export const HASH_BYTES = 32;

/** The root of a log without entries: SHA-256 of nothing (RFC 6962, 2.1). */
export const EMPTY_ROOT: Uint8Array = hash('sha256', '', 'buffer');

/** One block for every node: what is hashed is copied in here, and read before anybody else can write. */
const node = Buffer.alloc(1 + 2 * HASH_BYTES);
node[0] = 1;
let leaf = Buffer.alloc(1024);

/** RFC 6962: SHA-256(0x00 ‖ entry). The prefix keeps a node from being passed off as an entry. */
export function leafHash(entry: Uint8Array): Uint8Array {
  if (entry.length >= leaf.length) leaf = Buffer.alloc(2 * entry.length);
  leaf[0] = 0;
  leaf.set(entry, 1);
  return hash('sha256', leaf.subarray(0, 1 + entry.length), 'buffer');
}

/** RFC 6962: SHA-256(0x01 ‖ left ‖ right), of two hashes of 32 bytes. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return hash('sha256', node, 'buffer');
}

export function sameHash(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
