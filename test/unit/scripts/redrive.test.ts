import { expect, test } from 'vitest';
import { lookInto } from '#scripts/redrive/look.ts';
import { moveBack } from '#scripts/redrive/move-back.ts';
import { rowsOf } from '#scripts/redrive/rows.ts';
import { FakeQueues } from '#test/support/fake-queues.ts';

const DEAD = { name: 'react', url: 'dead', arn: 'arn:dead', messages: 3, source: 'live' };
const YESTERDAY = Date.parse('2026-11-22T01:00:00.000Z');

function failing(name: string): () => never {
  return () => {
    throw Object.assign(new Error(name), { name });
  };
}

/** An engine that cannot move messages by itself. */
const unable = { startMessageMoveTask: failing('InvalidAction') };

function letters(queues: FakeQueues, count: number): readonly string[] {
  const bodies = Array.from({ length: count }, (_, i) => `event ${i}`);
  for (const body of bodies) queues.put('dead', body, YESTERDAY);
  return bodies;
}

test('SQS moves them by itself where it can', async () => {
  const queues = new FakeQueues({
    startMessageMoveTask: ({ SourceArn }) => ({ TaskHandle: String(SourceArn) }),
    listMessageMoveTasks: () => ({ Results: [{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 3 }] }),
  });

  expect(await moveBack(queues.client, DEAD)).toBe(3);
  expect(queues.asked).toEqual(['startMessageMoveTask', 'listMessageMoveTasks']);
});

test('a move that fails is told', async () => {
  const queues = new FakeQueues({
    startMessageMoveTask: () => ({ TaskHandle: 't' }),
    listMessageMoveTasks: () => ({ Results: [{ Status: 'FAILED', FailureReason: 'AccessDenied' }] }),
  });

  await expect(moveBack(queues.client, DEAD)).rejects.toThrow('AccessDenied');
});

test('whoever may not is told so, and nothing is moved one by one', async () => {
  const queues = new FakeQueues({ startMessageMoveTask: failing('AccessDenied') });
  const bodies = letters(queues, 3);

  await expect(moveBack(queues.client, DEAD)).rejects.toThrow('AccessDenied');
  expect(queues.bodies('dead')).toEqual(bodies);
});

test('elsewhere they are moved message by message, however many there are', async () => {
  const queues = new FakeQueues(unable);
  const bodies = letters(queues, 25);

  const moved = await moveBack(queues.client, DEAD);

  expect(moved).toBe(25);
  expect(queues.bodies('live')).toEqual(bodies);
  expect(queues.bodies('dead')).toEqual([]);
});

test('killed between sending and deleting: one is there twice, none is lost', async () => {
  const dying: Record<string, () => unknown> = { ...unable };
  const queues = new FakeQueues(dying);
  const bodies = letters(queues, 12);
  let left = 5;
  dying.deleteMessage = () => {
    left -= 1;
    if (left === 0) throw new Error('killed');
    return undefined;
  };

  await expect(moveBack(queues.client, DEAD)).rejects.toThrow('killed');
  queues.reappear();
  await moveBack(queues.client, DEAD);

  expect(new Set(queues.bodies('live'))).toEqual(new Set(bodies));
  expect(queues.bodies('live')).toHaveLength(13);
  expect(queues.bodies('dead')).toEqual([]);
});

test('what fails again meanwhile is not moved a second time', async () => {
  const queues = new FakeQueues(unable);
  letters(queues, 3);
  queues.put('dead', 'again', Date.now() + 60_000);

  const moved = await moveBack(queues.client, DEAD);

  expect(moved).toBe(3);
  expect(queues.bodies('dead')).toEqual(['again']);
});

test('what fails again hides nothing that is older, however much of it there is', async () => {
  const queues = new FakeQueues(unable);
  for (let i = 0; i < 15; i += 1) queues.put('dead', `again ${i}`, Date.now() + 60_000);
  letters(queues, 3);

  const moved = await moveBack(queues.client, DEAD);

  expect(moved).toBe(3);
  expect(queues.bodies('live')).toHaveLength(3);
  expect(queues.bodies('dead')).toHaveLength(15);
  expect(await lookInto(queues.client, 'dead')).toHaveLength(15);
});

test('shows which events, the oldest first, nothing of what is in them, and leaves them there', async () => {
  const queues = new FakeQueues();
  const recorded = { id: 'Visit_1.2', event: { type: 'VisitBooked', name: '赵某' } };
  const batch = { DDBStreamBatchInfo: { batchSize: 7, startSequenceNumber: '300' } };
  queues.put('dead', '赵某', YESTERDAY + 2);
  queues.put('dead', JSON.stringify(batch), YESTERDAY + 1);
  queues.put('dead', JSON.stringify(recorded), YESTERDAY);

  const shown = await lookInto(queues.client, 'dead');
  const again = await lookInto(queues.client, 'dead');

  expect(shown).toEqual([
    { type: 'VisitBooked', id: 'Visit_1.2', sentAt: new Date(YESTERDAY) },
    { type: '7 stream records', id: '300', sentAt: new Date(YESTERDAY + 1) },
    { type: 'no event', id: '1', sentAt: new Date(YESTERDAY + 2) },
  ]);
  expect(again).toEqual(shown);
  expect(JSON.stringify(shown)).not.toContain('赵某');
});

test('columns stand below each other', () => {
  expect(
    rowsOf([
      ['react', '12', 'now'],
      ['relay', '0', ''],
    ]),
  ).toEqual(['react  12  now', 'relay  0']);
});
