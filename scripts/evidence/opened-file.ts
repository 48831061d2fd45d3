import { type EvidenceFile, openFile } from '#client/node-file/index.ts';
import { Problem } from '../local/problem.ts';
import { nameOf } from './name-of.ts';
import { shown } from './shown.ts';

/**
 * A file of this machine, for the uploader.
 * @throws Problem if it cannot be read, is no file, or is empty
 */
export async function openedFile(path: string): Promise<Required<EvidenceFile>> {
  const file = await openFile(path, { name: nameOf(path) }).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem(cause.code === undefined ? shown(cause.message) : `${shown(path)} cannot be read: ${cause.code}`);
  });
  if (file.size === 0) throw new Problem(`${shown(path)} is empty: there is nothing to keep`);
  return file;
}
