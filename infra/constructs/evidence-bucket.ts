import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CorsRule,
  HttpMethods,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '#infra/acknowledge.ts';
import { FIRST_RETENTION_DAYS } from '#infra/configuration.ts';
import { evidenceDenials } from '#infra/constructs/evidence-denials.ts';

export interface EvidenceBucketProps {
  readonly key: IKey;
  readonly corsOrigins: readonly string[];
  readonly retentionCapDays: number;
}

/**
 * Where evidence lies, write once. Whatever arrives is locked for the first days even if its writer forgot to ask
 * for it; VERIFIED lengthens the lock to the term of its kind. Beside it, under a prefix of their own, lie the scans of
 * lawyers' papers: each asks for a lock of minutes instead, and may be deleted until its papers are verified.
 */
export class EvidenceBucket extends Bucket {
  constructor(scope: Construct, id: string, { key, corsOrigins, retentionCapDays }: EvidenceBucketProps) {
    super(scope, id, {
      versioned: true,
      objectLockEnabled: true,
      objectLockDefaultRetention: ObjectLockRetention.compliance(Duration.days(FIRST_RETENTION_DAYS)),
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      cors: corsOrigins.length === 0 ? [] : [partUploads(corsOrigins)],
      lifecycleRules: [
        { id: 'AbortIncompleteUploads', enabled: true, abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const denial of evidenceDenials(this, key, retentionCapDays)) this.addToResourcePolicy(denial);
    // The bucket outlives its stack, so what nobody may do with it must too.
    this.policy?.applyRemovalPolicy(RemovalPolicy.RETAIN);
    acknowledge(this, {
      'AwsSolutions-S1':
        'Server access logs arrive on best effort and hold addresses of persons. Every upload and every disclosure is recorded by the command that signs its URL, in the transaction itself; object-level CloudTrail is the account owner’s second source.',
    });
  }
}

/** Of the short lock that a scan is sent with. */
const LOCK_HEADERS = ['x-amz-object-lock-mode', 'x-amz-object-lock-retain-until-date'];

/** Browsers send parts and scans themselves; they must be able to read back what S3 says it has received. */
const partUploads = (corsOrigins: readonly string[]): CorsRule => ({
  allowedOrigins: [...corsOrigins],
  allowedMethods: [HttpMethods.PUT, HttpMethods.GET, HttpMethods.HEAD],
  allowedHeaders: ['content-type', 'range', 'if-none-match', 'x-amz-checksum-sha256', ...LOCK_HEADERS],
  exposedHeaders: ['ETag', 'x-amz-checksum-sha256'],
  maxAge: Duration.hours(1).toSeconds(),
});
