import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../local/directories.ts';
import { Problem } from '../local/problem.ts';

/** Compiles the client's entries, and what they reach, to modules and their types. @throws Problem with the errors */
export async function compile(folder: string): Promise<void> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [tsc, '-p', join(ROOT, 'client'), '--outDir', folder], { stdio: 'pipe' });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Problem(`The client does not compile:\n${said}`);
}
