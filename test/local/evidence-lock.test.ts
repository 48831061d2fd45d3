import {
  DeleteBucketCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, test } from 'vitest';
import { connect } from '#client/api/index.ts';
import { uploadEvidence } from '#client/evidence/index.ts';
import { DAY } from '#domain/model/time.ts';
import { seededBytes } from '#scripts/demo/bytes.ts';
import { backend, s3, tokenOf } from './support/deployed.ts';
import { filedCase } from './support/filed-case.ts';

/** Evidence that is verified and so locked for years, and what the store says of that version. */
async function verified() {
  const { officer, caseId } = await filedCase();
  const connection = connect({ url: backend.graphqlUrl, token: await tokenOf(officer) });
  const file = new File([seededBytes('lock', 5_000)], '录像.bin', { lastModified: 1 });
  const evidence = { caseId, kind: 'OTHER' } as const;
  const { id, object } = await uploadEvidence({ connection, file, evidence }).untilVerified({ every: 250 });
  return { Bucket: backend.bucketName, Key: `evidence/${id}`, VersionId: object?.versionId ?? '' };
}

let version: Awaited<ReturnType<typeof verified>>;
let retainedUntil: number;

beforeAll(async () => {
  version = await verified();
  retainedUntil = Number((await s3.send(new HeadObjectCommand(version))).ObjectLockRetainUntilDate);
});

const retain = (Mode: 'COMPLIANCE' | 'GOVERNANCE', until: number, bypass = false) =>
  s3.send(
    new PutObjectRetentionCommand({
      ...version,
      Retention: { Mode, RetainUntilDate: new Date(until) },
      ...(bypass ? { BypassGovernanceRetention: true } : {}),
    }),
  );

/** By somebody who may do everything: the engine knows no policies, so only the lock itself stands in the way. */
describe('verified evidence, for whoever has all permissions', () => {
  test.each([
    ['delete the version', () => s3.send(new DeleteObjectCommand(version))],
    [
      'delete the version, past governance',
      () => s3.send(new DeleteObjectCommand({ ...version, BypassGovernanceRetention: true })),
    ],
    ['shorten the lock by a second', () => retain('COMPLIANCE', retainedUntil - 1_000)],
    ['shorten the lock to yesterday', () => retain('COMPLIANCE', Date.now() - DAY)],
    ['shorten the lock, past governance', () => retain('COMPLIANCE', Date.now() + DAY, true)],
    ['turn the lock into one that can be lifted', () => retain('GOVERNANCE', retainedUntil)],
    ['turn the lock into one that can be lifted, but is longer', () => retain('GOVERNANCE', retainedUntil + DAY, true)],
    [
      'take the lock away',
      () => s3.send(new PutObjectRetentionCommand({ ...version, Retention: {}, BypassGovernanceRetention: true })),
    ],
    ['delete the bucket', () => s3.send(new DeleteBucketCommand({ Bucket: version.Bucket }))],
  ])('nobody can %s', async (_, attempt) => {
    await expect(attempt()).rejects.toThrow();

    const head = await s3.send(new HeadObjectCommand(version));
    expect(head.ObjectLockMode).toBe('COMPLIANCE');
    expect(head.ObjectLockLegalHoldStatus).toBe('ON');
    expect(Number(head.ObjectLockRetainUntilDate)).toBe(retainedUntil);
  });

  test('it can be locked for longer', async () => {
    await retain('COMPLIANCE', retainedUntil + DAY);

    const { ObjectLockRetainUntilDate: until } = await s3.send(new HeadObjectCommand(version));
    expect(Number(until)).toBe(retainedUntil + DAY);
    retainedUntil += DAY;
  });

  test('what is written over it or hides it is another version; this one stays, and is what is handed out', async () => {
    const { Bucket, Key, VersionId } = version;
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'something else' }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key }));

    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: Key }));

    expect(Versions.map((each) => each.VersionId)).toContain(VersionId);
    expect((await s3.send(new HeadObjectCommand(version))).ContentLength).toBe(5_000);
  });
});
