import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

/** What the gateway serves, by path. Read once and held: no request ever names a file on disk. */
export type Files = ReadonlyMap<string, { readonly type: string; readonly body: Buffer }>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
};

/** @param at the path at which a file of the folder is served */
export async function readFiles(folder: string, at: (name: string) => string): Promise<Files> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => extname(name) in TYPES);
  const entries = names.map(async (name) => {
    const file = { type: TYPES[extname(name)] ?? 'application/octet-stream', body: await readFile(join(folder, name)) };
    return [at(name.split(sep).join('/')), file] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Sends what is at a path; at one that ends in a slash its first page is. */
export function sendFile(files: Files, path: string, response: ServerResponse): void {
  const file = files.get(path) ?? files.get(`${path}index.html`);
  if (file) response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' }).end(file.body);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
}
