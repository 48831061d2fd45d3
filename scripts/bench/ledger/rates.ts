import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../local/directories.ts';

const execute = promisify(execFile);

/** Entries per second of a core. */
export interface Rates {
  /** An event made canonical, hashed, and sealed: entry, tree, head, tiles of its batch, in memory. */
  readonly append: number;
  /** The whole log again from its entries. */
  readonly rebuild: number;
}

/** Ours, in a process of its own. */
export function ratesHere(size: number): Promise<Rates> {
  return onOneCore(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'on-one-core.ts'), String(size)]);
}

/** Those of golang.org/x/mod/sumdb/tlog, which does the same. */
export function ratesInGo(program: string, size: number): Promise<Rates> {
  return onOneCore(program, ['bench', String(size)]);
}

/** Bound to one core where the system can do that (Linux has `taskset`). */
async function onOneCore(program: string, args: readonly string[]): Promise<Rates> {
  const binds = await execute('taskset', ['-c', '0', 'true']).then(
    () => true,
    () => false,
  );
  const [file, ...rest] = binds ? ['taskset', '-c', '0', program, ...args] : [program, ...args];
  const { stdout } = await execute(file, rest, { cwd: ROOT, env: { ...process.env, GOMAXPROCS: '1' } });
  return JSON.parse(stdout);
}
