import { Duration } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { Lambda } from '#infra/constructs/lambda.ts';
import { queueSource } from '#infra/constructs/queue-source.ts';
import { encryptRecords, readEncryptedMessages } from '#infra/permissions/keys.ts';
import { takeMessages } from '#infra/permissions/messages.ts';
import { readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

export interface BatchFunctionProps {
  readonly data: DataStack;
  readonly queue: IQueue;
  readonly timeout: Duration;
  /** The handler's file, from the root of the repository. */
  readonly entry: string;
  readonly service: string;
  /** What it may write. */
  readonly write: PolicyStatement;
}

/** So many events make one batch, or those of so many seconds: many of them become one write. */
const BATCH = 50;
const WINDOW = Duration.seconds(3);

/** Turns many events at a time into few writes. It decides nothing and can delete nothing. */
export class BatchFunction extends Lambda {
  constructor(scope: Construct, id: string, { data, queue, timeout, entry, service, write }: BatchFunctionProps) {
    super(scope, id, {
      entry,
      service,
      environment: { TABLE_NAME: data.table.tableName },
      permissions: [
        readRecords(data.table),
        write,
        encryptRecords(data.recordKey),
        takeMessages(queue),
        readEncryptedMessages(data.recordKey),
      ],
      memory: 256,
      timeout,
    });
    queueSource(this, queue, BATCH, WINDOW);
  }
}
