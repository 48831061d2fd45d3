import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';

/** Scans of lawyers' papers lie under this prefix, apart from evidence: only here anything may be deleted. */
export const PAPER_OBJECTS = 'papers/*';

const papers = (sid: string, bucket: Bucket, actions: string[], conditions: Record<string, unknown> = {}) =>
  new PolicyStatement({ sid, actions, resources: [bucket.arnForObjects(PAPER_OBJECTS)], conditions });

/** Signs the address a scan is sent to, and the short lock that comes with it. Signing uses the signer's own permissions. */
export function sendPapers(bucket: Bucket): readonly PolicyStatement[] {
  return [papers('SendPapers', bucket, ['s3:PutObject']), lockPapers(bucket)];
}

/** Reads scans, by exact version, and signs the address from which people do. */
export function readPapers(bucket: Bucket): PolicyStatement {
  return papers('ReadPapers', bucket, ['s3:GetObject', 's3:GetObjectVersion']);
}

/** Locks, and can do nothing else: a COMPLIANCE period can only be lengthened, whoever asks. */
export function lockPapers(bucket: Bucket): PolicyStatement {
  return papers('LockPapers', bucket, ['s3:PutObjectRetention'], {
    StringEquals: { 's3:object-lock-mode': 'COMPLIANCE' },
  });
}

/** Sees how a version is locked. */
export function provePaperLock(bucket: Bucket): PolicyStatement {
  return papers('ProvePaperLock', bucket, ['s3:GetObjectRetention', 's3:GetObjectLegalHold']);
}

/** Sees what has arrived. Without it S3 says of what is not there that it is forbidden. */
export function findPapers(bucket: Bucket): PolicyStatement {
  return new PolicyStatement({
    sid: 'FindPapers',
    actions: ['s3:ListBucketVersions'],
    resources: [bucket.bucketArn],
    conditions: { StringLike: { 's3:prefix': PAPER_OBJECTS } },
  });
}

/** Deletes scans that were given up, version by version. What is locked S3 itself keeps, whoever asks. */
export function dropPapers(bucket: Bucket): PolicyStatement {
  return papers('DropPapers', bucket, ['s3:DeleteObjectVersion']);
}
