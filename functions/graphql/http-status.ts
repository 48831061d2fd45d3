import { BilingualError, type ErrorCode, type Http } from './errors.ts';
import { saidBy } from './failures.ts';

/** Of errors that end a whole request, before anything is run. GraphQL over HTTP, 6.4.2. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  NOT_FOUND: 400,
  IDEMPOTENCY_KEY_REUSED: 400,
  THROTTLED: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** How the answer to a request shows in HTTP that ended with this, before it was run. */
export function httpOf(failure: unknown): Http {
  const said = saidBy(failure);
  if (said === undefined) return { status: 500 };
  const { http, retryAfter } = said.extensions;
  if (http !== undefined) return http as Http;
  const status = STATUS[said.extensions.code as ErrorCode];
  if (typeof retryAfter !== 'number') return { status };
  return { status, headers: new Map([['retry-after', String(Math.ceil(retryAfter / 1_000))]]) };
}

/** A failure with the status that it ends its request with: without one, Apollo answers 500 whatever the failure says. */
export function ending(failure: unknown): unknown {
  const said = saidBy(failure);
  if (said === undefined) return failure;
  const { code, ...extensions } = said.extensions;
  return new BilingualError(code as ErrorCode, said.said, { ...extensions, http: httpOf(said) });
}
