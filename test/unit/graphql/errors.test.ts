import { beforeAll, describe, expect, test } from 'vitest';
import type { BilingualError } from '#functions/graphql/errors.ts';
import {
  badInput,
  forbidden,
  idempotencyKeyReused,
  internal,
  notFound,
  throttled,
  unauthenticated,
} from '#functions/graphql/errors.ts';
import { told } from '#functions/graphql/failures.ts';
import { Exhausted, IdempotencyKeyReused, NotFound, StandingChanged, Throttled, Unanswered } from '#store/failures.ts';
import { MemoryTable } from '#store/memory.ts';
import { endpoint } from '#test/support/endpoint.ts';

const HAN = /\p{Script=Han}/u;
const { post, get, ask } = endpoint({ introspection: false });

class BusyTable extends MemoryTable {
  override async read(): Promise<never> {
    throw new Throttled();
  }
}
const busy = endpoint({ table: new BusyTable() });

/** Fragments of which each asks for the one below it twice: so many levels ask for 2 to that power. */
const doubling = (levels: number) =>
  `{ viewer { ...F0 } } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${levels} on Viewer { roles }`;

beforeAll(async () => {
  const headers = { authorization: 'Bearer admin' };
  const person = '{ subject: "gone", name: "周某", posts: [ADMINISTRATOR] }';
  await post({ query: `mutation { registerPerson(input: ${person}) { refusals { code } } }` }, headers);
  const suspended = '{ personId: "Person_gone", reason: "离职" }';
  await post({ query: `mutation { suspendPerson(input: ${suspended}) { refusals { code } } }` }, headers);
});

const OWN: readonly BilingualError[] = [
  unauthenticated(),
  forbidden(),
  badInput({ zh: '须为整数', en: 'must be whole' }),
  notFound('slotId'),
  idempotencyKeyReused(),
  throttled(1_000),
  internal('c1'),
];

test.each(OWN.map((error) => [String(error.extensions.code), error] as const))(
  '%s is said in one language',
  (code, error) => {
    const shown = (['zh', 'en'] as const).map((locale) => told(locale)(error.toJSON(), error));

    expect(shown.map(({ message }) => HAN.test(message))).toEqual([true, false]);
    expect(shown.map(({ extensions }) => extensions?.code)).toEqual([code, code]);
  },
);

test.each([
  ['NOT_FOUND', new NotFound('slotId')],
  ['IDEMPOTENCY_KEY_REUSED', new IdempotencyKeyReused()],
  ['FORBIDDEN', new StandingChanged()],
  ['THROTTLED', new Exhausted(50)],
  ['THROTTLED', new Throttled('x')],
  ['THROTTLED', new Unanswered('x')],
])('the store’s failure is %s, in one language', (code, failure) => {
  const shown = (['zh', 'en'] as const).map((locale) => told(locale)({ message: '' }, failure));

  expect(shown.map(({ message }) => HAN.test(message))).toEqual([true, false]);
  expect(shown.map(({ extensions }) => extensions?.code)).toEqual([code, code]);
});

