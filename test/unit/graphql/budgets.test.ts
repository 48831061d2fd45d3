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
import { aVisit } from './a-visit.ts';
import { anUpload } from './an-upload.ts';
import { BUDGETS, QUERIES } from './budgets.ts';
import type { Command } from './walk/more.ts';

/** SHA-256 of nothing. */
const EMPTY = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

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
  const scan = { kind: 'FIRM_LETTER', contentType: 'application/pdf', size: 9, sha256: EMPTY };
  await command('lin.lawyer', 'beginScan', scan, 'scan { id } upload { url }');
  await onAppeal(command);
  await rebuilt(command);
  await aVisit(command);
  await anUpload(command, filedCase);
  await aBundle(command, memory);
  // As the workers behind the stream would have done by now.
  const lived = eventsOf(memory).filter(({ id }) => !id.includes('-copy'));
  await count({ table: memory, world }, lived);
  await tell({ table: memory, world }, lived);
  for (const { name, person, query } of QUERIES) await billed(name, () => send(person, query, { caseId: filedCase }));
  return bills;
}

/** Papers that were rejected and are verified again, and somebody who is in court for a day. */
async function onAppeal(command: Command): Promise<void> {
  const chief = { subject: 'only.chief', name: '某所长', posts: ['LEADER'], organ: '339901430000' };
  await command('zhou.admin', 'registerPerson', chief, 'person { id }');
  const centreId = 'Centre_339901430000';
  const authority = { kind: 'LEGAL_AID_LETTER', number: '援9' };
  const papers = { centreId, suspect: '戊某', firmLetter: '函9', authority };
  const { entrustment } = await command('lin.lawyer', 'presentPapers', papers, 'entrustment { id }');
  const named = { entrustmentId: entrustment.id };
  await command('wu.centre', 'rejectEntrustment', { ...named, reason: 'NOT_CONFIRMED' }, 'entrustment { id }');
  await command('lin.lawyer', 'appealEntrustment', { ...named, statement: '材料齐全' }, 'entrustment { id }');
  await command('only.chief', 'upholdEntrustmentAppeal', { ...named, reason: '已复核' }, 'entrustment { id }');
  const { detainee } = await command('wu.centre', 'admitDetainee', { centreId, name: '戊某' }, 'detainee { id }');
  const away = { kind: 'COURT', from: '2026-12-01T01:00:00.000Z', to: '2026-12-01T09:00:00.000Z', reason: '开庭' };
  await command('wu.centre', 'recordAbsence', { detaineeId: detainee.id, ...away }, 'detainee { id }');
}

/** The history of an item, for a court. */
async function aBundle(command: Command, table: MemoryTable): Promise<void> {
  const ids = table.items().flatMap(({ PK, SK }) => (SK === 'STATE' && /^PropertyItem_\w+$/.test(PK) ? [PK] : []));
  const input = { recordId: ids[0], reason: '法院调取' };
  await command('wang.officer', 'requestCustodyBundle', input, 'disclosure { id } bundle { unsealed }');
}

/** What a centre's staff change, in a room of its own. */
async function rebuilt(command: Command): Promise<void> {
  const centreId = 'Centre_339901430000';
  const at = { centreId, room: '109' };
  await command(
    'wu.centre',
    'addVisitRoom',
    { centreId, code: '109', mode: 'IN_PERSON', capacity: 2 },
    'centre { id }',
  );
  const session = { ...at, weekday: 6, from: '09:00', to: '10:00', effectiveFrom: '2026-11-23' };
  const added = await command('wu.centre', 'addSessionTemplate', session, 'centre { templates { code } }');
  const template = added.centre.templates.at(-1).code;
  const closure = { from: '2026-12-25T01:00:00.000Z', to: '2026-12-25T09:00:00.000Z', reason: '检修' };
  const closed = await command('wu.centre', 'addVisitClosure', { ...at, ...closure }, 'centre { closures { code } }');
  await command(
    'wu.centre',
    'liftVisitClosure',
    { centreId, closure: closed.centre.closures.at(-1).code },
    'centre { id }',
  );
  await command('wu.centre', 'reapplyTimetable', { ...at, from: '2026-12-01', to: '2026-12-02' }, 'centre { id }');
  const urgent = { ...at, from: '2026-11-29T01:00:00.000Z', to: '2026-11-29T02:00:00.000Z' };
  await command('wu.centre', 'openUrgentSlot', urgent, 'slot { id }');
  const asOf = '2026-12-20';
  const changed = await command(
    'wu.centre',
    'changeSessionTemplate',
    { centreId, template, asOf, to: '10:30' },
    'centre { templates { code } }',
  );
  const next = changed.centre.templates.at(-1).code;
  await command('wu.centre', 'endSessionTemplate', { centreId, template: next, asOf }, 'centre { id }');
  await command('wu.centre', 'changeVisitRoom', { ...at, asOf, equipment: ['HEARING_LOOP'] }, 'centre { id }');
  await command('wu.centre', 'withdrawVisitRoom', { ...at, asOf }, 'centre { id }');
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
