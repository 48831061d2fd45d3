import { setTimeout as sleep } from 'node:timers/promises';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { SendMessageCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, expect, test } from 'vitest';
import { dayAfter, shanghaiDay, weekday } from '#domain/model/time.ts';
import { clientOptions } from '#scripts/local/deployment/environment.ts';
import type { DeadLetterQueue } from '#scripts/redrive/dead-letter-queues.ts';
import { deadLetterQueues } from '#scripts/redrive/dead-letter-queues.ts';
import { lookInto } from '#scripts/redrive/look.ts';
import { backend, must, send } from './support/deployed.ts';
import { redrive } from './support/redrive.ts';
import { registerOrgan, registerPerson } from './support/register.ts';

const queues = new SQSClient(clientOptions(backend.endpoint));
const stacks = new CloudFormationClient(clientOptions(backend.endpoint));

const REGISTER =
  'mutation ($input: RegisterCentreInput!) { registerCentre(input: $input) { centre { id } refusals { code } } }';
const ADD_ROOM = 'mutation ($input: AddVisitRoomInput!) { addVisitRoom(input: $input) { refusals { code } } }';
const ADD_TEMPLATE =
  'mutation ($input: AddSessionTemplateInput!) { addSessionTemplate(input: $input) { refusals { code } } }';
const SLOTS = `query ($id: ID!, $from: LocalDate!, $to: LocalDate!) {
  slots(centreId: $id, from: $from, to: $to) { edges { node { id } } } }`;

/** The queue of dead reactions, as it is now. */
async function dead(): Promise<DeadLetterQueue> {
  const found = (await deadLetterQueues(stacks, queues)).find(({ name }) => name === 'react');
  if (found === undefined) throw new Error('no dead-letter queue of react');
  return found;
}

async function until<Value>(ask: () => Promise<Value>, holds: (value: Value) => boolean): Promise<Value> {
  for (let tries = 0; tries < 200; tries += 1) {
    const value = await ask();
    if (holds(value)) return value;
    await sleep(300);
  }
  throw new Error('it did not come to pass');
}

let source: string;

beforeAll(async () => {
  source = (await dead()).source ?? '';
  // A message that fails is hidden for three minutes; five times that is too long for a test.
  const Attributes = { VisibilityTimeout: '1' };
  await queues.send(new SetQueueAttributesCommand({ QueueUrl: source, Attributes }));
});

test('what cannot be done dies after five tries, is shown, moved back, and done once it can be', async () => {
  const organ = await registerOrgan('DETENTION_CENTRE', '看守所');
  const staff = await registerPerson({ posts: ['CENTRE_STAFF'], organ });
  // A month from now, where the template's own event will open nothing.
  const at = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const day = dayAfter(shanghaiDay(at), 2);
  const today = shanghaiDay(new Date().toISOString());
  const session = { room: '1', weekday: weekday(day), from: '09:00', to: '10:00' };
  const template = { code: 'T1', ...session, effectiveFrom: today };
  const id = `Centre_${organ}`;
  const event = { type: 'TemplateAdded', template };
  // Its number is no event's of the centre: whatever has an event's id is done once.
  const recorded = { v: 1, id: `${id}.99`, aggregate: id, sequence: 99, at, by: 'Person_x', operation: 'x', event };

  await queues.send(new SendMessageCommand({ QueueUrl: source, MessageBody: JSON.stringify(recorded) }));
  await queues.send(new SendMessageCommand({ QueueUrl: source, MessageBody: '{ "name": "赵某", not json' }));
  await until(dead, ({ messages }) => messages === 2);
  const shown = await redrive('react');
  const listed = await redrive();
  const { centre } = await must('zhou.admin', REGISTER, { organ, name: '看守所' });
  await must(staff, ADD_ROOM, { centreId: centre.id, code: '1', mode: 'IN_PERSON', capacity: 1 });
  await must(staff, ADD_TEMPLATE, { centreId: centre.id, ...session, effectiveFrom: today });
  const slots = async (): Promise<readonly unknown[]> => {
    const { data } = await send(staff, SLOTS, { id, from: day, to: dayAfter(day, 7) });
    return data.slots.edges;
  };
  const before = await slots();
  const moved = await redrive('react', '--move');
  const after = await until(slots, (found) => found.length > 0);
  await until(dead, ({ messages }) => messages === 1);
  const left = await lookInto(queues, (await dead()).url);

  expect(shown).toContain(`TemplateAdded  ${id}.99`);
  expect(shown).toContain('no event');
  expect(shown).not.toContain('赵某');
  expect(listed).toMatch(/^react\s+2\s+the oldest of 20/m);
  expect(listed).toMatch(/^relay\s+0$/m);
  expect(before).toEqual([]);
  expect(moved).toContain('Moved back: 2');
  expect(after).toHaveLength(2);
  // What is no event fails again, and is there to be looked at.
  expect(left.map(({ type }) => type)).toEqual(['no event']);
});

test('what came from the stream cannot be moved, and a queue must be one of them', async () => {
  const refused = await redrive('relay', '--move').catch(String);
  const unknown = await redrive('nobody').catch(String);

  expect(refused).toContain('cannot be moved back');
  expect(unknown).toContain('change, count, evidence');
});
