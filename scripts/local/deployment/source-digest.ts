import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../directories.ts';
import type { Context } from './cdk.ts';

/** All that the stacks are made of. */
const SOURCES = ['infra', 'functions', 'store', 'domain', 'schema', 'cdk.json', 'package-lock.json', 'tsconfig.json'];

/** The same sources and context give the same stacks, so an unchanged digest needs no synthesis to know it. */
export async function sourceDigest(context: Context, root = ROOT): Promise<string> {
  const files = (await Promise.all(SOURCES.map((source) => filesUnder(root, source)))).flat().sort();
  const hash = createHash('sha256').update(JSON.stringify(context));
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(join(root, file)));
  return hash.digest('hex').slice(0, 40);
}

async function filesUnder(root: string, path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
