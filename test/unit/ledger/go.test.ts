import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { goAdapter } from '#scripts/bench/ledger/go-adapter.ts';
import { toBase64 } from '#store/ledger/base64.ts';
import { audit } from '#store/ledger/merkle/audit.ts';
import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
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
import { DirectoryLog } from '#test/support/ledger/directory-log.ts';
import { flipped } from '#test/support/ledger/flipped.ts';
import { MemoryLog } from '#test/support/ledger/memory-log.ts';
import { someEntries } from '#test/support/ledger/some-entries.ts';
import { seed } from '#test/support/seed.ts';

const go = await goAdapter();
if ('reason' in go) console.warn(`SKIPPED, the log is not judged by Go: ${go.reason}`);
const run = 'run' in go ? go.run : () => Promise.reject(new Error('no Go'));

const scratch = await mkdtemp(join(tmpdir(), 'yangguang-log-'));
afterAll(() => rm(scratch, { recursive: true }));

const ORIGIN = 'ledger.example/zhejiang';
const log = aSigner(ORIGIN);
const witness = aSigner('witness.example');

/** A log with its proofs as the adapter reads it. */
async function published(size: number): Promise<string> {
  const directory = await mkdtemp(join(scratch, `${size}-`));
  const stored = new MemoryLog();
  const entries = someEntries(size, `go ${seed}`);
  for (let at = 0; at < size; at += 98) stored.grow(entries.slice(at, at + 98));
  const root = stored.root();
  const text = formatCheckpoint({ origin: ORIGIN, size, root, extensions: ['2026-11-22T09:00:00Z'] });
  const keys = [
    verifierKey(log.name, log.publicKey),
    verifierKey(witness.name, witness.publicKey, ALGORITHMS.COSIGNATURE),
  ];
  const files: Record<string, string | Uint8Array> = {
    ...Object.fromEntries(stored.objects),
    keys: keys.map((key) => `${formatVerifierKey(key)}\n`).join(''),
    checkpoint: await cosign(await signNote(text, [log]), witness, 1_795_000_000),
    'claims.json': JSON.stringify(await claimsOf(stored, entries)),
  };
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
  return directory;
}

/** Of some hundred entries and prefixes, all over the log and at its end. */
async function claimsOf(stored: MemoryLog, entries: readonly Uint8Array[]) {
  const [size, root] = [stored.size, toBase64(stored.root())];
  const claims: Record<'inclusion' | 'consistency', object[]> = { inclusion: [], consistency: [] };
  const stride = 1 + Math.floor(size / 101);
  for (const [index, entry] of entries.entries()) {
    if (index % stride > 0 && index < size - 3) continue;
    const proof = (await inclusionProof(stored, index, size)).map(toBase64);
    claims.inclusion.push({ index, size, leaf: toBase64(leafHash(entry)), proof, root });
    const growth = (await consistencyProof(stored, index + 1, size)).map(toBase64);
    const fromRoot = toBase64(await rootOf(stored, index + 1, size));
    claims.consistency.push({ from: index + 1, fromRoot, to: size, toRoot: root, proof: growth });
  }
  return claims;
}

describe.skipIf('reason' in go)('golang.org/x/mod/sumdb', () => {
  test.each([1, 2, 255, 256, 257, 600, 66_000])('believes a log of %i that we have written', async (size) => {
    const directory = await published(size);

    expect(await run('verify', directory)).toMatch(new RegExp(`^${size} entries, [1-9]\\d* inclusions`));
  });

  test.each([
    // Behind its text Go overlooks bits: its base64 does not ask what stands after the last byte. Ours does.
    ['checkpoint', 40],
    ['tile/0/001', 8_192],
    ['tile/0/002.p/88', 88 * 32],
    ['tile/1/000.p/2', 64],
    ['tile/entries/000', 20_000],
  ])('does not believe one with a changed bit in %s', async (path, length) => {
    const directory = await published(600);
    const bytes = await readFile(join(directory, path));
    await writeFile(join(directory, path), flipped(bytes, seed % (length * 8)));

    await expect(run('verify', directory)).rejects.toThrow();
  });

  test('does not believe a proof with a changed bit', async () => {
    const directory = await published(600);
    const path = join(directory, 'claims.json');
    const claims = JSON.parse(await readFile(path, 'utf8'));
    const hash = Buffer.from(claims.inclusion[0].proof[0], 'base64');
    claims.inclusion[0].proof[0] = toBase64(flipped(hash, seed % 256));
    await writeFile(path, JSON.stringify(claims));

    await expect(run('verify', directory)).rejects.toThrow(/inclusion of 0/);
  });

  test.each([1, 256, 300, 66_000])('writes a log of %i, and we believe it', async (size) => {
    const directory = await mkdtemp(join(scratch, `go-${size}-`));
    await run('write', directory, String(size));
    const theirs = new DirectoryLog(directory);
    const key = parseVerifierKey((await theirs.text('keys')).trim());

    const { checkpoint } = openCheckpoint(await theirs.text('checkpoint'), 'go.example/log', [key]);

    expect(checkpoint.size).toBe(size);
    await audit(theirs, size, checkpoint.root);
    const { inclusion, consistency } = await theirs.claims();
    expect(inclusion.length).toBeGreaterThan(0);
    for (const claim of inclusion) {
      verifyInclusion(claim);
      expect((await inclusionProof(theirs, claim.index, size)).map(toBase64)).toEqual(claim.proof.map(toBase64));
    }
    for (const claim of consistency) verifyConsistency(claim);
    expect(consistency).toHaveLength(inclusion.length);
  });
});
