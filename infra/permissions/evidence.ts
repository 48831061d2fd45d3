import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/** All evidence lies under this prefix. */
export const EVIDENCE_OBJECTS = 'evidence/*';

const evidence = (sid: string, bucket: Bucket, actions: string[], conditions: Record<string, unknown> = {}) =>
  new PolicyStatement({ sid, actions, resources: [bucket.arnForObjects(EVIDENCE_OBJECTS)], conditions });

/** Begins an upload, signs its parts, lists what has arrived. Signing uses the signer's own permissions. */
export function uploadEvidence(bucket: Bucket): PolicyStatement {
  return evidence('UploadEvidence', bucket, ['s3:PutObject', 's3:ListMultipartUploadParts']);
}

/** Reads bytes, by exact version too. */
export function readEvidence(bucket: Bucket): PolicyStatement {
  return evidence('ReadEvidence', bucket, ['s3:GetObject', 's3:GetObjectVersion']);
}

/**
 * Locks, and can do nothing else: a COMPLIANCE period can only be lengthened, whoever asks, and a hold can only be
 * put on, because a request that says OFF does not meet the condition.
 */
export function lockEvidence(bucket: Bucket): readonly PolicyStatement[] {
  return [
    evidence('LengthenRetention', bucket, ['s3:PutObjectRetention'], {
      StringEquals: { 's3:object-lock-mode': 'COMPLIANCE' },
    }),
    evidence('PlaceLegalHold', bucket, ['s3:PutObjectLegalHold'], {
      StringEquals: { 's3:object-lock-legal-hold': 'ON' },
    }),
  ];
}

/** Lifts a hold. The bucket denies it to every role but the one that is named there. */
export function liftHolds(bucket: Bucket): PolicyStatement {
  return evidence('LiftLegalHold', bucket, ['s3:PutObjectLegalHold'], {
    StringEquals: { 's3:object-lock-legal-hold': 'OFF' },
  });
}

/** Sees which versions a key has and how they are locked, to prove that there is one and that it cannot go. */
export function proveLock(bucket: Bucket): readonly PolicyStatement[] {
  return [
    evidence('ProveLock', bucket, ['s3:GetObjectRetention', 's3:GetObjectLegalHold']),
    new PolicyStatement({
      sid: 'FindVersions',
      actions: ['s3:ListBucketVersions'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': EVIDENCE_OBJECTS } },
    }),
  ];
}

/** Finds uploads that nobody finished and ends them. Parts that were never completed are not evidence yet. */
export function abortUploads(bucket: Bucket): readonly PolicyStatement[] {
  return [
    evidence('AbortUploads', bucket, ['s3:AbortMultipartUpload']),
    new PolicyStatement({
      sid: 'FindUploads',
      // AWS knows no prefix condition for this one.
      actions: ['s3:ListBucketMultipartUploads'],
      resources: [bucket.bucketArn],
    }),
  ];
}
