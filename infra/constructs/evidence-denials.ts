import { Duration } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { settingsStay } from '#infra/constructs/settings-stay.ts';
import { RELEASE_PRINCIPAL } from '#infra/permissions/function-roles.ts';
import { PAPER_OBJECTS } from '#infra/permissions/papers.ts';

/** A signed URL that leaks is worth this long, whatever its signer asked for. */
const LONGEST_SIGNATURE = Duration.minutes(15);

/**
 * What nobody may do with evidence, administrators included. A denial outweighs every permission, so what the
 * functions' roles leave out is also out of reach for a role that is added carelessly later.
 *
 * A negated condition also matches a request without the key: where only a wrong value is meant, `Null` says so
 * (sending a part carries no encryption headers; the upload's own beginning did).
 */
export function evidenceDenials(bucket: Bucket, key: IKey, retentionCapDays: number): readonly PolicyStatement[] {
  const deny = (sid: string, actions: string[], conditions: Record<string, unknown> = {}) =>
    new PolicyStatement({
      sid,
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions,
      resources: [bucket.arnForObjects('*')],
      conditions,
    });

  return [
    // Nothing is hidden either: a delete marker would do that, also to a scan.
    deny('NothingIsHidden', ['s3:DeleteObject']),
    new PolicyStatement({
      sid: 'OnlyPapersAreDeleted',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:DeleteObjectVersion'],
      notResources: [bucket.arnForObjects(PAPER_OBJECTS)],
    }),
    deny('NobodyBypassesGovernance', ['s3:BypassGovernanceRetention']),
    deny('RetentionIsCompliance', ['s3:PutObjectRetention'], {
      StringNotEquals: { 's3:object-lock-mode': 'COMPLIANCE' },
    }),
    deny('LocksAreCompliance', ['s3:PutObject'], {
      Null: { 's3:object-lock-mode': 'false' },
      StringNotEquals: { 's3:object-lock-mode': 'COMPLIANCE' },
    }),
    deny('RetentionIsCapped', ['s3:PutObject', 's3:PutObjectRetention'], {
      NumericGreaterThan: { 's3:object-lock-remaining-retention-days': String(retentionCapDays) },
    }),
    // One function lifts them, when their case has ended and a leader has granted it; nobody else does, whatever they may.
    deny('HoldsAreNotLifted', ['s3:PutObjectLegalHold'], {
      StringNotEquals: { 's3:object-lock-legal-hold': 'ON' },
      ArnNotEquals: { 'aws:PrincipalArn': RELEASE_PRINCIPAL },
    }),
    deny('EncryptedByKms', ['s3:PutObject'], {
      Null: { 's3:x-amz-server-side-encryption': 'false' },
      StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' },
    }),
    deny('EncryptedWithOurKey', ['s3:PutObject'], {
      Null: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'false' },
      ArnNotEquals: { 's3:x-amz-server-side-encryption-aws-kms-key-id': key.keyArn },
    }),
    // Under a customer's own key only the uploader could ever read the evidence again.
    deny('NoCustomerKeys', ['s3:PutObject'], {
      Null: { 's3:x-amz-server-side-encryption-customer-algorithm': 'false' },
    }),
    deny('SignedUrlsAreShortLived', ['s3:PutObject', 's3:GetObject', 's3:GetObjectVersion'], {
      NumericGreaterThan: { 's3:signatureAge': String(LONGEST_SIGNATURE.toMilliseconds()) },
    }),
    new PolicyStatement({
      sid: 'LockSettingsStay',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:PutBucketObjectLockConfiguration'],
      resources: [bucket.bucketArn],
    }),
    ...settingsStay(bucket),
  ];
}
