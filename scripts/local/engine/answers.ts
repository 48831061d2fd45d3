import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import type { Lifetime } from '../process/lifetime.ts';

/** Whether a GET of the address succeeds within two seconds. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

interface Wait {
  readonly name: string;
  readonly log: string;
  /** Seconds. */
  readonly patience: number;
  readonly hasEnded: () => boolean;
}

/** @throws Problem when the engine ends or stays silent for too long */
export async function untilItAnswers(lifetime: Lifetime, health: () => Promise<boolean>, wait: Wait): Promise<void> {
  const deadline = performance.now() + wait.patience * 1000;
  while (!(await health())) {
    lifetime.assertGoing();
    if (wait.hasEnded()) throw new Problem(`${wait.name} ended while starting; its log says why: ${wait.log}`);
    if (performance.now() > deadline) {
      throw new Problem(`${wait.name} did not answer within ${wait.patience} s; its log says why: ${wait.log}`);
    }
    await sleep(100);
  }
  lifetime.assertGoing();
}
