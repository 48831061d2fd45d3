import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aVisit, delaying, failing, handlersOf, refusing } from '#client/mock/index.ts';
import { languageOf } from '#client/mock/language.ts';
import { ERROR_CODES } from '#functions/graphql/errors.ts';
import { localeOf } from '#functions/graphql/locale.ts';
import { memoryBackend } from '#scripts/mock/memory-backend.ts';

const URL = 'http://api.example/graphql';
const BOOK =
  'mutation Book($input: BookVisitInput!) { bookVisit(input: $input) { visit { id status slot { id } } refusals { __typename code message article path ... on SlotFull { alternatives { id freeSeats } } } } }';
const input = { slotId: 'Slot_339901430000.T1.2026-11-23', entrustmentId: 'Entrustment_1' };

const server = setupServer();
const api = memoryBackend({ now: () => '2026-11-23T01:00:00.000Z' });
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function send(body: object, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(URL, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test says what shape it expects of an untyped answer
  return { status: response.status, ...((await response.json()) as any) };
}

const ask = (query: string, variables: object = {}, headers = {}) => send({ query, variables }, headers);

test('a mutation is refused, and after that it goes through', async () => {
  server.use(...handlersOf());
  server.use(refusing('bookVisit', 'SLOT_FULL', { path: ['slotId'] }));

  const refused = await ask(BOOK, { input }, { 'accept-language': 'en' });
  const other = await ask('{ visits(first: 1) { edges { node { id } } } }');
  server.resetHandlers(...handlersOf());
  const accepted = await ask(BOOK, { input });

  const { visit: none, refusals } = refused.data.bookVisit;
  expect(none).toBeNull();
  expect(refusals).toMatchObject([{ __typename: 'SlotFull', code: 'SLOT_FULL', article: 'CPL 39', path: ['slotId'] }]);
  expect(refusals[0].message).toContain('This session is full');
  expect(refusals[0].alternatives.length).toBeGreaterThan(0);
  expect(other.data.visits.edges).toHaveLength(1);
  expect(accepted.data.bookVisit).toMatchObject({ visit: { id: expect.stringMatching(/^Visit_/) }, refusals: [] });
});

test('overrides are answered as given, and the rest is drawn', async () => {
  server.use(
    ...handlersOf({
      overrides: {
        Query: { visits: { edges: [{ node: { id: 'Visit_mine', seat: 4 } }] } },
        Mutation: { bookVisit: ({ input: { slotId } }) => ({ visit: { slot: { id: slotId } } }) },
        Visit: { status: 'CONFIRMED' },
      },
    }),
  );

  const { data } = await ask('{ visits { edges { node { id seat status mode } } pageInfo { hasNextPage } } }');
  const booked = await ask(BOOK, { input });

  expect(data.visits.edges).toEqual([
    { node: { id: 'Visit_mine', seat: 4, status: 'CONFIRMED', mode: expect.any(String) } },
  ]);
  expect(booked.data.bookVisit).toMatchObject({ visit: { slot: { id: input.slotId } }, refusals: [] });
});

test('the same object is met in a list, by its id and by the same seed', async () => {
  server.use(...handlersOf({ seed: 7 }));
  const fields = 'id status seat from to';

  const { data: list } = await ask(`{ visits { edges { node { ${fields} } } } }`);
  const [{ node }] = list.visits.edges;
  const { data: again } = await ask(`query ($id: ID!) { node(id: $id) { ... on Visit { ${fields} } } }`, {
    id: node.id,
  });
  const { data: none } = await ask('{ node(id: "nothing") { id } case(id: "Visit_1") { id } }');

  expect(again.node).toEqual(node);
  expect(none).toEqual({ node: null, case: null });
});

test('pages end, are as short as asked for, and follow arguments', async () => {
  server.use(...handlersOf());
  const page = (args: string) => ask(`{ cases(${args}) { edges { cursor } pageInfo { hasNextPage } } }`);

  const [one, all, after] = await Promise.all([page('first: 1'), page('first: 50'), page('after: "cursor-1"')]);

  expect([one, all, after].map(({ data }) => data.cases.edges.length)).toEqual([1, 2, 0]);
  expect(all.data.cases.pageInfo.hasNextPage).toBe(false);
});

test('what the contract does not have is a mistake, as it is to the API', async () => {
  server.use(...handlersOf());

  const { status, errors } = await ask('{ visitz { id } }');
  const unreadable = await ask('{');

  expect([status, unreadable.status]).toEqual([400, 400]);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test.for(ERROR_CODES)('%s: every operation fails, or only the one that is meant', async (code) => {
  server.use(failing(code, { field: 'cases' }), ...handlersOf());

  const meant = await ask('{ cases { edges { cursor } } }');
  const other = await ask('{ viewer { roles } }');
  server.use(failing(code));
  const every = await ask('{ viewer { roles } }');

  // Without a token that holds nothing is run.
  expect(meant.data).toBe(code === 'UNAUTHENTICATED' ? undefined : null);
  expect(meant).toMatchObject({ errors: [{ extensions: { code } }] });
  expect(meant.status).toBe(code === 'UNAUTHENTICATED' ? 401 : 200);
  expect(other.errors).toBeUndefined();
  expect(every.errors).toMatchObject([{ extensions: { code } }]);
});

test('an answer is held back and then comes', async () => {
  server.use(delaying(150), ...handlersOf());
  const since = performance.now();

  const { data } = await ask('{ viewer { roles } }');

  expect(performance.now() - since).toBeGreaterThanOrEqual(145);
  expect(data.viewer.roles).toBeInstanceOf(Array);
});

test('builders: typed, overridable, and the same for the same seed', () => {
  const visit = aVisit({ status: 'CANCELLED', reason: '另有安排' }, 3);

  expect(visit).toMatchObject({ __typename: 'Visit', status: 'CANCELLED', reason: '另有安排' });
  expect(aVisit({ status: 'CANCELLED', reason: '另有安排' }, 3)).toEqual(visit);
  expect(aVisit({}, 4).id).not.toBe(visit.id);
  expect(Date.parse(visit.to)).toBeGreaterThan(Date.parse(visit.from));
  expect(aVisit({}, 3, 0)).toMatchObject({ centre: null, history: { edges: [] } });
});

test('errors are worded, and furnished, as those of the API', async () => {
  const backend = await api;
  const query = '{ node(id: "x") { id } }';
  for (const code of ERROR_CODES) {
    server.resetHandlers(failing(code));
    for (const language of ['en,zh', 'zh-CN,en;q=0.5']) {
      const headers = { 'accept-language': language };
      const mocked = await ask(query, {}, headers);
      const answer = await backend.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-mock-error': code, ...headers },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await answer.json()) as { errors: [{ message: string; extensions: object }] };

      expect(mocked.status, code).toBe(answer.status);
      expect(Object.keys(mocked.errors[0].extensions), code).toEqual(Object.keys(errors[0].extensions));
      // What is malformed, each says of its own.
      if (code !== 'BAD_USER_INPUT') expect(mocked.errors[0].message).toBe(errors[0].message);
    }
  }
});

test.for([
  undefined,
  '',
  '*',
  'en',
  'EN-gb',
  'zh',
  'fr',
  'fr, en;q=0.2, zh;q=0.1',
  'en;q=0, zh;q=0',
  'en;q=0.5,zh;q=0.5',
  'zh;q=x, en;q=0.1',
  'en ; q=0.3 , zh-TW;q=0.9',
])('a request prefers the language to the mock that it prefers to the API: %s', (header) => {
  const headers = new Headers(header === undefined ? {} : { 'accept-language': header });

  expect(languageOf({ headers } as Request)).toBe(localeOf(header));
});

const ROOM =
  'mutation ($input: AddVisitRoomInput!) { addVisitRoom(input: $input) { refusals { __typename message ... on OutOfRange { lowest highest } ... on TooMany { most } } } }';
const room = { centreId: 'Centre_1', code: '1', mode: 'REMOTE', capacity: 99 };

test('a refusal says in its fields what it says in its words', async () => {
  server.use(refusing('addVisitRoom', 'OUT_OF_RANGE', { details: { lowest: 1, highest: 9 } }));
  const told = await ask(ROOM, { input: room });
  server.use(refusing('addVisitRoom', 'OUT_OF_RANGE'));
  const usual = await ask(ROOM, { input: room });
  server.use(refusing('addVisitRoom', 'CENTRE_CROWDED'));
  const crowded = await ask(ROOM, { input: room });

  expect(told.data.addVisitRoom.refusals).toEqual([
    { __typename: 'OutOfRange', message: '须在1至9之间', lowest: 1, highest: 9 },
  ]);
  expect(usual.data.addVisitRoom.refusals).toEqual([
    { __typename: 'OutOfRange', message: '须在1至50之间', lowest: 1, highest: 50 },
  ]);
  expect(crowded.data.addVisitRoom.refusals).toEqual([{ __typename: 'TooMany', message: '最多可设200项', most: 200 }]);
});

test('what has changed meanwhile is the object of the command, or one of its kind', async () => {
  const current = 'refusals { ... on VersionChanged { current { id __typename ... on Visit { status } } } }';
  server.use(refusing('bookVisit', 'VERSION_CHANGED'), refusing('cancelVisit', 'VERSION_CHANGED'));

  const booked = await ask(`mutation ($input: BookVisitInput!) { bookVisit(input: $input) { ${current} } }`, { input });
  const cancelled = await ask(`mutation ($input: CancelVisitInput!) { cancelVisit(input: $input) { ${current} } }`, {
    input: { visitId: 'Visit_01M0000007', reason: '另有安排' },
  });

  const shown = { __typename: 'Visit', status: expect.any(String) };
  expect(booked.data.bookVisit.refusals).toMatchObject([
    { current: { ...shown, id: expect.stringMatching(/^Visit_/) } },
  ]);
  expect(cancelled.data.cancelVisit.refusals).toMatchObject([{ current: { ...shown, id: 'Visit_01M0000007' } }]);
});

test('a mutation is refused that stands in a fragment', async () => {
  const text = (body: string) =>
    `mutation ($input: BookVisitInput!) { ${body} } fragment F on Mutation { ... { ...G } } fragment G on Mutation { bookVisit(input: $input) { refusals { code } } }`;
  server.use(refusing('bookVisit', 'SLOT_FULL'), ...handlersOf());

  const { data } = await ask(text('...F'), { input });
  const inline = await ask(
    'mutation ($input: BookVisitInput!) { ... { bookVisit(input: $input) { refusals { code } } } }',
    { input },
  );

  for (const { bookVisit } of [data, inline.data]) expect(bookVisit.refusals).toEqual([{ code: 'SLOT_FULL' }]);
});

test.for<[what: string, query: string, variables: object]>([
  ['a missing field', BOOK, { input: { slotId: 'x' } }],
  ['nulls', BOOK, { input: { slotId: null, entrustmentId: null } }],
  ['no input', BOOK, {}],
  ['no object', BOOK, { input: '13800000001' }],
  ['an unknown field', BOOK, { input: { ...input, telephone: '13800000001' } }],
  ['no id', BOOK, { input: { ...input, slotId: { a: '13800000001' } } }],
  ['an enum', ROOM, { input: { ...room, mode: '13800000001' } }],
  ['a number', ROOM, { input: { ...room, capacity: '13800000001' } }],
  ['a list', 'query ($first: Int) { cases(first: $first) { edges { cursor } } }', { first: ['13800000001'] }],
])('malformed variables are told as the API tells them: %s', async ([_what, query, variables]) => {
  const backend = await api;
  server.use(...handlersOf());
  for (const language of ['en', 'zh-CN']) {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const mocked = await ask(query, variables, headers);
    const answer = await backend.fetch('/graphql', {
      method: 'POST',
      headers: { ...headers, authorization: 'Bearer lin.lawyer' },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await answer.json()) as { errors: object[] };

    expect(mocked.status).toBe(answer.status);
    expect(mocked.errors).toEqual(errors);
    expect(JSON.stringify(mocked)).not.toContain('13800000001');
  }
});

test.for<[what: string, body: object]>([
  ['no GraphQL', { query: '{' }],
  ['a telephone number in the wrong place', { query: '{ case(id: x "13800000001") { id } }' }],
  ['an unknown field', { query: '{ visitz { id } }' }],
  ['a list', { query: '{ cases(first: ["13800000001"]) { edges { cursor } } }' }],
  ['an object', { query: '{ cases(first: {a: "13800000001"}) { edges { cursor } } }' }],
  ['a lacking field', { query: 'mutation { cancelVisit(input: { reason: "13800000001" }) { refusals { code } } }' }],
  ['a subscription', { query: 'subscription { __typename }' }],
  ['an unknown operation', { query: 'query A { viewer { roles } }', operationName: '13800000001' }],
])('malformed documents are told as the API tells them: %s', async ([_what, body]) => {
  const backend = await api;
  server.use(...handlersOf());
  for (const language of ['en', 'zh-CN']) {
    const headers = { 'content-type': 'application/json', 'accept-language': language };
    const mocked = await send(body, headers);
    const answer = await backend.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
    const { errors } = (await answer.json()) as { errors: { message: string }[] };

    expect(mocked.status).toBe(answer.status);
    expect(mocked.errors.map(({ message }: { message: string }) => message)).toEqual(
      errors.map(({ message }) => message),
    );
    expect(JSON.stringify(mocked)).not.toContain('13800000001');
  }
});

test('variables in an address that are no JSON are not quoted', async () => {
  server.use(...handlersOf());

  const response = await fetch(`${URL}?query=${encodeURIComponent('{ viewer { roles } }')}&variables=13800000001x`);

  expect(response.status).toBe(400);
  expect((await response.json()).errors).toEqual([
    { message: 'variables：不是JSON', extensions: { code: 'BAD_USER_INPUT', path: ['variables'] } },
  ]);
});
