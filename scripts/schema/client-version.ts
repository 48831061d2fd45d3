import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Packaged {
  version?: string;
  packages?: Record<string, { version?: string }>;
}

/** The client's version is the schema's: written into its package, and into the lock beside the repository's own. */
export async function setClientVersion(root: string, version: string): Promise<void> {
  await rewrite(join(root, 'client/package.json'), (file) => ({ ...file, version }));
  await rewrite(join(root, 'package-lock.json'), (file) => ({
    ...file,
    packages: { ...file.packages, client: { ...file.packages?.client, version } },
  }));
}

async function rewrite(path: string, change: (file: Packaged) => Packaged): Promise<void> {
  const file = JSON.parse(await readFile(path, 'utf8')) as Packaged;
  await writeFile(path, `${JSON.stringify(change(file), null, 2)}\n`);
}
