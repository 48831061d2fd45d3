import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { ROOT } from '../directories.ts';

const SOURCE = import.meta.dirname;
const BESIDE = [
  '../people.ts',
  '../samples.ts',
  '../tour.ts',
  '../../../client/generated/graphql.ts',
  '../identity/demo-grant.ts',
  '../../../package-lock.json',
];

/** Bundles the explorer into the folder, unless it holds this very explorer already. Nothing of it comes from a network. */
export async function buildExplorer(folder: string): Promise<void> {
  const digest = await digestOfSources();
  const marker = join(folder, 'digest');
  if ((await readFile(marker, 'utf8').catch(() => '')) === digest) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      main: join(SOURCE, 'main.tsx'),
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
    },
    outdir: folder,
    bundle: true,
    // Workers are classic scripts; the page's own script runs as one just as well.
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    loader: { '.ttf': 'file', '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  // Else esbuild's own process would stay for as long as this one.
  await stop();
  await copyFile(join(SOURCE, 'index.html'), join(folder, 'index.html'));
  await writeFile(marker, digest);
}

async function digestOfSources(): Promise<string> {
  const own = (await readdir(SOURCE)).sort();
  const hash = createHash('sha256');
  for (const file of [...own, ...BESIDE]) hash.update(`\0${file}\0`).update(await readFile(join(SOURCE, file)));
  return hash.digest('hex');
}
