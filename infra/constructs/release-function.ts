import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { acknowledgeEvidencePrefix } from '#infra/constructs/acknowledge-object-prefixes.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { queueSource } from '#infra/constructs/queue-source.ts';
import { liftHolds, lockEvidence, proveLock, readEvidence } from '#infra/permissions/evidence.ts';
import { RELEASE_ROLE } from '#infra/permissions/function-roles.ts';
import { encryptEvidence, encryptRecords, readEncryptedMessages } from '#infra/permissions/keys.ts';
import { takeMessages } from '#infra/permissions/messages.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

export interface ReleaseFunctionProps {
  readonly data: DataStack;
  readonly configuration: Configuration;
  readonly queue: IQueue;
  readonly timeout: Duration;
}

const EVERY = Duration.minutes(15);

/** Lifts the legal holds of a case that has ended, once a leader has granted it. No other role may; it may do little else. */
export class ReleaseFunction extends Lambda {
  constructor(scope: Construct, id: string, { data, configuration, queue, timeout }: ReleaseFunctionProps) {
    super(scope, id, {
      entry: 'functions/evidence/release/handler.ts',
      service: 'evidence-release',
      environment: {
        TABLE_NAME: data.table.tableName,
        EVIDENCE_BUCKET: data.bucket.bucketName,
        RETENTION_CAP_DAYS: String(configuration.retentionCapDays),
      },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        // S3 asks for the permission to read of whoever looks at a version's size and lock.
        readEvidence(data.bucket),
        ...lockEvidence(data.bucket),
        ...proveLock(data.bucket),
        liftHolds(data.bucket),
        encryptEvidence(data.evidenceKey),
        takeMessages(queue),
        readEncryptedMessages(data.recordKey),
      ],
      memory: 512,
      timeout,
      roleName: RELEASE_ROLE,
    });
    acknowledgeEvidencePrefix(this, data);
    queueSource(this, queue, 1);
    // A rule, not an EventBridge Scheduler schedule: the local engines fire only rules.
    new Rule(this, 'Schedule', { schedule: Schedule.rate(EVERY), targets: [new LambdaFunction(this.function)] });
    alarm(this, 'Errors', {
      description:
        'evidence release fails: legal holds that are to be lifted stay, or a hold cannot be proven. Nothing is deleted; see its log for the file.',
      metric: this.function.metricErrors({ period: EVERY }),
      above: 0,
    });
  }
}
