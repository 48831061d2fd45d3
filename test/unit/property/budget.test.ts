import { expect, test } from 'vitest';
import { MOST_SEIZED } from '#domain/property/item/seize.ts';
import { MOST_TRANSFERRED } from '#domain/property/transfer/transfer.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Write } from '#store/table.ts';
import { MOST_WRITES } from '#store/table.ts';
import {
  aStore,
  asListed,
  CASE_FILED,
  caseEvents,
  chen,
  li,
  OTHER,
  STATION,
  seizing,
  sun,
  wang,
} from '#test/support/property/records.ts';
import { acting, scene } from '#test/support/property/scene.ts';
import { RecordingTable } from '#test/support/recording-table.ts';
import { surroundings } from '#test/support/surroundings.ts';

async function setUp() {
  const world = surroundings();
  const table = new RecordingTable(new MemoryTable());
  await scene({ table, world }, { shelves: 40, events: caseEvents('CRIMINAL', CASE_FILED) });
  const send = acting(table, world);
  const seize = (length: number) =>
    send(wang, 'seizeItems', {
      ...seizing,
      caseId: 'Case_1',
      secondOfficerId: li.id,
      items: Array.from({ length }, () => ({ name: '手机', ...asListed })),
    });
  return { send, seize, last: () => table.happened.at(-1) ?? [] };
}

/** DynamoDB refuses a transaction with two operations on one item. */
function expectOnePerItem(writes: readonly Write[]): void {
  const keys = writes
    .map((write) => (write.write === 'put' ? write.item : write.key))
    .map(({ PK, SK }) => `${PK}\n${SK}`);
  expect(new Set(keys).size).toBe(keys.length);
}

test('the longest list fills one transaction: one line more would not fit', async () => {
  const { seize, last } = await setUp();

  const { refusals } = await seize(MOST_SEIZED);

  expect(refusals).toEqual([]);
  expect(last()).toHaveLength(MOST_WRITES);
  expectOnePerItem(last());
});

test('the largest transfer can be received at once, also if nothing in it is as listed and all is sealed anew', async () => {
  const { send, seize, last } = await setUp();
  const { items = [] } = await seize(MOST_TRANSFERRED);
  const room = '一号库';
  for (const [i, { id: itemId }] of items.entries()) {
    const spot = { room, shelf: i + 1, seal: `F${i}`, found: asListed };
    await send(chen, 'depositItem', { itemId, storeId: aStore(STATION).id, ...spot });
  }
  const itemIds = items.map(({ id }) => id);
  const dispatch = { itemIds, destination: OTHER, carrier: '押运员', seal: 'T1' };
  const { transfer } = await send(chen, 'dispatchTransfer', dispatch);
  const dispatched = last();

  const found = { ...asListed, quantity: { amount: '0', unit: '部' } };
  const { refusals } = await send(sun, 'receiveTransfer', {
    transferId: transfer?.id ?? '',
    storeId: aStore(OTHER).id,
    placements: itemIds.map((itemId, i) => ({ itemId, room, shelf: i + 1, seal: `G${i}`, found })),
  });

  expect(refusals).toEqual([]);
  expect(last()).toHaveLength(MOST_WRITES);
  expectOnePerItem(last());
  expect(dispatched.length).toBeLessThan(MOST_WRITES);
  expectOnePerItem(dispatched);
});
