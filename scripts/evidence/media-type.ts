import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type/core';
import type { EvidenceFile } from '#client/evidence/index.ts';

/** Of what cases bring: the type that a name's ending speaks of. */
const BY_ENDING: Readonly<Record<string, string>> = {
  '.3gp': 'video/3gpp',
  '.aac': 'audio/aac',
  '.amr': 'audio/amr',
  '.avi': 'video/vnd.avi',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.flac': 'audio/flac',
  '.gif': 'image/gif',
  '.heic': 'image/heic',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.json': 'application/json',
  '.m4a': 'audio/x-m4a',
  '.mkv': 'video/matroska',
  '.mov': 'video/quicktime',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.mpg': 'video/mpeg',
  '.ofd': 'application/ofd',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.txt': 'text/plain',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
};

/** What a file's ending says that it is, if it says anything. */
export function typeByName(name: string): string | undefined {
  return BY_ENDING[extname(name).toLowerCase()];
}

/** As much as the worker looks at when it compares again. Bytes. */
const TELLING = 64 * 2 ** 10;

/** What a file's first bytes say that it is, if they say anything; text, for one, does not. */
export async function typeByBytes(file: EvidenceFile): Promise<string | undefined> {
  const beginning = await file.slice(0, Math.min(TELLING, file.size)).arrayBuffer();
  return fileTypeFromBuffer(new Uint8Array(beginning)).then(
    (found) => found?.mime,
    // What is made to break whoever looks at it says nothing.
    () => undefined,
  );
}
