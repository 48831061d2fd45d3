import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Backend } from './backend.ts';
import { HOME } from './directories.ts';
import { Problem } from './problem.ts';
import type { Lifetime } from './process/lifetime.ts';

/** Addresses of the backend that `npm start` runs now, for the other commands. */
export interface Running {
  readonly pid: number;
  readonly graphqlUrl: string;
  readonly issuer: string;
  readonly engine: string;
  readonly endpoint: string;
  readonly tableName: string;
  readonly bucketName: string;
  readonly ledgerBucketName: string;
}

const FILE = join(HOME, 'running.json');

/** Tells the other commands, until the lifetime ends. */
export async function announce(lifetime: Lifetime, backend: Backend): Promise<void> {
  const { graphqlUrl, issuer, engine, endpoint, tableName, bucketName, ledgerBucketName } = backend;
  const buckets = { bucketName, ledgerBucketName };
  const running: Running = { pid: process.pid, graphqlUrl, issuer, engine, endpoint, tableName, ...buckets };
  await mkdir(dirname(FILE), { recursive: true });
  lifetime.onEnd(() => rm(FILE, { force: true }));
  await writeFile(FILE, `${JSON.stringify(running, undefined, 2)}\n`);
}

/** The backend that runs now, or undefined; a file left by a killed one does not count. */
export async function findRunning(): Promise<Running | undefined> {
  try {
    const running: Running = JSON.parse(await readFile(FILE, 'utf8'));
    process.kill(running.pid, 0);
    return running;
  } catch {
    return undefined;
  }
}

/** @throws Problem with the command that starts one */
export async function requireRunning(): Promise<Running> {
  const running = await findRunning();
  if (!running) throw new Problem('No local backend runs here; start one in another terminal: npm start');
  return running;
}

/** @throws Problem when one runs already: two would share one state */
export async function assertNotRunning(): Promise<void> {
  const running = await findRunning();
  if (!running) return;
  throw new Problem(
    `A local backend runs already at ${running.graphqlUrl}; end it with Ctrl-C in its terminal, or: kill ${running.pid}`,
  );
}
