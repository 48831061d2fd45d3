import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type { Services } from './context.ts';
import { contextOf } from './context.ts';
import { readableBy } from './cross-origin.ts';
import { LIMITS } from './limits.ts';
import { localeOf } from './locale.ts';
import { serverOf } from './server.ts';

export interface EndpointOptions {
  readonly services: Services;
  /**
   * Who an Authorization header says is asking; undefined without one.
   * @throws GraphQLError if it does not hold
   */
  subjectOf(authorization: string | undefined): Promise<string | undefined>;
  readonly introspection: boolean;
  /** Pages of these origins may read the answers. */
  readonly origins: readonly string[];
}

export type Endpoint = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** The API as API Gateway calls it: the same in the function, in the mock and in tests. */
export function endpointOf({ services, subjectOf, introspection, origins }: EndpointOptions): Endpoint {
  const serve = startServerAndCreateLambdaHandler(
    serverOf({ introspection }),
    handlers.createAPIGatewayProxyEventRequestHandler(),
    {
      context: async ({ event }) => {
        const headers = lowercased(event.headers);
        const subject = await subjectOf(headers.get('authorization'));
        return contextOf(services, subject, localeOf(headers.get('accept-language')));
      },
    },
  );

  const answerTo: Endpoint = async (event, context) => {
    if (Buffer.byteLength(event.body ?? '') > LIMITS.body)
      return refusal(413, '请求过大 The request is larger than 1 MB');
    if (event.httpMethod === 'POST' && !isJson(event.body)) return refusal(400, '请求不是JSON The body is not JSON');
    const answer = await serve(event, context, () => undefined);
    if (answer === undefined) throw new Error('no answer');
    return Buffer.byteLength(answer.body) > LIMITS.answer
      ? refusal(200, '结果过大，请减少每页条数 The answer is larger than 4 MB; ask for less')
      : answer;
  };

  return async (event, context) =>
    readableBy(await answerTo(event, context), lowercased(event.headers).get('origin'), origins);
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
