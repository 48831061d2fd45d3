import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { FUNCTION_ROLES } from '#infra/permissions/function-roles.ts';

/** What would undo a bucket's promises without touching one object: lifecycle rules, for one, ask no bucket policy. */
const SETTINGS = [
  's3:PutLifecycleConfiguration',
  's3:PutBucketVersioning',
  's3:PutEncryptionConfiguration',
  's3:PutReplicationConfiguration',
  's3:PutBucketOwnershipControls',
  's3:PutBucketPublicAccessBlock',
  's3:PutBucketAcl',
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
];

/**
 * A locked bucket cannot be deleted by anybody, and no function changes its settings, whatever its role is given later:
 * that is for deployments, which are seen.
 */
export function settingsStay(bucket: Bucket): readonly PolicyStatement[] {
  const deny = (sid: string, actions: string[], conditions: Record<string, unknown> = {}) =>
    new PolicyStatement({
      sid,
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions,
      resources: [bucket.bucketArn],
      conditions,
    });
  return [
    deny('TheBucketStays', ['s3:DeleteBucket']),
    deny('FunctionsChangeNoSettings', SETTINGS, { ArnLike: { 'aws:PrincipalArn': FUNCTION_ROLES } }),
  ];
}
