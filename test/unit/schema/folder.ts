import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Release } from '#scripts/schema/releases.ts';
import { printRelease } from '#scripts/schema/releases.ts';

/** Gone when the test has ended. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A folder of a schema, as scripts/schema takes it, in a repository of its own. */
export async function schemaFolder(sdl: string, releases: readonly Release[] = []): Promise<string> {
  const schema = join(await temporaryFolder(), 'schema');
  await mkdir(join(schema, 'releases'), { recursive: true });
  await writeFile(join(schema, 'contract.graphql'), sdl);
  for (const release of releases)
    await writeFile(join(schema, 'releases', `${release.version}.graphql`), printRelease(release));
  return schema;
}

/** A copy of the real schema, with one text in one file replaced. @throws if the text is not there */
export async function changedCopy(file: string, from: string, to: string): Promise<string> {
  const schema = join(await temporaryFolder(), 'schema');
  await cp('schema', schema, { recursive: true });
  const text = await readFile(join(schema, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(join(schema, file), text.replace(from, to));
  return schema;
}
