import { join } from 'node:path';
import { HOME, ROOT } from '../directories.ts';
import type { Lifetime } from '../process/lifetime.ts';
import { run } from '../process/run.ts';

const CODEGEN = join(ROOT, 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');

/** Makes the types and the SDL module of a changed schema. */
export const generate = (lifetime: Lifetime): Promise<void> =>
  run(lifetime, 'Generating from the schema', {
    file: process.execPath,
    args: [CODEGEN, '--config', join(ROOT, 'codegen.yml')],
    cwd: ROOT,
    log: join(HOME, 'logs', 'codegen.log'),
  });
