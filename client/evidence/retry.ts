import { pause } from '../api/patience.ts';

/** How patiently something is sent again. */
export interface Retry {
  /** How often it is sent at most. */
  readonly tries: number;
  /** What the first wait may be; every further one may be twice as long. Milliseconds. */
  readonly firstWait: number;
  /** Milliseconds. */
  readonly longestWait: number;
}

/** About two minutes in all: a tunnel, a changed network, a store that restarts. */
export const RETRY: Retry = { tries: 10, firstWait: 500, longestWait: 30_000 };

/**
 * Waits before another try, with full jitter, so that a thousand clients do not come back as one.
 *
 * @param failure of the last; an ApiError may say how long to stay away at least
 */
export function backOff(
  attempt: number,
  { firstWait, longestWait }: Retry,
  signal: AbortSignal,
  failure?: unknown,
): Promise<void> {
  const asked = failure instanceof Error && 'retryAfter' in failure ? Number(failure.retryAfter) : 0;
  return sleep((asked || 0) + Math.random() * Math.min(longestWait, firstWait * 2 ** (attempt - 1)), signal);
}

/**
 * @param milliseconds how long to wait
 * @throws the signal's reason, at once when it is aborted
 */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await pause(milliseconds, signal);
}
