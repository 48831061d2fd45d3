import type { EvidenceFile } from './evidence-file.ts';
import type { UploadFailure } from './upload-error.ts';
import { UploadError } from './upload-error.ts';

/** All that has to be kept to go on with an upload another day: small, plain, fit for JSON. It holds no secret. */
export interface Ticket {
  readonly evidenceId: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes of every part but the last. */
  readonly partSize: number;
  /** Of the file, where it has one; milliseconds since 1970. Leave it out to go on with a copy of the file. */
  readonly lastModified?: number;
}

/** What a file is known by before it is read. */
export interface FileMark {
  readonly size: number;
  readonly lastModified?: number;
}

export function markOf({ size, lastModified }: EvidenceFile): FileMark {
  return lastModified === undefined ? { size } : { size, lastModified };
}

/** @throws {UploadError} `otherwise`, if a file is not what it was when it was marked */
export function mustBeSame(file: EvidenceFile, mark: FileMark, otherwise: UploadFailure): void {
  const { size, lastModified } = markOf(file);
  const dated = lastModified !== undefined && mark.lastModified !== undefined;
  if (size !== mark.size || (dated && lastModified !== mark.lastModified)) throw new UploadError(otherwise);
}
