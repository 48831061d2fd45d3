import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads an object of a log by its path; undefined where there is none. */
export type ReadObject = (path: string) => Promise<Uint8Array | undefined>;

/** Longer than an object of a log ever is: a bundle of 256 entries of 64 kB. */
const MOST_BYTES = 2 ** 24;

/** The objects below a folder, or below an address. */
export function readBelow(place: string): ReadObject {
  return /^https?:/.test(place) ? (path) => fetched(`${place.replace(/\/$/, '')}/${path}`) : fromFolder(place);
}

function fromFolder(folder: string): ReadObject {
  return async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (failure) {
      if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return undefined;
      throw failure;
    }
  };
}

async function fetched(address: string): Promise<Uint8Array | undefined> {
  const response = await fetch(address, { signal: AbortSignal.timeout(30_000) });
  // S3 says 403 of a missing object to whoever may not list the bucket.
  if (response.status === 404 || response.status === 403) return undefined;
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw new Error(`${address} is larger than any object of a log`);
  return bytes;
}
