import { beforeAll, expect, test } from 'vitest';
import { shanghaiDay } from '#domain/model/time.ts';
import { count } from '#functions/count/count.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { ORGANS } from '#scripts/seed/organs.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { eventsOf } from '#test/support/count/history.ts';

const STATISTICS = `query ($organ: OrganCode!, $from: LocalDate!, $to: LocalDate!) {
  statistics(organ: $organ, from: $from, to: $to) { day counts { measure amount } } }`;

let server: Api;
let today: string;

beforeAll(async () => {
  const table = new MemoryTable();
  server = api({ table, administrators: ['zhou.admin'] });
  await seedDemo(sender(server.send), () => undefined);
  await count(server, eventsOf(table));
  today = shanghaiDay(server.world.now());
});

const ask = (person: string | undefined, organ: string, from = today, to = today) =>
  server.send(person, STATISTICS, { organ, from, to });

const amounts = (counts: readonly { readonly measure: string; readonly amount: number }[]) =>
  Object.fromEntries(counts.filter(({ amount }) => amount > 0).map(({ measure, amount }) => [measure, amount]));

test('a station sees what it did today, also what it did not', async () => {
  const { data, errors } = await ask('wang.officer', ORGANS.station.code);

  expect(errors).toEqual([]);
  const [{ day, counts }] = data.statistics;
  expect(day).toBe(today);
  expect(amounts(counts)).toMatchObject({ REPORTS_REGISTERED: 5, CASES_FILED: 1, CASES_DECLINED: 1, ITEMS_SEIZED: 2 });
  expect(counts).toContainEqual({ measure: 'ITEMS_RETURNED_LATE', amount: 0 });
});

test('days on which nothing happened are there too', async () => {
  const { data } = await ask('wang.officer', ORGANS.station.code, '2026-11-20', '2026-12-20');

  expect(data.statistics).toHaveLength(31);
  expect(data.statistics[0]).toMatchObject({ day: '2026-11-20' });
  expect(amounts(data.statistics[0].counts)).toEqual({});
});

test('not so of an organ beside or above', async () => {
  const answers = [
    await ask('qian.officer', ORGANS.station.code),
    await ask('wang.officer', ORGANS.bureau.code),
    await ask('wang.officer', ORGANS.detentionCentre.code),
  ];

  expect(answers.map(({ data }) => data.statistics)).toEqual([[], [], []]);
});

test.each(['chen.custodian', 'lin.lawyer', 'wu.centre', 'zhou.admin'])('%s may not ask', async (person) => {
  const { errors } = await ask(person, ORGANS.station.code);

  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
});

test.each([
  ['ends before it begins', '2026-11-23', '2026-11-22'],
  ['has 32 days', '2026-11-01', '2026-12-02'],
])('a range that %s is refused', async (_, from, to) => {
  const { errors } = await ask('wang.officer', ORGANS.station.code, from, to);

  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});
