import type { DynamoDBRecord } from 'aws-lambda';
import type { Message } from './message.ts';
import { eventTextOf, messagesOf } from './message.ts';
import type { Queue } from './routes.ts';
import { QUEUES } from './routes.ts';

/** Puts texts into a queue and tells the places, from 0, of those that were not taken. */
export type Send = (queue: Queue, texts: readonly string[]) => Promise<readonly number[]>;

/** What it says is not read. */
const WAKE = '{"wake":"seal"}';

/** SQS' limits of one request; the bytes are its older limit, which not every region has raised. */
const MOST_MESSAGES = 10;
const MOST_BYTES = 256 * 1024;

/**
 * Passes on a batch of the stream. A stream is resumed at one place: if anything was not taken, the earliest such
 * record is told, and it and all after it come again. Those who already had them know them by the event's id.
 * @param unwoken is told if the sealer was not woken
 * @returns the place of the earliest record to send again, if there is one
 */
export async function relay(
  records: readonly DynamoDBRecord[],
  send: Send,
  unwoken: () => void = () => undefined,
): Promise<number | undefined> {
  const messages = records.flatMap(messagesOf);
  const missed: number[] = [];
  for (const queue of Object.keys(QUEUES) as Queue[]) {
    for (const batch of batchesOf(messages.filter((message) => message.queue === queue))) {
      const places = batch.map(({ place }) => place);
      const failed = await send(
        queue,
        batch.map(({ text }) => text),
      ).catch(() => places.keys());
      missed.push(...[...failed].flatMap((i) => places[i] ?? []));
    }
  }
  // One wake for all of them: the sealer looks for itself what waits. If it is lost, the clock wakes it within a minute.
  if (records.some((record) => eventTextOf(record) !== undefined)) {
    const refused = await send('seal', [WAKE]).catch(() => [0]);
    if (refused.length > 0) unwoken();
  }
  return missed.length === 0 ? undefined : Math.min(...missed);
}

function batchesOf(messages: readonly Message[]): readonly (readonly Message[])[] {
  const batches: Message[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.text);
    const batch = batches.at(-1);
    if (batch === undefined || batch.length === MOST_MESSAGES || bytes + size > MOST_BYTES) {
      batches.push([message]);
      bytes = size;
    } else {
      batch.push(message);
      bytes += size;
    }
  }
  return batches;
}
