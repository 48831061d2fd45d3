import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Budget } from './budgets.ts';

export interface Weight {
  readonly use: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and gzipped. */
  readonly gzip: number;
  /** Names of the operations that came with it. */
  readonly operations: readonly string[];
  readonly isOver: boolean;
}

/** What a use of the built package weighs on a page. */
export async function weigh(folder: string, { use, code, ...budget }: Budget): Promise<Weight> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const entries: Readonly<Record<string, { readonly default: string }>> = manifest.exports;
  const contents = code.replace(/'~([^']*)'/g, (_, entry) => `'${entries[`.${entry}`]?.default}'`);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    nodePaths: [join(import.meta.dirname, '../../node_modules')],
    external: Object.keys(manifest.peerDependencies),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  const gzip = gzipSync(text, { level: 9 }).length;
  const operations = await operationsIn(folder, text);
  const isOver = gzip > budget.gzip || operations.length > budget.operations;
  return { use, gzip, operations, minified: Buffer.byteLength(text), isOver };
}

async function operationsIn(folder: string, text: string): Promise<readonly string[]> {
  const listed = JSON.parse(await readFile(join(folder, 'generated/persisted-documents.json'), 'utf8'));
  const operations: readonly [string, string][] = Object.entries(listed);
  return operations
    .filter(([id]) => text.includes(id))
    .map(([, body]) => /(?:query|mutation) (\w+)/.exec(body)?.[1] ?? '');
}
