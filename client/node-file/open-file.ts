import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { EvidenceFile } from '../evidence/evidence-file.ts';

/** What a file is called to the API, and of what type it is, if that is not its own. */
export interface Opening {
  readonly name?: string;
  readonly type?: string;
}

/**
 * A file on this machine, of any size, as the uploader takes it. It is opened anew for each stretch that is read, so there
 * is nothing to close.
 * @throws what `stat` throws; an Error if it is no file
 */
export async function openFile(
  path: string,
  { name = basename(path), type = '' }: Opening = {},
): Promise<Required<EvidenceFile>> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error(`${path} is no file`);
  const { size, mtimeMs, ino } = found;
  const slice = (from: number, to: number) => ({
    arrayBuffer: async () => {
      const file = await open(path);
      try {
        const bytes = await stretchOf(file, from, Math.min(to, size));
        // After the reading: what was written meanwhile shows.
        const now = await file.stat();
        if (now.size === size && now.mtimeMs === mtimeMs && now.ino === ino) return bytes;
      } finally {
        await file.close();
      }
      throw new DOMException('The file has been changed', 'NotReadableError');
    },
  });
  return { size, name, type, lastModified: Math.trunc(mtimeMs), slice };
}

async function stretchOf(file: FileHandle, from: number, to: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(Math.max(0, to - from));
  for (let at = 0; at < bytes.byteLength; ) {
    const { bytesRead } = await file.read(bytes, at, bytes.byteLength - at, from + at);
    // It was cut short; its size says so.
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.buffer;
}
