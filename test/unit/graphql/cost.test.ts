import { expect, test } from 'vitest';
import { LIMITS } from '#functions/graphql/limits.ts';
import { endpoint } from '#test/support/endpoint.ts';

const { post, get } = endpoint();
const limit = LIMITS.cost;
const PAGE =
  'query ($first: Int) { organ(code: "330102510000") { id } cases(first: $first) { edges { node { id } } } }';
const DEAR = '{ cases(first: 100) { edges { node { history(first: 100) { edges { node { id } } } } } } }';

type Answered = { readonly extensions: { readonly cost: unknown }; readonly errors?: unknown };
const costOf = async (response: Promise<Response>) => ((await (await response).json()) as Answered).extensions.cost;

test('every answer says what was asked for and what is allowed: the longer the page, the more', async () => {
  const admin = { authorization: 'Bearer admin' };

  // viewer and its roles; organ and its id, and a page of so many edges, nodes and ids.
  expect(await costOf(post({ query: '{ viewer { roles } }' }))).toEqual({ requested: 2, limit });
  expect(await costOf(post({ query: PAGE, variables: { first: 1 } }, admin))).toEqual({ requested: 15, limit });
  expect(await costOf(post({ query: PAGE, variables: { first: 100 } }, admin))).toEqual({ requested: 312, limit });
});

test('by GET too, and when the operation is refused', async () => {
  expect(await costOf(get({ query: '{ viewer { roles } }' }))).toEqual({ requested: 2, limit });
  expect(await costOf(post({ query: '{ organ(code: "330102510000") { id } }' }))).toEqual({ requested: 2, limit });
});

test('what is refused for its cost says what it would have cost, and nothing runs', async () => {
  const response = await post({ query: DEAR }, { 'accept-language': 'en' });
  const { errors, extensions, ...answer } = await response.json();

  expect(response.status).toBe(400);
  expect(answer).toEqual({});
  expect(extensions.cost.requested).toBeGreaterThan(limit);
  expect(errors).toEqual([
    {
      message: `the operation costs ${extensions.cost.requested}, and at most ${limit} is allowed; ask for shorter pages or fewer levels`,
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

test('what is too much to count is refused without a number, and so is no fault of ours', async () => {
  const doubled = Array.from({ length: 14 }, (_, i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`);
  const query = `{ viewer { ...F0 } } ${doubled.join(' ')} fragment F14 on Viewer { roles }`;
  const response = await post({ query }, { 'accept-language': 'en' });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('more than can be counted'), extensions: { code: 'BAD_USER_INPUT' } }],
    extensions: { cost: { requested: null, limit } },
  });
});

test.each<[string, () => Promise<Response>]>([
  ['no JSON', () => post('hello')],
  ['no GraphQL', () => post({ query: '{' })],
  ['of malformed variables', () => post({ query: 'query ($id: ID!) { node(id: $id) { id } }' })],
  ['a mutation by GET', () => get({ query: 'mutation { __typename }' })],
])('what could not be counted is null: %s', async (_name, send) => {
  expect(await costOf(send())).toEqual({ requested: null, limit });
});
