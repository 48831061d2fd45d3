import './docs/silent.ts';
import { relative } from 'node:path';
import { buildDocs } from './docs/build.ts';
import { DOCS } from './local/directories.ts';

/** `npm run docs`: the documentation as static pages. */
const started = performance.now();
const pages = await buildDocs(DOCS);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${pages.length} pages in ${relative(process.cwd(), DOCS)}, ${seconds} s`);
