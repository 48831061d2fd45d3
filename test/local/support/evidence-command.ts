import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '#scripts/local/directories.ts';
import { backend, tokenOf } from './deployed.ts';

export interface Ended {
  /** Exit code. */
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * `npm run evidence -- …` against the suite's backend, in a process of its own.
 * @param interruptAt Ctrl-C is pressed as soon as it has printed this
 */
export async function evidenceCommand(subject: string, args: readonly string[], interruptAt?: string): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/evidence.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, LANG: 'C', YANGGUANG_URL: backend.graphqlUrl, YANGGUANG_TOKEN: await tokenOf(subject) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  let pressed = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (pressed || interruptAt === undefined || !out.includes(interruptAt)) return;
    pressed = true;
    child.kill('SIGINT');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const [code] = await once(child, 'close');
  return { code: Number(code), out, err };
}
