import { Problem } from '../problem.ts';
import { answers } from './answers.ts';
import type { Engine } from './engine.ts';

/** An engine somebody else started, at AWS_ENDPOINT_URL: used as it is, never stopped. */
export function external(endpoint: string): Engine {
  const health = () => answers(`${endpoint}/_localstack/health`);
  return {
    name: 'external',
    endpoint,
    keepsState: false,
    health,
    async start() {
      if (await health()) return;
      throw new Problem(`Nothing answers at AWS_ENDPOINT_URL=${endpoint}; start it, or unset the variable.`);
    },
  };
}
