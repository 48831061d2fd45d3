import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import {
  DeleteMessageCommand,
  ListMessageMoveTasksCommand,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import type { DeadLetterQueue } from './dead-letter-queues.ts';
import { receive, release, sentAt } from './look.ts';

/** How SQS and engines say that they do not know an operation. */
const UNKNOWN = /^(InvalidAction|UnsupportedOperation|UnknownOperationException|NotImplemented)$/;

/** Seconds a message is hidden while it is between the queues. */
const HIDDEN = 60;

type Movable = DeadLetterQueue & { readonly source: string };

/**
 * Moves all that lies in a dead-letter queue back to its consumer, which knows an event by its id and does nothing
 * twice. SQS does it by itself; an engine that cannot has it done message by message.
 * @returns how many were moved
 */
export async function moveBack(queues: SQSClient, queue: Movable): Promise<number> {
  try {
    await queues.send(new StartMessageMoveTaskCommand({ SourceArn: queue.arn }));
  } catch (failure) {
    if (failure instanceof Error && UNKNOWN.test(failure.name)) return moveEach(queues, queue, new Date());
    throw failure;
  }
  return finished(queues, queue.arn);
}

async function finished(queues: SQSClient, SourceArn: string): Promise<number> {
  for (;;) {
    const { Results = [] } = await queues.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults: 1 }));
    const [task] = Results;
    if (task?.Status === 'COMPLETED') return Number(task.ApproximateNumberOfMessagesMoved ?? 0);
    if (task?.Status !== 'RUNNING') throw new Error(`the move ended as ${task?.Status}: ${task?.FailureReason}`);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

/**
 * Sent first, then deleted: whatever dies in between, a message is there once or twice, never not at all. What fails
 * again meanwhile and comes back is not moved a second time.
 */
async function moveEach(queues: SQSClient, { url, source }: Movable, began: Date): Promise<number> {
  let moved = 0;
  // Kept hidden until the end: put back at once, they would be handed out again before what is older.
  const newer = new Map<string | undefined, Message>();
  try {
    for (;;) {
      const messages = await receive(queues, url, HIDDEN);
      if (messages.length === 0) return moved;
      for (const message of messages) {
        if (sentAt(message) >= began) {
          newer.set(message.MessageId, message);
          continue;
        }
        const { Body, ReceiptHandle } = message;
        await queues.send(new SendMessageCommand({ QueueUrl: source, MessageBody: Body }));
        await queues.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
        moved += 1;
      }
    }
  } finally {
    for (const message of newer.values()) await release(queues, url, message);
  }
}
