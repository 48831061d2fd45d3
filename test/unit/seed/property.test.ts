import { expect, test } from 'vitest';
import { seedDirectory } from '#scripts/seed/directory.ts';
import { seedIntake } from '#scripts/seed/intake.ts';
import { seedProperty } from '#scripts/seed/property.ts';
import { sender } from '#scripts/seed/send.ts';
import { MemoryTable } from '#store/memory.ts';
import { api } from '#test/support/api.ts';

test('one of the two items has been out and is back, the other is under way; again changes nothing', async () => {
  const table = new MemoryTable();
  const server = api({ table, administrators: ['zhou.admin'] });
  const send = sender((person, query, variables) => server.send(person, query, variables));
  await seedDirectory(send);
  const { filedCase } = await seedIntake(send);

  const first = await seedProperty(send, filedCase);
  const before = table.items();
  const second = await seedProperty(send, filedCase);

  expect(second).toEqual(first);
  expect(table.items()).toEqual(before);
  const query = `{
    propertyItem(id: "${first.item}") { status flags custodyChain { edges { node { type } } } }
    node(id: "${first.transfer}") { ... on PropertyTransfer { status items { status flags } } }
  }`;
  const { data } = await server.send('wang.officer', query);
  expect(data.propertyItem).toEqual({
    status: 'DEPOSITED',
    flags: [],
    custodyChain: {
      edges: ['ItemSeized', 'ItemDeposited', 'ItemCheckedOut', 'ItemCheckedIn'].map((type) => ({ node: { type } })),
    },
  });
  expect(data.node).toEqual({ status: 'DISPATCHED', items: [{ status: 'IN_TRANSIT', flags: [] }] });
});
