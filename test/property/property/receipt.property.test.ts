import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryTable } from '#store/memory.ts';
import { expectCustody } from '#test/support/property/custody.ts';
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
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

test('of many receipts and refusals of one dispatch, exactly one happens', async () => {
  const rivals = fc.array(fc.record({ refuses: fc.boolean(), shelf: fc.integer({ min: 1, max: 6 }) }), {
    minLength: 2,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), rivals, async (scheduler, all) => {
      const table = new MemoryTable();
      const world = surroundings();
      await scene({ table, world }, { shelves: 6, events: caseEvents('CRIMINAL', CASE_FILED) });
      const alone = acting(table, world);
      const command = { ...seizing, caseId: 'Case_1', secondOfficerId: li.id };
      const { items: [{ id: itemId } = { id: '' }] = [] } = await alone(wang, 'seizeItems', command);
      const spot = { room: '一号库', shelf: 1, seal: 'F001', found: asListed };
      await alone(chen, 'depositItem', { itemId, storeId: aStore(STATION).id, ...spot });
      const sending = { itemIds: [itemId], destination: OTHER, carrier: '押运员', seal: 'T001' };
      const transferId = (await alone(chen, 'dispatchTransfer', sending)).transfer?.id ?? '';

      const send = acting(new ScheduledTable(table, scheduler), world);
      const sent = all.map(({ refuses, shelf }) =>
        refuses
          ? send(sun, 'refuseTransfer', { transferId, ground: 'OTHER', reason: '无货位' })
          : send(sun, 'receiveTransfer', {
              transferId,
              storeId: aStore(OTHER).id,
              placements: [{ ...spot, itemId, shelf }],
            }),
      );
      const answers = await scheduler.waitFor(Promise.all(sent));

      expect(answers.filter(({ refusals }) => refusals.length === 0)).toHaveLength(1);
      expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(
        Array.from({ length: all.length - 1 }, () => 'NOT_IN_THIS_STATE'),
      );
      expectCustody(table);
    }),
    { seed, numRuns: 40 },
  );
});
