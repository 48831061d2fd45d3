import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarm } from '#infra/constructs/alarm.ts';

/** Where messages go that failed too often. One message raises an alarm: each is a consequence that did not happen. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id, {
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    alarm(this, 'NotEmpty', {
      description: `${id}: messages failed for good. Find the cause in the consumer's log, then redrive within 14 days.`,
      metric: this.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1), statistic: 'Maximum' }),
      above: 0,
    });
  }
}
