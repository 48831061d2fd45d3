import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem } from '../../local/problem.ts';
import { shown } from '../shown.ts';
import { fileNameOf } from './file-name.ts';

interface Wanted {
  /** A file or a folder; the folder where the command was called unless told. */
  readonly to: string;
  readonly evidenceId: string;
  /** The evidence's own. */
  readonly name: string;
  /** Whether what lies there may be replaced. */
  readonly force: boolean;
}

/** Where a download goes. */
export interface Target {
  readonly path: string;
  readonly folder: string;
  readonly force: boolean;
}

/** @throws Problem if something lies there already, or its folder does not */
export async function targetOf({ to, evidenceId, name, force }: Wanted): Promise<Target> {
  const path = (await kindOf(to)) === 'folder' ? join(to, fileNameOf(name, evidenceId)) : to;
  const target = { path, folder: dirname(path), force };
  if ((await kindOf(target.folder)) !== 'folder') throw new Problem(`There is no folder ${shown(target.folder)}`);
  await mustBeFree(target);
  return target;
}

/** @throws Problem if something lies there that is not to be replaced, or cannot be */
export async function mustBeFree({ path, force }: Target): Promise<void> {
  const there = await kindOf(path);
  if (there === 'folder') throw new Problem(`${shown(path)} is a folder`);
  if (there === 'file' && !force) throw new Problem(`${shown(path)} is there already; --force replaces it`);
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
