import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Recorded } from '#store/event.ts';
import { faultOf } from './fault.ts';
import { logger, metrics } from './observability.ts';

/**
 * Works through a batch of events from a queue. What fails comes back alone, the rest does not; every line logged on
 * the way carries the event's id.
 */
export async function eachMessage(
  { Records }: SQSEvent,
  work: (recorded: Recorded) => Promise<void>,
): Promise<SQSBatchResponse> {
  const failed: string[] = [];
  for (const { messageId, body } of Records) {
    try {
      const recorded = JSON.parse(body) as Recorded;
      logger.appendKeys({ correlation: recorded.id });
      await work(recorded);
      metrics.addMetric('Events', MetricUnit.Count, 1);
    } catch (failure) {
      logger.error('event failed', faultOf(failure));
      metrics.addMetric('EventsFailed', MetricUnit.Count, 1);
      failed.push(messageId);
    } finally {
      logger.resetKeys();
    }
  }
  metrics.publishStoredMetrics();
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
