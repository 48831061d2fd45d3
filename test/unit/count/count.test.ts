import { expect, test } from 'vitest';
import { Cases } from '#domain/case/case/cases.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { EvidenceItems } from '#domain/evidence/evidence/evidence-items.ts';
import { count } from '#functions/count/count.ts';
import { counting } from '#functions/count/table.ts';
import { routes } from '#functions/relay/routes.ts';
import type { Recorded } from '#store/event.ts';
import { TransactionConflict } from '#store/failures.ts';
import { MemoryTable } from '#store/memory.ts';
import { talliesOf } from '#store/tallies.ts';
import { eventsOf } from '#test/support/count/history.ts';
import { counted } from '#test/support/count/recount.ts';
import { started } from '#test/support/deadline/records.ts';
import { begun, caseAccepted, completed, kept, STATION } from '#test/support/evidence/records.ts';
import { FaultyTable, instead } from '#test/support/faults.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

const DAY = '2026-11-23';
const MONDAY = '2026-11-23T01:00:00.000Z';

/** So many cases of one organ, accepted on one day. */
async function cases(howMany: number, now = MONDAY) {
  const table = new MemoryTable();
  const world = surroundings({ now });
  for (let i = 0; i < howMany; i += 1) {
    const id = `Case_${i}` as const;
    await plant({ table, world }, Cases, id, { ...caseAccepted, id });
  }
  return { table, world, events: eventsOf(table) };
}

test('exactly the events that are counted are carried to those who count', () => {
  const carried = Object.keys(routes).filter((type) => routes[type]?.includes('count'));
  const counts = [...counting.values()].flatMap(({ events }) => Object.keys(events));

  expect(carried.sort()).toEqual([...new Set(counts)].sort());
});

test('an event counts for its organ and Shanghai day; delivered again, also within a batch, for nothing more', async () => {
  const { table, world, events } = await cases(1, '2026-11-23T16:00:00.000Z');

  await count({ table, world }, [...events, ...events]);
  await count({ table, world }, events);

  expect(counted(table)).toEqual({ [`${STATION} 2026-11-24 CASES_ACCEPTED`]: 1 });
});

test('what is no measure leaves nothing behind', async () => {
  const { table, world, events } = await cases(1);
  const own = { type: 'OwnWorkAttempted', action: 'FILE', by: 'Person_x' };
  const before = table.items();

  const undone = await count(
    { table, world },
    events.map((event) => ({ ...event, event: own })),
  );

  expect(undone.size).toBe(0);
  expect(table.items()).toEqual(before);
});

test('an event of a record that was erased meanwhile is not counted, and stands in nobody’s way', async () => {
  const { table, world, events } = await cases(1);
  const erased = { ...(events[0] as Recorded), id: 'Case_gone.1', aggregate: 'Case_gone' } as const;

  const undone = await count({ table, world }, [erased, ...events]);

  expect(undone.size).toBe(0);
  expect(counted(table)).toEqual({ [`${STATION} ${DAY} CASES_ACCEPTED`]: 1 });
});

test('a term that ran out counts on its own day, however late that was noticed; a warning before does not', async () => {
  const table = new MemoryTable();
  const world = surroundings({ now: '2026-12-20T01:00:00.000Z' });
  const event = started();
  if (event.type !== 'DeadlineStarted') throw new Error('not started');
  const { dueAt, organ, posts, persons, subject, term, id } = event;
  const warned = { type: 'DeadlineWarned', dueAt, organ, posts, persons, subject, term } as const;
  await plant(
    { table, world },
    Deadlines,
    id,
    event,
    { ...warned, threshold: 'YELLOW' },
    { ...warned, threshold: 'RED' },
  );

  await count({ table, world }, eventsOf(table));

  expect(dueAt).toBe('2026-11-26T16:00:00.000Z');
  expect(counted(table)).toEqual({ [`${organ} 2026-11-27 DEADLINES_OVERDUE`]: 1 });
});

test('evidence counts for the organ of its case', async () => {
  const { table, world } = await cases(0);
  await plant({ table, world }, Cases, 'Case_1', caseAccepted);
  await plant(
    { table, world },
    EvidenceItems,
    'Evidence_1',
    { type: 'UploadBegun', ...begun },
    { type: 'UploadCompleted', ...completed },
    { type: 'EvidenceSealed', kept, at: MONDAY },
  );

  await count({ table, world }, eventsOf(table));

  expect(counted(table)).toEqual({
    [`${STATION} ${DAY} CASES_ACCEPTED`]: 1,
    [`${STATION} ${DAY} EVIDENCE_SEALED`]: 1,
  });
});

test('a batch of one organ’s day is one transaction, and two reads', async () => {
  const { table, world, events } = await cases(50);
  const metered = new MeteredTable(table);

  await count({ table: metered, world }, events);

  expect(metered.bill()).toMatchObject({ reads: 2, transactions: 1, writes: 51 });
});

test('more than a transaction holds is counted in several', async () => {
  const { table, world, events } = await cases(150);

  await count({ table, world }, events);

  expect(counted(table)).toEqual({ [`${STATION} ${DAY} CASES_ACCEPTED`]: 150 });
});

test('one organ’s day that cannot be counted comes back alone', async () => {
  const { table, world } = await cases(2);
  const elsewhere = '330102520000';
  await plant({ table, world }, Cases, 'Case_9', { ...caseAccepted, id: 'Case_9', organ: elsewhere });
  const conflicts = Array.from({ length: 8 }, () => ({
    before: (writes: readonly { write: string }[]) => {
      if (writes.length === 2) throw new TransactionConflict('conflict');
    },
  }));
  const faulty = new FaultyTable(table, ...conflicts, ...conflicts);

  const undone = await count({ table: faulty, world }, eventsOf(table));

  expect([...undone]).toEqual(['Case_9.1']);
  expect(counted(table)).toEqual({ [`${STATION} ${DAY} CASES_ACCEPTED`]: 2 });
});

test('a conflict is sent again as it was', async () => {
  const { table, world, events } = await cases(1);
  const faulty = new FaultyTable(table, instead(new TransactionConflict('conflict')));

  await count({ table: faulty, world }, events);

  expect(faulty.sent).toHaveLength(2);
  expect(faulty.sent[1]).toEqual(faulty.sent[0]);
  expect(counted(table)).toEqual({ [`${STATION} ${DAY} CASES_ACCEPTED`]: 1 });
});

test('a range of days is one request, its ends included, and no other organ’s', async () => {
  const table = new MemoryTable();
  for (const [i, now] of ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].entries()) {
    const id = `Case_${i}` as const;
    const world = surroundings({ now: `${now}T04:00:00.000Z`, seed: i });
    const own = { ...world, token: () => `${i}-${world.token()}` };
    await plant({ table, world: own }, Cases, id, { ...caseAccepted, id });
    await count({ table, world: own }, eventsOf(table));
  }
  const metered = new MeteredTable(table);

  const shares = await talliesOf(metered, STATION, { from: '2026-11-01', to: '2026-11-30', days: 30 });

  expect(shares.map(({ day, amounts }) => [day, amounts])).toEqual([
    ['2026-11-01', { CASES_ACCEPTED: 1 }],
    ['2026-11-30', { CASES_ACCEPTED: 1 }],
  ]);
  expect(metered.bill().reads).toBe(1);
});
