import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { everyMinute } from '#infra/constructs/every-minute.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { encryptRecords } from '#infra/permissions/keys.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/** Goes on with the processes that nobody has got on with for a minute. */
export class ProcessSweepFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack, configuration: Configuration) {
    super(scope, id, {
      entry: 'functions/process/sweep-handler.ts',
      service: 'process',
      environment: { TABLE_NAME: data.table.tableName, ADMINISTRATORS: configuration.administrators.join(',') },
      permissions: [readRecords(data.table), ...commitRecords(data.table), encryptRecords(data.recordKey)],
      memory: 512,
      timeout: Duration.minutes(2),
    });
    everyMinute(this, {
      failing: 'the sweep of processes fails: one whose message was lost may stand still. See its log.',
      silent: 'the sweep of processes: one whose message was lost stands still.',
    });
  }
}
