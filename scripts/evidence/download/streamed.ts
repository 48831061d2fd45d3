/** What came of one GET. */
export type Streamed =
  /** All that was asked for has come. */
  | { readonly kind: 'ENDED' }
  /** The address has died. */
  | { readonly kind: 'EXPIRED' }
  /** It broke off, or never began; it may be asked for again. */
  | { readonly kind: 'BROKEN'; readonly why: string }
  /** The store will not give it. */
  | { readonly kind: 'REFUSED'; readonly why: string };

interface Streaming {
  readonly fetch: typeof fetch;
  readonly url: string;
  /** The first byte that is wanted, from 0. */
  readonly from: number;
  readonly signal: AbortSignal;
  /** Takes the next bytes, in order. */
  take(bytes: Uint8Array): Promise<void>;
}

/**
 * Reads an address once, from some byte on. A store that knows no ranges sends all of it: the beginning is skipped.
 * @throws what `take` throws, and the signal's reason
 */
export async function streamed(streaming: Streaming): Promise<Streamed> {
  const { url, from, signal } = streaming;
  const range: Record<string, string> = from > 0 ? { range: `bytes=${from}-` } : {};
  // What is compared are the bytes as they are kept, so nobody may pack them on the way.
  const headers = { 'accept-encoding': 'identity', ...range };
  let response: Response;
  try {
    response = await streaming.fetch(url, { headers, signal });
  } catch (cause) {
    signal.throwIfAborted();
    return { kind: 'BROKEN', why: reasonOf(cause) };
  }
  if (response.status === 403) return { kind: 'EXPIRED' };
  if (!response.ok || response.body === null) return refusedBy(response);
  const beginsAt = response.status === 206 ? beginningOf(response) : 0;
  if (beginsAt === undefined || beginsAt > from) return { kind: 'BROKEN', why: 'other bytes came than were asked for' };
  return drained(response.body, from - beginsAt, streaming);
}

async function drained(body: ReadableStream<Uint8Array>, toSkip: number, { take, signal }: Streaming) {
  const reader = body.getReader();
  let skip = toSkip;
  for (;;) {
    const next = await reader.read().catch((cause: unknown) => reasonOf(cause));
    signal.throwIfAborted();
    if (typeof next === 'string') return { kind: 'BROKEN', why: next } as const;
    if (next.done) return { kind: 'ENDED' } as const;
    const wanted = next.value.subarray(Math.min(skip, next.value.byteLength));
    skip -= next.value.byteLength - wanted.byteLength;
    if (wanted.byteLength > 0) await take(wanted);
  }
}

async function refusedBy(response: Response): Promise<Streamed> {
  const reason = /<Code>(\w+)<\/Code>/.exec(await response.text().catch(() => ''))?.[1];
  const why = ['the store answered', response.status, reason].filter(Boolean).join(' ');
  const passing = response.status >= 500 || response.status === 408 || response.status === 429;
  return { kind: passing ? 'BROKEN' : 'REFUSED', why };
}

/** `bytes 100-199/200` begins at 100. */
function beginningOf({ headers }: Response): number | undefined {
  const first = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1];
  return first === undefined ? undefined : Number(first);
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause instanceof Error ? cause.cause.message : cause.message;
}
