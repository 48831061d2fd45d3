import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { Exhausted, IdempotencyKeyReused, NotFound, StandingChanged, Throttled, Unanswered } from '#store/failures.ts';
import { forbidden, idempotencyKeyReused, internal, notFound, throttled } from './errors.ts';

/** Apollo's codes for operations that could not even be read; all of them are the caller's input. */
const MALFORMED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What the outside is told of an error: its documented code, or a masked one whose cause is only in the log, under the
 * correlation id that both carry.
 */
export function told(report: (cause: unknown, correlationId: string) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { path, locations } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    const shown = knownError(cause) ?? documented(formatted, cause);
    if (shown !== undefined) return { message: shown.message, extensions: outwards(shown.extensions ?? {}), ...place };
    const correlationId = randomUUID();
    report(cause, correlationId);
    const { message, extensions } = internal(correlationId);
    return { message, extensions, ...place };
  };
}

/** An error that already speaks the documented language, or one of Apollo's that is the caller's doing. */
function documented(formatted: GraphQLFormattedError, cause: unknown): GraphQLFormattedError | undefined {
  const code = formatted.extensions?.code;
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR') return undefined;
  if (MALFORMED.has(code)) return { message: formatted.message, extensions: { code: 'BAD_USER_INPUT' } };
  return cause instanceof GraphQLError ? formatted : undefined;
}

function knownError(cause: unknown): GraphQLError | undefined {
  if (cause instanceof NotFound) return notFound(cause.input);
  if (cause instanceof IdempotencyKeyReused) return idempotencyKeyReused();
  if (cause instanceof StandingChanged) return forbidden('您的岗位权限已变更，请重试 Your post has changed; try again');
  if (cause instanceof Exhausted) return throttled(cause.retryAfter);
  if (cause instanceof Throttled || cause instanceof Unanswered) return throttled(1_000);
  return undefined;
}

/** Neither stack traces nor the HTTP hint belong to the answer. */
function outwards({ http: _http, stacktrace: _stacktrace, ...extensions }: { readonly [name: string]: unknown }) {
  return extensions;
}
