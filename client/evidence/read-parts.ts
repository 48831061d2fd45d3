import type { EvidenceFile } from './evidence-file.ts';
import type { Cut, Part } from './part.ts';
import { boundsOf, partsOf } from './part.ts';
import { partDigest } from './part-digest.ts';
import { markOf, mustBeSame } from './ticket.ts';
import { UploadError } from './upload-error.ts';
import type { WholeHash } from './whole-hash.ts';

/**
 * Reads a file once, in order: each part is hashed by itself, and into the hash of the whole.
 * @param ready resolves when the next part may be read
 * @throws {UploadError} FILE_CHANGED
 */
export async function* readParts(
  file: EvidenceFile,
  cut: Cut,
  whole: WholeHash,
  ready: () => Promise<void>,
): AsyncGenerator<Part> {
  const mark = markOf(file);
  for (let number = 1; number <= partsOf(cut); number += 1) {
    await ready();
    const bytes = await readPart(file, cut, number);
    mustBeSame(file, mark, 'FILE_CHANGED');
    const digest = partDigest(bytes);
    await whole.update(bytes);
    yield { number, bytes, sha256: await digest };
  }
}

/**
 * @throws {UploadError} FILE_CHANGED; browsers and Node refuse to read a file whose date is no longer what it was
 */
export async function readPart(file: EvidenceFile, cut: Cut, number: number): Promise<Uint8Array<ArrayBuffer>> {
  const [from, to] = boundsOf(cut, number);
  const read = await file
    .slice(from, to)
    .arrayBuffer()
    .catch((cause: unknown) => {
      throw new UploadError('FILE_CHANGED', { cause });
    });
  if (read.byteLength !== to - from) throw new UploadError('FILE_CHANGED');
  return new Uint8Array(read);
}
