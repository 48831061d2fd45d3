import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Built pages by the path they are served at. Listed once: no request ever names a file on disk. */
export type Pages = ReadonlyMap<string, string>;

/** What lies built in a folder; nothing if it is not there. */
export async function pagesIn(folder: string, at: (name: string) => string): Promise<Pages> {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const names = entries.filter((name) => extname(name) in TYPES);
  return new Map(names.map((name) => [at(name.split(sep).join('/')), join(folder, name)]));
}

/** A page, or nothing if there is none at this path; a folder's first page stands at the folder's path with a slash. */
export async function page(pages: Pages, path: string): Promise<Response | undefined> {
  // Links are relative, and would lead out of the folder without its slash.
  if (pages.has(`${path}/index.html`)) return new Response(null, { status: 308, headers: { location: `${path}/` } });
  const file = pages.get(path) ?? pages.get(`${path}index.html`);
  if (file === undefined) return undefined;
  const headers = { 'content-type': TYPES[extname(file)] ?? '', 'cache-control': 'no-cache' };
  return new Response(new Uint8Array(await readFile(file)), { headers });
}
