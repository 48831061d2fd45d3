import { join } from 'node:path';
import { startRivals } from '../rival-process.ts';

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
  const file = join(import.meta.dirname, 'claimant.ts');
  const rivals = await Promise.all(
    Array.from({ length: processes }, () => startRivals<readonly Claimed[]>(file, task)),
  );
  const begun = performance.now();
  const claimed = await Promise.all(rivals.map((go) => go()));
  return { claimed: claimed.flat(), seconds: (performance.now() - begun) / 1_000 };
}
