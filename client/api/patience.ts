/** Milliseconds. */
const FIRST = 250;
const LONGEST = 8_000;
/** A server that asks for more is not waited for: a person would rather be told. */
const MOST_PATIENCE = 30_000;
const MOST_TRIES = 5;

/**
 * How long to wait before the next try, doubling, spread so that many clients do not come back at once.
 *
 * @param tries those made so far
 * @param retryAfter milliseconds that the server asks for, the least to wait
 * @param most tries in all
 * @returns milliseconds, or undefined when it is time to give up
 */
export function waitAfter(tries: number, retryAfter = 0, most = MOST_TRIES): number | undefined {
  if (tries >= most || retryAfter > MOST_PATIENCE) return undefined;
  const step = Math.min(LONGEST, FIRST * 2 ** (tries - 1));
  return retryAfter + (step / 2) * (1 + Math.random());
}

/** @throws the signal's reason, at once, when it is aborted */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
