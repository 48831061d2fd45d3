import { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { acknowledgeEvidencePrefix } from '#infra/constructs/acknowledge-object-prefixes.ts';
import { alarm } from '#infra/constructs/alarm.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { ownMetric } from '#infra/constructs/own-metric.ts';
import { queueSource } from '#infra/constructs/queue-source.ts';
import { lockEvidence, proveLock, readEvidence } from '#infra/permissions/evidence.ts';
import { decryptEvidence, encryptRecords, readEncryptedMessages } from '#infra/permissions/keys.ts';
import { takeMessages } from '#infra/permissions/messages.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

export interface VerificationFunctionProps {
  readonly data: DataStack;
  readonly configuration: Configuration;
  readonly queue: IQueue;
  readonly timeout: Duration;
}

/** How many files are read at once: each takes a whole processor and what the network gives it. */
const CONCURRENCY = 4;
const WINDOW = Duration.minutes(5);

/** Reads all bytes of evidence again, and locks for its term what is right. It writes no byte, and lifts and deletes nothing. */
export class VerificationFunction extends Lambda {
  constructor(scope: Construct, id: string, { data, configuration, queue, timeout }: VerificationFunctionProps) {
    super(scope, id, {
      entry: 'functions/evidence/verify/handler.ts',
      service: 'evidence-verify',
      environment: {
        TABLE_NAME: data.table.tableName,
        EVIDENCE_BUCKET: data.bucket.bucketName,
        RETENTION_CAP_DAYS: String(configuration.retentionCapDays),
      },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        readEvidence(data.bucket),
        ...lockEvidence(data.bucket),
        ...proveLock(data.bucket),
        decryptEvidence(data.evidenceKey),
        takeMessages(queue),
        readEncryptedMessages(data.recordKey),
      ],
      // A whole processor, which is what hashing is made of; the bytes themselves pass through.
      memory: 1_792,
      timeout,
    });
    acknowledgeEvidencePrefix(this, data);
    queueSource(this, queue, 1, undefined, CONCURRENCY);
    alarm(this, 'Differs', {
      description:
        'evidence-verify: the store has other bytes of a piece of evidence than it had. It is flagged; find out at once whether a disk or somebody changed it, while a copy can still be had.',
      metric: ownMetric('evidence-verify', 'Verification.CHANGED', WINDOW),
      above: 0,
    });
    alarm(this, 'Unreadable', {
      description:
        'evidence-verify: the store has said for two days that it does not have a piece of evidence any more. It is flagged; see who could delete it, and look for a copy.',
      metric: ownMetric('evidence-verify', 'Verification.UNREADABLE', WINDOW),
      above: 0,
    });
    alarm(this, 'Stands', {
      description:
        'evidence-verify: a reading has been running for more than two days; the largest takes ten hours. See its log for why it cannot be read: whether the key that encrypts it is on, whether the function may use it; then its queue and its dead letters.',
      metric: ownMetric('evidence-reconcile', 'Verification.OldestRunning', Duration.minutes(15), 'Maximum'),
      above: Duration.days(2).toSeconds(),
    });
  }
}
