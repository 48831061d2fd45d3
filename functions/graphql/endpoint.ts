import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type { GraphQLSchema } from 'graphql';
import { clientOf } from './client-name.ts';
import type { GraphContext, Services } from './context.ts';
import { contextOf } from './context.ts';
import { readableBy } from './cross-origin.ts';
import { badInput } from './errors.ts';
import type { Bearer } from './identity.ts';
import { LIMITS } from './limits.ts';
import type { Locale } from './locale.ts';
import { LANGUAGE_TAGS, localeOf } from './locale.ts';
import { revalidated } from './not-modified.ts';
import { refusedRequest } from './refused-request.ts';
import type { OperationRequest } from './request.ts';
import { headersOf, requestOf, searchOf } from './request.ts';
import { schemaOf, serverOf } from './server.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { NO_DOCUMENTS, trusting } from './trusted-documents.ts';
import type { UsageOptions } from './usage.ts';
import { DEPRECATED_ONLY } from './usage.ts';

export interface EndpointOptions {
  readonly services: Services;
  /**
   * Who an Authorization header says is asking; nobody without one.
   * @throws GraphQLError if it does not hold
   */
  bearerOf(authorization: string | undefined): Promise<Bearer>;
  readonly introspection: boolean;
  /** Pages of these origins may read the answers. */
  readonly origins: readonly string[];
  /** In place of the contract as it is, when some of its fields are to be answered otherwise. */
  readonly schema?: GraphQLSchema;
  /** Without them, no document has an id, and any is executed. */
  readonly trustedDocuments?: TrustedDocuments;
  /** Which clients and fields are counted by name; without it, verified clients and what is deprecated. */
  readonly usage?: UsageOptions;
}

/** What came to be known of a request before it was refused. */
interface Known {
  clientId?: string | undefined;
}

export type Endpoint = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** The API as API Gateway calls it: the same in the function, in the mock and in tests. */
export function endpointOf(options: EndpointOptions): Endpoint {
  const { services, bearerOf, introspection, origins, schema = schemaOf(), usage = DEPRECATED_ONLY } = options;
  const { trustedDocuments = NO_DOCUMENTS } = options;
  const trusted = trusting(trustedDocuments);
  const started = (locale: Locale) => {
    const server = serverOf({ introspection, locale, schema, usage, documents: trustedDocuments.documents });
    server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
    return server;
  };
  const servers = { zh: started('zh'), en: started('en') };
  const knownClients = new Set(usage.knownClients);
  const vary = ['accept', 'accept-language', 'authorization', ...(origins.length > 0 ? ['origin'] : [])].join(', ');

  const answerTo = async (
    event: APIGatewayProxyEvent,
    locale: Locale,
    known: Known,
  ): Promise<APIGatewayProxyResult> => {
    const asked = requestOf(event);
    const { subject, clientId } = await bearerOf(asked.headers.get('authorization'));
    known.clientId = clientId;
    const request = { ...asked, parameters: trusted(asked.parameters, clientId) };
    const answer = await run(servers[locale], request, () => contextOf(services, subject, locale, clientId));
    if (Buffer.byteLength(answer.body) > LIMITS.answer) throw tooLargeAnswer();
    // Apollo writes errors before data.
    const kept = request.method === 'GET' && answer.statusCode === 200 && answer.body.startsWith('{"data":');
    return kept ? revalidated(answer, request.headers.get('if-none-match')) : answer;
  };

  return async (event) => {
    const asked = headersOf(event);
    const locale = localeOf(asked.get('accept-language'));
    const known: Known = {};
    const answer = await answerTo(event, locale, known).catch((error: unknown) => {
      const client = clientOf(known.clientId, asked, knownClients);
      return refusedRequest(error, { locale, accept: asked.get('accept'), client });
    });
    const headers = {
      'cache-control': 'no-store',
      ...answer.headers,
      'content-language': LANGUAGE_TAGS[locale],
      vary,
    };
    return readableBy({ ...answer, headers }, asked.get('origin'), origins);
  };
}

/** Hands a request to the server, and its answer to the gateway. */
async function run(
  server: ApolloServer<GraphContext>,
  { method, headers, parameters }: OperationRequest,
  context: () => GraphContext,
): Promise<APIGatewayProxyResult> {
  const {
    status = 200,
    body,
    ...answer
  } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers, body: parameters, search: method === 'GET' ? searchOf(parameters) : '' },
    context: async () => context(),
  });
  if (body.kind !== 'complete') throw new Error('the schema has no @defer, so no answer comes in pieces');
  return { statusCode: status, headers: Object.fromEntries(answer.headers), body: body.string };
}

function tooLargeAnswer() {
  const said = {
    zh: '结果超过4 MB，请减少每页条数',
    en: 'The answer is larger than 4 MB; ask for shorter pages',
  };
  // The operation did run, so a mutation is done: not a 4xx, which would say the contrary.
  return badInput(said, { http: { status: 200 } });
}
