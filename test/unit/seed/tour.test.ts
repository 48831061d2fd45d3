import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { print } from 'graphql';
import { expect, test } from 'vitest';
import { BookVisitDocument, CasesDocument, LookUpReceiptDocument, VisitsDocument } from '#client/generated/graphql.ts';
import { ROOT } from '#scripts/local/directories.ts';
import { samples } from '#scripts/local/samples.ts';
import { seedDemo } from '#scripts/seed/demo.ts';
import { sender } from '#scripts/seed/send.ts';
import { api } from '#test/support/api.ts';
import { surroundings } from '#test/support/surroundings.ts';

test('the README shows operations as they are published, each with its fragments', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  const folder = join(ROOT, 'client/operations');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql'));
  const published = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));

  expect(shown).toHaveLength(5);
  for (const text of shown) {
    const [operation, ...fragments] = text.split(/\n(?=fragment )/);
    for (const part of [operation, ...fragments]) expect(published).toContain(part);
  }
});

test('the tour can be taken: a case, free seats, a booking, a receipt', async () => {
  const server = api({ world: surroundings({ now: new Date().toISOString() }), administrators: ['zhou.admin'] });
  const { receipt } = await seedDemo(sender(server.send), () => undefined);
  const visitsSample = samples.find(({ document }) => document === VisitsDocument);

  const cases = await server.send('wang.officer', print(CasesDocument));
  const { data: visits } = await server.send('lin.lawyer', print(VisitsDocument), visitsSample?.variables);
  const entrustmentId = visits.visits.edges[0].node.entrustment.id;
  const taken = new Set(visits.visits.edges.map(({ node }: { node: { from: string } }) => node.from));
  const slot = visits.slots.edges.find(
    ({ node }: { node: { from: string; freeSeats: number } }) => node.freeSeats > 0 && !taken.has(node.from),
  );
  const input = { slotId: slot.node.id, entrustmentId, idempotencyKey: 'any-1' };
  const booked = await server.send('lin.lawyer', print(BookVisitDocument), { input });
  const progress = await server.send(undefined, print(LookUpReceiptDocument), { input: receipt });

  expect(cases.data.cases.edges).not.toEqual([]);
  expect(booked).toMatchObject({ errors: [], data: { bookVisit: { refusals: [], visit: { from: slot.node.from } } } });
  expect(progress.data.lookUpReceipt).toEqual({ progress: { status: 'FILED' }, refusals: [] });
});
