import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Ticket } from '#client/evidence/index.ts';
import type { Errand, News } from './client.ts';

/** What became of one run of the client. */
export interface Run {
  readonly ticket?: Ticket;
  readonly done: boolean;
  readonly killed: boolean;
  /** From when it was ready. Milliseconds. */
  readonly took: number;
}

/** When a client is killed, if it still runs. */
export interface Kill {
  /** It is about to begin its upload, or has begun it. */
  readonly once: 'READY' | 'BEGUN';
  /** How long after that. Milliseconds. */
  readonly after: number;
}

/** Runs the client in a process, and kills it if it is told to. */
export async function runClient(errand: Errand, kill?: Kill): Promise<Run> {
  const child = fork(join(import.meta.dirname, 'client.ts'), [JSON.stringify(errand)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  let ticket: Ticket | undefined = errand.ticket;
  let [done, killed, began] = [false, false, performance.now()];
  const reached = (place: Kill['once']) => {
    if (kill?.once !== place) return;
    setTimeout(() => {
      killed = child.kill('SIGKILL');
    }, kill.after).unref();
  };
  child.on('message', (news: News) => {
    if ('ready' in news) {
      began = performance.now();
      reached('READY');
    } else if ('begun' in news) {
      ticket = news.begun;
      reached('BEGUN');
    } else done = true;
  });
  await once(child, 'exit');
  process.removeListener('exit', end);
  return { ...(ticket === undefined ? {} : { ticket }), done, killed, took: performance.now() - began };
}
