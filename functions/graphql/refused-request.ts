import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { logger, metrics } from '../observability.ts';
import { costShown } from './admission.ts';
import type { Client } from './client-name.ts';
import { told } from './failures.ts';
import { httpOf } from './http-status.ts';
import type { Locale } from './locale.ts';
import { countRequest } from './usage.ts';

interface Heard {
  readonly locale: Locale;
  /** The request's Accept header. */
  readonly accept: string | undefined;
  /** Who sent it: whom to ask when a deployment turns away what it used to take. */
  readonly client: Client;
}

/** The answer to a request that never came to be an operation: no JSON, too large, a token that does not hold. */
export function refusedRequest(error: unknown, { locale, accept, client }: Heard): APIGatewayProxyResult {
  const { status, headers = new Map() } = httpOf(error);
  const shown = told(locale)({ message: '' }, error);
  logger.info('request refused', { status, code: shown.extensions?.code, ...client });
  // What has run was counted then.
  if (status !== 200) countRequest(client.client, 'refused');
  metrics.addMetric(`Errors.${shown.extensions?.code}`, MetricUnit.Count, 1);
  return {
    statusCode: status,
    headers: { ...Object.fromEntries(headers), 'content-type': mediaType(accept) },
    body: JSON.stringify({ errors: [shown], extensions: costShown(null) }),
  };
}

/** The media type of GraphQL's own for whoever knows it. GraphQL over HTTP, 4.2. */
function mediaType(accept = ''): string {
  const type = /application\/graphql-response\+json/i.test(accept) ? 'graphql-response+json' : 'json';
  return `application/${type}; charset=utf-8`;
}
