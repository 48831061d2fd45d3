import type { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { acknowledgeChannels, channelPermissions, channelSettings } from '#infra/constructs/outward-channels.ts';
import { queueSource } from '#infra/constructs/queue-source.ts';
import { encryptRecords, readEncryptedMessages } from '#infra/permissions/keys.ts';
import { takeMessages } from '#infra/permissions/messages.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

export interface NotifyFunctionProps {
  readonly data: DataStack;
  readonly queue: IQueue;
  readonly timeout: Duration;
  readonly configuration: Configuration;
}

/** Tells people of the events that concern them. */
export class NotifyFunction extends Lambda {
  constructor(scope: Construct, id: string, { data, queue, timeout, configuration }: NotifyFunctionProps) {
    super(scope, id, {
      entry: 'functions/notify/handler.ts',
      service: 'notify',
      environment: { TABLE_NAME: data.table.tableName, ...channelSettings(configuration) },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        takeMessages(queue),
        readEncryptedMessages(data.recordKey),
        ...channelPermissions(configuration),
      ],
      memory: 512,
      timeout,
    });
    acknowledgeChannels(this, configuration);
    queueSource(this, queue, 5);
  }
}
