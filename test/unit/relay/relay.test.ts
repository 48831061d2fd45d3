import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import type { Id } from '#domain/model/id.ts';
import type { Send } from '#functions/relay/relay.ts';
import { relay } from '#functions/relay/relay.ts';
import type { Queue } from '#functions/relay/routes.ts';
import { eventItem } from '#store/event.ts';

/** A record of the stream, as a commit leaves it. */
function inserted(type: string, sequence: number, text = 'x', aggregate: Id = 'Locker_1'): DynamoDBRecord {
  const recorded = {
    v: 1,
    id: `${aggregate}.${sequence}`,
    aggregate,
    sequence,
    at: '2026-11-23T01:00:00.000Z',
    by: 'Person_wang.officer',
    operation: 'completeUpload',
    event: { type, text },
  } as const;
  const item = eventItem(recorded, { salt: new Uint8Array(32), entry: new Uint8Array(16) });
  return {
    eventName: 'INSERT',
    dynamodb: {
      SequenceNumber: String(sequence),
      NewImage: Object.fromEntries(Object.entries(item).map(([name, value]) => [name, { S: String(value) }])),
    },
  };
}

/** A queue that takes everything but what `refuses` says. */
function queues(refuses: (text: string) => boolean = () => false) {
  const sent: { readonly queue: Queue; readonly texts: readonly string[] }[] = [];
  /** How often the sealer was woken. */
  const woken: (readonly string[])[] = [];
  const send: Send = async (queue, texts) => {
    if (queue === 'seal') {
      woken.push(texts);
      return [];
    }
    sent.push({ queue, texts });
    return texts.flatMap((text, i) => (refuses(text) ? [i] : []));
  };
  return { sent, woken, send };
}

test('each event goes, to the letter, to the queues of those who act on it, and to no other', async () => {
  const { sent, send } = queues();
  const records = [inserted('TemplateAdded', 1), inserted('UploadCompleted', 2), inserted('UploadBegun', 3)];

  expect(await relay(records, send)).toBeUndefined();

  expect(sent).toEqual([
    { queue: 'react', texts: [records[0]?.dynamodb?.NewImage?.text?.S] },
    { queue: 'evidence', texts: [records[1]?.dynamodb?.NewImage?.text?.S] },
  ]);
});

test('states, claims and lists are not news, nor is what was changed or removed', async () => {
  const { sent, woken, send } = queues();
  const event = inserted('UploadCompleted', 1);
  const state = {
    ...event,
    dynamodb: { NewImage: { PK: { S: 'Locker_1' }, SK: { S: 'STATE' }, text: { S: '{}' } } },
  };

  await relay([state, { ...event, eventName: 'MODIFY' }, { ...event, eventName: 'REMOVE' }, {}], send);

  expect([sent, woken]).toEqual([[], []]);
});

test('batches have ten messages at most, and no more bytes than SQS takes', async () => {
  const { sent, send } = queues();
  const many = Array.from({ length: 23 }, (_, i) => inserted('UploadCompleted', i));
  const large = Array.from({ length: 3 }, (_, i) => inserted('UploadCompleted', i, 'x'.repeat(100_000)));

  await relay(many, send);
  expect(sent.map(({ texts }) => texts.length)).toEqual([10, 10, 3]);

  sent.length = 0;
  await relay(large, send);
  expect(sent.map(({ texts }) => texts.length)).toEqual([2, 1]);
});

test('the stream is resumed at the earliest record that was not taken, whichever queue it was for', async () => {
  const { send } = queues((text) => /Locker_1\.(2|4)"/.test(text));
  const types = ['UploadCompleted', 'UploadBegun', 'TemplateAdded', 'UploadCompleted', 'UploadCompleted'];

  expect(
    await relay(
      types.map((type, i) => inserted(type, i)),
      send,
    ),
  ).toBe(2);
});

test('a queue that does not answer has taken nothing; the other is served all the same', async () => {
  const { sent, send } = queues();
  const broken: Send = (queue, texts) =>
    queue === 'react' ? Promise.reject(new Error('timed out')) : send(queue, texts);

  const first = await relay([inserted('UploadCompleted', 0), inserted('TemplateAdded', 1)], broken);

  expect(first).toBe(1);
  expect(sent.map(({ queue }) => queue)).toEqual(['evidence']);
});

test('every event of some kinds of records goes to those who tell of changes, beside who acts on it', async () => {
  const { sent, send } = queues();

  await relay([inserted('VisitBooked', 1, 'x', 'Visit_1'), inserted('AnythingElse', 2, 'x', 'Visit_1')], send);

  const changes = sent.filter(({ queue }) => queue === 'change');
  expect(changes.map(({ texts }) => texts.length)).toEqual([2]);
  expect(sent.filter(({ queue }) => queue === 'count').map(({ texts }) => texts.length)).toEqual([1]);
});

test('of a notification, that it came and that it was read is a change; how its delivery goes is not', async () => {
  const { sent, send } = queues();
  const types = ['Notified', 'DeliveryBegun', 'DeliveryDeferred', 'DeliveryFailed', 'DeliverySent', 'NotificationRead'];

  await relay(
    types.map((type, i) => inserted(type, i + 1, 'x', 'Notification_1')),
    send,
  );

  expect(sent.map(({ queue }) => queue)).toEqual(['change']);
  expect(sent[0]?.texts.map((text) => JSON.parse(text).event.type)).toEqual(['Notified', 'NotificationRead']);
});

test('every event wakes the sealer, many together once, whoever else acts on them', async () => {
  const { woken, send } = queues();
  const many = Array.from({ length: 60 }, (_, i) => inserted('NobodyActsOnIt', i));

  await relay(many, send);

  expect(woken).toHaveLength(1);
  expect(woken[0]).toHaveLength(1);
});

test('a sealer that cannot be woken holds up nobody: the clock wakes it too', async () => {
  const { sent, send } = queues();
  const broken: Send = (queue, texts) =>
    queue === 'seal' ? Promise.reject(new Error('timed out')) : send(queue, texts);

  expect(await relay([inserted('UploadCompleted', 0)], broken)).toBeUndefined();
  expect(sent).toHaveLength(1);
});

test.each([
  ['SQS does not answer', () => Promise.reject(new Error('timed out')), 1],
  ['SQS refuses the wake', async () => [0], 1],
  ['SQS takes the wake', async () => [], 0],
])('%s: that is told, or not', async (_what, answer, told) => {
  const { send } = queues();
  let unwoken = 0;
  const asked: Send = (queue, texts) => (queue === 'seal' ? answer() : send(queue, texts));

  await relay([inserted('UploadCompleted', 0)], asked, () => {
    unwoken += 1;
  });

  expect(unwoken).toBe(told);
});
