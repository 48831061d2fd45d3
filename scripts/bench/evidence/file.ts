import { createCipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { HOME } from '../../local/directories.ts';
import type { Lifetime } from '../../local/process/lifetime.ts';

const STRETCH = 2 ** 20;
/** Each part of an upload begins with a mark of its own. Bytes. */
const PART = 8 * 2 ** 20;

async function path(lifetime: Lifetime): Promise<string> {
  const folder = await mkdtemp(join(HOME, 'bench-file-'));
  lifetime.onEnd(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'recording.bin');
}

/** A file of bytes that look like chance: nothing on the way can make them fewer. */
export async function randomFile(lifetime: Lifetime, size: number): Promise<string> {
  const name = await path(lifetime);
  const cipher = createCipheriv('aes-256-ctr', randomBytes(32), randomBytes(16));
  const zeros = Buffer.alloc(STRETCH);
  const file = await open(name, 'wx');
  for (let at = 0; at < size; at += STRETCH) await file.writeFile(cipher.update(zeros.subarray(0, size - at)));
  await file.sync();
  await file.close();
  return name;
}

/** A file that takes hardly any disk, of which no two parts are alike. */
export async function sparseFile(lifetime: Lifetime, size: number): Promise<string> {
  const name = await path(lifetime);
  const file = await open(name, 'wx');
  await file.truncate(size);
  for (let at = 0; at < size; at += PART) await file.write(`part at ${at}`.slice(0, size - at), at);
  await file.sync();
  await file.close();
  return name;
}
