import { beforeAll, expect, test } from 'vitest';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Api } from '#test/support/api.ts';
import { api } from '#test/support/api.ts';
import { MeteredTable } from '#test/support/metered-table.ts';

const table = new MeteredTable(new MemoryTable());
const { send }: Api = api({ table, administrators: ['zhou.admin'] });
const input = { whatHappened: '家中被盗', occurredAt: '2026-11-22T20:00:00+08:00', place: '阳光路12号' };
const REGISTER = `mutation ($input: RegisterReportInput!) { registerReport(input: $input) { refusals { code } } }`;

beforeAll(async () => {
  await seedDemo(sender(send), () => undefined);
  for (let i = 0; i < 20; i += 1) {
    const reporter = { reporterName: `刘${i}`, reporterPhone: '13800000001' };
    await send('wang.officer', REGISTER, { input: { ...input, ...reporter } });
  }
});

async function readsOf(query: string): Promise<number> {
  await send('wang.officer', '{ viewer { roles } }');
  table.bill();
  const { errors } = await send('wang.officer', query);
  expect(errors).toEqual([]);
  return table.bill().reads;
}

const page = (first: number, rest: string) => `{ reports(first: ${first}) { edges { node { id ${rest} } } } }`;

test('a page is the list and one batch, however long it is', async () => {
  expect(await readsOf(page(1, ''))).toBe(2);
  expect(await readsOf(page(20, ''))).toBe(2);
});

test('another level is another batch for all of its rows, and what is there already is not read again', async () => {
  const people = page(20, 'registeredBy { name } organ { name }');
  const theirOrgans = page(20, 'registeredBy { name organ { name } } organ { name }');

  expect(await readsOf(people)).toBe(3);
  // The organ of the person is the one of the report.
  expect(await readsOf(theirOrgans)).toBe(3);
});
