import { Metrics } from '@aws-lambda-powertools/metrics';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { documentIdOf } from '#functions/graphql/trusted-documents.ts';
import { logger } from '#functions/observability.ts';
import { endpoint } from '#test/support/endpoint.ts';

const ROLES = 'query Roles { viewer { roles } }';
const FREE = 'query Free { viewer { roles } }';
const LOOK_UP = 'mutation LookUp($input: LookUpReceiptInput!) { lookUpReceipt(input: $input) { refusals { code } } }';
afterEach(() => {
  vi.restoreAllMocks();
});

/** A text that an address, a form and JSON each write in their own way. */
const ODD = 'query Odd { viewer { roles } } # 100% "律师" +&=';
const NOBODY = { data: { viewer: { roles: ['ANYONE'] } } };

const documents = Object.fromEntries([ROLES, LOOK_UP, ODD].map((text) => [documentIdOf(text), text]));
const open = endpoint({ trustedDocuments: { documents, enforced: false, freeClients: [] } });
const closed = endpoint({ trustedDocuments: { documents, enforced: true, freeClients: ['registry'] } });
const from = (client: string) => ({ authorization: `Bearer zhang.citizen/${client}` });
const english = { 'accept-language': 'en' };

async function outcome(sent: Promise<Response>) {
  const response = await sent;
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, data, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
}

test('an id is that of the specification’s own example', () => {
  // GraphQL over HTTP, appendix A.
  expect(documentIdOf('query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}')).toBe(
    'sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e',
  );
});

