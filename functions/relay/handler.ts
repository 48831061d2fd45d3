import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { setting } from '../environment.ts';
import { faultOf } from '../fault.ts';
import { logger, metrics, tracer } from '../observability.ts';
import type { Send } from './relay.ts';
import { relay } from './relay.ts';
import { QUEUES } from './routes.ts';

const client = tracer.captureAWSv3Client(new SQSClient({}));
const urls: ReadonlyMap<string, string> = new Map(
  Object.entries(QUEUES).map(([queue, variable]) => [queue, setting(variable)]),
);

const send: Send = async (queue, texts) => {
  const Entries = texts.map((MessageBody, i) => ({ Id: String(i), MessageBody }));
  const command = new SendMessageBatchCommand({ QueueUrl: urls.get(queue), Entries });
  const { Failed = [] } = await client.send(command).catch((failure: unknown) => {
    logger.error('queue did not answer', { queue, ...faultOf(failure) });
    throw failure;
  });
  metrics.addMetric(`Relayed.${queue}`, MetricUnit.Count, texts.length - Failed.length);
  return Failed.map(({ Id }) => Number(Id));
};

/** The one reader of the table's stream: carries each event to the queues of those who act on it. */
export async function handler({ Records }: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> {
  logger.addContext(context);
  const first = await relay(Records, send, () => logger.warn('the sealer was not woken'));
  metrics.publishStoredMetrics();
  if (first === undefined) return { batchItemFailures: [] };
  logger.error('events not relayed', { records: Records.length, first });
  return { batchItemFailures: [{ itemIdentifier: Records[first]?.dynamodb?.SequenceNumber ?? '' }] };
}
