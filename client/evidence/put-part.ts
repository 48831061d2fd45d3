import type { PartAddress } from './part-addresses.ts';

/** What the store answered. */
export interface Answer {
  /** HTTP's; 0 if there was no answer. */
  readonly status: number;
  /** S3's own word for it, such as BadDigest. */
  readonly reason?: string;
}

/** A line that lets fewer bytes through than this is as good as dead. Bytes a second. */
const SLOWEST = 32 * 2 ** 10;
/** Milliseconds. */
const LEAST_PATIENCE = 120_000;

/**
 * Sends bytes to a signed address, once.
 * @throws only the signal's reason
 */
export async function putPart(
  fetched: typeof fetch,
  { url, headers }: PartAddress,
  body: Uint8Array<ArrayBuffer>,
  signal: AbortSignal,
): Promise<Answer> {
  const attempt = new AbortController();
  const stop = () => attempt.abort(signal.reason);
  const timer = setTimeout(stop, LEAST_PATIENCE + (body.byteLength / SLOWEST) * 1_000);
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    const response = await fetched(url, { method: 'PUT', body, headers, signal: attempt.signal });
    if (response.ok) return { status: response.status };
    const reason = /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];
    return { status: response.status, ...(reason === undefined ? {} : { reason }) };
  } catch {
    signal.throwIfAborted();
    return { status: 0 };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
