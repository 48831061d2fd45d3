import { isFinal } from '../api/final.ts';
import { backOff, type Retry } from './retry.ts';
import { UploadError } from './upload-error.ts';

/** What a connection is told, so that it does not send again what is sent again here: tries would multiply. */
export interface Once {
  readonly signal: AbortSignal;
  readonly tries: 1;
}

/** Whether sending the same again may come to something else: the network, an overload, a fault. */
export function isTransient(failure: unknown): boolean {
  if (failure instanceof UploadError) return false;
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined;
  // REFUSED, a SignInError: the provider that renews our tokens said no.
  return code !== 'REFUSED' && !isFinal(String(code));
}

/** Asks again while that may help. The whole file has been read by then: giving up lightly would mean reading it again. */
export async function persistently<Answer>(
  ask: (once: Once) => Promise<Answer>,
  retry: Retry,
  signal: AbortSignal,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    let failure: unknown;
    try {
      return await ask({ signal, tries: 1 });
    } catch (thrown) {
      signal.throwIfAborted();
      if (attempt >= retry.tries || !isTransient(thrown)) throw thrown;
      failure = thrown;
    }
    await backOff(attempt, retry, signal, failure);
  }
}
