import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { Problem } from '../problem.ts';
import { endGroup } from './group.ts';
import type { Lifetime } from './lifetime.ts';
import { type Command, start } from './start.ts';

/**
 * Runs a command to its end.
 *
 * @throws Problem with the log's telling line when it fails
 */
export async function run(lifetime: Lifetime, what: string, command: Command): Promise<void> {
  const child = await start(lifetime, command);
  const forget = lifetime.onEnd(() => endGroup(child));
  child.stdin?.end();
  try {
    const [code] = await once(child, 'exit');
    lifetime.assertGoing();
    if (code !== 0) throw new Problem(`${what} failed: ${await tellingLine(command.log)}`);
  } catch (error) {
    lifetime.assertGoing();
    if (error instanceof Problem) throw error;
    throw new Problem(`${what} could not start ${command.file}: ${error instanceof Error ? error.message : error}`);
  } finally {
    if (!lifetime.ended) forget();
  }
}

async function tellingLine(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const telling = lines.findLast((line) => /error|failed|❌/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
  return `${telling.trim()} (all of it: ${relative(process.cwd(), log)})`;
}
