import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarm } from '#infra/constructs/alarm.ts';
import { DeadLetterQueue } from '#infra/constructs/dead-letter-queue.ts';

const ATTEMPTS = 5;

export interface ConsumerQueueProps {
  readonly key: IKey;
  /** The consumer's own limit; a message stays hidden six times as long, as Lambda's pollers want it. */
  readonly consumerTimeout: Duration;
}

/** The queue of one consumer, with the place for what it cannot do. Messages hold events, hence the records' key. */
export class ConsumerQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { key, consumerTimeout }: ConsumerQueueProps) {
    super(scope, id);
    const hidden = Duration.seconds(6 * consumerTimeout.toSeconds());
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      visibilityTimeout: hidden,
      deadLetterQueue: { queue: new DeadLetterQueue(this, 'Failed', key), maxReceiveCount: ATTEMPTS },
    });
    // Older than a message that failed twice: the consumer does not run, or does not keep up.
    alarm(this, 'Old', {
      description: `${id}: the oldest message waits for longer than two failed attempts. Nothing is lost; see whether the consumer runs, is throttled, or fails.`,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5), statistic: 'Maximum' }),
      above: 2 * hidden.toSeconds(),
    });
  }
}
