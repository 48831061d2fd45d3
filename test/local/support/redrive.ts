import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { engineEnvironment } from '#scripts/local/deployment/environment.ts';
import { ROOT } from '#scripts/local/directories.ts';
import { backend } from './deployed.ts';

/** `npm run redrive -- …` against the suite's backend: what it prints. @throws with what it says when it fails */
export async function redrive(...args: readonly string[]): Promise<string> {
  const run = promisify(execFile);
  const env = engineEnvironment(backend.endpoint);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/redrive.ts', ...args], {
    cwd: ROOT,
    env,
  });
  return stdout;
}
