import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ROOT } from '../local/directories.ts';

/**
 * Starts a process of rivals, as functions are processes of their own. Resolves when it has loaded and says so; the
 * function it resolves with lets it go, and brings what it reports. The other side is {@link awaitGo}.
 * @param file what it runs; its one argument is the task as JSON
 */
export async function startRivals<Report>(file: string, task: object): Promise<() => Promise<Report>> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(task)], {
    cwd: ROOT,
    env: {
      ...process.env,
      POWERTOOLS_LOG_LEVEL: 'SILENT',
      POWERTOOLS_TRACE_ENABLED: 'false',
      POWERTOOLS_METRICS_DISABLED: 'true',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const failed = once(child, 'close').then(([code]) => {
    throw new Error(`a process of rivals ended with ${code}`);
  });
  failed.catch(() => undefined);
  const line = async () => (await Promise.race([lines.next(), failed])).value as string | undefined;
  if ((await line()) !== READY) throw new Error('a process of rivals did not begin');
  return async () => {
    child.stdin.end('go\n');
    return JSON.parse((await line()) ?? '') as Report;
  };
}

const READY = 'ready';

/** In the process of rivals: says that it is ready, and waits to be told to go. */
export async function awaitGo(): Promise<void> {
  process.stdout.write(`${READY}\n`);
  await once(process.stdin, 'data');
  process.stdin.destroy();
}
