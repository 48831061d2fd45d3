import { join } from 'node:path';
import { HOST } from '../address.ts';
import { engineEnvironment } from '../deployment/environment.ts';
import { Problem } from '../problem.ts';
import { Lifetime } from '../process/lifetime.ts';
import { run } from '../process/run.ts';
import { answers, untilItAnswers } from './answers.ts';
import type { Engine } from './engine.ts';

const COMPOSE_FILE = join(import.meta.dirname, 'compose.yaml');

/** LocalStack in a container, by the compose file beside this one. */
export function localstack({ port }: { port: number }): Engine {
  const endpoint = `http://${HOST}:${port}`;
  const health = () => answers(`${endpoint}/_localstack/health`);
  const compose = (lifetime: Lifetime, log: string, ...args: string[]): Promise<void> =>
    run(lifetime, 'Docker Compose', {
      file: 'docker',
      args: ['compose', '--file', COMPOSE_FILE, '--project-name', `yangguang-${port}`, ...args],
      env: { ...engineEnvironment(endpoint), ENGINE_PORT: String(port) },
      log,
    });
  return {
    name: 'localstack',
    endpoint,
    keepsState: false,
    health,
    async start(lifetime, log) {
      await assertCompose(lifetime, log);
      // Stopping is a command too, and runs when the first lifetime accepts no more.
      lifetime.onEnd(() => compose(new Lifetime(), log, 'down', '--volumes'));
      await compose(lifetime, log, 'up', '--detach', '--wait');
      await untilItAnswers(lifetime, health, { name: 'LocalStack', log, patience: 30, hasEnded: () => false });
    },
  };
}

/** @throws Problem naming the way without Docker */
async function assertCompose(lifetime: Lifetime, log: string): Promise<void> {
  try {
    await run(lifetime, 'Docker', { file: 'docker', args: ['compose', 'ls'], log });
  } catch {
    lifetime.assertGoing();
    throw new Problem(
      'ENGINE=localstack needs a running Docker with Compose; install and start it, or do without: npm start',
    );
  }
}
