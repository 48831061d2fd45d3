import { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { alarm } from '#infra/constructs/alarm.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { ownMetric } from '#infra/constructs/own-metric.ts';
import { queueSource } from '#infra/constructs/queue-source.ts';
import { encryptRecords, readEncryptedMessages } from '#infra/permissions/keys.ts';
import { takeMessages } from '#infra/permissions/messages.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/** Turns one aggregate's event into another's command. */
export class ReactFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack, queue: IQueue, timeout: Duration) {
    super(scope, id, {
      entry: 'functions/react/handler.ts',
      service: 'react',
      environment: { TABLE_NAME: data.table.tableName },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        takeMessages(queue),
        readEncryptedMessages(data.recordKey),
      ],
      memory: 512,
      timeout,
    });
    queueSource(this, queue, 10);
    alarm(this, 'Refused', {
      description:
        'react: a rule refused what should have followed from an event, such as an extension that was granted. It stays undone: see the log for event and codes, and tell whoever waits for it.',
      metric: ownMetric('react', 'ReactionsRefused', Duration.minutes(5)),
      above: 0,
    });
  }
}
