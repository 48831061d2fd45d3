import type { ErrorCode } from '#functions/graphql/errors.ts';
import { badInput, forbidden, unauthenticated } from '#functions/graphql/errors.ts';
import { IdempotencyKeyReused, NotFound, Throttled } from '#store/failures.ts';

const DEMANDED = { zh: '由 x-mock-error 请求', en: 'demanded by x-mock-error' };

/** For each code what the product throws where it answers so; `input` is a field of the command, if it has one. */
const ERRORS: Readonly<Record<ErrorCode, (input: string) => Error>> = {
  UNAUTHENTICATED: () => unauthenticated(),
  FORBIDDEN: () => forbidden(),
  BAD_USER_INPUT: (input) => badInput(DEMANDED, { path: ['input', input] }),
  NOT_FOUND: (input) => new NotFound(input),
  IDEMPOTENCY_KEY_REUSED: () => new IdempotencyKeyReused(),
  THROTTLED: () => new Throttled(),
  // Masked on its way out like any fault: the answer carries a correlation id and not this text.
  INTERNAL_SERVER_ERROR: () => new Error('demanded by x-mock-error'),
};

/** What a resolver throws to be answered with this code. */
export function demandedError(code: ErrorCode, input = 'id'): Error {
  return ERRORS[code](input);
}
