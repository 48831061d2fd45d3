import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';

type Endpoint = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** What the REST API hands to its function, made of a web request: method, headers, query and body, and no more. */
async function eventOf(request: Request): Promise<APIGatewayProxyEvent> {
  const { pathname, searchParams } = new URL(request.url);
  const body = request.method === 'GET' ? '' : await request.text();
  const event: Partial<APIGatewayProxyEvent> = {
    httpMethod: request.method,
    path: pathname,
    resource: pathname,
    headers: Object.fromEntries(request.headers),
    multiValueHeaders: Object.fromEntries([...request.headers].map(([name, value]) => [name, [value]])),
    queryStringParameters: Object.fromEntries(searchParams),
    multiValueQueryStringParameters: Object.fromEntries(
      [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
    ),
    body: body === '' ? null : body,
    isBase64Encoded: false,
  };
  return event as APIGatewayProxyEvent;
}

/** Answers a web request as the REST API and its function would together. */
export async function answerWith(endpoint: Endpoint, request: Request): Promise<Response> {
  const { statusCode, headers, body, isBase64Encoded } = await endpoint(await eventOf(request), {} as Context);
  const sent = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  const bytes = isBase64Encoded ? Buffer.from(body, 'base64') : body;
  return new Response([204, 304].includes(statusCode) ? null : bytes, { status: statusCode, headers: sent });
}
