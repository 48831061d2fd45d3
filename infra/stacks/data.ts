import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Configuration } from '#infra/configuration.ts';
import { EncryptionKey } from '#infra/constructs/encryption-key.ts';
import { EvidenceBucket } from '#infra/constructs/evidence-bucket.ts';
import { LedgerBucket } from '#infra/constructs/ledger-bucket.ts';
import { LedgerKeys } from '#infra/constructs/ledger-keys.ts';
import { PassSecret } from '#infra/constructs/pass-secret.ts';
import { RecordTable } from '#infra/constructs/record-table.ts';

/** What must survive everything else: records, evidence, and their keys. All of it stays when the stack is deleted. */
export class DataStack extends Stack {
  readonly recordKey: Key;
  readonly table: Table;
  readonly evidenceKey: Key;
  readonly bucket: Bucket;
  readonly passSecret: Secret;
  readonly ledgerBucket: Bucket;
  readonly ledgerKeys: LedgerKeys;

  constructor(scope: Construct, id: string, { configuration }: { readonly configuration: Configuration }) {
    super(scope, id, { description: 'Yangguang 阳光: records and evidence' });
    this.recordKey = new EncryptionKey(this, 'RecordKey', 'Yangguang records, their stream and their messages');
    this.table = new RecordTable(this, 'Records', this.recordKey);
    this.passSecret = new PassSecret(this, 'PassSecret', this.recordKey);
    this.evidenceKey = new EncryptionKey(this, 'EvidenceKey', 'Yangguang evidence');
    this.bucket = new EvidenceBucket(this, 'Evidence', {
      key: this.evidenceKey,
      corsOrigins: configuration.corsOrigins,
      retentionCapDays: configuration.retentionCapDays,
    });

    this.ledgerBucket = new LedgerBucket(this, 'Ledger', {
      key: this.evidenceKey,
      retentionCapDays: configuration.retentionCapDays,
    });
    this.ledgerKeys = new LedgerKeys(this, 'LedgerKeys', { configuration, key: this.recordKey });

    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    new CfnOutput(this, 'EvidenceBucketName', { value: this.bucket.bucketName });
    new CfnOutput(this, 'LedgerBucketName', { value: this.ledgerBucket.bucketName });
  }
}
