import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HOME, ROOT } from '../../local/directories.ts';

const execute = promisify(execFile);

/** The program in test/go/ledger, over golang.org/x/mod/sumdb/tlog and note. */
export interface GoAdapter {
  /** The toolchain that built it. */
  readonly version: string;
  readonly program: string;
  /** Runs it, and brings what it says. @throws with what it says against it, if it fails */
  run(...args: readonly string[]): Promise<string>;
}

/** Why there is none here, in words to print. */
export interface NoGo {
  readonly reason: string;
}

const SOURCE = join(ROOT, 'test/go/ledger');

/** The Go that is here and the modules that go.sum names: nothing else is fetched, and no newer Go. */
const ENVIRONMENT = { GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly -buildvcs=false', GOWORK: 'off', CGO_ENABLED: '0' };

/**
 * Builds the adapter. Where there is no Go, or its module cannot be had, that is no failure of ours; that it does not
 * build is one.
 */
export async function goAdapter(): Promise<GoAdapter | NoGo> {
  const version = await go('version').catch(() => undefined);
  if (version === undefined) return { reason: 'there is no Go on this machine (Debian: apt-get install golang-go)' };
  try {
    await go('mod', 'download');
  } catch (failure) {
    return { reason: `golang.org/x/mod cannot be had: ${String(failure)}` };
  }
  await mkdir(join(HOME, 'go'), { recursive: true });
  const program = join(HOME, 'go/ledger');
  await go('build', '-o', program, '.');
  const run = async (...args: readonly string[]) => (await execute(program, args)).stdout.trim();
  return { version, program, run };
}

async function go(...args: readonly string[]): Promise<string> {
  const { stdout } = await execute('go', args, { cwd: SOURCE, env: { ...process.env, ...ENVIRONMENT } });
  return stdout.trim();
}
