import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type LifecycleRule,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/acknowledge.ts';
import { ledgerDenials } from '#infra/constructs/ledger-denials.ts';
import { PARTIAL_TAG } from '#infra/permissions/ledger.ts';

export interface LedgerBucketProps {
  readonly key: IKey;
  readonly retentionCapDays: number;
}

/**
 * Where the log lies, apart from evidence: another role writes it, nobody deletes from it, and it may one day be read by
 * witnesses. Each object says its own lock; the default is the short one, for what would forget to.
 */
export class LedgerBucket extends Bucket {
  constructor(scope: Construct, id: string, { key, retentionCapDays }: LedgerBucketProps) {
    super(scope, id, {
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(1)),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      lifecycleRules: LAPSING,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const denial of ledgerDenials(this, retentionCapDays)) this.addToResourcePolicy(denial);
    // The bucket outlives its stack, so what nobody may do with it must too.
    this.policy?.applyRemovalPolicy(RemovalPolicy.RETAIN);
    acknowledge(this, {
      'AwsSolutions-S1':
        'The log holds commitments only and is written by one role; what it is and was, its own signed checkpoints prove better than a log of accesses to it.',
    });
  }
}

/**
 * A partial tile is replaced by the next, and a week-old one is of no use to anybody; those that a day's checkpoint is read
 * from stay, and carry no tag. What is locked S3 keeps, whatever these rules say: a right tile also under a wrong one.
 */
const LAPSING: LifecycleRule[] = [
  {
    id: 'PartialTilesLapse',
    enabled: true,
    tagFilters: { [PARTIAL_TAG.key]: PARTIAL_TAG.value },
    expiration: Duration.days(7),
  },
  {
    id: 'WhatWasReplacedGoes',
    enabled: true,
    noncurrentVersionExpiration: Duration.days(1),
    expiredObjectDeleteMarker: true,
  },
];
