import { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { ownMetric } from '#infra/constructs/own-metric.ts';
import { queueSource } from '#infra/constructs/queue-source.ts';
import { encryptRecords, readEncryptedMessages, sendEncryptedMessages } from '#infra/permissions/keys.ts';
import { sendMessages, takeMessages } from '#infra/permissions/messages.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

export interface ProcessFunctionProps {
  readonly data: DataStack;
  readonly configuration: Configuration;
  readonly queue: IQueue;
  readonly timeout: Duration;
}

/** Takes the steps of what exceeds one transaction; what it has no time for it leaves to its next run, by a message. */
export class ProcessFunction extends Lambda {
  constructor(scope: Construct, id: string, { data, configuration, queue, timeout }: ProcessFunctionProps) {
    super(scope, id, {
      entry: 'functions/process/handler.ts',
      service: 'process',
      environment: {
        TABLE_NAME: data.table.tableName,
        PROCESS_QUEUE_URL: queue.queueUrl,
        ADMINISTRATORS: configuration.administrators.join(','),
      },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        takeMessages(queue),
        readEncryptedMessages(data.recordKey),
        sendMessages(queue),
        sendEncryptedMessages(data.recordKey),
      ],
      memory: 512,
      timeout,
    });
    queueSource(this, queue, 1);
    alarm(this, 'Stalls', {
      description:
        'process: a step failed, and will be tried again for three hours before its process fails. See the log for the fault.',
      metric: ownMetric('process', 'Process.WAITS', Duration.minutes(5)),
      above: 0,
    });
  }
}
