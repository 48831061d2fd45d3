import type { SQSEvent } from 'aws-lambda';
import { expect, test } from 'vitest';
import { allMessages } from '#functions/all-messages.ts';
import type { Recorded } from '#store/event.ts';

/** A batch of these bodies; a message is named after its place. */
function batch(...bodies: readonly string[]): SQSEvent {
  const Records = bodies.map((body, i) => ({ messageId: `message-${i}`, body }));
  return { Records: Records as SQSEvent['Records'] };
}

const event = (id: string) => JSON.stringify({ id });
const failedOf = async (work: (recorded: readonly Recorded[]) => Promise<ReadonlySet<string>>, ...bodies: string[]) => {
  const { batchItemFailures } = await allMessages(batch(...bodies), work);
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
};

test('what was done does not come back', async () => {
  expect(await failedOf(async () => new Set(), event('a'), event('b'))).toEqual([]);
});

test('what could not be done comes back, each message of it, and nothing else', async () => {
  expect(await failedOf(async () => new Set(['b']), event('a'), event('b'), event('b'))).toEqual([
    'message-1',
    'message-2',
  ]);
});

test('if the work dies, everything comes back', async () => {
  const dying = async () => {
    throw new Error('killed');
  };

  expect(await failedOf(dying, event('a'), event('b'))).toEqual(['message-0', 'message-1']);
});

test('a message that is no event comes back alone, and is not worked on', async () => {
  const worked: string[] = [];
  const work = async (recorded: readonly Recorded[]) => {
    worked.push(...recorded.map(({ id }) => id));
    return new Set<string>();
  };

  expect(await failedOf(work, event('a'), '{', event('b'))).toEqual(['message-1']);
  expect(worked).toEqual(['a', 'b']);
});
