import type { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import { HASH } from '#test/support/evidence/records.ts';

type Input = Readonly<Record<string, unknown>>;

/** The store over an S3 that answers as told and remembers what it was asked. */
function over(answer: (input: Input) => unknown) {
  const asked: Input[] = [];
  const send = async ({ input }: { readonly input: Input }) => {
    asked.push(input);
    return answer(input);
  };
  return { asked, store: new S3EvidenceStore('bucket', { send } as unknown as S3Client) };
}

const refusing = (name: string) => () => {
  throw Object.assign(new Error(name), { name });
};

const listed = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    PartNumber: from + i,
    ETag: `"${from + i}"`,
    Size: 5 * 2 ** 20,
    ChecksumSHA256: HASH,
  }));

test('all pages of parts are read, and the last one ends it, though it too names a next marker', async () => {
  const { asked, store } = over(({ PartNumberMarker }) =>
    PartNumberMarker === '0'
      ? { IsTruncated: true, NextPartNumberMarker: '1000', Parts: listed(1, 1_000) }
      : { IsTruncated: false, NextPartNumberMarker: '1002', Parts: listed(1_001, 1_002) },
  );

  const parts = await store.listParts('evidence/Evidence_1', 'upload-1');

  expect(parts?.map(({ number }) => number)).toEqual(Array.from({ length: 1_002 }, (_, i) => i + 1));
  expect(asked.map(({ PartNumberMarker }) => PartNumberMarker)).toEqual(['0', '1000']);
});

test('of a stretch, no more is listed than was asked for, and only as many pages as it takes', async () => {
  const { asked, store } = over(({ PartNumberMarker, MaxParts }) => ({
    IsTruncated: true,
    Parts: listed(Number(PartNumberMarker) + 1, Number(PartNumberMarker) + Number(MaxParts)),
  }));

  const parts = await store.listParts('evidence/Evidence_1', 'upload-1', { after: 3_000, first: 1_200 });

  expect([parts?.[0]?.number, parts?.length]).toEqual([3_001, 1_200]);
  expect(asked.map(({ PartNumberMarker, MaxParts }) => [PartNumberMarker, MaxParts])).toEqual([
    ['3000', 1_000],
    ['4000', 200],
  ]);
});

test.each([
  ['NoSuchUpload', 'NO_UPLOAD'],
  ['PreconditionFailed', 'EXISTS'],
  ['ConditionalRequestConflict', 'CONFLICT'],
  ['InvalidPart', 'PARTS_CHANGED'],
  ['EntityTooSmall', 'PARTS_TOO_SMALL'],
])('that S3 answers %s to completing means %s', async (name, completion) => {
  const { store } = over(refusing(name));

  expect(await store.complete('evidence/Evidence_1', 'upload-1', [])).toBe(completion);
});

test('any other answer is a fault', async () => {
  const { store } = over(refusing('AccessDenied'));

  await expect(store.complete('evidence/Evidence_1', 'upload-1', [])).rejects.toThrow('AccessDenied');
  await expect(store.listParts('evidence/Evidence_1', 'upload-1')).rejects.toThrow('AccessDenied');
  await expect(store.abort('evidence/Evidence_1', 'upload-1')).rejects.toThrow('AccessDenied');
});

test('an object is completed only where none is yet, of exactly the parts that were listed', async () => {
  const { asked, store } = over(() => ({}));

  await store.complete('evidence/Evidence_1', 'upload-1', [{ number: 1, etag: '"1"', size: 1, sha256: HASH }]);

  expect(asked).toMatchObject([
    { IfNoneMatch: '*', MultipartUpload: { Parts: [{ PartNumber: 1, ETag: '"1"', ChecksumSHA256: HASH }] } },
  ]);
});

test('an upload is begun under COMPLIANCE lock and legal hold, with SHA-256 of every part', async () => {
  const { asked, store } = over(() => ({ UploadId: 'upload-1' }));

  await store.createUpload('evidence/Evidence_1', '2026-12-07T01:00:00.000Z');

  expect(asked).toMatchObject([
    {
      ChecksumAlgorithm: 'SHA256',
      ObjectLockMode: 'COMPLIANCE',
      ObjectLockRetainUntilDate: new Date('2026-12-07T01:00:00.000Z'),
      ObjectLockLegalHoldStatus: 'ON',
    },
  ]);
});

test('of a scan exactly one version is deleted, and only its first bytes are read', async () => {
  const { asked, store } = over(() => ({ Body: { transformToByteArray: async () => new Uint8Array([1]) } }));

  await store.remove('papers/Scan_1', 'v1');
  await store.beginningOf('papers/Scan_1', 'v1', 16);

  expect(asked).toEqual([
    { Bucket: 'bucket', Key: 'papers/Scan_1', VersionId: 'v1' },
    { Bucket: 'bucket', Key: 'papers/Scan_1', VersionId: 'v1', Range: 'bytes=0-15' },
  ]);
});