test('an unknown failure is masked, and reported under the id that is told', () => {
  const reported: unknown[] = [];
  const failure = new Error('ResourceNotFound: table Yangguang-Data');

  const shown = told('en', (cause, correlationId) => reported.push([cause, correlationId]))({ message: '' }, failure);

  expect(shown).toMatchObject({ message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  expect(reported).toEqual([[failure, shown.extensions?.correlationId]]);
});

type Ask = (headers: Record<string, string>) => Promise<Response>;
const ANSWERS: readonly (readonly [string, number, string, Ask])[] = [
  ['no JSON', 400, 'BAD_USER_INPUT', (h) => post('hello', h)],
  ['too large a body', 413, 'BAD_USER_INPUT', (h) => post(`"${'x'.repeat(1_000_001)}"`, h)],
  ['another method', 405, 'BAD_USER_INPUT', (headers) => ask('', { method: 'PUT', body: '{}', headers })],
  ['a simple request', 400, 'BAD_USER_INPUT', (h) => post('{}', { ...h, 'content-type': 'text/plain' })],
  ['a syntax error', 400, 'BAD_USER_INPUT', (h) => post({ query: 'query {' }, h)],
  ['an unknown field', 400, 'BAD_USER_INPUT', (h) => post({ query: '{ passwords }' }, h)],
  [
    'an unknown operation',
    400,
    'BAD_USER_INPUT',
    (h) => post({ query: 'query A { viewer { roles } }', operationName: 'B' }, h),
  ],
  ['introspection', 400, 'BAD_USER_INPUT', (h) => post({ query: '{ __schema { types { name } } }' }, h)],
  [
    'too deep a query',
    400,
    'BAD_USER_INPUT',
    (h) => post({ query: `{ case(id: "x") ${'{ report { case '.repeat(6)} { id } ${'} }'.repeat(6)} }` }, h),
  ],
  [
    'too dear a query',
    400,
    'BAD_USER_INPUT',
    (h) =>
      post(
        { query: '{ cases(first: 100) { edges { node { history(first: 100) { edges { node { id } } } } } } }' },
        { ...h, authorization: 'Bearer admin' },
      ),
  ],
  ['a query too dear to count', 400, 'BAD_USER_INPUT', (h) => post({ query: doubling(14) }, h)],
  ['a query that doubles for ever', 400, 'BAD_USER_INPUT', (h) => post({ query: doubling(100) }, h)],
  ['a subscription', 400, 'BAD_USER_INPUT', (h) => post({ query: 'subscription { __typename }' }, h)],
  [
    'a suspended account',
    403,
    'FORBIDDEN',
    (h) => post({ query: '{ viewer { roles } }' }, { ...h, authorization: 'Bearer gone' }),
  ],
  [
    'a directory that is busy',
    503,
    'THROTTLED',
    (h) => busy.post({ query: '{ viewer { roles } }' }, { ...h, authorization: 'Bearer admin' }),
  ],
  ['a mutation by GET', 405, 'BAD_USER_INPUT', (h) => get({ query: 'mutation { __typename }' }, h)],
  ['a missing variable', 400, 'BAD_USER_INPUT', (h) => post({ query: 'query ($id: ID!) { case(id: $id) { id } }' }, h)],
  [
    'a forged token',
    401,
    'UNAUTHENTICATED',
    (h) => post({ query: '{ viewer { roles } }' }, { ...h, authorization: 'Bearer forged' }),
  ],
  ['no token where one is needed', 401, 'UNAUTHENTICATED', (h) => post({ query: '{ cases { edges { cursor } } }' }, h)],
  [
    'a role that never may',
    200,
    'FORBIDDEN',
    (h) => post({ query: '{ cases { edges { cursor } } }' }, { ...h, authorization: 'Bearer admin' }),
  ],
];

describe.each(ANSWERS)('%s', (_name, status, code, send) => {
  test.each([
    ['zh-CN', true, {}],
    ['zh-CN', true, { 'accept-language': 'fr, zh;q=0.8, en;q=0.5' }],
    ['en', false, { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.1' }],
  ])('is told in %s', async (tag, han, headers) => {
    const response = await send(headers as Record<string, string>);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };

    expect([response.status, [...new Set(errors.map(({ extensions }) => extensions.code))]]).toEqual([status, [code]]);
    for (const { message } of errors) {
      expect(HAN.test(message.slice(0, 8))).toBe(han);
      if (!han) expect(message).not.toMatch(HAN);
    }
    expect(response.headers.get('content-language')).toBe(tag);
    expect(response.headers.get('vary')).toBe('accept, accept-language, authorization');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

test('what is wrong with a literal is told without quoting it', async () => {
  const cases = (first: string) => ({ query: `{ cases(first: ${first}) { edges { cursor } } }` });
  const sent = [
    { query: '{ case(id: 王小明 "13800000001") { id } }' },
    ...['"13800000001"', '13800000001', '{ a: "13800000001" }', '["13800000001"]', '[[13800000001.5]]'].map(cases),
    cases('T13800000001'),
    { query: 'query ($n: Int = {a: "13800000001"}) { cases(first: $n) { edges { cursor } } }' },
    { query: '{ viewer { roles @include(if: "13800000001") } }' },
    { query: 'query A { viewer { roles } }', operationName: '13800000001' },
  ];
  const bodies = await Promise.all(sent.map(async (body) => (await post(body)).text()));

  for (const body of bodies) expect(body).toContain('BAD_USER_INPUT');
  expect(bodies.join()).not.toContain('13800000001');
});

const LACKING = 'mutation { lookUpReceipt(input: { number: "13800000001" }) { refusals { code } } }';

test('a field that a literal lacks is named', async () => {
  const { errors } = await (await post({ query: LACKING }, { 'accept-language': 'en' })).json();

  expect(errors[0].message).toBe('Field "LookUpReceiptInput.code" of required type "ShortText!" was not provided.');
});

test('when to ask a busy directory again is said in the header too', async () => {
  const response = await busy.post({ query: '{ viewer { roles } }' }, { authorization: 'Bearer admin' });

  expect(response.headers.get('retry-after')).toBe('1');
  expect((await response.json()).errors[0].extensions).toEqual({ code: 'THROTTLED', retryAfter: 1_000 });
});

test('origins are told apart where some may read the answers', async () => {
  const open = endpoint({ origins: ['https://portal.example'] });

  const own = await open.post({ query: '{ viewer { roles } }' }, { origin: 'https://portal.example' });
  const foreign = await open.post({ query: '{ viewer { roles } }' }, { origin: 'https://other.example' });

  expect(own.headers.get('access-control-allow-origin')).toBe('https://portal.example');
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  for (const { headers } of [own, foreign]) {
    expect(headers.get('vary')).toBe('accept, accept-language, authorization, origin');
  }
});
