import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Directories } from '../directories.ts';

/**
 * Remembers that `npm run dev` put code into functions behind CloudFormation's back: sources put back to what was
 * deployed would otherwise be taken for live already.
 */
const fileIn = ({ state }: Directories): string => join(state, 'changed-by-dev');

export async function leaveTrace(directories: Directories): Promise<void> {
  await mkdir(directories.state, { recursive: true });
  await writeFile(fileIn(directories), '');
}

export const hasTrace = (directories: Directories): Promise<boolean> =>
  stat(fileIn(directories)).then(
    () => true,
    () => false,
  );

export const removeTrace = (directories: Directories): Promise<void> => rm(fileIn(directories), { force: true });
