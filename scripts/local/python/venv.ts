import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Lifetime } from '../process/lifetime.ts';
import { run } from '../process/run.ts';
import { findPythons } from './candidates.ts';
import { choosePython } from './choose.ts';

const REQUIREMENTS = join(import.meta.dirname, '../requirements.txt');

/** The Python program inside a virtual environment. */
export const pythonIn = (venv: string): string =>
  process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');

/**
 * Makes the engine's virtual environment, or finds it made. It counts as made only once the marker stands in it, with
 * the digest of the pins: a venv cannot be moved into place, since its programs carry its path. Half-made, it is removed.
 * Pip's own settings (mirror, proxy, certificates) come through the environment.
 */
export async function makeVenv(lifetime: Lifetime, venv: string, log: string): Promise<void> {
  const digest = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex');
  const marker = join(venv, 'complete');
  if (await isMade(venv, marker, digest)) return;

  const [file, ...args] = choosePython(await findPythons()).launcher;
  const remove = () => rm(venv, { recursive: true, force: true });
  await remove();
  await mkdir(dirname(venv), { recursive: true });
  const forget = lifetime.onEnd(remove);
  try {
    await run(lifetime, 'Making the Python environment', { file, args: [...args, '-m', 'venv', venv], log });
    await run(lifetime, 'Installing the local engine', {
      file: pythonIn(venv),
      args: ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-input', '--requirement', REQUIREMENTS],
      log,
    });
    await writeFile(marker, digest);
    forget();
  } catch (error) {
    if (!lifetime.ended) {
      forget();
      await remove();
    }
    throw error;
  }
}

async function isMade(venv: string, marker: string, digest: string): Promise<boolean> {
  try {
    // The interpreter is a link to the machine's own, which may have been upgraded away.
    await access(pythonIn(venv));
    return (await readFile(marker, 'utf8')) === digest;
  } catch {
    return false;
  }
}
