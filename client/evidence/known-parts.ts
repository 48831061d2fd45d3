import type { EvidenceFile } from './evidence-file.ts';
import type { Cut, Part } from './part.ts';
import { partDigest } from './part-digest.ts';
import { readPart } from './read-parts.ts';
import { UploadError } from './upload-error.ts';

type Received = ReadonlyMap<number, string>;

interface Known {
  readonly cut: Cut;
  /** The hashes of the parts that the store has, by number. */
  readonly received: Received;
  /** Resolves when the next part may be read. */
  readonly ready: () => Promise<void>;
}

/**
 * Compares a file with the parts of an upload that lie behind the first gap; those before it are compared as they are read.
 * Once parts of another file had been sent into the gaps, nobody could go on with the right one.
 * @throws {UploadError} OTHER_FILE
 */
export async function mustBeTheFile(file: EvidenceFile, { cut, received, ready }: Known): Promise<void> {
  let gap = 1;
  while (received.has(gap)) gap += 1;
  for (const number of received.keys()) {
    if (number < gap) continue;
    await ready();
    mustBeThePart({ number, sha256: await partDigest(await readPart(file, cut, number)) }, received);
  }
}

/**
 * The store has compared each part with the hash that was announced: what differs is not the file that was begun.
 * @throws {UploadError} OTHER_FILE
 */
export function mustBeThePart({ number, sha256 }: Pick<Part, 'number' | 'sha256'>, received: Received): void {
  if (received.get(number) !== sha256) throw new UploadError('OTHER_FILE', { part: number });
}
