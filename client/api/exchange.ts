import type { AnsweredError } from './api-error.ts';
import { ApiError } from './api-error.ts';
import { isFinal } from './final.ts';

/** What one sending came to: data, or a failure, which may be gone at the next try. */
export type Outcome = { readonly data: unknown } | { readonly failure: ApiError; readonly passing: boolean };

/** Sends a request once. @throws the signal's reason, when it is aborted */
export async function exchange(send: typeof fetch, url: string, request: RequestInit): Promise<Outcome> {
  let response: Response;
  let text: string;
  try {
    response = await send(url, request);
    text = await response.text();
  } catch (cause) {
    request.signal?.throwIfAborted();
    const message = cause instanceof Error ? cause.message : String(cause);
    return { failure: new ApiError([{ message, extensions: { code: 'NO_ANSWER' } }], { cause }), passing: true };
  }
  return read(response, text);
}

function read({ status, headers }: Response, text: string): Outcome {
  const { data, errors } = parsed(text);
  const [first, ...others] = errors ?? [];
  if (first === undefined && data !== undefined) return { data };
  const told = first ? ([timed(first, headers), ...others] as const) : ([timed(unreadable(status), headers)] as const);
  const failure = new ApiError(told, { data });
  const passing = status >= 500 || status === 429 || failure.code === 'THROTTLED';
  return { failure, passing: passing && !isFinal(failure.code) };
}

function parsed(text: string): { readonly data?: unknown; readonly errors?: readonly AnsweredError[] } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

const unreadable = (status: number): AnsweredError => ({
  message: `the answer has status ${status} and is none of this API`,
  extensions: { code: status === 429 ? 'THROTTLED' : 'UNREADABLE_ANSWER' },
});

/** A gateway that throttles before the server can, says so in a header, in seconds. */
function timed(error: AnsweredError, headers: Headers): AnsweredError {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isNaN(seconds) ? error : { ...error, extensions: { retryAfter: seconds * 1000, ...error.extensions } };
}
