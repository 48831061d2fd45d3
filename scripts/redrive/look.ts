import type { Message, SQSClient } from '@aws-sdk/client-sqs';
import { ChangeMessageVisibilityCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';

/** What may be shown of a message: which event, and since when. What is in the event may be personal. */
export interface DeadLetter {
  readonly type: string;
  readonly id: string;
  /** When it was first sent. */
  readonly sentAt: Date;
}

/** How many are looked at. */
export const MOST_SHOWN = 100;

/** Seconds for which a message is hidden while it is looked at, in case this process dies before it puts it back. */
const HIDDEN = 30;

/** What lies in a queue, the oldest first, {@link MOST_SHOWN} at most; all of it is left there. */
export async function lookInto(queues: SQSClient, url: string): Promise<readonly DeadLetter[]> {
  const taken: Message[] = [];
  try {
    while (taken.length < MOST_SHOWN) {
      const Messages = await receive(queues, url, HIDDEN);
      if (Messages.length === 0) break;
      taken.push(...Messages);
    }
  } finally {
    await Promise.all(taken.map((message) => release(queues, url, message)));
  }
  return taken.map(deadLetterOf).sort((one, other) => one.sentAt.getTime() - other.sentAt.getTime());
}

/** Some messages, none if there are none; hidden from others for so many seconds. */
export async function receive(queues: SQSClient, url: string, hidden: number): Promise<readonly Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: url,
    MaxNumberOfMessages: 10,
    VisibilityTimeout: hidden,
    WaitTimeSeconds: 1,
    MessageSystemAttributeNames: ['SentTimestamp'],
  });
  return (await queues.send(command)).Messages ?? [];
}

/** Puts a message back where it was. */
export async function release(queues: SQSClient, url: string, { ReceiptHandle }: Message): Promise<void> {
  await queues.send(new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }));
}

export function sentAt({ Attributes }: Message): Date {
  return new Date(Number(Attributes?.SentTimestamp ?? 0));
}

function deadLetterOf(message: Message): DeadLetter {
  return { ...named(message), sentAt: sentAt(message) };
}

/** An event's type and id; for what the relay could not pass on, where in the stream it lies. */
function named({ Body = '', MessageId = '' }: Message): Pick<DeadLetter, 'type' | 'id'> {
  try {
    const { event, id, DDBStreamBatchInfo: batch } = JSON.parse(Body);
    if (batch !== undefined)
      return { type: `${batch.batchSize} stream records`, id: String(batch.startSequenceNumber) };
    if (typeof event?.type === 'string' && typeof id === 'string') return { type: event.type, id };
  } catch {
    // Not even JSON: told below like everything else that is no event.
  }
  return { type: 'no event', id: MessageId };
}
