import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Problem } from '../problem.ts';

/**
 * Runs a command that talks with the person: it has the terminal, and gets its Ctrl-C itself.
 *
 * @throws Problem when it fails; it has said why
 */
export async function runAttached(what: string, file: string, args: readonly string[], cwd: string): Promise<void> {
  const [code] = await once(spawn(file, args, { stdio: 'inherit', cwd }), 'exit');
  if (code !== 0) throw new Problem(`${what} ended with an error, shown above.`);
}
