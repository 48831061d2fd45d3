import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { acknowledgeLedgerObjects } from '#infra/constructs/acknowledge-ledger-objects.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { ownMetric } from '#infra/constructs/own-metric.ts';
import { decryptEvidence, encryptRecords } from '#infra/permissions/keys.ts';
import { readLedger } from '#infra/permissions/ledger.ts';
import { drawFromEvents, findUnsealed, MONITOR_KEYS, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

const ROUND = Duration.minutes(15);
/** A window has several rounds, so that none falls between two and an alarm does not come and go with each. */
const WINDOW = Duration.hours(1);
/** Two rounds that did not happen are no accident. */
const SILENCE = Duration.minutes(45);

/** Holds the log against itself and against the events. It can write neither: what it remembers alone is its own. */
export class MonitorFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack, configuration: Configuration) {
    super(scope, id, {
      entry: 'functions/monitor/handler.ts',
      service: 'ledger-monitor',
      environment: {
        TABLE_NAME: data.table.tableName,
        LEDGER_BUCKET: data.ledgerBucket.bucketName,
        LEDGER_ORIGIN: configuration.ledgerOrigin,
        ...data.ledgerKeys.settings(scope),
      },
      permissions: [
        readRecords(data.table),
        findUnsealed(data.table),
        drawFromEvents(data.table, MONITOR_KEYS),
        encryptRecords(data.recordKey),
        ...readLedger(data.ledgerBucket, configuration.ledgerOrigin),
        decryptEvidence(data.evidenceKey),
        ...data.ledgerKeys.permissionsToKnow(scope),
      ],
      memory: 512,
      timeout: Duration.minutes(2),
    });
    acknowledgeLedgerObjects(this, data, configuration.ledgerOrigin);
    // A rule, not an EventBridge Scheduler schedule: the local engines fire only rules.
    new Rule(this, 'Schedule', { schedule: Schedule.rate(ROUND), targets: [new LambdaFunction(this.function)] });
    this.#alarms();
  }

  #alarms(): void {
    alarm(this, 'SplitView', {
      description:
        'ledger: SPLIT VIEW. The log is not signed by its keys, is smaller than it was, does not contain what it was, or its monitor was made to forget. Somebody rewrote it, or table and bucket were restored. The log of the function names the misdeed and holds both checkpoints: keep it. Ask the witnesses. docs/ledger.md says more.',
      metric: ownMetric('ledger-monitor', 'Ledger.SplitView', WINDOW, 'Maximum'),
      above: 0,
    });
    alarm(this, 'Incomplete', {
      description:
        'ledger: INCOMPLETE. An entry has no event, or not the one it commits to: somebody touched the table or the bucket. The log of the function names the places.',
      metric: ownMetric('ledger-monitor', 'Ledger.Flaws', WINDOW, 'Maximum'),
      above: 0,
    });
    alarm(this, 'Overdue', {
      description:
        'ledger: events wait for more than a minute to come into the log, or to be shown there. See the log of seal.',
      metric: ownMetric('ledger-monitor', 'Ledger.Overdue', WINDOW, 'Maximum'),
      above: 0,
    });
    alarm(this, 'Errors', {
      description: 'the monitor of the ledger fails: nobody looks whether the log is whole. See its log.',
      metric: this.function.metricErrors({ period: WINDOW }),
      above: 0,
    });
    alarm(this, 'Silent', {
      description:
        'the monitor of the ledger has not run for three quarters of an hour: see its rule in EventBridge, and whether Lambda throttles it.',
      metric: this.function.metricInvocations({ period: SILENCE }),
      below: 1,
    });
  }
}
