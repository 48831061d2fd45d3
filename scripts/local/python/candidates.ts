import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A way to call Python: a program and the arguments that choose the version. */
export type Launcher = readonly [file: string, ...args: string[]];

export interface Python {
  readonly launcher: Launcher;
  readonly version: readonly [major: number, minor: number];
  readonly canMakeVenv: boolean;
}

/** Newest first; `python3` may be any; `py -3` is Windows' launcher. */
export const LAUNCHERS: readonly Launcher[] = [
  ['python3.13'],
  ['python3.12'],
  ['python3.11'],
  ['python3.10'],
  ['python3'],
  ['py', '-3'],
];

const QUESTION = `
import importlib.util, sys
print(sys.version_info[0], sys.version_info[1], int(all(importlib.util.find_spec(m) for m in ("venv", "ensurepip"))))
`;

const execute = promisify(execFile);

/**
 * Asks every launcher for its version. One that is absent or that fails when called, such as a pyenv shim without the
 * version behind it, is left out.
 */
export async function findPythons(launchers: readonly Launcher[] = LAUNCHERS): Promise<readonly Python[]> {
  const found = await Promise.all(launchers.map(ask));
  return found.filter((python) => python !== undefined);
}

async function ask(launcher: Launcher): Promise<Python | undefined> {
  const [file, ...args] = launcher;
  try {
    const { stdout } = await execute(file, [...args, '-c', QUESTION], { timeout: 20_000, windowsHide: true });
    const [major = 0, minor = 0, venv = 0] = stdout.trim().split(' ').map(Number);
    return { launcher, version: [major, minor], canMakeVenv: venv === 1 };
  } catch {
    return undefined;
  }
}
