import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import type { Id } from '#domain/model/id.ts';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import { startBackend } from '../local/backend.ts';
import { clientOptions } from '../local/deployment/environment.ts';
import { HOME } from '../local/directories.ts';
import { Lifetime } from '../local/process/lifetime.ts';
import { againstTheirs } from './evidence/against-theirs.ts';
import { randomFile } from './evidence/file.ts';
import { filedCase } from './evidence/filed-case.ts';
import { hashing } from './evidence/hashing.ts';
import { memory } from './evidence/memory.ts';
import { sizeOf } from './evidence/size.ts';

export interface EvidenceBench {
  /** Such as `256MiB`. */
  readonly size?: string | undefined;
  /** How much memory it takes, and nothing else. */
  readonly memory?: boolean | undefined;
}

/** What we must at least be as fast as, by the throughput of AWS' own uploader. */
const FLOOR = 0.9;

/**
 * Our uploader beside AWS' own, and the worker that reads evidence again beside sha256sum, on a local engine of their own;
 * or how much memory our uploader takes.
 * @throws Error if it is slower, or takes more, than it may
 */
export async function evidence(rounds: number, report: (line: string) => void, bench: EvidenceBench): Promise<void> {
  const size = sizeOf(bench.size ?? '256MiB');
  if (bench.memory) return memory(size, report);
  const lifetime = new Lifetime();
  try {
    await mkdir(HOME, { recursive: true });
    const directory = await mkdtemp(join(HOME, 'bench-'));
    const backend = await startBackend({ directory, ports: 'free', seed: true, temporary: true, lifetime, report });
    const file = await randomFile(lifetime, size);
    const url = backend.graphqlUrl;
    const token = await backend.tokenFor('wang.officer');
    const ours = { url, token, caseId: await filedCase({ url, token }), file, seal: true };
    const theirs = { endpoint: backend.endpoint, bucket: backend.bucketName, file, size };
    report(
      `uploads of ${size / 2 ** 20} MiB, ${rounds} rounds in turn, Node ${process.versions.node}, ${backend.engine}`,
    );
    const { last, ratio } = await againstTheirs({ ours, theirs, rounds, report });
    const client = new S3Client({ ...clientOptions(backend.endpoint), forcePathStyle: true, ...AS_THE_WORKER });
    const store = new S3EvidenceStore(backend.bucketName, client);
    const version = { key: objectKey({ id: last.id as Id<'Evidence'> }), versionId: last.versionId, size };
    await hashing({ store, version, file, rounds, report });
    if (ratio < FLOOR) throw new Error(`our uploader is × ${ratio.toFixed(2)} of theirs: less than ${FLOOR}`);
  } finally {
    await lifetime.end();
  }
}

/** Nothing else is hashed on the way. */
const AS_THE_WORKER = {
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
} as const;
