import { backOff, type Retry } from './retry.ts';
import { UploadError } from './upload-error.ts';

/** What the API says that no further try will change. */
const FINAL = ['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'IDEMPOTENCY_KEY_REUSED'];

/** Whether sending the same again may come to something else: the network, an overload, a fault. */
export function isTransient(failure: unknown): boolean {
  if (failure instanceof UploadError) return false;
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  return !FINAL.includes(String(code));
}

/** Asks again while that may help. The whole file has been read by then: giving up lightly would mean reading it again. */
export async function persistently<Answer>(
  ask: () => Promise<Answer>,
  retry: Retry,
  signal: AbortSignal,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (failure) {
      signal.throwIfAborted();
      if (attempt >= retry.tries || !isTransient(failure)) throw failure;
    }
    await backOff(attempt, retry, signal);
  }
}
