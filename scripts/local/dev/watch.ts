import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../directories.ts';
import type { Lifetime } from '../process/lifetime.ts';

/** Milliseconds between two looks; a look at some hundred files takes a few. */
const PAUSE = 200;

type Seen = ReadonlyMap<string, string>;

/**
 * Yields the paths that changed under the folders, for as long as the lifetime lasts. It looks at the files itself:
 * Node's recursive watching loses a file that an editor replaces, and sees nothing through a container's mount.
 */
export async function* changes(lifetime: Lifetime, folders: readonly string[]): AsyncGenerator<readonly string[]> {
  let before = await look(folders);
  while (!lifetime.ended) {
    await sleep(PAUSE);
    const now = await look(folders);
    const paths = [...new Set([...before.keys(), ...now.keys()])].filter((path) => before.get(path) !== now.get(path));
    before = now;
    if (paths.length > 0) yield paths;
  }
}

async function look(folders: readonly string[]): Promise<Seen> {
  const entries = await Promise.all(
    folders.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })),
  );
  const files = entries.flat().filter((entry) => entry.isFile() && /\.(ts|graphql|json)$/.test(entry.name));
  return new Map(await Promise.all(files.map((file) => glance(join(file.parentPath, file.name)))));
}

async function glance(path: string): Promise<readonly [string, string]> {
  // Deleted between the listing and the look: gone, which differs from whatever it was.
  const stats = await stat(path).catch(() => undefined);
  return [relative(ROOT, path), stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : 'gone'];
}
