import { parse } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '#client/api/index.ts';
import { BookVisitDocument, VisitsDocument, type VisitsQueryVariables } from '#client/documents/index.ts';
import { data, error, page, server, unreachable, waitOut } from './server.ts';

const url = 'https://api.example/graphql';
const days: VisitsQueryVariables = { centreId: 'Centre_1', from: '2026-11-23', to: '2026-12-06' };
const input = { slotId: 'Slot_1', entrustmentId: 'Entrustment_1' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a query is sent as its text, in the language and as the client that were given', async () => {
  const { fetch, seen } = server(data({ visits: 'these' }));
  const { ask } = connect({ url, fetch, token: 't', language: 'en', client: { name: 'portal', version: '3' } });

  const answer = await ask(VisitsDocument, days);

  expect(answer).toEqual({ visits: 'these' });
  expect(seen[0]?.body).toMatchObject({ query: expect.stringContaining('query Visits('), variables: days });
  expect(seen[0]?.body).toMatchObject({ operationName: 'Visits' });
  expect(Object.fromEntries(seen[0]?.headers ?? [])).toMatchObject({
    authorization: 'Bearer t',
    'accept-language': 'en',
    'apollographql-client-name': 'portal',
    'apollographql-client-version': '3',
    'content-type': 'application/json',
  });
});

test('whoever has no token asks as nobody', async () => {
  const { fetch, seen } = server(data({}));

  await connect({ url, fetch }).ask('{ centres { id } }');

  expect(seen[0]?.headers.has('authorization')).toBe(false);
  expect(seen[0]?.body.query).toBe('{ centres { id } }');
});

test('with ids, a generated document is sent as its id alone, and text cannot be', async () => {
  const { fetch, seen } = server(data({}));
  const { ask } = connect({ url, fetch, documents: 'ids' });

  await ask(VisitsDocument, days);
  const written = ask('{ centres { id } }');

  expect(seen[0]?.body).toEqual({
    documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    operationName: 'Visits',
    variables: days,
  });
  await expect(written).rejects.toThrow('no id');
});

test('a key is drawn once a call, and kept however often it is sent', async () => {
  const { fetch, seen } = server(unreachable, page(502), error('THROTTLED', { retryAfter: 10 }), data({ done: true }));
  const { ask } = connect({ url, fetch });

  const booked = ask(BookVisitDocument, { input });
  await waitOut(booked);
  await waitOut(ask(BookVisitDocument, { input }));

  const keys = seen.map(({ body }) => body.variables?.input?.idempotencyKey);
  expect(await booked).toEqual({ done: true });
  expect(keys.slice(0, 4)).toEqual(Array(4).fill(keys[0]));
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[4]).not.toBe(keys[0]);
  expect(input).not.toHaveProperty('idempotencyKey');
});

test("the caller's own key is sent as it is, and a query gets none", async () => {
  const { fetch, seen } = server(data({}));
  const { ask } = connect({ url, fetch });

  await ask(BookVisitDocument, { input: { ...input, idempotencyKey: 'mine' } });
  await ask('query Q($input: I!) { q(input: $input) }', { input: {} });

  expect(seen.map(({ body }) => body.variables?.input?.idempotencyKey)).toEqual(['mine', undefined]);
});

test.each([
  ['a dead network', unreachable, 'NO_ANSWER'],
  ['a failing server', error('INTERNAL_SERVER_ERROR', { status: 500 }), 'INTERNAL_SERVER_ERROR'],
  ["a gateway's page", page(504), 'UNREADABLE_ANSWER'],
  ['a throttling gateway', page(429), 'THROTTLED'],
  ['a busy server', error('THROTTLED'), 'THROTTLED'],
])('%s is given five tries, and a mutation without a key one', async (_what, answer, code) => {
  const [keyed, keyless] = [server(answer), server(answer)];
  const without = 'mutation { bookVisit(input: { slotId: "1", entrustmentId: "2" }) { visit { id } } }';

  const five = connect({ url, fetch: keyed.fetch }).ask(BookVisitDocument, { input });
  const one = connect({ url, fetch: keyless.fetch }).ask(without);
  await Promise.all([waitOut(five), waitOut(one)]);

  await expect(five).rejects.toMatchObject({ name: 'ApiError', code });
  await expect(one).rejects.toMatchObject({ name: 'ApiError', code });
  expect([keyed.seen.length, keyless.seen.length]).toEqual([5, 1]);
});

const ONE = 'mutation($input: I!) { a(input: $input) { id refusals { code } } }';
const TWO = 'mutation($input: I!, $other: I!) { a(input: $input) { id } b(input: $other) { id } }';
const REPEATABLE = [
  ['one command of the input', ONE, 5],
  ['under another name, commented', '# two\nmutation M($input: I!,) { x: a( input:$input, ) { id } }', 5],
  ['with fragments around it', `fragment F on X { y } ${ONE} fragment G on X { y { z } }`, 5],
  ['with another command beside it', TWO, 1],
  ['with another of the same input', 'mutation($input: I!) { a(input: $input) { id } b(input: $input) { id } }', 1],
  ['of another variable', 'mutation($input: I!, $other: I!) { a(input: $other) { id } }', 1],
  ['of a part of the input', 'mutation($input: I!) { a(input: { within: $input }) { id } }', 1],
  ['behind a fragment', 'mutation($input: I!) { ...F } fragment F on Mutation { a(input: $input) { id } }', 1],
] as const;

