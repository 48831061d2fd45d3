import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { settingsStay } from '#infra/constructs/settings-stay.ts';
import { SEALER_ROLE } from '#infra/permissions/function-roles.ts';
import { ANY_CHECKPOINT, ANY_PARTIAL_TILE } from '#infra/permissions/ledger.ts';

/** `checkpoint` is replaced with every run, so that what is locked of it should soon go. Days; the lock is one. */
const CHECKPOINT_LOCK_CAP = 2;

/**
 * What nobody may do with the log, administrators and the sealer included. A denial outweighs every permission.
 * A full tile and a kept checkpoint are written once: S3 would put another version over them, which readers would get.
 */
export function ledgerDenials(bucket: Bucket, retentionCapDays: number): readonly PolicyStatement[] {
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
    deny('NothingIsDeleted', ['s3:DeleteObject', 's3:DeleteObjectVersion']),
    deny('NobodyBypassesGovernance', ['s3:BypassGovernanceRetention']),
    // Who puts an object where the next tile belongs stops the log.
    deny('OnlyTheSealerWrites', ['s3:PutObject', 's3:PutObjectRetention', 's3:PutObjectTagging'], {
      ArnNotLike: { 'aws:PrincipalArn': SEALER_ROLE },
    }),
    // A negated condition also matches a request that says nothing of a lock.
    deny('EverythingIsLocked', ['s3:PutObject', 's3:PutObjectRetention'], {
      StringNotEquals: { 's3:object-lock-mode': 'COMPLIANCE' },
    }),
    deny('RetentionIsCapped', ['s3:PutObject', 's3:PutObjectRetention'], {
      NumericGreaterThan: { 's3:object-lock-remaining-retention-days': String(retentionCapDays) },
    }),
    ...writtenOnce(bucket),
    // Nothing here is held: a hold has no end, and what cannot lapse would be everything.
    deny('NothingIsHeld', ['s3:PutObjectLegalHold']),
    deny('TagsStay', ['s3:PutObjectVersionTagging', 's3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging']),
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

/** What is written how often: by the headers that S3 itself decides by, and has condition keys for. */
function writtenOnce(bucket: Bucket): readonly PolicyStatement[] {
  const deny = (sid: string, actions: string[], conditions: Record<string, unknown>) => ({
    ...{ sid, effect: Effect.DENY, principals: [new AnyPrincipal()], actions, conditions },
  });
  const checkpoint = { resources: [bucket.arnForObjects(ANY_CHECKPOINT)] };
  const butPartialTiles = [bucket.arnForObjects(ANY_PARTIAL_TILE)];
  return [
    new PolicyStatement({
      ...deny('WrittenOnce', ['s3:PutObject'], { Null: { 's3:if-none-match': 'true' } }),
      notResources: [...butPartialTiles, ...checkpoint.resources],
    }),
    new PolicyStatement({
      ...deny('CheckpointFollowsCheckpoint', ['s3:PutObject'], {
        Null: { 's3:if-none-match': 'true', 's3:if-match': 'true' },
      }),
      ...checkpoint,
    }),
    new PolicyStatement({
      ...deny('CheckpointsGo', ['s3:PutObject', 's3:PutObjectRetention'], {
        NumericGreaterThan: { 's3:object-lock-remaining-retention-days': String(CHECKPOINT_LOCK_CAP) },
      }),
      ...checkpoint,
    }),
    // By its tag a full tile would lapse.
    new PolicyStatement({
      ...deny('OnlyPartialTilesLapse', ['s3:PutObjectTagging'], {}),
      notResources: butPartialTiles,
    }),
  ];
}
