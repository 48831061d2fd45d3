import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import { acknowledgeObjectPrefixes } from '#infra/constructs/acknowledge-object-prefixes.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { abortUploads, lockEvidence, proveLock, readEvidence, uploadEvidence } from '#infra/permissions/evidence.ts';
import { encryptEvidence, encryptRecords } from '#infra/permissions/keys.ts';
import { dropPapers, findPapers, lockPapers, provePaperLock, readPapers } from '#infra/permissions/papers.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/** Brings every upload to an end, finished or aborted, also those whose browser closed, and deletes scans given up. */
export class ReconciliationFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack) {
    super(scope, id, {
      entry: 'functions/evidence/reconcile.ts',
      service: 'evidence-reconcile',
      environment: { TABLE_NAME: data.table.tableName, EVIDENCE_BUCKET: data.bucket.bucketName },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        uploadEvidence(data.bucket),
        readEvidence(data.bucket),
        ...lockEvidence(data.bucket),
        ...proveLock(data.bucket),
        ...abortUploads(data.bucket),
        readPapers(data.bucket),
        lockPapers(data.bucket),
        provePaperLock(data.bucket),
        findPapers(data.bucket),
        dropPapers(data.bucket),
        encryptEvidence(data.evidenceKey),
      ],
      memory: 512,
      timeout: Duration.minutes(5),
    });
    acknowledgeObjectPrefixes(this, data);
    // A rule, not an EventBridge Scheduler schedule: the local engines fire only rules.
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(Duration.minutes(15)),
      targets: [new LambdaFunction(this.function)],
    });
    alarm(this, 'Errors', {
      description: 'evidence reconciliation fails: uploads may stay neither sealed nor aborted. See its log.',
      metric: this.function.metricErrors({ period: Duration.minutes(15) }),
      above: 0,
    });
  }
}
