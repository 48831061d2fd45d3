import { Exhausted, Throttled, TransactionConflict, Unanswered } from './failures.ts';
import type { Table, Write } from './table.ts';

/** How long to wait, and the chance that spreads rivals: real ones, or a test's. */
export interface Patience {
  wait(milliseconds: number): Promise<void>;
  /** 0 ≤ chance < 1 */
  chance(): number;
}

export const MOST_SENDS = 8;
const FIRST_WAIT = 20;
const LONGEST_WAIT = 1_000;

/** Full jitter: anything up to a bound that doubles. Milliseconds. */
export function pause(attempt: number, patience: Patience): Promise<void> {
  return patience.wait(patience.chance() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt));
}

/**
 * Sends one transaction until it is answered. After a conflict, a throttle or a lost answer the identical transaction
 * is sent again, under the same token, and never decided again: it may have happened already.
 * @throws {ConditionFailed} it did not happen, as decided, at these places
 * @throws {Exhausted} no answer after {@link MOST_SENDS} sends; its cause is what the last came to
 */
export async function send(
  table: Pick<Table, 'transact'>,
  writes: readonly Write[],
  token: string,
  patience: Patience,
): Promise<void> {
  let cause: unknown;
  for (let attempt = 0; attempt < MOST_SENDS; attempt += 1) {
    if (attempt > 0) await pause(attempt, patience);
    try {
      return await table.transact(writes, token);
    } catch (failure) {
      if (!isTransient(failure)) throw failure;
      cause = failure;
    }
  }
  throw new Exhausted(LONGEST_WAIT, { cause });
}

function isTransient(failure: unknown): boolean {
  return failure instanceof TransactionConflict || failure instanceof Throttled || failure instanceof Unanswered;
}