test.each(REPEATABLE)(
  'a mutation %s is sent again only if the key speaks for all of it',
  async (_what, text, times) => {
    const variables = { input: { ...input, idempotencyKey: 'mine' } };
    const document = parse(text) as typeof BookVisitDocument;
    const [written, generated] = [server(page(503)), server(page(503))];

    await waitOut(connect({ url, fetch: written.fetch }).ask(text, variables));
    await waitOut(connect({ url, fetch: generated.fetch }).ask(document, variables));

    expect([written.seen.length, generated.seen.length]).toEqual([times, times]);
  },
);

test('who sends again by themselves has it sent once, or as often as they say', async () => {
  const sent = [1, 3].map(async (tries) => {
    const { fetch, seen } = server(page(503));
    await waitOut(connect({ url, fetch }).ask(VisitsDocument, days, { tries }));
    return seen.length;
  });

  expect(await Promise.all(sent)).toEqual([1, 3]);
});

test('a mutation after a comment, a fragment or a string about queries is known for one', async () => {
  const texts = [
    '# query\nmutation M { x }',
    'fragment F on X { y } mutation M { x }',
    'fragment F on X { y(z: "} query") }\n\nmutation M { x }',
  ];
  const asked = texts.map(async (text) => {
    const { fetch, seen } = server(page(503));
    const answer = connect({ url, fetch }).ask(text);
    await waitOut(answer);
    return seen.length;
  });

  expect(await Promise.all(asked)).toEqual([1, 1, 1]);
});

test.each(['FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'IDEMPOTENCY_KEY_REUSED', 'A_CODE_OF_TOMORROW'])(
  '%s is not sent again',
  async (code) => {
    const { fetch, seen } = server(error(code), data({}));

    const answer = connect({ url, fetch }).ask(VisitsDocument, days);

    await expect(answer).rejects.toMatchObject({ code, message: `no: ${code}` });
    expect(seen).toHaveLength(1);
  },
);

test.each(['FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'IDEMPOTENCY_KEY_REUSED'])(
  '%s is final, whatever the status',
  async (code) => {
    const { fetch, seen } = server(error(code, { status: 503 }), data({}));

    const answer = connect({ url, fetch }).ask(VisitsDocument, days);
    await waitOut(answer);

    await expect(answer).rejects.toMatchObject({ code });
    expect(seen).toHaveLength(1);
  },
);

test.each([
  ['client.name', { client: { name: '阳光门户', version: '3' } }],
  ['client.version', { client: { name: 'portal', version: '3\n' } }],
  ['language', { language: '中文' }],
])('a %s that no header can carry is told at once, by its name', (option, options) => {
  expect(() => connect({ url, ...options })).toThrow(option);
});

test('what was answered beside an error is not thrown away', async () => {
  const partly = () => Response.json({ data: { a: 1, b: null }, errors: [{ message: 'no b', path: ['b'] }] });
  const nothing = () => Response.json({ data: null, errors: [{ message: 'nothing' }] });

  const [some, none] = [partly, nothing].map((answer) => connect({ url, fetch: server(answer).fetch }).ask('{ a b }'));

  await expect(some).rejects.toMatchObject({ data: { a: 1, b: null }, errors: [{ path: ['b'] }] });
  await expect(none).rejects.toMatchObject({ message: 'nothing', data: undefined });
});

test('a server is waited for as long as it asks, in its answer or in a header', async () => {
  const busy = server(error('THROTTLED', { retryAfter: 9_000 }), data({}));
  const full = server(page(429, { 'retry-after': '9' }), data({}));

  const waited = [busy, full].map(({ fetch }) => waitOut(connect({ url, fetch }).ask(VisitsDocument, days)));

  for (const milliseconds of await Promise.all(waited)) {
    expect(milliseconds).toBeGreaterThanOrEqual(9_000);
    expect(milliseconds).toBeLessThan(9_500);
  }
});

test('a server that asks for more than half a minute is left alone', async () => {
  const { fetch, seen } = server(error('THROTTLED', { retryAfter: 60_000 }), data({}));

  const answer = connect({ url, fetch }).ask(VisitsDocument, days);

  await expect(answer).rejects.toMatchObject({ code: 'THROTTLED', retryAfter: 60_000 });
  expect(seen).toHaveLength(1);
});

test('an error says what to quote', async () => {
  const { fetch } = server(error('INTERNAL_SERVER_ERROR', { correlationId: 'c-1' }));

  const answer = connect({ url, fetch }).ask(VisitsDocument, days);

  await expect(answer).rejects.toMatchObject({ correlationId: 'c-1', errors: [{ message: expect.any(String) }] });
});

test('who gives up while waiting is not kept waiting, and nothing is sent any more', async () => {
  const { fetch, seen } = server(error('THROTTLED', { retryAfter: 20_000 }));
  const leaving = new AbortController();

  const answer = connect({ url, fetch }).ask(VisitsDocument, days, { signal: leaving.signal });
  setTimeout(() => leaving.abort(), 1_000);

  expect(await waitOut(answer)).toBeLessThan(1_200);
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toHaveLength(1);
});

test('who has given up before sends nothing', async () => {
  const { fetch, seen } = server(data({}));

  const answer = connect({ url, fetch }).ask(VisitsDocument, days, { signal: AbortSignal.abort() });

  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen).toHaveLength(0);
});
