import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { STARTED } from '#domain/evidence/verification/holds.ts';
import { Verifications } from '#domain/evidence/verification/verifications.ts';
import { shardsOf } from '#domain/model/listing.ts';
import { MOST_READING } from '#functions/deadlines/may-read-more.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { listPartition } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { caseAccepted, STATION } from '#test/support/evidence/records.ts';
import { startedReading } from '#test/support/evidence/verifications.ts';
import { verifiedEvents } from '#test/support/evidence/verified.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

const LATER = '2027-08-01T00:00:00.000Z';

async function due(count: number) {
  const table = new MemoryTable();
  const world = surroundings();
  await plant({ table, world }, Cases, 'Case_1', caseAccepted);
  for (let i = 0; i < count; i += 1)
    await plant({ table, world }, EvidenceItems, `Evidence_${i}`, ...verifiedEvents(`Evidence_${i}`));
  world.set(LATER);
  return { table, world };
}

async function running(table: MemoryTable): Promise<number> {
  const lists = shardsOf(STARTED).map((list) => table.query({ PK: listPartition(list), limit: 1_000 }));
  return (await Promise.all(lists)).reduce((sum, { items }) => sum + items.length, 0);
}

test('what is due after half a year begins while few are being read, and the rest when those have been', async () => {
  const at = await due(300);

  await sweep(at);

  const begun = await running(at.table);
  expect(begun).toBeGreaterThan(0);
  expect(begun).toBeLessThan(2 * 8 * MOST_READING);
  await sweep(at);
  expect(await running(at.table)).toBeLessThan(2 * 8 * MOST_READING);
});

test('it waits behind whatever else is being read', async () => {
  const at = await due(20);
  for (let i = 0; i < 300; i += 1) {
    const id = `Verification_other${i}` as const;
    await plant(at, Verifications, id, { ...startedReading({ caseId: 'Case_1', organ: STATION }), id } as never);
  }

  await sweep(at);

  expect(await running(at.table)).toBe(300);
});
