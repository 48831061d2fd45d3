import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { Exhausted, IdempotencyKeyReused, NotFound, StandingChanged, Throttled, Unanswered } from '#store/failures.ts';
import { faultOf } from '../fault.ts';
import { logger } from '../observability.ts';
import { BilingualError, forbidden, idempotencyKeyReused, internal, notFound, throttled } from './errors.ts';
import type { Locale } from './locale.ts';
import { malformed } from './malformed.ts';

/** Where the cause of a masked error goes. */
export type Report = (cause: unknown, correlationId: string) => void;

/** To the log, without the message: it may quote the data it failed on. */
export const toLog: Report = (cause, correlationId) => logger.error('fault', { correlationId, ...faultOf(cause) });

/**
 * What the outside is told of an error, in one language: its documented code, or a masked one whose cause is only in
 * the log, under the correlation id that both carry.
 */
export function told(locale: Locale, report: Report = toLog) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { path, locations } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    const cause = causeOf(error);
    const said = saidBy(cause) ?? malformed(formatted, error);
    if (said !== undefined) return { ...spoken(said, locale), ...place };
    const correlationId = randomUUID();
    report(cause, correlationId);
    return { ...spoken(internal(correlationId), locale), ...place };
  };
}

/** What a resolver, or a scalar within validation, has thrown. */
function causeOf(error: unknown): unknown {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner instanceof BilingualError ? inner : unwrapResolverError(error);
}

/** A failure in the words of its documented code; undefined for one that is to be masked. */
export function saidBy(cause: unknown): BilingualError | undefined {
  if (cause instanceof BilingualError) return cause;
  if (cause instanceof NotFound) return notFound(cause.input);
  if (cause instanceof IdempotencyKeyReused) return idempotencyKeyReused();
  if (cause instanceof StandingChanged)
    return forbidden({ zh: '您的岗位权限已变更，请重试', en: 'Your post has changed; try again' });
  if (cause instanceof Exhausted) return throttled(cause.retryAfter);
  if (cause instanceof Throttled || cause instanceof Unanswered) return throttled(1_000);
  return undefined;
}

/** In one language, without the HTTP hint, which does not belong to the answer. */
function spoken({ said, extensions: { http: _http, ...extensions } }: BilingualError, locale: Locale) {
  return { message: said[locale], extensions };
}
