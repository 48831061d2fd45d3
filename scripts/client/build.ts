import { chmod, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sdl } from '#functions/graphql/generated/sdl.ts';
import { ROOT } from '../local/directories.ts';
import { compile } from './compile.ts';
import { BIN, published } from './manifest.ts';
import { bundleMock } from './mock-server.ts';
import { packed } from './packed-text.ts';

/** What is published as it lies in the repository, by its name in the package. */
const COPIED: Readonly<Record<string, string>> = {
  LICENSE: 'LICENSE',
  'generated/terms.json': 'client/generated/terms.json',
  'generated/persisted-documents.json': 'client/generated/persisted-documents.json',
};

/** What is published without the links that lead out of the package. */
const TEXTS: Readonly<Record<string, string>> = {
  'README.md': 'client/README.md',
  'CHANGELOG.md': 'client/CHANGELOG.md',
  'SCHEMA-CHANGELOG.md': 'schema/CHANGELOG.md',
};

/**
 * Makes the package `@yangguang/client` in a folder, which is emptied first: pack or publish that folder.
 *
 * @throws Problem if the client does not compile
 */
export async function buildClient(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await compile(folder);
  for (const [name, source] of Object.entries(COPIED)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await cp(join(ROOT, source), join(folder, name));
  }
  for (const [name, source] of Object.entries(TEXTS))
    await writeFile(join(folder, name), packed(await readFile(join(ROOT, source), 'utf8')));
  await writeFile(join(folder, 'schema.graphql'), sdl);
  const manifest = JSON.parse(await readFile(join(ROOT, 'client/package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(published(manifest), undefined, 2)}\n`);
  await bundleMock(join(folder, BIN));
  await chmod(join(folder, BIN), 0o755);
}
