import type { Duration } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Lambda } from '#infra/constructs/lambda.ts';

/** Enough here, and it leaves the account's concurrency to the people who wait. */
const CONCURRENCY = 5;

/**
 * Feeds a function from its queue; a message that fails comes back alone, the rest of its batch does not.
 * The role needs `takeMessages` and `readEncryptedMessages`.
 * @param window how long a batch may wait to be full; more than ten messages need one
 * @param concurrency how many batches are worked at together; AWS takes 2 and more
 */
export function queueSource(
  lambda: Lambda,
  queue: IQueue,
  batchSize: number,
  window?: Duration,
  concurrency = CONCURRENCY,
): EventSourceMapping {
  return new EventSourceMapping(lambda, 'Source', {
    target: lambda.function,
    eventSourceArn: queue.queueArn,
    batchSize,
    reportBatchItemFailures: true,
    maxConcurrency: concurrency,
    ...(window === undefined ? {} : { maxBatchingWindow: window }),
  });
}
