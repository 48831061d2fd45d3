import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { optionalSetting, setting } from '../environment.ts';
import { evidenceStoreOfFunction } from '../evidence-store.ts';
import { faultOf } from '../fault.ts';
import { logger, metrics } from '../observability.ts';
import { tableOfFunction } from '../table.ts';
import { world } from '../world.ts';
import { Actors } from './actors.ts';
import type { Services } from './context.ts';
import { contextOf } from './context.ts';
import { readableBy } from './cross-origin.ts';
import { throttled, unauthenticated } from './errors.ts';
import { isKeyFault, issuerVerifier } from './identity.ts';
import { LIMITS } from './limits.ts';
import { localeOf } from './locale.ts';
import { serverOf } from './server.ts';

const jwks = optionalSetting('JWKS');
const jwksUri = optionalSetting('JWKS_URI');
const verifier = issuerVerifier({
  issuer: setting('ISSUER'),
  audience: setting('AUDIENCE'),
  ...(jwks === undefined ? {} : { jwks: JSON.parse(jwks) }),
  ...(jwksUri === undefined ? {} : { jwksUri }),
});
const table = tableOfFunction();
const services: Services = {
  table,
  evidence: evidenceStoreOfFunction(),
  world,
  actors: new Actors(table, (optionalSetting('ADMINISTRATORS') ?? '').split(',')),
};

const origins = (optionalSetting('CORS_ORIGINS') ?? '').split(',');

const serve = startServerAndCreateLambdaHandler(
  serverOf({ introspection: optionalSetting('INTROSPECTION') === 'on' }),
  handlers.createAPIGatewayProxyEventRequestHandler(),
  {
    context: async ({ event }) => {
      const headers = lowercased(event.headers);
      return contextOf(
        services,
        await subjectOf(headers.get('authorization')),
        localeOf(headers.get('accept-language')),
      );
    },
  },
);

export async function handler(event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> {
  logger.addContext(context);
  try {
    return readableBy(await answerTo(event, context), lowercased(event.headers).get('origin'), origins);
  } finally {
    metrics.publishStoredMetrics();
  }
}

async function answerTo(event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> {
  if (Buffer.byteLength(event.body ?? '') > LIMITS.body)
    return refusal(413, '请求过大 The request is larger than 1 MB');
  if (event.httpMethod === 'POST' && !isJson(event.body)) return refusal(400, '请求不是JSON The body is not JSON');
  const answer = await serve(event, context, () => undefined);
  if (answer === undefined) throw new Error('no answer');
  return Buffer.byteLength(answer.body) > LIMITS.answer
    ? refusal(200, '结果过大，请减少每页条数 The answer is larger than 4 MB; ask for less')
    : answer;
}

/** The subject of a bearer token. No token is somebody without a name; a bad one is an error, never a guess. */
async function subjectOf(authorization: string | undefined): Promise<string | undefined> {
  if (authorization === undefined) return undefined;
  const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
  if (token === undefined) throw unauthenticated();
  try {
    return await verifier.subjectOf(token);
  } catch (failure) {
    if (isKeyFault(failure)) {
      logger.error('the keys of the issuer cannot be had', faultOf(failure));
      throw throttled(10_000);
    }
    logger.info('token refused', { reason: failure instanceof Error ? failure.name : 'unknown' });
    throw unauthenticated('令牌无效或已过期 The token is not valid, or no longer');
  }
}

/** The integration would answer with the parser's own words, which quote the body and have no code. */
function isJson(body: string | null): boolean {
  try {
    return JSON.parse(body ?? '') !== null;
  } catch {
    return false;
  }
}

function lowercased(headers: APIGatewayProxyEvent['headers']): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), value]],
    ),
  );
}

function refusal(statusCode: number, message: string): APIGatewayProxyResult {
  const errors = [{ message, extensions: { code: 'BAD_USER_INPUT' } }];
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ errors }) };
}
