import { beforeAll, describe, expect, test } from 'vitest';
import { tell } from '#functions/change/tell.ts';
import { count } from '#functions/count/count.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import type { Item } from '#store/table.ts';
import { api } from '#test/support/api.ts';
import { proposedExtension } from '#test/support/approval/proposed.ts';
import { eventsOf } from '#test/support/count/history.ts';
import type { Bill } from '#test/support/metered-table.ts';
import { MeteredTable } from '#test/support/metered-table.ts';
import { BUDGETS, QUERIES } from './budgets.ts';

/** What the demo's commands and a front end's queries cost on a table that already holds so many records. */
async function billsAt(records: number): Promise<ReadonlyMap<string, Bill>> {
  const memory = new MemoryTable();
  if (records > 0) for (const item of await multiplied(records)) await plant(memory, item);
  const table = new MeteredTable(memory);
  const { send, world } = api({ table, administrators: ['zhou.admin'] });
  const bills = new Map<string, Bill>();
  const billed = async (name: string, ask: () => ReturnType<typeof send>) => {
    table.bill();
    const answer = await ask();
    expect([name, answer.errors]).toEqual([name, []]);
    bills.set(name, worst(bills.get(name), table.bill()));
    return answer;
  };
  const command = sender((person, query, variables) =>
    billed(/\{\s*(\w+)/.exec(query.slice(query.indexOf(')')))?.[1] ?? query, () => send(person, query, variables)),
  );
  const { filedCase } = await seedDemo(command, () => undefined);
  const approvalId = await proposedExtension(command);
  await command('zhao.leader', 'takeApprovalStep', { approvalId }, 'approval { id }');
  await proposedExtension(command, '阳光路36号');
  // As the workers behind the stream would have done by now.
  const lived = eventsOf(memory).filter(({ id }) => !id.includes('-copy'));
  await count({ table: memory, world }, lived);
  await tell({ table: memory, world }, lived);
  for (const { name, person, query } of QUERIES) await billed(name, () => send(person, query, { caseId: filedCase }));
  return bills;
}

/**
 * Copies of the demo's records under other ids, in the same lists: a table in which all lists are long. A case has only
 * its own few deadlines, however many cases there are.
 */
async function multiplied(records: number): Promise<readonly Item[]> {
  const demo = new MemoryTable();
  const { send } = api({ table: demo, administrators: ['zhou.admin'] });
  await seedDemo(sender(send), () => undefined);
  const listed = demo
    .items()
    .filter(
      ({ PK, id }) =>
        PK.startsWith('LIST#') && typeof id === 'string' && !/^(Organ|Person|Centre|PropertyStore|Deadline)_/.test(id),
    );
  const ids = [...new Set(listed.map(({ id }) => String(id)))];
  return Array.from({ length: Math.ceil(records / ids.length) }, (_, copy) =>
    demo.items().flatMap((item) => {
      const id = ids.find((each) => item.PK === each || item.id === each);
      // Only a copy's own id differs: in its keys, its state and its rows.
      return id === undefined ? [] : [JSON.parse(JSON.stringify(item).replaceAll(id, `${id}-copy${copy}`)) as Item];
    }),
  ).flat();
}

async function plant(table: MemoryTable, item: Item): Promise<void> {
  await table.transact([{ write: 'put', item, condition: { is: 'absent' } }], `${item.PK} ${item.SK}`);
}

function worst(one: Bill | undefined, other: Bill): Bill {
  const most = (name: keyof Bill) => Math.max(one?.[name] ?? 0, other[name]);
  return {
    reads: most('reads'),
    transactions: most('transactions'),
    writes: most('writes'),
    readUnits: most('readUnits'),
    writeUnits: most('writeUnits'),
  };
}

describe('what an operation costs, on 10 records and on 10,000', () => {
  let few: ReadonlyMap<string, Bill>;
  let many: ReadonlyMap<string, Bill>;

  beforeAll(async () => {
    few = await billsAt(10);
    many = await billsAt(10_000);
  }, 120_000);

  test('every operation that is billed has a budget', () => {
    expect([...many.keys()].sort()).toEqual(Object.keys(BUDGETS).sort());
  });

  test.each(Object.entries(BUDGETS))('%s', (name, budget) => {
    const bill = many.get(name);

    expect(bill?.reads).toBeLessThanOrEqual(budget.reads);
    expect(bill?.transactions).toBeLessThanOrEqual(budget.transactions);
    // A page is full on a large table; a record costs the same on both.
    if (!budget.page) expect(few.get(name)).toEqual(bill);
  });
});
