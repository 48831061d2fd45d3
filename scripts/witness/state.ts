import { open, readFile, rm } from 'node:fs/promises';
import { UsageError } from '../verify/usage.ts';
import { writeWhole } from './write-whole.ts';

/** What a witness remembers: the last note it saw, as it was. */
export async function lastSeen(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return undefined;
    throw new UsageError(`what was seen last cannot be read: ${saidBy(failure)}`);
  }
}

/** Remembers a note, before anything is signed: a witness that forgets could sign two histories. */
export async function remember(file: string, note: string): Promise<void> {
  try {
    await writeWhole(file, note, 0o600);
  } catch (failure) {
    throw new UsageError(`what was seen could not be remembered: ${saidBy(failure)}`);
  }
}

/** Two runs at once could each see another log and sign both: the second does not begin. */
export async function alone<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`;
  const handle = await open(lock, 'wx');
  try {
    return await work();
  } finally {
    await handle.close();
    await rm(lock);
  }
}

function saidBy(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
