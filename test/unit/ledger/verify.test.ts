import { expect, test } from 'vitest';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import { EMPTY_ROOT, leafHash } from '#store/ledger/merkle/hash.ts';
import { inclusionProof } from '#store/ledger/merkle/inclusion-proof.ts';
import { rootOf } from '#store/ledger/merkle/root-of.ts';
import { verifyConsistency } from '#store/ledger/merkle/verify-consistency.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';
import { MemoryLog } from '#test/support/ledger/memory-log.ts';
import { someEntries } from '#test/support/ledger/some-entries.ts';

const ENTRIES = someEntries(300);
const log = new MemoryLog();
log.grow(ENTRIES);

const inclusion = {
  ...{ index: 257, size: 300, leaf: leafHash(ENTRIES[257] ?? new Uint8Array()) },
  ...{ proof: await inclusionProof(log, 257, 300), root: log.root() },
};
const consistency = {
  ...{ from: 77, fromRoot: await rootOf(log, 77, 300), to: 300, toRoot: log.root() },
  proof: await consistencyProof(log, 77, 300),
};
const short = new Uint8Array(31);

test('a claim that is true is believed', () => {
  verifyInclusion(inclusion);
  verifyConsistency(consistency);
});

test.each([
  ['an index beyond the log', { index: 300 }, 'INDEX_OUT_OF_RANGE'],
  ['an index before it', { index: -1 }, 'INDEX_OUT_OF_RANGE'],
  ['half an index', { index: 257.5 }, 'INDEX_OUT_OF_RANGE'],
  ['no number for an index', { index: Number.NaN }, 'INDEX_OUT_OF_RANGE'],
  ['an index that wraps round 32 bits', { index: 257 + 2 ** 32, size: 300 + 2 ** 32 }, 'PROOF_LENGTH_WRONG'],
  ['a size nobody can count', { size: 2 ** 53 }, 'SIZE_INVALID'],
  ['an endless size', { size: Number.POSITIVE_INFINITY }, 'SIZE_INVALID'],
  ['a size that asks for a longer proof', { size: 600 }, 'PROOF_LENGTH_WRONG'],
  ['a size that asks for a shorter proof', { size: 258 }, 'PROOF_LENGTH_WRONG'],
  ['another entry', { index: 256 }, 'ROOT_MISMATCH'],
  ['another leaf', { leaf: EMPTY_ROOT }, 'ROOT_MISMATCH'],
  ['a leaf that is no hash', { leaf: short }, 'HASH_MALFORMED'],
  ['a root that is no hash', { root: short }, 'HASH_MALFORMED'],
  ['a hash that is none', { proof: inclusion.proof.with(0, short) }, 'HASH_MALFORMED'],
  ['a hash less', { proof: inclusion.proof.slice(1) }, 'PROOF_LENGTH_WRONG'],
  ['a hash more', { proof: [...inclusion.proof, EMPTY_ROOT] }, 'PROOF_LENGTH_WRONG'],
  ['hashes without end', { proof: Array.from({ length: 1_000 }, () => EMPTY_ROOT) }, 'PROOF_LENGTH_WRONG'],
])('inclusion with %s is not believed', (_what, change, code) => {
  expect(() => verifyInclusion({ ...inclusion, ...change })).toThrow(expect.objectContaining({ code }));
});

test.each([
  ['a log that shrank', { from: 301 }, 'SIZE_INVALID'],
  ['a size below nothing', { from: -1 }, 'SIZE_INVALID'],
  ['a size nobody can count', { to: 2 ** 53 }, 'SIZE_INVALID'],
  ['sizes that wrap round 32 bits', { from: 77 + 2 ** 32, to: 300 + 2 ** 32 }, 'PROOF_LENGTH_WRONG'],
  ['an earlier size that is not its own', { from: 78 }, 'PROOF_LENGTH_WRONG'],
  ['a later size that is not its own', { to: 600 }, 'PROOF_LENGTH_WRONG'],
  ['another past', { fromRoot: EMPTY_ROOT }, 'EARLIER_ROOT_MISMATCH'],
  ['another present', { toRoot: EMPTY_ROOT }, 'ROOT_MISMATCH'],
  ['a past that is no hash', { fromRoot: short }, 'HASH_MALFORMED'],
  ['a present that is no hash', { toRoot: short }, 'HASH_MALFORMED'],
  ['a hash less', { proof: consistency.proof.slice(1) }, 'PROOF_LENGTH_WRONG'],
  ['a hash more', { proof: [...consistency.proof, EMPTY_ROOT] }, 'PROOF_LENGTH_WRONG'],
  ['no hash', { proof: [] }, 'PROOF_LENGTH_WRONG'],
  ['the same size and another root', { from: 300, proof: [] }, 'EARLIER_ROOT_MISMATCH'],
  ['the same log and a hash', { from: 300, fromRoot: log.root() }, 'PROOF_LENGTH_WRONG'],
  ['a past that was empty and had a root', { from: 0, proof: [] }, 'EARLIER_ROOT_MISMATCH'],
  ['a past that was empty and a hash', { from: 0, fromRoot: EMPTY_ROOT }, 'PROOF_LENGTH_WRONG'],
  ['an empty log that has a root', { from: 0, to: 0, fromRoot: EMPTY_ROOT, proof: [] }, 'ROOT_MISMATCH'],
])('consistency with %s is not believed', (_what, change, code) => {
  expect(() => verifyConsistency({ ...consistency, ...change })).toThrow(expect.objectContaining({ code }));
});

test('every log begins with the empty one', () => {
  verifyConsistency({ ...consistency, from: 0, fromRoot: EMPTY_ROOT, proof: [] });
  verifyConsistency({ from: 0, fromRoot: EMPTY_ROOT, to: 0, toRoot: EMPTY_ROOT, proof: [] });
});

test('nothing is proven of a log that is not so long', async () => {
  await expect(inclusionProof(log, 300, 300)).rejects.toMatchObject({ code: 'INDEX_OUT_OF_RANGE' });
  await expect(inclusionProof(log, 0, 301, 300)).rejects.toMatchObject({ code: 'SIZE_INVALID' });
  await expect(consistencyProof(log, 2, 1)).rejects.toMatchObject({ code: 'SIZE_INVALID' });
  await expect(consistencyProof(log, 1, 301, 300)).rejects.toMatchObject({ code: 'SIZE_INVALID' });
});

test('a proof from a tile that is not whole is none', async () => {
  const broken = { tile: async () => new Uint8Array(33) };

  await expect(inclusionProof(broken, 0, 300)).rejects.toMatchObject({ code: 'TILE_TOO_SHORT' });
  await expect(consistencyProof(broken, 1, 300)).rejects.toMatchObject({ code: 'TILE_TOO_SHORT' });
});

test('a proof reads each tile once, and of each level no more than the path and the end', async () => {
  const long = new MemoryLog();
  long.grow(someEntries(3_000));

  await inclusionProof(long, 1_000, 3_000);

  expect(long.read.toSorted()).toEqual(['tile/0/003', 'tile/0/011.p/184', 'tile/1/000.p/11']);
});
