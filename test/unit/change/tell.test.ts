import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { tell } from '#functions/change/tell.ts';
import type { Recorded } from '#store/event.ts';
import { changePartition } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import { eventsOf } from '#test/support/count/history.ts';
import { between, Killed, killing } from '#test/support/evidence/between.ts';
import { begun, caseAccepted, STATION, WANG } from '#test/support/evidence/records.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

/** So many cases of one organ, of one officer. */
async function cases(howMany: number) {
  const table = new MemoryTable();
  const world = surroundings();
  for (let i = 1; i <= howMany; i += 1) {
    const id = `Case_${i}` as const;
    await plant({ table, world }, Cases, id, { ...caseAccepted, id });
  }
  return { table, world, events: eventsOf(table) };
}

/** What was told to an audience, each record once. */
async function toldTo(table: MemoryTable, audience: `${string}_${string}`) {
  const { items } = await table.query({ PK: changePartition(audience), limit: 1_000 });
  return [...new Set(items.map(({ id }) => id))].sort();
}

test('the organ and the officer in charge are told of a case, once for all of its events in a batch', async () => {
  const { table, world } = await cases(0);
  const own = { type: 'OwnWorkAttempted', action: 'FILE', by: WANG.id } as const;
  await plant({ table, world }, Cases, 'Case_1', caseAccepted, own, own);

  await tell({ table, world }, eventsOf(table));

  expect(table.items().filter(({ PK }) => PK.startsWith('CHANGES#'))).toHaveLength(2);
  expect(await toldTo(table, `Organ_${STATION}`)).toEqual(['Case_1']);
  expect(await toldTo(table, WANG.id)).toEqual(['Case_1']);
});

test('of evidence, the organ of its case is told', async () => {
  const { table, world } = await cases(1);
  await plant({ table, world }, EvidenceItems, 'Evidence_1', { type: 'UploadBegun', ...begun });

  await tell({ table, world }, eventsOf(table));

  expect(await toldTo(table, `Organ_${STATION}`)).toEqual(['Case_1', 'Evidence_1']);
});

test('of what was erased meanwhile, and of kinds that concern nobody, nobody is told', async () => {
  const { table, world, events } = await cases(1);
  const before = table.items();
  const others = ['Case_gone', 'Series_x'].map((aggregate) => ({ ...events[0], aggregate }) as Recorded);

  await tell({ table, world }, others);

  expect(table.items()).toEqual(before);
});

test('killed anywhere and delivered again, everyone is told of everything', async () => {
  for (let moment = 0; moment < 8; moment += 1) {
    const { table, world, events } = await cases(80);
    const dying = tell({ table: between(table, killing(moment)), world }, events);
    await dying.catch((failure: unknown) => expect(failure).toBeInstanceOf(Killed));

    await tell({ table, world }, events);

    expect(await toldTo(table, `Organ_${STATION}`)).toHaveLength(80);
    expect(await toldTo(table, WANG.id)).toHaveLength(80);
  }
});

test('a full batch of one organ’s cases is one read and one transaction', async () => {
  const { table, world, events } = await cases(50);
  const metered = new MeteredTable(table);

  await tell({ table: metered, world }, events);

  expect(metered.bill()).toMatchObject({ reads: 1, transactions: 1, writes: 100, writeUnits: 200 });
});
