import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Recorded } from '#store/event.ts';
import { eachMessage } from '../each-message.ts';
import { setting } from '../environment.ts';
import { logger, metrics, tracer } from '../observability.ts';
import { work } from './work.ts';
import { workshopOfFunction } from './workshop-of-function.ts';

const workshop = workshopOfFunction();
const client = tracer.captureAWSv3Client(new SQSClient({}));
const QueueUrl = setting('PROCESS_QUEUE_URL');

/** No step is begun when less than this is left. Milliseconds. */
const LAST_STEP = 15_000;

/** For every ProcessStarted: its steps, for as long as there is time, then the rest in another run. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  return eachMessage(event, async (recorded) => {
    const came = await work(workshop, recorded.aggregate, () => context.getRemainingTimeInMillis() > LAST_STEP);
    logger.info('process worked at', { process: recorded.aggregate, came });
    metrics.addMetric(`Process.${came}`, MetricUnit.Count, 1);
    if (came === 'OUT_OF_TIME') await goOn(recorded);
  });
}

/**
 * AWS ends a function that wakes itself sixteen times in a row, lest it never end; from then on, and whenever this
 * message is lost, the sweep goes on.
 */
async function goOn(recorded: Recorded): Promise<void> {
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(recorded) }));
}
