import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { GivenFile } from '#store/ledger/bundle/check-files.ts';

/** A file with the hash of its bytes, read as a stream: recordings are larger than memory. */
export async function givenFile(path: string): Promise<GivenFile> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { name: basename(path), sha256: hash.digest('base64') };
}
