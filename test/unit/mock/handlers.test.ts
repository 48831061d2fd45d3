import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aVisit, delaying, failing, handlersOf, refusing } from '#client/mock/index.ts';
import { ERROR_CODES } from '#functions/graphql/errors.ts';
import { memoryBackend } from '#scripts/mock/memory-backend.ts';

const URL = 'http://api.example/graphql';
const BOOK =
  'mutation Book($input: BookVisitInput!) { bookVisit(input: $input) { visit { id status slot { id } } refusals { __typename code message article path ... on SlotFull { alternatives { id freeSeats } } } } }';
const input = { slotId: 'Slot_339901430000.T1.2026-11-23', entrustmentId: 'Entrustment_1' };

const server = setupServer();
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

  expect(meant).toMatchObject({ data: null, errors: [{ extensions: { code } }] });
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
  const backend = await memoryBackend({ now: () => '2026-11-23T01:00:00.000Z' });
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
