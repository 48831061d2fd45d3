import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { everyMinute } from '#infra/constructs/every-minute.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { encryptRecords } from '#infra/permissions/keys.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/** Warns of every statutory term that nears its end or is past it. */
export class DeadlinesFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack) {
    super(scope, id, {
      entry: 'functions/deadlines/handler.ts',
      service: 'deadlines',
      environment: { TABLE_NAME: data.table.tableName },
      permissions: [readRecords(data.table), ...commitRecords(data.table), encryptRecords(data.recordKey)],
      memory: 256,
      timeout: Duration.minutes(2),
    });
    // Terms of hours run to the minute.
    everyMinute(this, {
      failing: 'the sweep of deadlines fails: terms may pass without a warning. See its log.',
      silent: 'deadlines: terms pass in silence, without a warning to anybody.',
    });
  }
}