describe.each([
  ['open', open],
  ['closed', closed],
])('an endpoint that is %s', (_name, { post, get }) => {
  test.each([ROLES, ODD])('executes the document an id stands for: %s', async (text) => {
    const documentId = documentIdOf(text);

    expect(await outcome(post({ documentId }))).toMatchObject({ status: 200, ...NOBODY });
    expect(await outcome(get({ documentId }))).toMatchObject({ status: 200, ...NOBODY });
  });

  test('executes the text of a listed document', async () => {
    expect(await outcome(post({ query: ODD }))).toMatchObject({ status: 200, ...NOBODY });
    expect(await outcome(get({ query: ODD }))).toMatchObject({ status: 200, ...NOBODY });
  });

  test('hands variables and the operation’s name to the document', async () => {
    const documentId = documentIdOf(LOOK_UP);
    const variables = { input: { number: 'none', code: 'none' } };

    const named = await outcome(post({ documentId, variables, operationName: 'LookUp' }));
    const misnamed = await outcome(post({ documentId, variables, operationName: 'Other' }));

    expect(named).toMatchObject({ status: 200, code: undefined, data: { lookUpReceipt: { refusals: [{}] } } });
    expect(misnamed).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('executes no mutation by GET', async () => {
    const variables = JSON.stringify({ input: { number: 'none', code: 'none' } });

    expect(await outcome(get({ documentId: documentIdOf(LOOK_UP), variables }))).toMatchObject({ status: 405 });
  });

  test.each([
    ['an id that no document has', documentIdOf(FREE), 'No trusted document has this documentId'],
    ['the hash alone', documentIdOf(ROLES).slice('sha256:'.length), 'documentId must be sha256:'],
    ['an id in upper case', documentIdOf(ROLES).toUpperCase(), 'documentId must be sha256:'],
    ['the name of what every object has', 'constructor', 'documentId must be sha256:'],
  ])('refuses %s', async (_what, documentId, message) => {
    const expected = { status: 400, code: 'BAD_USER_INPUT', message: expect.stringContaining(message) };

    expect(await outcome(post({ documentId }, english))).toMatchObject(expected);
    expect(await outcome(get({ documentId }, english))).toMatchObject(expected);
  });

  test('refuses an id beside a text, even its own, and takes an empty text for none', async () => {
    const documentId = documentIdOf(ROLES);

    expect(await outcome(post({ documentId, query: ROLES }))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await outcome(get({ documentId, query: ROLES }))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    for (const query of ['', null]) expect(await outcome(post({ documentId, query }))).toMatchObject({ status: 200 });
  });

  test('says a refusal in the language asked for', async () => {
    const documentId = documentIdOf(FREE);

    expect((await outcome(post({ documentId }))).message).toContain('没有此documentId的受信文档');
    expect((await outcome(post({ documentId }, english))).message).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a text that is not listed', () => {
  const FORBIDDEN = { status: 403, code: 'FORBIDDEN', data: undefined };

  test('is executed where nothing is enforced', async () => {
    expect(await outcome(open.post({ query: FREE }))).toMatchObject({ status: 200, ...NOBODY });
  });

  test.each([
    ['nobody', {}],
    ['a client that may not', from('portal')],
    ['somebody whose token names no client', { authorization: 'Bearer zhang.citizen' }],
    ['a header that claims a client that may', { 'apollographql-client-name': 'registry' }],
    ['a client that claims another’s name', { ...from('portal'), 'apollographql-client-name': 'registry' }],
  ])('is refused to %s, who may send a listed one', async (_who, headers) => {
    expect(await outcome(closed.post({ query: FREE }, headers))).toMatchObject(FORBIDDEN);
    expect(await outcome(closed.get({ query: FREE }, headers))).toMatchObject(FORBIDDEN);
    expect(await outcome(closed.post({ query: ROLES }, headers))).toMatchObject({ status: 200 });
    expect(await outcome(closed.post({ documentId: documentIdOf(ROLES) }, headers))).toMatchObject({ status: 200 });
  });

  test('is counted and logged by the client that sent it', async () => {
    const dimensions = vi.spyOn(Metrics.prototype, 'addDimension');
    const log = vi.spyOn(logger, 'info');

    await closed.post({ query: FREE }, from('portal'));
    const named = log.mock.lastCall;
    await closed.post({ query: FREE }, { 'apollographql-client-name': 'made-up', 'apollographql-client-version': '2' });

    expect(named).toEqual([
      'request refused',
      { status: 403, code: 'FORBIDDEN', client: 'portal', clientVerified: true, clientVersion: undefined },
    ]);
    expect(log.mock.lastCall?.[1]).toMatchObject({ client: 'other', clientVerified: false, clientVersion: '2' });
    expect(dimensions.mock.calls).toEqual([
      ['client', 'portal'],
      ['kind', 'refused'],
      ['client', 'other'],
      ['kind', 'refused'],
    ]);
  });

  test('is executed for a client that may, by its token', async () => {
    expect(await outcome(closed.post({ query: FREE }, from('registry')))).toMatchObject({ status: 200 });
    expect(await outcome(closed.get({ query: FREE }, from('registry')))).toMatchObject({ status: 200 });
  });

  test('is told what to do', async () => {
    const { message } = await outcome(closed.post({ query: FREE }, english));

    expect(message).toBe(
      'Only trusted documents are executed here: send a documentId, or have this document listed at deployment',
    );
  });

  test('is refused for one blank more than a listed one', async () => {
    expect(await outcome(closed.post({ query: ` ${ROLES}` }))).toMatchObject(FORBIDDEN);
  });

  test.each([
    ['in a second parameter of the address', `?query=${encodeURIComponent(ROLES)}&query=${encodeURIComponent(FREE)}`],
    ['in a listed text that is encoded twice', `?query=${encodeURIComponent(encodeURIComponent(ROLES))}`],
  ])('is not smuggled %s', async (_how, address) => {
    const sent = closed.ask(address, { headers: { 'apollo-require-preflight': 'true' } });

    expect([400, 403]).toContain((await outcome(sent)).status);
  });

  test.each([
    ['beside the body, in the address', `?query=${encodeURIComponent(FREE)}`, { query: ROLES }],
    ['in a key that is given twice', '', `{"query":${JSON.stringify(FREE)},"query":${JSON.stringify(ROLES)}}`],
  ])('is not executed %s, where a listed one is', async (_how, address, body) => {
    const sent = closed.ask(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

    expect(await outcome(sent)).toMatchObject({ status: 200, ...NOBODY });
  });

  test.each([
    ['in a batch', [{ query: FREE }]],
    ['as something that is no text', { query: { kind: 'Document', definitions: [] } }],
    ['as a persisted query of another protocol', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }],
  ])('is not executed %s', async (_how, body) => {
    expect(await outcome(closed.post(body))).toMatchObject({ status: 400, code: 'BAD_USER_INPUT', data: undefined });
  });

  test('of a token that does not hold is a matter of the token', async () => {
    const forged = { authorization: 'Bearer forged' };

    expect(await outcome(closed.post({ query: FREE }, forged))).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });
});
