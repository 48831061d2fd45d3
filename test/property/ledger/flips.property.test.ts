import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEntry } from '#store/ledger/entry.ts';
import { audit } from '#store/ledger/merkle/audit.ts';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import { Edge } from '#store/ledger/merkle/edge.ts';
import { leafHash } from '#store/ledger/merkle/hash.ts';
import { inclusionProof } from '#store/ledger/merkle/inclusion-proof.ts';
import { rootOf } from '#store/ledger/merkle/root-of.ts';
import { verifyConsistency } from '#store/ledger/merkle/verify-consistency.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';
import { formatCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { cosign } from '#store/ledger/note/cosign.ts';
import { openCheckpoint } from '#store/ledger/note/open-checkpoint.ts';
import { signNote } from '#store/ledger/note/sign-note.ts';
import { ALGORITHMS, formatVerifierKey, parseVerifierKey, verifierKey } from '#store/ledger/note/verifier-key.ts';
import { aSigner } from '#test/support/ledger/a-signer.ts';
import { bitsOf, flipped } from '#test/support/ledger/flipped.ts';
import { MemoryLog } from '#test/support/ledger/memory-log.ts';
import { someEntries } from '#test/support/ledger/some-entries.ts';
import { seed } from '#test/support/seed.ts';

const SIZE = 600;
const ENTRIES = someEntries(SIZE, `flips ${seed}`);
const whole = new MemoryLog();
whole.grow(ENTRIES);
const root = whole.root();

/** Every bit is changed in turn; a single one that nobody notices is a forgery. */
function unnoticed(bytes: Uint8Array, reading: (changed: Uint8Array) => void): number[] {
  return bitsOf(bytes).filter((bit) => {
    try {
      reading(flipped(bytes, bit));
      return true;
    } catch {
      return false;
    }
  });
}

test('a changed bit in an entry is found: by its form, or by its place in the tree', async () => {
  const index = seed % SIZE;
  const entry = ENTRIES[index] ?? new Uint8Array();
  const claim = { index, size: SIZE, proof: await inclusionProof(whole, index, SIZE), root };
  const reading = (changed: Uint8Array) => verifyInclusion({ ...claim, leaf: leafHash(changed) });

  reading(entry);
  expect(unnoticed(entry, reading)).toEqual([]);
  // Most of them leave an entry that looks like one: form alone would not have done.
  expect(unnoticed(entry, parseEntry).length).toBeGreaterThan(0);
});

test('a changed bit in a path, its leaf, its root or its index is found', async () => {
  for (const index of [0, 255, 256, 511, 512, SIZE - 1, seed % SIZE]) {
    const proof = await inclusionProof(whole, index, SIZE);
    const claim = { index, size: SIZE, proof, root, leaf: leafHash(ENTRIES[index] ?? new Uint8Array()) };

    verifyInclusion(claim);
    for (const [at, hash] of proof.entries()) {
      const reading = (changed: Uint8Array) => verifyInclusion({ ...claim, proof: proof.with(at, changed) });
      expect(unnoticed(hash, reading)).toEqual([]);
    }
    expect(unnoticed(claim.leaf, (leaf) => verifyInclusion({ ...claim, leaf }))).toEqual([]);
    expect(unnoticed(root, (changed) => verifyInclusion({ ...claim, root: changed }))).toEqual([]);
    for (let bit = 0; bit < 53; bit += 1) {
      const other = Number(BigInt(index) ^ (1n << BigInt(bit)));
      expect(() => verifyInclusion({ ...claim, index: other })).toThrow();
    }
  }
});

test('a changed bit in a proof of consistency or one of its roots is found', async () => {
  for (const from of [1, 255, 256, 257, 512, SIZE - 1, 1 + (seed % (SIZE - 1))]) {
    const proof = await consistencyProof(whole, from, SIZE);
    const claim = { from, fromRoot: await rootOf(whole, from, SIZE), to: SIZE, toRoot: root, proof };

    verifyConsistency(claim);
    for (const [at, hash] of proof.entries()) {
      const reading = (changed: Uint8Array) => verifyConsistency({ ...claim, proof: proof.with(at, changed) });
      expect(unnoticed(hash, reading)).toEqual([]);
    }
    expect(unnoticed(root, (toRoot) => verifyConsistency({ ...claim, toRoot }))).toEqual([]);
    expect(unnoticed(claim.fromRoot, (fromRoot) => verifyConsistency({ ...claim, fromRoot }))).toEqual([]);
  }
});

test('a changed bit in a checkpoint, signed and cosigned, is found; in a key too', async () => {
  const [log, witness] = [aSigner('ledger.example/zhejiang'), aSigner('witness.example')];
  const keys = [
    verifierKey(log.name, log.publicKey),
    verifierKey(witness.name, witness.publicKey, ALGORITHMS.COSIGNATURE),
  ];
  const text = formatCheckpoint({ origin: log.name, size: SIZE, root, extensions: ['2026-11-22T09:00:00Z'] });
  const note = Buffer.from(await cosign(await signNote(text, [log]), witness, 1_795_000_000));
  // Both have to have signed: a name with a changed bit would else only be somebody nobody knows.
  const reading = (changed: Uint8Array) => expect(openCheckpoint(changed, log.name, keys).verified).toHaveLength(2);

  reading(note);
  expect(unnoticed(note, reading)).toEqual([]);
  for (const key of keys) {
    const vkey = Buffer.from(formatVerifierKey(key));
    expect(unnoticed(vkey, (changed) => parseVerifierKey(Buffer.from(changed).toString()))).toEqual([]);
  }
});

test('a changed bit in any object of a log is found when the log is gone through', async () => {
  const log = new MemoryLog();
  for (let at = 0; at < SIZE; at += 98) log.grow(ENTRIES.slice(at, at + 98));
  log.lapse();
  const paths = [...log.objects.keys()].filter((path) => !path.includes('.p/') || path.endsWith(lastPartial(path)));

  await audit(log, SIZE, root);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), async (path, chance) => {
      const bytes = log.objects.get(path) ?? new Uint8Array();
      log.objects.set(path, flipped(bytes, chance % (bytes.length * 8)));

      try {
        await expect(audit(log, SIZE, root), path).rejects.toMatchObject({ name: 'TileError' });
      } finally {
        log.objects.set(path, bytes);
      }
    }),
    { seed, numRuns: 1_500 },
  );
});

test('a changed bit in what a log is lengthened from is found before it is', async () => {
  const log = new MemoryLog();
  log.grow(ENTRIES);
  const paths = [...log.objects.keys()].filter((path) => path.includes('.p/'));

  for (const path of paths) {
    const bytes = log.objects.get(path) ?? new Uint8Array();
    const bits = bitsOf(bytes).filter((bit) => bytes.length < 100 || bit % 8 === (Math.floor(bit / 8) + seed) % 8);
    for (const bit of bits) {
      log.objects.set(path, flipped(bytes, bit));
      await expect(Edge.open(log, SIZE, root), `${path} ${bit}`).rejects.toMatchObject({ name: 'TileError' });
    }
    log.objects.set(path, bytes);
  }
});

/** How the partial tile ends that a log of 600 has at this place. */
function lastPartial(path: string): string {
  return path.startsWith('tile/1/') ? '.p/2' : '.p/88';
}
