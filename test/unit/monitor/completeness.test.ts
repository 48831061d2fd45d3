import { describe, expect, test } from 'vitest';
import { later } from '#domain/model/time.ts';
import { monitoring } from '#functions/monitor/monitoring.ts';
import { sealing } from '#functions/seal/sealing.ts';
import { eventKey, ledgerEntriesKey, ledgerHeadKey, stateKey } from '#store/keys.ts';
import type { Item } from '#store/table.ts';
import { aWatchedLog, readerOf } from '#test/support/ledger/a-watched-log.ts';
import { BEGINNING, plantEvents, someEvents } from '#test/support/ledger/waiting-events.ts';

function listOf({ entries }: Item): readonly unknown[] {
  return Array.isArray(entries) ? entries : [];
}

const EVENT = eventKey('Record_7', 3);

describe('completeness', () => {
  test('an event that waits for longer than it should, and one that has just come', async () => {
    const { workshop, table, world } = await aWatchedLog();
    await plantEvents(table, [{ aggregate: 'Record_100', sequence: 1 }]);

    expect(await monitoring(workshop)).toMatchObject({ overdue: 0 });
    world.set(later(BEGINNING, 120_000));
    expect(await monitoring(workshop)).toMatchObject({ overdue: 1 });
  });

  test.each<[string, string, (item: Item) => Item]>([
    ['its text', 'EVENT_DIFFERS', (item) => ({ ...item, text: String(item.text).replace('Person_1', 'Person_2') })],
    ['its salt', 'EVENT_DIFFERS', (item) => ({ ...item, salt: `${'A'.repeat(43)}=` })],
    ['its digest', 'EVENT_DIFFERS', (item) => ({ ...item, digest: `${'A'.repeat(43)}=` })],
    ['its place', 'EVENT_DIFFERS', (item) => ({ ...item, position: Number(item.position) + 1 })],
    ['its entry, to none', 'LOG_DIFFERS', (item) => ({ ...item, entry: '?' })],
    ['its entry', 'LOG_DIFFERS', (item) => ({ ...item, entry: 'A'.repeat(22) })],
  ])('an event of which somebody changed %s: %s', async (_name, flaw, change) => {
    const { workshop, table, tamper } = await aWatchedLog();
    const [item] = await table.read([EVENT]);
    await tamper(EVENT, change);

    expect((await monitoring(workshop)).flaws).toEqual([{ position: item?.position, flaw }]);
  });

  test('an event whose text was changed, and its digest with it: the log knows better', async () => {
    const { workshop, table, tamper } = await aWatchedLog();
    const [item] = await table.read([EVENT]);
    const [other] = await table.read([eventKey('Record_8', 3)]);
    await tamper(EVENT, (it) => ({ ...other, ...{ PK: it.PK, SK: it.SK, entry: it.entry, position: it.position } }));

    expect((await monitoring(workshop)).flaws).toEqual([{ position: item?.position, flaw: 'EVENT_DIFFERS' }]);
  });

  test('an event that is gone', async () => {
    const { workshop, table, remove } = await aWatchedLog();
    const [item] = await table.read([EVENT]);
    await remove(EVENT);

    expect((await monitoring(workshop)).flaws).toEqual([{ position: item?.position, flaw: 'EVENT_MISSING' }]);
  });

  test('entries that the table does not have any more', async () => {
    const { workshop, remove, origin } = await aWatchedLog();
    await remove(ledgerEntriesKey(origin, 98));

    const { compared, flaws } = await monitoring(workshop);

    expect(compared).toBe(202);
    expect(flaws).toHaveLength(98);
    expect(flaws).toContainEqual({ position: 98, flaw: 'ENTRY_MISSING' });
  });

  test('entries that the table does not have any more hide nothing that comes after them', async () => {
    const { workshop, table, tamper, remove, origin } = await aWatchedLog();
    const late = eventKey('Record_7', 5);
    const [item] = await table.read([late]);
    await remove(ledgerEntriesKey(origin, 98));
    await tamper(late, (it) => ({ ...it, text: '{"id":"Record_7.5"}' }));

    expect((await monitoring(workshop)).flaws).toContainEqual({ position: item?.position, flaw: 'EVENT_DIFFERS' });
  });

  test.each<[string, number, string, (item: Item) => Item]>([
    ['without the events it commits to', 98, 'ENTRY_MISSING', ({ events: _, ...item }) => item],
    [
      'with events that are none',
      98,
      'ENTRY_MISSING',
      (item) => ({ ...item, events: [7, null, 'x', '_.1', 'A_1.z', `${'A'.repeat(3_000)}_1.1`] }),
    ],
    [
      'with one of its texts changed',
      1,
      'ENTRY_DIFFERS',
      (item) => ({ ...item, entries: ['x', ...listOf(item).slice(1)] }),
    ],
    ['without its texts', 98, 'ENTRY_DIFFERS', ({ entries: _, ...item }) => item],
  ])('a batch %s: %i such flaws', async (_name, count, flaw, change) => {
    const { workshop, tamper, origin } = await aWatchedLog();
    await tamper(ledgerEntriesKey(origin, 98), change);

    const { flaws } = await monitoring(workshop);

    expect(flaws).toHaveLength(count);
    expect(flaws[0]).toEqual({ position: 98, flaw });
  });

  test.each([
    ['a brace', '{'],
    ['nothing', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['a very deep list', '['.repeat(50_000)],
  ])('a text that is no event but %s', async (_name, text) => {
    const { workshop, table, tamper } = await aWatchedLog();
    const [item] = await table.read([EVENT]);
    await tamper(EVENT, (it) => ({ ...it, text }));

    const flaws = [{ position: item?.position, flaw: 'EVENT_DIFFERS' }];
    expect(await monitoring(workshop)).toMatchObject({ compared: 300, flaws });
  });

  test('an event that was taken out of the index of those that wait', async () => {
    const { workshop, table, tamper } = await aWatchedLog();
    const [last] = await table.read([eventKey('Record_7', 5)]);
    const hidden = eventKey('Record_7', 6);
    await plantEvents(table, [{ aggregate: 'Record_7', sequence: 6 }]);

    expect((await monitoring(workshop)).flaws).toEqual([]);
    await tamper(hidden, ({ unsealed: _, arrived: __, ...item }) => item);
    expect((await monitoring(workshop)).flaws).toEqual([{ position: last?.position, flaw: 'NEXT_LEFT_OUT' }]);
  });

  test.each([
    [5, []],
    [6, ['NEXT_LEFT_OUT']],
  ])('a record that counts %i events, of which five are there', async (version, found) => {
    const { workshop, table } = await aWatchedLog();
    const item = { ...stateKey('Record_7'), version, state: {}, facts: {} };
    await table.transact([{ write: 'put', item, condition: { is: 'absent' } }], 'a state');

    expect((await monitoring(workshop)).flaws.map(({ flaw }) => flaw)).toEqual(found);
  });

  test('what is found is looked at each round, until it is well', async () => {
    const { workshop, table, tamper } = await aWatchedLog();
    const [whole] = await table.read([EVENT]);
    await tamper(EVENT, (item) => ({ ...item, text: '{}' }));
    const flaws = [{ position: whole?.position, flaw: 'EVENT_DIFFERS' }];
    // The place goes past it, and it is found nevertheless.
    const most = Number(whole?.position) + 1;

    expect(await monitoring(workshop, { most })).toMatchObject({ compared: most, flaws });
    expect(await monitoring(workshop, { most: 10 })).toMatchObject({ compared: 10, flaws });
    await tamper(EVENT, (item) => ({ ...item, ...whole }));
    expect(await monitoring(workshop, { most: 10 })).toMatchObject({ compared: 10, flaws: [] });
  });

  test('a round compares so many, and the next one goes on', async () => {
    const { workshop } = await aWatchedLog();
    const compared: number[] = [];
    for (let i = 0; i < 4; i += 1) compared.push((await monitoring(workshop, { most: 120 })).compared);

    expect(compared).toEqual([120, 120, 60, 120]);
  });

  test('tiles above the entries are read once in a round', async () => {
    const { workshop, store } = await aWatchedLog(20);
    const read: string[] = [];
    const counting = {
      ...readerOf(store),
      checkpoint: () => store.checkpoint(),
      tile: (level: number, index: number, width: number) => {
        read.push(`${level}/${index}`);
        return store.tile(level, index, width);
      },
    };

    expect(await monitoring({ ...workshop, store: counting })).toMatchObject({ compared: 1_200, flaws: [] });
    expect(read.filter((tile) => tile === '1/0')).toHaveLength(1);
  });

  test('a checkpoint that stays behind what the table has sealed, when it is late and before', async () => {
    const { workshop, table, store, world } = await aWatchedLog();
    await monitoring(workshop);
    const old = await store.checkpoint();
    await plantEvents(table, someEvents(60, 6).slice(300));
    await sealing(workshop);
    const behind = { ...workshop, store: { ...readerOf(store), checkpoint: async () => old } };

    expect(await monitoring(behind)).toMatchObject({ size: 300, overdue: 0 });
    world.set(later(BEGINNING, 120_000));
    expect(await monitoring(behind)).toMatchObject({ size: 300, overdue: 60 });
  });

  test('a head that is behind the log', async () => {
    const { workshop, tamper, origin } = await aWatchedLog();
    await tamper(ledgerHeadKey(origin), (item) => ({ ...item, size: 299 }));

    expect((await monitoring(workshop)).flaws).toEqual([{ position: 299, flaw: 'HEAD_BEHIND' }]);
  });

  test('a tile that is gone', async () => {
    const { workshop, store } = await aWatchedLog();
    store.lapse('tile/0/000');

    expect((await monitoring(workshop)).flaws).toHaveLength(256);
  });
});
