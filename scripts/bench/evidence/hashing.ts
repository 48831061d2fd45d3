import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { type Bounds, hashVersion, type Version } from '#functions/evidence/verify/hash-version.ts';
import { world } from '#functions/world.ts';
import type { EvidenceStore } from '#store/evidence/evidence-store.ts';
import { factor, median, speedOf } from './figures.ts';

interface Hashing {
  readonly store: Pick<EvidenceStore, 'read'>;
  readonly version: Version;
  /** The same bytes, here. */
  readonly file: string;
  readonly rounds: number;
  readonly report: (line: string) => void;
}

/**
 * The worker that reads evidence again, over the store, beside what hashes the same bytes from a file.
 * @throws Error if they do not come to the same
 */
export async function hashing({ store, version, file, rounds, report }: Hashing): Promise<void> {
  const worker = async (bounds: Pick<Bounds, 'oneGo'>) => {
    const all = { ...bounds, stretch: Number.POSITIVE_INFINITY, mayGoOn: () => true };
    const hashed = await hashVersion({ store, world }, version, { offset: 0 }, all);
    return 'contentHash' in hashed ? hashed.contentHash : '';
  };
  const ways: Readonly<Record<string, () => Promise<string>>> = {
    sha256sum: () => sha256sum(file),
    'node:crypto, of the file': () => nodeCrypto(file),
    'the store read, nothing hashed': () => drained(store, version),
    'the worker, in one go': () => worker({ oneGo: version.size }),
    'the worker, resumable': () => worker({ oneGo: 0 }),
  };
  const times = new Map<string, number[]>();
  const hashes = new Set<string>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const begun = performance.now();
      const hash = await way();
      if (round > 0) times.set(name, [...(times.get(name) ?? []), performance.now() - begun]);
      if (hash !== '') hashes.add(hash);
    }
  }
  if (hashes.size !== 1) throw new Error('they do not come to the same hash');
  const base = median(times.get('sha256sum') ?? []);
  report('SHA-256 of the same bytes, as a ratio to sha256sum');
  for (const [name, taken] of times)
    report(`  ${name.padEnd(32)} ${speedOf(version.size, taken)}   ${factor(base / median(taken))}`);
}

async function sha256sum(file: string): Promise<string> {
  const { stdout } = await promisify(execFile)('sha256sum', [file]);
  return Buffer.from(stdout.slice(0, 64), 'hex').toString('base64');
}

async function nodeCrypto(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 2 ** 20 }), hash);
  return hash.digest('base64');
}

async function drained(store: Pick<EvidenceStore, 'read'>, { key, versionId }: Version): Promise<string> {
  for await (const _chunk of store.read(key, versionId, 0));
  return '';
}
