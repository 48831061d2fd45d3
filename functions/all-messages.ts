import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Recorded } from '#store/event.ts';
import { faultOf } from './fault.ts';
import { logger, metrics } from './observability.ts';

/**
 * Works through a batch of events from a queue as a whole, where one write can serve many. What fails comes back, the
 * rest does not.
 * @param work returns the ids of the events that it could not do
 */
export async function allMessages(
  { Records }: SQSEvent,
  work: (recorded: readonly Recorded[]) => Promise<ReadonlySet<string>>,
): Promise<SQSBatchResponse> {
  const read = Records.map(({ messageId, body }) => ({ messageId, recorded: recordedIn(body) }));
  const recorded = read.flatMap((each) => each.recorded ?? []);
  const undone = await work(recorded).catch((failure: unknown) => {
    logger.error('batch failed', faultOf(failure));
    return new Set(recorded.map(({ id }) => id));
  });
  const failed = read.filter((each) => each.recorded === undefined || undone.has(each.recorded.id));
  metrics.addMetric('Events', MetricUnit.Count, read.length - failed.length);
  if (failed.length > 0) metrics.addMetric('EventsFailed', MetricUnit.Count, failed.length);
  metrics.publishStoredMetrics();
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

/** One message that is no event must not take the others of its batch with it. */
function recordedIn(body: string): Recorded | undefined {
  try {
    return JSON.parse(body) as Recorded;
  } catch (failure) {
    logger.error('message is no event', faultOf(failure));
    return undefined;
  }
}
