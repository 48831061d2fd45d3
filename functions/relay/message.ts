import type { DynamoDBRecord } from 'aws-lambda';
import { kindOf } from '#domain/model/id.ts';
import type { Recorded } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import type { Queue } from './routes.ts';
import { kindRoutes, routes } from './routes.ts';

/** An event on its way to one queue. */
export interface Message {
  readonly queue: Queue;
  /** Its record's place in the batch of the stream. */
  readonly place: number;
  /** The event as it is stored, to the letter. */
  readonly text: string;
}

/** The event that a record of the stream brings. A commit writes much beside its events; only the events are news. */
export function eventTextOf(record: DynamoDBRecord): string | undefined {
  const image = record.dynamodb?.NewImage;
  return record.eventName === 'INSERT' && image?.SK?.S?.startsWith(EVENTS) ? image.text?.S : undefined;
}

/** What one record of the stream is to whom. */
export function messagesOf(record: DynamoDBRecord, place: number): readonly Message[] {
  const text = eventTextOf(record);
  if (text === undefined) return [];
  const { event, aggregate } = JSON.parse(text) as Recorded;
  const queues = [...(routes[event.type] ?? []), ...(kindRoutes[kindOf(aggregate)] ?? [])];
  return queues.map((queue) => ({ queue, place, text }));
}
