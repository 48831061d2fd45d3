import { vi } from 'vitest';

export interface Seen {
  readonly headers: Headers;
  readonly body: {
    readonly query?: string;
    readonly documentId?: string;
    readonly operationName?: string;
    readonly variables?: { readonly input?: { readonly idempotencyKey?: string } };
  };
}

type Answering = () => Response | Promise<Response>;

/** A server that gives these answers, one a request, the last for ever; and what it was sent. */
export function server(...answers: readonly [Answering, ...Answering[]]) {
  const seen: Seen[] = [];
  const waiting = [...answers];
  const answerTo: typeof fetch = async (_url, init) => {
    init?.signal?.throwIfAborted();
    seen.push({ headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) });
    const answer = (waiting.length > 1 ? waiting.shift() : waiting[0]) ?? answers[0];
    return answer();
  };
  return { fetch: answerTo, seen };
}

export const data = (answer: object) => () => Response.json({ data: answer });

export const error =
  (
    code: string,
    { status = 200, ...extensions }: { status?: number; retryAfter?: number; correlationId?: string } = {},
  ) =>
  () =>
    Response.json({ errors: [{ message: `no: ${code}`, extensions: { code, ...extensions } }] }, { status });

export const page =
  (status: number, headers: Record<string, string> = {}) =>
  () =>
    new Response('<html>', { status, headers });

export const unreachable = () => Promise.reject(new TypeError('fetch failed'));

/** Lets all waiting pass. @returns the milliseconds that were waited for */
export async function waitOut(settled: Promise<unknown>): Promise<number> {
  const started = Date.now();
  let done = false;
  const end = () => {
    done = true;
  };
  settled.then(end, end);
  while (!done) await vi.advanceTimersByTimeAsync(50);
  return Date.now() - started;
}
