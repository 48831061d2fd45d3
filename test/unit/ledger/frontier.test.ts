import { expect, test } from 'vitest';
import { toBase64 } from '#store/ledger/base64.ts';
import { Frontier } from '#store/ledger/merkle/frontier.ts';
import { leafHash } from '#store/ledger/merkle/hash.ts';
import { MemoryLog } from '#test/support/ledger/memory-log.ts';
import { someEntries } from '#test/support/ledger/some-entries.ts';

const hash = Buffer.alloc(32, 1).toString('base64');

test('a frontier that was kept goes on as if it had not been', () => {
  const entries = someEntries(300);
  const log = new MemoryLog();
  let frontier = new Frontier();

  for (const entry of entries) {
    log.grow([entry]);
    frontier.append(leafHash(entry));
    frontier = Frontier.from(JSON.parse(JSON.stringify(frontier.saved())));

    expect(toBase64(frontier.root())).toBe(toBase64(log.root()));
  }
  expect(frontier.saved().hashes).toHaveLength(4);
});

test.each([
  ['too few hashes', { size: 3, hashes: [hash] }, 'PROOF_LENGTH_WRONG'],
  ['too many hashes', { size: 4, hashes: [hash, hash] }, 'PROOF_LENGTH_WRONG'],
  ['a hash that is none', { size: 1, hashes: [hash.slice(4)] }, 'HASH_MALFORMED'],
  ['a hash with bits to spare', { size: 1, hashes: [`${hash.slice(0, -2)}F=`] }, 'HASH_MALFORMED'],
  ['no whole size', { size: 0.5, hashes: [] }, 'SIZE_INVALID'],
  ['a size nobody can count', { size: 2 ** 53, hashes: [hash] }, 'SIZE_INVALID'],
])('a frontier with %s is none', (_what, saved, code) => {
  expect(() => Frontier.from(saved)).toThrow(expect.objectContaining({ code }));
});

test('a leaf is 32 bytes', () => {
  expect(() => new Frontier().append(new Uint8Array(31))).toThrow(expect.objectContaining({ code: 'HASH_MALFORMED' }));
});
