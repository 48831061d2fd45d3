import { expect, test } from 'vitest';
import type { DeadlineEvent } from '#domain/deadline/deadline/deadline.ts';
import { deadlineId } from '#domain/deadline/deadline/deadline.ts';
import { Deadlines } from '#domain/deadline/deadline/deadlines.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { one } from '#domain/model/reads.ts';
import { sweep } from '#functions/deadlines/sweep.ts';
import { commit } from '#store/commit.ts';
import { recordedOf } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Table } from '#store/table.ts';
import { expectConsistent } from '#test/support/consistency.ts';
import { started } from '#test/support/deadline/records.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { plant } from '#test/support/plant.ts';
import { surroundings } from '#test/support/surroundings.ts';

const YELLOW = '2026-11-25T22:36:00.000Z';
const DUE = '2026-11-26T16:00:00.000Z';
const MONDAY = '2026-11-23T01:00:00.000Z';

/** So many filing reviews that began on Monday morning. */
async function running(count: number, start: Parameters<typeof started>[0] = {}) {
  const table = new MemoryTable();
  const world = surroundings({ now: MONDAY });
  for (let i = 0; i < count; i += 1) {
    const event = started({ subject: `Case_${i}`, ...start });
    if (event.type !== 'DeadlineStarted') throw new Error('not started');
    await plant({ table, world }, Deadlines, event.id, event);
  }
  return { table, world };
}

/** What was warned of, in the order of the table. */
function warnings(table: MemoryTable): readonly string[] {
  return table
    .items()
    .filter(({ SK }) => SK.startsWith(EVENTS))
    .map((item) => recordedOf(item).event as DeadlineEvent)
    .flatMap((event) => (event.type === 'DeadlineWarned' ? [`${event.subject} ${event.threshold}`] : []));
}

test('warns when it turns yellow and when it turns red, once each', async () => {
  const { table, world } = await running(1);
  const found: number[] = [];

  for (const now of [MONDAY, YELLOW, YELLOW, '2026-11-26T15:59:59.999Z', DUE, DUE, '2027-01-01T00:00:00.000Z']) {
    world.set(now);
    await sweep({ table, world });
    found.push(warnings(table).length);
  }

  expect(found).toEqual([0, 1, 1, 1, 2, 2, 2]);
  expect(warnings(table)).toEqual(['Case_0 YELLOW', 'Case_0 RED']);
  expectConsistent(table, [Deadlines]);
});

test('asleep for three days: each warning once', async () => {
  const { table, world } = await running(20);
  world.set('2026-11-29T16:00:00.000Z');

  const tally = await sweep({ table, world });
  await sweep({ table, world });

  expect(tally).toEqual({ done: 20, failed: 0, unfinished: false });
  expect(warnings(table)).toHaveLength(40);
  expect(new Set(warnings(table)).size).toBe(40);
});

test('two at once: each warning once', async () => {
  const { table, world } = await running(30);
  world.set(YELLOW);

  await Promise.all([sweep({ table, world }), sweep({ table, world })]);

  expect(new Set(warnings(table)).size).toBe(30);
  expect(warnings(table)).toHaveLength(30);
});

test('killed half-way: the next one goes on', async () => {
  const { table, world } = await running(60);
  world.set(YELLOW);
  let left = 17;
  const dying: Table = {
    read: (keys) => table.read(keys),
    query: (query) => table.query(query),
    transact: async (writes, token) => {
      left -= 1;
      if (left < 0) throw new Error('killed');
      return table.transact(writes, token);
    },
  };

  const tally = await sweep({ table: dying, world });
  const halfway = warnings(table).length;
  await sweep({ table, world });

  expect(tally.failed).toBe(60 - 17);
  expect(halfway).toBe(17);
  expect(new Set(warnings(table)).size).toBe(60);
  expect(warnings(table)).toHaveLength(60);
});

test('out of time: says so, and the next one goes on', async () => {
  const { table, world } = await running(40);
  world.set(YELLOW);
  let left = 10;

  const tally = await sweep({ table, world }, () => {
    left -= 1;
    return left >= 0;
  });
  await sweep({ table, world });

  expect(tally).toMatchObject({ done: 10, unfinished: true });
  expect(warnings(table)).toHaveLength(40);
});

test('what is paused or met is not warned of', async () => {
  const { table, world } = await running(1, { term: 'PUBLIC_SECURITY_CASE' });
  const id = deadlineId('Case_0', 'PUBLIC_SECURITY_CASE');
  const paused = await running(0);
  const event = started({ term: 'PUBLIC_SECURITY_CASE' });
  await plant(paused, Deadlines, deadlineId('Case_1', 'PUBLIC_SECURITY_CASE'), event, {
    type: 'DeadlinePaused',
    ground: 'APPRAISAL',
    at: MONDAY,
    reason: '鉴定',
  });
  for (const each of [world, paused.world]) each.set('2027-02-01T00:00:00.000Z');

  await sweep({ table, world });
  await sweep(paused);

  expect(warnings(table)).toEqual(['Case_0 YELLOW', 'Case_0 RED']);
  expect(warnings(paused.table)).toEqual([]);
  expect(id).toBe('Deadline_Case_0-PUBLIC_SECURITY_CASE');
});

test('reads only what is due: as much with 2,000 running as with 20', async () => {
  const bills = [];
  for (const count of [20, 2_000]) {
    const { table, world } = await running(count);
    const late = started({ subject: 'Case_late', startedAt: '2026-11-20T01:00:00.000Z' });
    if (late.type !== 'DeadlineStarted') throw new Error('not started');
    await plant({ table, world }, Deadlines, late.id, late);
    world.set('2026-11-23T04:00:00.000Z');
    const metered = new MeteredTable(table);

    const tally = await sweep({ table: metered, world });

    expect(tally.done).toBe(1);
    bills.push(metered.bill());
  }

  expect(bills[1]).toEqual(bills[0]);
});

test('put off and taken back after its first warning: overdue is told when it is, and nothing twice', async () => {
  const { table, world } = await running(1, { term: 'CONTINUED_QUESTIONING' });
  const id = deadlineId('Case_0', 'CONTINUED_QUESTIONING');
  const [yellow, due] = ['2026-11-23T10:36:00.000Z', '2026-11-23T13:00:00.000Z'];
  const moved = async (...events: DeadlineEvent[]) => {
    const procedure = {
      reads: () => ({ deadline: one(Deadlines, id) }),
      rule: () => accepted({}, changed(Deadlines, { id }, ...events)),
    };
    const key = world.token();
    await commit(table, { operation: 'move', key, digest: key, actor: SYSTEM, input: {}, procedure }, world);
  };
  world.set(yellow);
  await sweep({ table, world });

  const longer = { dueAt: '2026-11-24T01:00:00.000Z', provisional: false, warnAt: '2026-11-23T20:12:00.000Z' };
  const extension = { extension: 'SECOND_STAGE', unit: 'hour', length: 12, article: '11', reason: '批准' } as const;
  await moved({ type: 'DeadlineExtended', ...extension, ...longer });
  const back = { dueAt: due, provisional: false, warnAt: yellow };
  await moved({ type: 'DeadlineExtensionUndone', reason: '撤销', ...back });
  world.set('2026-11-23T12:00:00.000Z');
  const idle = await sweep({ table, world });
  world.set(due);
  await sweep({ table, world });

  expect(idle.done).toBe(0);
  expect(warnings(table)).toEqual(['Case_0 YELLOW', 'Case_0 RED']);
});
