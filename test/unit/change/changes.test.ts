import { expect, test } from 'vitest';
import { DAY, later } from '#domain/model/time.ts';
import type { News } from '#store/change/announce.ts';
import { announce } from '#store/change/announce.ts';
import { changesSince } from '#store/change/changes.ts';
import { KEPT, SETTLED_AFTER } from '#store/change/settling.ts';
import { Exhausted } from '#store/failures.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { surroundings } from '#test/support/surroundings.ts';

const NOW = '2026-11-23T01:00:00.000Z';
const STATION = 'Organ_330102510000';
const LIN = 'Person_lin';

const told = (n: number, audience: News['audience'] = STATION): News => ({ audience, id: `Case_${n}` });

/** Changes, one a minute. */
async function minutes(count: number) {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  for (let i = 0; i < count; i += 1) {
    await announce(table, [told(i)], world);
    world.set(later(world.now(), 60_000));
  }
  return { table, world };
}

const ask = (table: Table, now: string, after: string | undefined, first = 50) =>
  changesSince(table, [STATION, LIN], { after, first, now: () => now });

test('without a cursor nothing is told yet, but where to begin', async () => {
  const { table } = await minutes(3);

  expect(await ask(table, NOW, undefined)).toEqual({
    ids: [],
    cursor: later(NOW, -SETTLED_AFTER),
    more: false,
    expired: false,
  });
});

test('what is new is told at once, and once more by the next answer; then no longer', async () => {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  const start = await ask(table, NOW, undefined);
  await announce(table, [told(1)], world);

  const first = await ask(table, NOW, start.cursor);
  const second = await ask(table, later(NOW, 30_000), first.cursor);
  const third = await ask(table, later(NOW, 60_000), second.cursor);

  expect([first.ids, second.ids, third.ids]).toEqual([['Case_1'], ['Case_1'], []]);
});

test('what is settled is read on, page by page, each row once', async () => {
  const { table, world } = await minutes(7);
  const pages: string[] = [];
  let after = later(NOW, -1);
  for (let more = true; more; ) {
    const answer = await ask(table, world.now(), after, 3);
    pages.push(answer.ids.join());
    ({ cursor: after, more } = answer);
  }

  expect(pages).toEqual(['Case_0,Case_1,Case_2', 'Case_3,Case_4,Case_5', 'Case_6']);
});

test('two lists are read as one: none of their rows is passed over when one has more', async () => {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  for (const [n, audience] of [STATION, STATION, STATION, LIN, STATION].entries()) {
    await announce(table, [told(n, audience as News['audience'])], world);
    world.set(later(world.now(), 60_000));
  }
  const seen: string[] = [];
  let after = later(NOW, -1);
  for (let more = true; more; ) {
    const answer = await ask(table, world.now(), after, 2);
    seen.push(...answer.ids);
    ({ cursor: after, more } = answer);
  }

  expect(seen).toEqual(['Case_0', 'Case_1', 'Case_2', 'Case_3', 'Case_4']);
});

test('a record that changed often is told once, at its last place', async () => {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  for (const n of [1, 2, 1]) {
    await announce(table, [told(n)], world);
    world.set(later(world.now(), 1));
  }

  expect((await ask(table, world.now(), later(NOW, -1))).ids).toEqual(['Case_2', 'Case_1']);
});

test('a cursor of seven days goes on; an older one is told that it is too old, and where to begin anew', async () => {
  const table = new MemoryTable();

  const young = await ask(table, NOW, later(NOW, -KEPT));
  const old = await ask(table, NOW, later(NOW, -KEPT - 1));

  expect([young.expired, old.expired]).toEqual([false, true]);
  expect(old).toMatchObject({ ids: [], cursor: later(NOW, -SETTLED_AFTER), more: false });
});

test('rows are there for seven days at least, for the table to drop after that', async () => {
  const { table } = await minutes(1);

  expect(table.items().map(({ expires }) => expires)).toEqual([Date.parse(NOW) / 1000 + (7 * DAY) / 1000]);
});

test('a write that was not answered in time is written again, at its new place', async () => {
  const table = new MemoryTable();
  const world = surroundings({ now: NOW });
  let lags = 1;
  const slow: Table = {
    read: (keys) => table.read(keys),
    query: (query) => table.query(query),
    transact: async (writes, token) => {
      if (lags > 0) world.set(later(world.now(), 11_000));
      lags -= 1;
      return table.transact(writes, token);
    },
  };

  await announce(slow, [told(1)], world);

  expect(table.items().map(({ SK }) => SK)).toEqual([`${NOW}#Case_1`, `${later(NOW, 11_000)}#Case_1`]);
  lags = 100;
  await expect(announce(slow, [told(2)], world)).rejects.toThrow(Exhausted);
});

test('a question is one request for each of two lists, however long they are', async () => {
  const bills = [];
  for (const count of [60, 600]) {
    const { table, world } = await minutes(count);
    const metered = new MeteredTable(table);
    await ask(metered, world.now(), later(NOW, -1), 20);
    bills.push(metered.bill());
  }

  expect(bills[0]?.reads).toBe(2);
  expect(bills[1]).toEqual(bills[0]);
});
