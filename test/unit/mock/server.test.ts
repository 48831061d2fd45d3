import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_GRANT } from '#scripts/local/identity/demo-grant.ts';
import { Problem } from '#scripts/local/problem.ts';
import { Lifetime } from '#scripts/local/process/lifetime.ts';
import type { Mock } from '#scripts/mock/serve.ts';
import { serveMock } from '#scripts/mock/serve.ts';

/** A Monday morning: the demo has seats from today on. */
const NOW = '2026-11-23T01:00:00.000Z';
const SLOTS =
  '{ entrustments { edges { node { id } } } slots(centreId: "Centre_339901430000", from: "2026-11-23", to: "2026-12-06", first: 50) { edges { node { id from freeSeats } } } }';
const BOOK =
  'mutation ($input: BookVisitInput!) { bookVisit(input: $input) { visit { id seat } refusals { code message } } }';

const lifetime = new Lifetime();
let mock: Mock;

beforeAll(async () => {
  mock = await serveMock({ lifetime, now: () => NOW });
});

afterAll(() => lifetime.end());

interface Asked {
  readonly person?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly at?: Mock;
}

/** Sends an operation over HTTP, as a front end does. */
async function ask(query: string, variables: object = {}, { person, headers = {}, at = mock }: Asked = {}) {
  const response = await fetch(at.graphqlUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(person === undefined ? {} : { authorization: `Bearer ${person}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test says what shape it expects of an untyped answer
  return { status: response.status, headers: response.headers, ...((await response.json()) as any) };
}

const lawyer = { person: 'lin.lawyer' };

async function freeSlot(at = mock) {
  const { data } = await ask(SLOTS, {}, { ...lawyer, at });
  const free = data.slots.edges.filter(({ node }: { node: { freeSeats: number } }) => node.freeSeats > 0);
  return { slotId: free.at(-1).node.id, entrustmentId: data.entrustments.edges[0].node.id };
}

test('signs in with the form of the local gateway, and books a visit by the real rules', async () => {
  const form = new URLSearchParams({ grant_type: DEMO_GRANT, client_id: 'explorer', person: 'lin.lawyer' });
  const signedIn = await fetch(`${mock.origin}/token`, { method: 'POST', body: form });
  const { access_token } = (await signedIn.json()) as { access_token: string };
  const input = await freeSlot();

  const booked = await ask(BOOK, { input }, { person: access_token });
  const again = await ask(BOOK, { input }, { person: access_token, headers: { 'accept-language': 'en' } });

  expect(booked.data.bookVisit).toMatchObject({ visit: { seat: expect.any(Number) }, refusals: [] });
  expect(again.data.bookVisit).toMatchObject({ visit: null, refusals: [{ code: 'LAWYER_BUSY' }, {}] });
  expect(again.data.bookVisit.refusals[0].message).toBe('The lawyer has another visit at this time');
});

test('nobody else can sign in, and a token of nobody does not hold', async () => {
  const form = new URLSearchParams({ grant_type: DEMO_GRANT, person: 'nobody.here' });
  const refused = await fetch(`${mock.origin}/token`, { method: 'POST', body: form });
  const answer = await ask('{ viewer { roles } }', {}, { person: 'nobody.here' });
  const without = await ask('{ viewer { roles } }');

  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: 'invalid_grant' });
  expect(answer).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(without).toMatchObject({ status: 200, data: { viewer: { roles: ['ANYONE'] } } });
});

test('access is the real one: an officer may not book, also when a refusal is demanded', async () => {
  const input = { slotId: 'Slot_1', entrustmentId: 'Entrustment_1' };

  const asIs = await ask(BOOK, { input }, { person: 'wang.officer' });
  const demanded = await ask(BOOK, { input }, { person: 'wang.officer', headers: { 'x-mock-refusal': 'SLOT_FULL' } });

  expect(asIs.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(demanded.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('evidence goes in by parts, is sealed and read again by the workers, and comes out again', async () => {
  const officer = { person: 'wang.officer' };
  const bytes = new TextEncoder().encode('执法记录仪');
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  const begun = await ask(
    'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id } refusals { code } } }',
    { input: { caseId: mock.backend.demo.filedCase, kind: 'OTHER', name: '报警录音.mp3', size: bytes.length } },
    officer,
  );
  const { id } = begun.data.beginUpload.evidence;
  const urls = await ask(
    'query ($id: ID!, $parts: [PartInput!]!) { evidence(id: $id) { partUrls(parts: $parts) { url headers { name value } } } }',
    { id, parts: [{ number: 1, sha256 }] },
    officer,
  );
  const [part] = urls.data.evidence.partUrls;
  const headers = Object.fromEntries(
    part.headers.map((each: { name: string; value: string }) => [each.name, each.value]),
  );

  const other = await fetch(part.url, { method: 'PUT', body: new Uint8Array(bytes.length), headers });
  const sent = await fetch(part.url, { method: 'PUT', body: bytes, headers });
  const completed = await ask(
    'mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) { evidence { status } refusals { code } } }',
    { input: { evidenceId: id, sha256 } },
    officer,
  );
  await mock.backend.settled();
  const verified = await ask('query ($id: ID!) { evidence(id: $id) { status } }', { id }, officer);
  const download = await ask(
    'mutation ($input: RequestDownloadInput!) { requestDownload(input: $input) { url refusals { code } } }',
    { input: { evidenceId: id, reason: '核对' } },
    officer,
  );
  const back = await fetch(download.data.requestDownload.url);

  expect([other.status, sent.status]).toEqual([400, 200]);
  expect(completed.data.completeUpload).toEqual({ evidence: { status: 'COMPLETING' }, refusals: [] });
  expect(verified.data.evidence.status).toBe('VERIFIED');
  expect(back.headers.get('content-disposition')).toContain(encodeURIComponent('报警录音.mp3'));
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes);
});

test('what follows from an event follows: a new template opens its slots', async () => {
  const add =
    'mutation ($input: AddSessionTemplateInput!) { addSessionTemplate(input: $input) { centre { templates { code } } refusals { code } } }';
  const input = { centreId: 'Centre_339901430000', room: '101', weekday: 2, from: '16:00', to: '17:00' };
  const template = { ...input, effectiveFrom: '2026-11-23' };

  const { data } = await ask(add, { input: template }, { person: 'wu.centre' });
  await mock.backend.settled();
  const { data: after } = await ask(SLOTS, {}, lawyer);

  const { code } = data.addSessionTemplate.centre.templates.at(-1);
  const opened = after.slots.edges.filter(({ node }: { node: { id: string } }) => node.id.includes(`.${code}.`));
  expect(opened.length).toBeGreaterThan(0);
});

test('an answer can be held back', async () => {
  const since = performance.now();
  await ask('{ viewer { roles } }', {}, { headers: { 'x-mock-delay': '300' } });

  expect(performance.now() - since).toBeGreaterThanOrEqual(295);
});

test('any page of this machine may read the answers and send parts, no other may', async () => {
  const preflight = (origin: string) =>
    fetch(mock.graphqlUrl, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-headers': 'x-mock-error' },
    });
  const here = await preflight('http://localhost:5173');
  const elsewhere = await preflight('https://elsewhere.example');
  const read = await ask('{ viewer { roles } }', {}, { headers: { origin: 'http://localhost:5173' } });

  expect(here.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
  expect(here.headers.get('access-control-allow-headers')).toBe('x-mock-error');
  expect(here.headers.get('access-control-allow-methods')).toContain('PUT');
  expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
  expect(read.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
});

test('two run side by side, each with its own data', async () => {
  const own = new Lifetime();
  const other = await serveMock({ lifetime: own, now: () => NOW, seed: 2 });
  try {
    const input = await freeSlot(other);
    const booked = await ask(BOOK, { input }, { ...lawyer, at: other });
    const elsewhere = await ask(
      'query ($id: ID!) { node(id: $id) { id } }',
      { id: booked.data.bookVisit.visit.id },
      lawyer,
    );

    expect(other.origin).not.toBe(mock.origin);
    expect(booked.data.bookVisit.refusals).toEqual([]);
    expect(elsewhere.data.node).toBeNull();
  } finally {
    await own.end();
  }
});

test('a taken port is told with the variable that moves it', async () => {
  const port = Number(new URL(mock.origin).port);
  const starting = serveMock({ lifetime: new Lifetime(), port });

  await expect(starting).rejects.toThrow(Problem);
  await expect(starting).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken; choose another: `);
  await expect(starting).rejects.toThrow(/PORT=\d+(&&)? npm run mock/);
});

test.for(['//[', 'http://[', '//elsewhere.example/graphql'])(
  'an address that is none is no fault: %s',
  async (path) => {
    const status = await new Promise((resolve, reject) => {
      get(mock.origin, { path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
    });

    expect([400, 404]).toContain(status);
  },
);
