import { setTimeout as sleep } from 'node:timers/promises';
import type { Descendant } from '../descendants.ts';
import { descendantsOf } from '../descendants.ts';

/** The engine among what this process has started; none if somebody else started it. */
export function engineProcess(): Descendant | undefined {
  return descendantsOf(process.pid).find(({ command }) => command.includes('until_input_ends.py'));
}

/** The processes in which the engine runs functions. */
export function functionProcesses(): readonly Descendant[] {
  const engine = engineProcess();
  return engine === undefined ? [] : descendantsOf(engine.pid).filter(({ command }) => /\bnode\b/.test(command));
}

/** Ends the engine as its owner would, so that it saves what it saves, and waits until it is gone. */
export async function endEngine(): Promise<void> {
  const engine = engineProcess();
  if (engine === undefined) throw new Error('no engine was started here');
  process.kill(engine.pid, 'SIGTERM');
  while (engineProcess() !== undefined) await sleep(100);
}
