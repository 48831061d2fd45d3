import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { ERROR_CODES } from '#functions/graphql/errors.ts';
import { LIMITS } from '#functions/graphql/limits.ts';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import { ROOT } from '#scripts/local/directories.ts';
import type { MemoryBackend } from '#scripts/mock/memory-backend.ts';
import { memoryBackend } from '#scripts/mock/memory-backend.ts';
import { limitsToldBy } from '#scripts/mock/refusal-details.ts';
import { refusalPaths } from '#scripts/mock/refusal-paths.ts';

let backend: MemoryBackend;

beforeAll(async () => {
  backend = await memoryBackend({ now: () => '2026-11-23T01:00:00.000Z' });
});

async function send(person: string, query: string, headers: Readonly<Record<string, string>>, variables: object = {}) {
  const response = await backend.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${person}`, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test says what shape it expects of an untyped answer
  return { status: response.status, ...((await response.json()) as any) };
}

/** A message of the catalogue with anything in the place of its details. */
function wordsOf(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/** For each subject a mutation that is refused with its codes, with what names nothing real. */
const FITTING: Readonly<Record<string, readonly [person: string, field: string, input: string]>> = {
  every: ['wang.officer', 'acceptReport', '{ reportId: "x", kind: CRIMINAL, suspectedOffence: "盗窃案" }'],
  disclosure: ['wang.officer', 'requestCustodyBundle', '{ recordId: "x", reason: "试", after: 5 }'],
  sheet: ['zhou.admin', 'importDirectory', '{ sheet: PERSONS, csv: "x", dryRun: true, reason: "试" }'],
  directory: ['zhou.admin', 'registerOrgan', '{ code: "339901990000", name: "某所", kind: COURT }'],
  notification: ['wang.officer', 'readAllNotifications', '{ until: "2026-11-23T00:00:00Z" }'],
  intake: ['wang.officer', 'acceptReport', '{ reportId: "x", kind: CRIMINAL, suspectedOffence: "盗窃案" }'],
  case: ['zhao.leader', 'fileCase', '{ caseId: "x" }'],
  property: ['wang.officer', 'requestCheckOut', '{ itemId: "x", purpose: "送检", returnBy: "2026-12-01T00:00:00Z" }'],
  visit: ['lin.lawyer', 'bookVisit', '{ slotId: "x", entrustmentId: "y" }'],
  approval: ['zhao.leader', 'takeApprovalStep', '{ approvalId: "x" }'],
  deadline: ['zhao.leader', 'extendDeadline', '{ deadlineId: "x", extension: "COMPLEX", reason: "案情复杂" }'],
  process: ['zhou.admin', 'cancelProcess', '{ processId: "x" }'],
  evidence: ['wang.officer', 'abortUpload', '{ evidenceId: "x" }'],
};

test.for([...refusalCatalogue.values()].map(({ code, subjects: [subject] }) => [code, subject] as const))(
  '%s of %s can be demanded, in both languages, with its article',
  async ([code, subject]) => {
    const [person, field, input] = FITTING[subject ?? ''] ?? ['', '', ''];
    const query = `mutation { ${field}(input: ${input}) { refusals { code message article path } } }`;

    const zh = await send(person, query, { 'x-mock-refusal': code });
    const en = await send(person, query, { 'x-mock-refusal': code, 'accept-language': 'en' });

    const [refusal] = zh.data[field].refusals;
    expect(refusal).toMatchObject({ code, article: refusalCatalogue.get(code)?.article ?? null });
    expect(refusal.message).toMatch(/\p{Script=Han}/u);
    expect(en.data[field].refusals[0].message).not.toMatch(/[{}]/);
    expect(en.data[field].refusals[0].message).toMatch(wordsOf(refusalCatalogue.get(code)?.en ?? ''));
  },
);

test('a refusal that shows objects shows those of the seed, and stands on the input it is about', async () => {
  const book =
    'mutation { bookVisit(input: { slotId: "x", entrustmentId: "y" }) { visit { id } refusals { path ... on SlotFull { alternatives { id freeSeats } } } } }';
  const edit =
    'mutation { fileCase(input: { caseId: "x" }) { refusals { path ... on VersionChanged { current { id ... on Case { number } } } } } }';

  const full = await send('lin.lawyer', book, { 'x-mock-refusal': 'SLOT_FULL' });
  const changed = await send('zhao.leader', edit, { 'x-mock-refusal': 'VERSION_CHANGED' });

  expect(full.data.bookVisit).toMatchObject({ visit: null, refusals: [{ path: ['slotId'] }] });
  expect(full.data.bookVisit.refusals[0].alternatives.length).toBeGreaterThan(0);
  expect(changed.data.fileCase.refusals).toMatchObject([
    { path: ['expectedVersion'], current: { id: expect.stringMatching(/^Case_/), number: expect.any(String) } },
  ]);
});

const STORE = '{ organ: "339901990000", number: 1, name: "某库", rooms: [{ name: "一号", shelves: 2 }] }';
const ROOM = '{ centreId: "x", code: "1", mode: REMOTE, capacity: 2 }';
const TEMPLATE = '{ centreId: "x", room: "1", weekday: 1, from: "09:00", to: "10:00", effectiveFrom: "2026-12-01" }';
const CLOSURE = '{ centreId: "x", from: "2026-12-01T00:00:00Z", to: "2026-12-02T00:00:00Z", reason: "检修" }';
const RANGE = '... on OutOfRange { lowest highest } ... on TooMany { most }';
test.for<[code: string, person: string, field: string, input: string, numbers: object]>([
  ['NUMBER_INVALID', 'zhou.admin', 'openStore', STORE, { lowest: 1, highest: 9_999 }],
  ['ROOMS_INVALID', 'zhou.admin', 'openStore', STORE, { lowest: 1, highest: 100 }],
  ['SHELVES_INVALID', 'zhou.admin', 'openStore', STORE, { lowest: 1, highest: 9_999 }],
  [
    'TOO_MANY_ITEMS',
    'chen.custodian',
    'dispatchTransfer',
    '{ itemIds: ["x"], destination: "339901990000", carrier: "赵某", seal: "A-2026-0009" }',
    { most: 16 },
  ],
  ['RANGE_TOO_LONG', 'wu.centre', 'openSlots', '{ centreId: "x", from: "2026-12-01", to: "2026-12-02" }', { most: 31 }],
  ['CENTRE_CROWDED', 'wu.centre', 'addVisitRoom', ROOM, { most: 200 }],
  ['OUT_OF_RANGE', 'wu.centre', 'addVisitRoom', ROOM, { lowest: 1, highest: 50 }],
  ['OUT_OF_RANGE', 'wu.centre', 'addSessionTemplate', TEMPLATE, { lowest: 1, highest: 7 }],
  ['CENTRE_CROWDED', 'wu.centre', 'addSessionTemplate', TEMPLATE, { most: 400 }],
  ['CENTRE_CROWDED', 'wu.centre', 'addVisitClosure', CLOSURE, { most: 40 }],
])(
  '%s of %s for %s tells the true limits, in its words as in its fields',
  async ([code, person, field, input, numbers]) => {
    const query = `mutation { ${field}(input: ${input}) { refusals { code message ${RANGE} } } }`;

    const { data } = await send(person, query, { 'x-mock-refusal': code, 'accept-language': 'en' });

    const [{ message, ...refusal }] = data[field].refusals;
    expect(refusal).toEqual({ code, ...numbers });
    expect(message.match(/\d+/g).map(Number)).toEqual(expect.arrayContaining([Object.values(numbers).at(-1)]));
    for (const number of message.match(/\d+/g).map(Number)) expect(Object.values(numbers)).toContain(number);
  },
);

test('a seizure list is not as short as a transfer', () => {
  expect(limitsToldBy('TOO_MANY_ITEMS', ['items'])).toEqual({ most: 24 });
  expect(limitsToldBy('TOO_MANY_ITEMS', ['itemIds'])).toEqual({ most: 16 });
});

test('a lawyer who is said to be busy is so by a visit of their own', async () => {
  const query =
    'mutation { bookVisit(input: { slotId: "x", entrustmentId: "y" }) { refusals { ... on LawyerBusy { conflicting { id from } } } } }';
  const mine = await send('lin.lawyer', '{ visits { edges { node { id from } } } }', {});

  const { data } = await send('lin.lawyer', query, { 'x-mock-refusal': 'LAWYER_BUSY' });

  const [{ conflicting }] = data.bookVisit.refusals;
  expect(mine.data.visits.edges.map(({ node }: { node: object }) => node)).toContainEqual(conflicting);
});

test('the messages quote what was sent', async () => {
  const query =
    'mutation { registerOrgan(input: { code: "339901770000", name: "某所", kind: COURT }) { refusals { message path } } }';

  const { data } = await send('zhou.admin', query, { 'x-mock-refusal': 'ORGAN_REGISTERED' });

  expect(data.registerOrgan.refusals).toEqual([{ message: '机构代码339901770000已登记', path: ['code'] }]);
});

test('queries have no refusals, and nothing is changed by one that was demanded', async () => {
  const file = `mutation { fileCase(input: { caseId: "${backend.demo.filedCase}" }) { refusals { code } } }`;
  const read = `{ case(id: "${backend.demo.filedCase}") { version } }`;
  const before = await send('zhao.leader', read, {});

  await send('zhao.leader', file, { 'x-mock-refusal': 'OWN_CASE' });
  const after = await send('zhao.leader', read, { 'x-mock-refusal': 'OWN_CASE' });

  expect(after.data.case).toEqual(before.data.case);
});

test.for(ERROR_CODES)('%s can be demanded of a query and of a mutation, as the API says it', async (code) => {
  const query = await send('lin.lawyer', '{ visits { edges { cursor } } }', { 'x-mock-error': code });
  const mutation = await send(
    'lin.lawyer',
    'mutation { bookVisit(input: { slotId: "x", entrustmentId: "y" }) { visit { id } } }',
    { 'x-mock-error': code },
  );

  for (const { status, errors } of [query, mutation]) {
    expect(status).toBe(code === 'UNAUTHENTICATED' ? 401 : 200);
    expect(errors).toMatchObject([{ message: expect.stringMatching(/\p{Script=Han}/u), extensions: { code } }]);
  }
  const [{ extensions }] = mutation.errors;
  if (code === 'THROTTLED') expect(extensions.retryAfter).toBeGreaterThan(0);
  if (code === 'INTERNAL_SERVER_ERROR') expect(extensions.correlationId).toMatch(/^[0-9a-f-]{36}$/);
});

test.for([
  ['x-mock-refusal', 'SLOT_EMPTY', 'SLOT_FULL'],
  ['x-mock-error', 'TEAPOT', 'THROTTLED'],
  ['x-mock-delay', 'soon', 'milliseconds'],
  ['x-mock-delay', '-1', 'milliseconds'],
])('%s: %s is a mistake, and the answer says what there is', async ([header = '', value = '', named]) => {
  const asked = (language: string) =>
    send('lin.lawyer', '{ viewer { roles } }', { [header]: value, 'accept-language': language });
  const { errors: said } = await asked('zh-CN');
  const { status, errors, extensions, ...others } = await asked('en');

  expect(status).toBe(400);
  expect(others).toEqual({});
  expect(extensions).toEqual({ cost: { requested: null, limit: LIMITS.cost } });
  expect(said[0].message).toMatch(/\p{Script=Han}/u);
  expect(errors[0].message).not.toMatch(/\p{Script=Han}/u);
  expect(errors).toMatchObject([
    { message: expect.stringContaining(named ?? ''), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('the paths of demanded refusals are those of the rules', async () => {
  const names = await readdir(join(ROOT, 'domain'), { recursive: true });
  const files = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFile(join(ROOT, 'domain', name), 'utf8'));
  const source = (await Promise.all(files)).join('\n');
  const said = [...source.matchAll(/refuse\('([A-Z_]+)',\s*\{\s*path: \['(\w+)'/g)];

  expect(said.length).toBeGreaterThan(30);
  for (const [, code = '', path] of said) expect(refusalPaths[code], code).toContain(path);
  for (const code of Object.keys(refusalPaths)) expect(refusalCatalogue.has(code), code).toBe(true);
});

test('the same seed gives the same ids, another seed others', async () => {
  const now = () => '2026-11-23T01:00:00.000Z';

  const [one, same, other] = await Promise.all([1, 1, 2].map((seed) => memoryBackend({ seed, now })));

  expect(same?.demo).toEqual(one?.demo);
  expect(other?.demo.filedCase).not.toBe(one?.demo.filedCase);
}, 30_000);
