import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, stop } from 'esbuild';
import { demoBackend } from './backend.ts';
import { cataloguePages } from './catalogue/pages.ts';
import { cookbookPages } from './cookbook/pages.ts';
import { finderOf } from './finder.ts';
import { guidePages } from './guides/pages.ts';
import { homePage } from './home-page.ts';
import { refusalsOfMutations } from './reach/refusals.ts';
import { readContract } from './reference/contract.ts';
import { subjectPage } from './reference/subject-page.ts';
import { SUBJECTS, type Subject } from './reference/subjects.ts';
import { searchIndex } from './search/index.ts';
import type { Page } from './site/page.ts';
import { shell } from './site/shell.ts';

/** Writes the whole site into a folder of its own: nothing of it comes from a network, at no time. @returns its pages */
export async function buildDocs(folder: string): Promise<readonly Page[]> {
  const pages = await allPages();
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  await Promise.all([
    ...pages.map((page) => write(join(folder, page.path), shell(page, pages))),
    write(join(folder, 'assets/search-index.js'), `searchIndex = ${JSON.stringify(searchIndex(pages))};\n`),
    write(join(folder, 'assets/docs.css'), await style()),
    bundleSearch(join(folder, 'assets/search.js')),
  ]);
  return pages;
}

async function allPages(): Promise<readonly Page[]> {
  const contract = await readContract();
  const refusals = refusalsOfMutations();
  const subjects = (Object.keys(SUBJECTS) as Subject[]).map((subject) =>
    subjectPage(contract, subject, (mutation) => refusals.get(mutation) ?? []),
  );
  const guides = await guidePages(finderOf(contract));
  const backend = await demoBackend();
  const catalogue = await cataloguePages(contract, backend, refusals);
  // Last, since it changes what is there.
  const cookbook = await cookbookPages(backend);
  const pages = [...guides, ...subjects, ...cookbook, ...catalogue];
  return [homePage(pages), ...pages];
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** One sheet, in this order: what comes later changes what came before. */
async function style(): Promise<string> {
  const parts = ['base', 'header', 'columns', 'text', 'reference', 'small'];
  const sheets = parts.map((part) => readFile(join(import.meta.dirname, `site/style/${part}.css`), 'utf8'));
  return (await Promise.all(sheets)).join('\n');
}

async function bundleSearch(outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'search/browser.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  // Else esbuild's own process would stay for as long as this one.
  await stop();
}
