import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { mustBeFree, type Target } from './target.ts';

/**
 * Has a file written beside its place, and puts it there once all of it is right and on the disk. Whatever goes wrong,
 * nothing of it stays.
 * @throws Problem if something lies there by then; and what `fill` throws
 */
export async function written(target: Target, fill: (file: FileHandle) => Promise<void>): Promise<void> {
  const draft = join(target.folder, `.yangguang-${randomUUID()}.part`);
  const file = await open(draft, 'wx', 0o600);
  try {
    await fill(file);
    await file.sync();
    await file.close();
    await mustBeFree(target);
    await rename(draft, target.path);
  } catch (failure) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw failure;
  }
}
