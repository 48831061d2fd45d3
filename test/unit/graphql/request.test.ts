import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '#functions/graphql/limits.ts';
import { endpoint } from '#test/support/endpoint.ts';

const QUERY = '{ viewer { roles } }';
const { post, get, ask, serve } = endpoint();

/** A request as API Gateway hands it over, which the web's own Request cannot always say. */
async function gateway(event: Partial<APIGatewayProxyEvent>) {
  const headers = { 'content-type': 'application/json' };
  const { statusCode, body } = await serve(
    { httpMethod: 'POST', headers, ...event } as APIGatewayProxyEvent,
    {} as Context,
  );
  return { statusCode, ...JSON.parse(body) };
}

describe.each<[string, unknown, readonly string[] | undefined]>([
  ['an empty body', '', undefined],
  ['null', 'null', undefined],
  ['a text', '"{ viewer { roles } }"', undefined],
  ['half a body', '{"query":', undefined],
  ['a list of operations', [{ query: QUERY }], undefined],
  ['an empty list', [], undefined],
  ['nothing to run', {}, ['query']],
  ['an empty query', { query: '' }, ['query']],
  ['a query that is no text', { query: { kind: 'Document' } }, ['query']],
  ['variables that are text', { query: QUERY, variables: '{}' }, ['variables']],
  ['variables that are a list', { query: QUERY, variables: [] }, ['variables']],
  ['extensions that are a number', { query: QUERY, extensions: 1 }, ['extensions']],
  ['an operationName that is no text', { query: QUERY, operationName: 1 }, ['operationName']],
  ['a documentId that is no text', { documentId: 1 }, ['documentId']],
  [
    'a hash to be remembered',
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } },
    ['extensions', 'persistedQuery'],
  ],
])('%s', (_name, body, path) => {
  test('is a 400 that says what is wrong', async () => {
    const response = await post(body);
    const answer = await response.json();

    expect(response.status).toBe(400);
    expect(answer).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT', ...(path && { path }) } }],
      extensions: { cost: { requested: null, limit: LIMITS.cost } },
    });
  });
});

test('null parameters are as good as none, and unknown ones do not matter', async () => {
  const response = await post({ query: QUERY, variables: null, operationName: null, extensions: null, pad: 'x' });

  expect(await response.json()).toMatchObject({ data: { viewer: { roles: ['ANYONE'] } } });
});

test('an operation that the document does not have', async () => {
  const response = await post({ query: 'query A { viewer { roles } }', operationName: 'B' });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

test('a body in base64 is read as what it stands for', async () => {
  const body = Buffer.from(JSON.stringify({ query: QUERY, pad: '甲' })).toString('base64');

  expect(await gateway({ body, isBase64Encoded: true })).toMatchObject({ statusCode: 200, data: { viewer: {} } });
  expect(await gateway({ body, isBase64Encoded: false })).toMatchObject({ statusCode: 400 });
});

test('the size of a base64 body is that of what it stands for', async () => {
  const sized = (bytes: number) => {
    const body = JSON.stringify({ query: QUERY, pad: '' });
    return Buffer.from(body.replace('"pad":""', `"pad":"${'x'.repeat(bytes - body.length)}"`)).toString('base64');
  };

  expect(await gateway({ body: sized(LIMITS.body), isBase64Encoded: true })).toMatchObject({ statusCode: 200 });
  expect(await gateway({ body: sized(LIMITS.body + 1), isBase64Encoded: true })).toMatchObject({ statusCode: 413 });
});

test('bytes that are no UTF-8 are not guessed at', async () => {
  const body = Buffer.concat([Buffer.from('{"query":"{ viewer { roles } }","pad":"'), Buffer.from([0xff, 0x22, 0x7d])]);

  expect(await gateway({ body: body.toString('base64'), isBase64Encoded: true })).toMatchObject({ statusCode: 400 });
});

test.each(['PUT', 'DELETE', 'HEAD', 'PATCH'])('%s is not a method of it', async (httpMethod) => {
  const { statusCode, headers } = await serve({ httpMethod, headers: {} } as APIGatewayProxyEvent, {} as Context);

  expect([statusCode, headers?.allow]).toEqual([405, 'GET, POST']);
});

test.each(['content-type', 'authorization'])('%s given twice is refused, once is not', async (name) => {
  const body = JSON.stringify({ query: QUERY });
  const twice = await gateway({ body, multiValueHeaders: { [name]: ['application/json', 'text/plain'] } });
  const once = await gateway({ body, multiValueHeaders: { [name]: ['application/json'] } });

  expect([twice.statusCode, once.statusCode]).toEqual([400, 200]);
});

test.each([
  ['application/json', 200],
  ['application/json; charset=utf-8', 200],
  ['Application/JSON;charset="UTF-8"', 200],
  ['application/json; charset=gbk', 415],
  ['application/json, text/plain', 415],
  ['application/jsonp', 415],
  ['application/xml', 415],
])('content-type %s: %i', async (type, status) => {
  expect((await post({ query: QUERY }, { 'content-type': type })).status).toBe(status);
});

test('an address that is too long is told to use POST; one just under is read', async () => {
  const query = (bytes: number) => QUERY + ' '.repeat(bytes - QUERY.length - 'query'.length);

  expect((await get({ query: query(LIMITS.url) })).status).toBe(200);
  expect((await get({ query: query(LIMITS.url + 1) })).status).toBe(414);
});

test.each<[string, string, readonly string[]]>([
  ['a query given twice', `?query=${encodeURIComponent(QUERY)}&query=x`, ['query']],
  ['variables that are no JSON', `?query=${encodeURIComponent(QUERY)}&variables=x`, ['variables']],
  ['variables that are a list', `?query=${encodeURIComponent(QUERY)}&variables=[]`, ['variables']],
  ['nothing to run', '', ['query']],
])('by GET, %s is a 400', async (_name, search, path) => {
  const response = await ask(search, { headers: { 'apollo-require-preflight': '1' } });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', path } }] });
});

test('by GET, variables with a percent sign arrive as they were meant', async () => {
  const response = await get({
    query: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: JSON.stringify({ id: 'Case_100%' }),
  });

  expect(await response.json()).toMatchObject({ data: { node: null } });
});
