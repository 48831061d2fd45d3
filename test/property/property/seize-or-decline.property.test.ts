import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryTable } from '#store/memory.ts';
import type { Write } from '#store/table.ts';
import { expectCustody } from '#test/support/property/custody.ts';
import { caseEvents, li, seizing, wang, zhao } from '#test/support/property/records.ts';
import { acting, scene } from '#test/support/property/scene.ts';
import { RecordingTable } from '#test/support/recording-table.ts';
import { ScheduledTable } from '#test/support/scheduled-table.ts';
import { seed } from '#test/support/seed.ts';
import { surroundings } from '#test/support/surroundings.ts';

type Edit = (writes: readonly Write[]) => readonly Write[];

/** Whether a transaction writes an event of this type. */
const records = (writes: readonly Write[], type: string) =>
  writes.some((write) => write.write === 'put' && String(write.item.text).includes(`"type":"${type}"`));

/** An accepted administrative case is declined while officers seize items on it. */
function rush(edit?: Edit) {
  return fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 4 }), async (scheduler, seizures) => {
    const table = new MemoryTable();
    const world = surroundings();
    await scene({ table, world }, { events: caseEvents('ADMINISTRATIVE') });
    const recording = new RecordingTable(table, edit);
    const send = acting(new ScheduledTable(recording, scheduler), world);

    const command = { ...seizing, caseId: 'Case_1', secondOfficerId: li.id };
    const taking = Array.from({ length: seizures }, () => send(wang, 'seizeItems', command));
    const declining = send(zhao, 'declineCase', { caseId: 'Case_1', reason: '没有违法事实' });
    const [declined, ...answers] = await scheduler.waitFor(Promise.all([declining, ...taking]));

    expect(declined?.refusals).toEqual([]);
    const order = recording.happened.map((writes) => {
      if (records(writes, 'CaseDeclined')) return 'declined';
      return records(writes, 'ItemSeized') ? 'seized' : 'else';
    });
    expect(order.slice(order.indexOf('declined'))).toEqual(['declined']);
    const late = answers.flatMap(({ refusals }) => refusals.map(({ code }) => code));
    expect(order).toHaveLength(1 + seizures - late.length);
    for (const code of late) expect(code).toBe('NOT_SEIZABLE');
    expectCustody(table);
  });
}

test('nothing is seized on a case after it was declined, in whatever order reads and writes arrive', async () => {
  await fc.assert(rush(), { seed, numRuns: 80 });
});

test('without the check of the case’s gate, something is', async () => {
  const withoutGate: Edit = (writes) =>
    writes.filter((write) => write.write !== 'check' || !write.key.SK.startsWith('GATE#seizable'));

  const { failed } = await fc.check(rush(withoutGate), { seed, numRuns: 500, endOnFailure: true });

  expect(failed).toBe(true);
});
