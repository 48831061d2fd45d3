import { Problem } from './problem.ts';
import { Lifetime } from './process/lifetime.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a command: a problem is one sentence on stderr and exit code 1, a fault keeps its stack, and whatever ends the
 * command, all that it started is stopped first.
 */
export async function command(work: (lifetime: Lifetime) => Promise<void>): Promise<void> {
  const lifetime = new Lifetime();
  let isUp = false;
  let isLeaving = false;

  const leave = async (code: number): Promise<void> => {
    isLeaving = true;
    await lifetime.end();
    process.exit(code);
  };
  const fail = (error: unknown): Promise<void> => {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    return leave(1);
  };

  // npm and the terminal may both send the same Ctrl-C: the first begins the end, later ones change nothing.
  for (const signal of SIGNALS) process.on(signal, () => void leave(isUp ? 0 : 130));
  process.on('uncaughtException', (error) => void fail(error));
  process.stdout.on('error', () => undefined);
  void lifetime.failed.then(fail);

  try {
    await work(lifetime);
    isUp = true;
  } catch (error) {
    // Whatever breaks while everything is being stopped, broke because of that.
    if (!isLeaving) await fail(error);
  }
}
