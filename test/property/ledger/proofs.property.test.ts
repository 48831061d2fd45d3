import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '#store/ledger/base64.ts';
import { audit } from '#store/ledger/merkle/audit.ts';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import { leafHash } from '#store/ledger/merkle/hash.ts';
import { inclusionProof } from '#store/ledger/merkle/inclusion-proof.ts';
import { rootOf } from '#store/ledger/merkle/root-of.ts';
import { verifyConsistency } from '#store/ledger/merkle/verify-consistency.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';
import { MemoryLog } from '#test/support/ledger/memory-log.ts';
import { naivePath, naiveProof, naiveRoot } from '#test/support/ledger/naive-tree.ts';
import { someEntries } from '#test/support/ledger/some-entries.ts';
import { seed } from '#test/support/seed.ts';

const MOST = 700;
const ENTRIES = someEntries(MOST);

/** A log grown in batches of any size, of which the replaced partial tiles have lapsed or not. */
const aLog = fc
  .record({ batches: fc.array(fc.integer({ min: 1, max: 98 }), { minLength: 1, maxLength: 12 }), lapsed: fc.boolean() })
  .map(({ batches, lapsed }) => {
    const log = new MemoryLog();
    for (const batch of batches) log.grow(ENTRIES.slice(log.size, Math.min(MOST, log.size + batch)));
    if (lapsed) log.lapse();
    return log;
  });

const aPart = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const text = (proof: readonly Uint8Array[]): string[] => proof.map(toBase64);

test('what is proven is what RFC 6962 defines, and it is believed', async () => {
  await fc.assert(
    fc.asyncProperty(aLog, aPart, aPart, async (log, ofLog, ofSize) => {
      const size = 1 + Math.floor(ofLog * log.size);
      const [index, from] = [Math.floor(ofSize * size), Math.floor(ofSize * size) + 1];
      const entries = ENTRIES.slice(0, size);

      const proof = await inclusionProof(log, index, size, log.size);
      const growth = await consistencyProof(log, from, size, log.size);

      const [root, fromRoot] = [naiveRoot(entries), naiveRoot(entries.slice(0, from))];
      expect(text([await rootOf(log, size, log.size)])).toEqual(text([root]));
      expect(text(proof)).toEqual(text(naivePath(index, entries)));
      expect(text(growth)).toEqual(text(naiveProof(from, entries)));
      verifyInclusion({ index, size, proof, root, leaf: leafHash(ENTRIES[index] ?? new Uint8Array()) });
      verifyConsistency({ from, fromRoot, to: size, toRoot: root, proof: growth });
    }),
    { seed, numRuns: 60 },
  );
});

test('of a log of any size every entry is proven, and every prefix', async () => {
  const log = new MemoryLog();
  log.grow(ENTRIES);
  const roots = await Promise.all(ENTRIES.map((_, i) => rootOf(log, i + 1, log.size)));
  const size = 1 + (seed % MOST);
  const root = roots[size - 1] ?? new Uint8Array();

  for (const [index, entry] of ENTRIES.slice(0, size).entries()) {
    const proof = await inclusionProof(log, index, size, log.size);
    verifyInclusion({ index, size, proof, root, leaf: leafHash(entry) });
    const [from, fromRoot] = [index + 1, roots[index] ?? new Uint8Array()];
    verifyConsistency({ from, fromRoot, to: size, toRoot: root, proof: await consistencyProof(log, from, size, MOST) });
  }
});

test('a log with another past is never proven consistent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 400 }),
      fc.nat(399),
      fc.integer({ min: 1, max: 300 }),
      async (from, at, by) => {
        const [log, other] = [new MemoryLog(), new MemoryLog()];
        const changed = ENTRIES.with(at % from, someEntries(1, 'another')[0] ?? new Uint8Array());
        log.grow(ENTRIES.slice(0, from));
        other.grow(changed.slice(0, from + by));

        const proof = await consistencyProof(other, from, from + by);

        const claim = { from, fromRoot: log.root(), to: from + by, toRoot: other.root(), proof };
        expect(() => verifyConsistency(claim)).toThrow();
      },
    ),
    { seed, numRuns: 40 },
  );
});

test('whatever was lapsed, a log is what its entries make it', async () => {
  await fc.assert(
    fc.asyncProperty(aLog, async (log) => {
      await audit(log, log.size, log.root());

      await expect(audit(log, log.size, leafHash(log.root()))).rejects.toMatchObject({ code: 'TILE_MISMATCH' });
    }),
    { seed, numRuns: 20 },
  );
});
