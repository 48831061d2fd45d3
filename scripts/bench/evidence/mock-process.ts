import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { HOST } from '../../local/address.ts';
import { ROOT } from '../../local/directories.ts';
import { answers } from '../../local/engine/answers.ts';
import { freePort } from '../../local/port.ts';
import type { Lifetime } from '../../local/process/lifetime.ts';

/** How long the mock may take to start. Milliseconds. */
const PATIENCE = 60_000;

/** Starts the mock server until the lifetime ends; resolves to the address of its API. */
export async function startMock(lifetime: Lifetime): Promise<string> {
  const port = await freePort();
  const args = ['--import', 'tsx', 'scripts/mock.ts', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  lifetime.onEnd(() => {
    child.kill('SIGTERM');
  });
  const origin = `http://${HOST}:${port}`;
  for (const begun = Date.now(); !(await answers(`${origin}/`)); await setTimeout(100)) {
    if (child.exitCode !== null || Date.now() - begun > PATIENCE) throw new Error('the mock did not start');
  }
  return `${origin}/graphql`;
}
