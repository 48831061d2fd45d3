import { beforeAll, expect, test } from 'vitest';
import type { ConnectOptions } from '#client/index.ts';
import {
  BookVisitDocument,
  connect,
  FreeSlotsDocument,
  keepFresh,
  MyEntrustmentsDocument,
  MyRolesDocument,
} from '#client/index.ts';
import type { MemoryBackend } from '#scripts/mock/memory-backend.ts';
import { memoryBackend } from '#scripts/mock/memory-backend.ts';

const url = 'http://127.0.0.1:4000/graphql';
let backend: MemoryBackend;

beforeAll(async () => {
  backend = await memoryBackend();
});

/** A connection to the real endpoint in this process, and the statuses of what it answered. */
function connected(options: Partial<ConnectOptions> = {}, ...mishaps: readonly Record<string, string>[]) {
  const statuses: number[] = [];
  const waiting = [...mishaps];
  const fetch: ConnectOptions['fetch'] = async (input, init) => {
    const headers = { ...(init?.headers as Record<string, string>), ...waiting.shift() };
    const response = await backend.fetch(input, { ...init, headers });
    statuses.push(response.status);
    return response;
  };
  return { ...connect({ url, fetch, token: 'lin.lawyer', ...options }), statuses };
}

async function freeSlot() {
  const { ask } = connected();
  const { entrustments } = await ask(MyEntrustmentsDocument);
  const papers = entrustments.edges.map(({ node }) => node).find(({ status }) => status === 'VERIFIED');
  const from = new Date().toISOString().slice(0, 10);
  const to = new Date(Date.now() + 12 * 86_400_000).toISOString().slice(0, 10);
  const { slots } = await ask(FreeSlotsDocument, { centreId: papers?.centre?.id ?? '', from, to, first: 100 });
  const slot = slots.edges.map(({ node }) => node).findLast(({ freeSeats, capacity }) => freeSeats === capacity);
  return { slotId: slot?.id ?? '', entrustmentId: papers?.id ?? '' };
}

test('a mutation that was throttled is sent again, and is done once', async () => {
  const input = await freeSlot();
  const { ask, statuses } = connected({}, { 'x-mock-error': 'THROTTLED' });

  const { bookVisit } = await ask(BookVisitDocument, { input });

  expect(bookVisit).toMatchObject({ visit: { version: 1 }, refusals: [] });
  expect(statuses).toHaveLength(2);
});

test('an answer that was lost is had by sending the same again', async () => {
  const input = { ...(await freeSlot()), idempotencyKey: 'lost-1' };
  const { ask } = connected();

  const first = await ask(BookVisitDocument, { input });
  const second = await ask(BookVisitDocument, { input });

  expect(second).toEqual(first);
});

test('documents go by their ids as by their texts', async () => {
  const [byText, byId] = await Promise.all(
    (['text', 'ids'] as const).map((documents) => connected({ documents }).ask(MyRolesDocument)),
  );

  expect(byId).toEqual(byText);
  expect(byId).toMatchObject({ viewer: expect.anything() });
});

test.each([
  ['zh-CN', /[\u4e00-\u9fff]/],
  ['en', /^[^\u4e00-\u9fff]+$/],
])('in %s errors are told in that language', async (language, words) => {
  const { ask } = connected({ language });

  const answer = ask(BookVisitDocument, { input: { slotId: 'Slot_none', entrustmentId: 'Entrustment_none' } });

  await expect(answer).rejects.toMatchObject({ code: 'NOT_FOUND', message: expect.stringMatching(words) });
});

test('a token that nobody knows is replaced by one that somebody does', async () => {
  const tokens = ['nobody.known', 'lin.lawyer'];
  const { ask, statuses } = connected({ token: keepFresh(async () => tokens.shift() ?? '') });

  const answer = await ask(MyRolesDocument);

  expect(answer).toMatchObject({ viewer: expect.anything() });
  expect(statuses).toEqual([401, 200]);
});

test('what may not be seen takes the whole answer with it only where it must be there', async () => {
  const { ask } = connected();

  const needed = ask('{ viewer { roles } cases(first: 1) { edges { cursor } } }');
  const optional = ask('{ viewer { roles } case(id: "Case_1") { id } }');

  await expect(needed).rejects.toMatchObject({ code: 'FORBIDDEN', data: undefined });
  await expect(optional).rejects.toMatchObject({
    code: 'FORBIDDEN',
    errors: [{ path: ['case'] }],
    data: { viewer: { roles: expect.arrayContaining(['LAWYER']) }, case: null },
  });
});
