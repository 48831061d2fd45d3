import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../local/directories.ts';

/** What one process of rivals is to do. */
export interface Task {
  readonly endpoint: string;
  readonly tableName: string;
  /** Code of the organ whose receipt numbers they want. */
  readonly organ: string;
  /** How many of them are in the process. */
  readonly each: number;
  /** One after another instead of all at once: what a series does when nobody meets. */
  readonly inTurn?: boolean;
}

export interface Claimed {
  readonly number: string;
  /** How often the command was sent until it was done. */
  readonly sends: number;
}

export interface Claims {
  readonly claimed: readonly Claimed[];
  /** From the word to go to the last answer. */
  readonly seconds: number;
}

/** As people read it. */
export function rateOf({ claimed, seconds }: Claims): string {
  const again = claimed.reduce((sum, { sends }) => sum + sends - 1, 0);
  const rate = (claimed.length / seconds).toFixed(1);
  return `${claimed.length} numbers of one series in ${seconds.toFixed(2)} s: ${rate} a second, ${again} sent again`;
}

/**
 * Lets rivals in processes of their own, as functions are, register reports at the same moment: all of them want the
 * next number of one series.
 * @param processes how many; each has `task.each` rivals
 */
export async function claimNumbers(task: Task, processes: number): Promise<Claims> {
  const rivals = await Promise.all(Array.from({ length: processes }, () => start(task)));
  const begun = performance.now();
  const claimed = await Promise.all(rivals.map((go) => go()));
  return { claimed: claimed.flat(), seconds: (performance.now() - begun) / 1_000 };
}

/** Resolves when the process has loaded; the function it resolves with lets it go and brings what it got. */
async function start(task: Task): Promise<() => Promise<readonly Claimed[]>> {
  const file = join(ROOT, 'scripts/bench/claims/claimant.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify(task)], {
    cwd: ROOT,
    env: { ...process.env, POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_TRACE_ENABLED: 'false' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const failed = once(child, 'close').then(([code]) => {
    throw new Error(`a process of rivals ended with ${code}`);
  });
  failed.catch(() => undefined);
  const line = async () => (await Promise.race([lines.next(), failed])).value as string | undefined;
  if ((await line()) !== 'ready') throw new Error('a process of rivals did not begin');
  return async () => {
    child.stdin.end('go\n');
    return JSON.parse((await line()) ?? '') as readonly Claimed[];
  };
}
