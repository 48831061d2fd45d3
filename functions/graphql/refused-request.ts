import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { GraphQLError } from 'graphql';
import { logger, metrics } from '../observability.ts';
import { costShown } from './admission.ts';
import { told } from './failures.ts';
import type { Locale } from './locale.ts';

interface Heard {
  readonly locale: Locale;
  /** The request's Accept header. */
  readonly accept: string | undefined;
}

/** The answer to a request that never came to be an operation: no JSON, too large, a token that does not hold. */
export function refusedRequest(error: unknown, { locale, accept }: Heard): APIGatewayProxyResult {
  const { status, headers = new Map() } = httpOf(error);
  const shown = told(locale)({ message: '' }, error);
  logger.info('request refused', { status, code: shown.extensions?.code });
  metrics.addMetric(`Errors.${shown.extensions?.code}`, MetricUnit.Count, 1);
  return {
    statusCode: status,
    headers: { ...Object.fromEntries(headers), 'content-type': mediaType(accept) },
    body: JSON.stringify({ errors: [shown], extensions: costShown(null) }),
  };
}

function httpOf(error: unknown): { readonly status: number; readonly headers?: ReadonlyMap<string, string> } {
  const { http, retryAfter } = error instanceof GraphQLError ? error.extensions : {};
  if (typeof retryAfter === 'number') {
    return { status: 503, headers: new Map([['retry-after', String(Math.ceil(retryAfter / 1_000))]]) };
  }
  return (http as { status: number } | undefined) ?? { status: error instanceof GraphQLError ? 400 : 500 };
}

/** The media type of GraphQL's own for whoever knows it. GraphQL over HTTP, 4.2. */
function mediaType(accept = ''): string {
  const type = /application\/graphql-response\+json/i.test(accept) ? 'graphql-response+json' : 'json';
  return `application/${type}; charset=utf-8`;
}
