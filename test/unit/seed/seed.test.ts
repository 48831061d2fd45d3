import { expect, test } from 'vitest';
import { seedDemo } from '#scripts/seed/demo.ts';
import { ORGANS } from '#scripts/seed/organs.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';

function seeding(table: MemoryTable) {
  const server = api({ table, administrators: ['zhou.admin'] });
  const send = sender((person, query, variables) => server.send(person, query, variables));
  return {
    send,
    query: server.send,
    run: () => seedDemo(send, () => undefined),
  };
}

test('the demo goes through, and again changes nothing', async () => {
  const table = new MemoryTable();
  const { run } = seeding(table);

  const first = await run();
  const before = table.items();
  const second = await run();

  expect(second).toEqual(first);
  expect(table.items()).toEqual(before);
});

test('a citizen looks up the receipt of the filed case', async () => {
  const { run, query } = seeding(new MemoryTable());
  const { receipt } = await run();

  const lookUp = `mutation ($input: LookUpReceiptInput!) { lookUpReceipt(input: $input) { progress { status } refusals { code } } }`;
  const { data } = await query(undefined, lookUp, { input: receipt });

  expect(data.lookUpReceipt).toEqual({ progress: { status: 'FILED' }, refusals: [] });
});

test('the station sees its cases, newest first, with history, deadlines and actions', async () => {
  const { run, query } = seeding(new MemoryTable());
  const { filedCase } = await run();

  const cases = `{ cases { edges { node { id number status organ { name } officerInCharge { name } report { number case { id } }
    deadlines { term article dueAt metAt provisional } availableActions history { edges { node { type by { name } } } } } } } }`;
  const { data, errors } = await query('zhao.leader', cases);

  expect(errors).toEqual([]);
  const nodes = data.cases.edges.map(({ node }: { node: object }) => node);
  expect(nodes.map(({ status }: { status: string }) => status).sort()).toEqual([
    'FILED',
    'NOT_FILED',
    'UNDER_FILING_REVIEW',
  ]);
  expect(nodes.find(({ id }: { id: string }) => id === filedCase)).toMatchObject({
    number: 'A3399015100002026110001',
    organ: { name: '阳光派出所 Yangguang Police Station' },
    officerInCharge: { name: '王警官' },
    report: { number: 'J3399015100002026000001', case: { id: filedCase } },
    deadlines: [{ term: 'FILING_CRIMINAL', article: '32号', provisional: false, metAt: expect.any(String) }],
    availableActions: [],
    history: {
      edges: [
        { node: { type: 'CaseAccepted', by: { name: '王警官' } } },
        { node: { type: 'CaseFiled', by: { name: '赵所长' } } },
      ],
    },
  });
});

test('a refusal stops it, with its text', async () => {
  const { run, send } = seeding(new MemoryTable());
  await run();

  const again = send('zhou.admin', 'registerOrgan', { ...ORGANS.station, name: 'again' }, 'organ { id }');

  await expect(again).rejects.toThrow('zhou.admin: registerOrgan: ORGAN_REGISTERED');
});
