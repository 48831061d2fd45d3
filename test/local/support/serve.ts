import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startBackend } from '#scripts/local/backend.ts';
import { HOME } from '#scripts/local/directories.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    backend: Provided;
  }
}

/** What tests know of the backend they share. */
export interface Provided {
  readonly engine: string;
  readonly graphqlUrl: string;
  readonly apiUrl: string;
  readonly endpoint: string;
  readonly issuer: string;
  readonly tableName: string;
  readonly bucketName: string;
  readonly ledgerBucketName: string;
  readonly directory: string;
}

/** Starts a backend on free ports and with empty state, tells the tests of it, and returns how to stop it. */
export async function serve(
  project: TestProject,
  { seed, explorer }: { readonly seed: boolean; readonly explorer: boolean },
): Promise<() => Promise<void>> {
  await mkdir(HOME, { recursive: true });
  const directory = await mkdtemp(join(HOME, 'test-'));
  const backend = await startBackend({
    directory,
    ports: 'free',
    seed,
    explorer,
    temporary: true,
    report: (line) => process.stderr.write(`${line}\n`),
  });
  const { engine, graphqlUrl, apiUrl, endpoint, issuer, tableName, bucketName, ledgerBucketName } = backend;
  const places = { tableName, bucketName, ledgerBucketName, directory };
  project.provide('backend', { engine, graphqlUrl, apiUrl, endpoint, issuer, ...places });
  return () => backend.stop();
}
