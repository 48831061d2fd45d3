import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../local/digest.ts';
import { DOCS, ROOT } from '../local/directories.ts';
import type { Lifetime } from '../local/process/lifetime.ts';
import { run } from '../local/process/run.ts';

/** All that the pages are made of. */
const SOURCES = [
  'schema',
  'docs',
  'domain',
  'functions',
  'store',
  'client/generated',
  'scripts/docs',
  'scripts/docs.ts',
  'scripts/cookbook',
  'scripts/mock',
  'scripts/seed',
  'package-lock.json',
];

/**
 * Builds the documentation into {@link DOCS}, unless this very one is there already. In a process of its own: it loads
 * the whole backend, which whoever starts an engine need not.
 * @throws Problem with the log's telling line when it fails
 */
export async function freshDocs(lifetime: Lifetime, log: string): Promise<void> {
  const digest = await digestOf(ROOT, SOURCES, '');
  const marker = join(DOCS, 'digest');
  if ((await readFile(marker, 'utf8').catch(() => '')) === digest) return;
  const args = ['--import', 'tsx', join(ROOT, 'scripts/docs.ts')];
  await run(lifetime, 'Building the documentation', { file: process.execPath, args, cwd: ROOT, log });
  await writeFile(marker, digest);
}
