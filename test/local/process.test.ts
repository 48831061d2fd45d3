import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { dayAfter, shanghaiDay } from '#domain/model/time.ts';
import { openCentre } from './support/centre.ts';
import { must, send } from './support/deployed.ts';

const BEGIN =
  'mutation ($input: OpenSlotsThroughInput!) { openSlotsThrough(input: $input) { process { id status steps } refusals { code } } }';
const FOLLOW =
  'query ($id: ID!) { node(id: $id) { ... on Process { status steps done refused startedBy { id } finishedAt } } }';
const SLOTS = `query ($id: ID!, $from: LocalDate!, $to: LocalDate!) {
  slots(centreId: $id, from: $from, to: $to, first: 100) { edges { node { id } } } }`;

test('a process goes from the stream through its queue to its worker, step by step to the end', async () => {
  const centre = await openCentre(1);
  const today = shanghaiDay(new Date().toISOString());
  // Two templates, 25 weeks: 20 and 5 of each.
  const until = dayAfter(today, 25 * 7 - 1);

  const { process } = await must(centre.staff, BEGIN, { centreId: centre.id, until });
  const after = await ended(centre.staff, process.id);
  const { data } = await send(centre.staff, SLOTS, { id: centre.id, from: today, to: until });

  expect(process).toMatchObject({ status: 'RUNNING', steps: 4 });
  expect(after).toMatchObject({
    ...{ status: 'COMPLETED', steps: 4, done: 4, refused: 0, finishedAt: expect.any(String) },
    startedBy: { id: `Person_${centre.staff}` },
  });
  expect(data.slots.edges).toHaveLength(50);
});

async function ended(subject: string, id: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const { data } = await send(subject, FOLLOW, { id });
    if (data.node.status !== 'RUNNING') return data.node;
    await sleep(300);
  }
  throw new Error(`${id} did not end`);
}
