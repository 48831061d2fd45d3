import type { Directories } from '../directories.ts';
import { VENV } from '../directories.ts';
import { Problem } from '../problem.ts';
import type { Engine } from './engine.ts';
import { external } from './external.ts';
import { localstack } from './localstack.ts';
import { ministack } from './ministack.ts';

/** Which engine the environment asks for: AWS_ENDPOINT_URL names one that runs, ENGINE one to start. */
export function engineName(environment: NodeJS.ProcessEnv = process.env): Engine['name'] {
  if (environment.AWS_ENDPOINT_URL) return 'external';
  const name = environment.ENGINE || 'ministack';
  if (name === 'ministack' || name === 'localstack') return name;
  throw new Problem(`ENGINE=${name} is not known; there are ENGINE=ministack (the default) and ENGINE=localstack.`);
}

export function makeEngine(name: Engine['name'], port: number, directories: Directories): Engine {
  switch (name) {
    case 'ministack':
      return ministack({ port, venv: VENV, directories });
    case 'localstack':
      return localstack({ port });
    case 'external':
      return external((process.env.AWS_ENDPOINT_URL ?? '').replace(/\/$/, ''));
  }
}
