import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { alarm } from '#infra/constructs/alarm.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { decryptRecords } from '#infra/permissions/keys.ts';
import { readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/** What a feed is made of: the address, its lawyer, their visits and where those are. No papers, and no detainee. */
const FEED_KEYS = ['CalendarFeed_*', 'Person_*', 'LIST#visitsOfLawyer#*', 'Visit_*', 'Centre_*'];

/** Answers programs that fetch a calendar by its secret address. It can read what a feed shows, and nothing else. */
export class CalendarFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack) {
    super(scope, id, {
      entry: 'functions/calendar/handler.ts',
      service: 'calendar',
      environment: { TABLE_NAME: data.table.tableName },
      permissions: [readRecords(data.table, ...FEED_KEYS), decryptRecords(data.recordKey)],
      memory: 256,
      timeout: Duration.seconds(15),
    });
    alarm(this, 'Errors', {
      description: 'calendar: feeds ended in a fault, so that lawyers’ calendars are out of date. See its log.',
      metric: this.function.metricErrors({ period: Duration.minutes(5) }),
      above: 0,
    });
  }
}
