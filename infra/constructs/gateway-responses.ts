import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';

/** What the gateway answers by itself, before or instead of the function, with the code clients know it by. */
const FAULTS = [
  { id: 'Throttled', type: ResponseType.THROTTLED, code: 'THROTTLED', message: 'Too many requests; try again.' },
  {
    id: 'TooLarge',
    type: ResponseType.REQUEST_TOO_LARGE,
    code: 'BAD_USER_INPUT',
    message: 'The request is too large.',
  },
  { id: 'Client', type: ResponseType.DEFAULT_4XX, code: 'BAD_USER_INPUT', message: 'Send GraphQL to POST /graphql.' },
  { id: 'Server', type: ResponseType.DEFAULT_5XX, code: 'INTERNAL_SERVER_ERROR', message: 'The service failed.' },
];

/** A template cannot choose by Accept-Language, so the gateway speaks English, and says so. */
const LANGUAGE = { 'Content-Language': "'en'" };

/**
 * Lets a GraphQL client read the gateway's own faults as it reads ours.
 *
 * @param crossOrigin also lets browsers read them: the origin is echoed, which gives away nothing, since these
 *   answers are the same for everyone and no cookie is ever used.
 */
export function answerFaultsAsGraphql(api: RestApi, crossOrigin: boolean): void {
  for (const { id, type, code, message } of FAULTS) {
    api.addGatewayResponse(id, {
      type,
      responseHeaders: {
        ...LANGUAGE,
        ...(crossOrigin && { 'Access-Control-Allow-Origin': 'method.request.header.Origin' }),
      },
      templates: {
        'application/json': JSON.stringify({
          errors: [{ message, extensions: { code, correlationId: '$context.requestId' } }],
        }),
      },
    });
  }
}
