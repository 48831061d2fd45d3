import type { Duration } from 'aws-cdk-lib';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledgeObjectPrefixes } from '#infra/constructs/acknowledge-object-prefixes.ts';
import { Lambda } from '#infra/constructs/lambda.ts';
import { queueSource } from '#infra/constructs/queue-source.ts';
import { lockEvidence, proveLock, readEvidence, uploadEvidence } from '#infra/permissions/evidence.ts';
import { encryptEvidence, encryptRecords, readEncryptedMessages } from '#infra/permissions/keys.ts';
import { takeMessages } from '#infra/permissions/messages.ts';
import { lockPapers, provePaperLock, readPapers } from '#infra/permissions/papers.ts';
import { commitRecords, readRecords } from '#infra/permissions/records.ts';
import type { DataStack } from '#infra/stacks/data.ts';

/** Completes an upload and calls it sealed only once its lock is proven; locks the scans of verified papers. */
export class CompletionFunction extends Lambda {
  constructor(scope: Construct, id: string, data: DataStack, queue: IQueue, timeout: Duration) {
    super(scope, id, {
      entry: 'functions/evidence/complete.ts',
      service: 'evidence-complete',
      environment: { TABLE_NAME: data.table.tableName, EVIDENCE_BUCKET: data.bucket.bucketName },
      permissions: [
        readRecords(data.table),
        ...commitRecords(data.table),
        encryptRecords(data.recordKey),
        uploadEvidence(data.bucket),
        readEvidence(data.bucket),
        ...lockEvidence(data.bucket),
        ...proveLock(data.bucket),
        readPapers(data.bucket),
        lockPapers(data.bucket),
        provePaperLock(data.bucket),
        encryptEvidence(data.evidenceKey),
        takeMessages(queue),
        readEncryptedMessages(data.recordKey),
      ],
      memory: 512,
      timeout,
    });
    acknowledgeObjectPrefixes(this, data);
    // One upload each: S3 may take a minute to assemble ten thousand parts.
    queueSource(this, queue, 1);
  }
}
