import type { Recorded } from '#store/event.ts';
import { EVENTS } from '#store/keys.ts';
import { backend } from './deployed.ts';

interface StreamRecord {
  readonly eventName: string;
  readonly dynamodb: { readonly NewImage?: { readonly SK: { S: string }; readonly text?: { S: string } } };
}

/**
 * From now on, reads the events of the table's stream in the order in which their transactions happened. Only the
 * stream knows it: the time in an event is that of the decision, and rivals may be decided in one order and happen in
 * the other. An engine's stream has one shard, so the order is one for all records.
 */
export async function watchCommits(): Promise<() => Promise<readonly Recorded[]>> {
  const { Streams } = await ask('ListStreams', { TableName: backend.tableName });
  const StreamArn = Streams[0].StreamArn;
  const { StreamDescription } = await ask('DescribeStream', { StreamArn });
  const shards: readonly { readonly ShardId: string }[] = StreamDescription.Shards;
  if (shards.length !== 1) throw new Error(`the stream has ${shards.length} shards`);
  const start = { StreamArn, ShardId: shards[0]?.ShardId, ShardIteratorType: 'LATEST' };
  const { ShardIterator } = await ask('GetShardIterator', start);
  const read: Recorded[] = [];
  let next: string = ShardIterator;
  return async () => {
    for (;;) {
      const { Records, NextShardIterator } = await ask('GetRecords', { ShardIterator: next });
      next = NextShardIterator;
      if (Records.length === 0) return read;
      read.push(...Records.flatMap(eventOf));
    }
  };
}

function eventOf({ eventName, dynamodb: { NewImage } }: StreamRecord): readonly Recorded[] {
  if (eventName !== 'INSERT' || NewImage?.text === undefined || !NewImage.SK.S.startsWith(EVENTS)) return [];
  return [JSON.parse(NewImage.text.S)];
}

/** The product has no use for the streams' own client; no local engine checks signatures. */
// biome-ignore lint/suspicious/noExplicitAny: an answer as the engine gives it
async function ask(operation: string, input: object): Promise<any> {
  const scope = 'test/20260101/us-east-1/dynamodb/aws4_request';
  const response = await fetch(backend.endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`${operation}: ${await response.text()}`);
  return response.json();
}
