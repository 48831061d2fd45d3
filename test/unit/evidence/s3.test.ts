import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test, vi } from 'vitest';
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

  await store.createUpload('evidence/Evidence_1', { retainUntil: '2026-12-07T01:00:00.000Z', legalHold: true });

  expect(asked).toMatchObject([
    {
      ChecksumAlgorithm: 'SHA256',
      ObjectLockMode: 'COMPLIANCE',
      ObjectLockRetainUntilDate: new Date('2026-12-07T01:00:00.000Z'),
      ObjectLockLegalHoldStatus: 'ON',
    },
  ]);
});

test('a hold is put on, and lifted, of exactly one version', async () => {
  const { asked, store } = over(() => ({}));

  await store.hold('evidence/Evidence_1', 'v1');
  await store.release('evidence/Evidence_1', 'v1');

  const version = { Bucket: 'bucket', Key: 'evidence/Evidence_1', VersionId: 'v1' };
  expect(asked).toEqual([
    { ...version, LegalHold: { Status: 'ON' } },
    { ...version, LegalHold: { Status: 'OFF' } },
  ]);
});

test('of a scan exactly one version is deleted, and only its first bytes are read, whatever else is sent', async () => {
  let sent = 0;
  function* endless() {
    for (;;) {
      sent += 1;
      yield Buffer.alloc(10, sent);
    }
  }
  const { asked, store } = over(() => ({ Body: Readable.from(endless(), { highWaterMark: 1 }) }));

  await store.remove('papers/Scan_1', 'v1');
  expect([...(await store.beginningOf('papers/Scan_1', 'v1', 16))]).toEqual([
    ...[1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ...[2, 2, 2, 2, 2, 2],
  ]);
  expect(sent).toBeLessThan(10);

  expect(asked).toEqual([
    { Bucket: 'bucket', Key: 'papers/Scan_1', VersionId: 'v1' },
    { Bucket: 'bucket', Key: 'papers/Scan_1', VersionId: 'v1', Range: 'bytes=0-15' },
  ]);
});

describe('reading a version', () => {
  const BYTES = Buffer.from('0123456789');
  const ranged = ({ Range = 'bytes=0-' }: Input) => {
    const from = Number(/\d+/.exec(String(Range))?.[0]);
    return { Body: Readable.from([BYTES.subarray(from, 7), BYTES.subarray(7)]), ContentRange: `bytes ${from}-9/10` };
  };
  const all = async (read: AsyncIterable<Uint8Array>) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of read) pieces.push(piece);
    return Buffer.concat(pieces).toString();
  };

  test('asks for exactly that version, and from an offset on for no more than the rest', async () => {
    const { asked, store } = over(ranged);

    expect(await all(store.read('evidence/a', 'v1', 0))).toBe('0123456789');
    expect(await all(store.read('evidence/a', 'v1', 4))).toBe('456789');
    expect(asked).toEqual([
      { Bucket: 'bucket', Key: 'evidence/a', VersionId: 'v1' },
      { Bucket: 'bucket', Key: 'evidence/a', VersionId: 'v1', Range: 'bytes=4-' },
    ]);
  });

  test.each([1, 6, 7, 8, 9])('skips the beginning, to byte %i, of an engine that knows no ranges', async (from) => {
    const { store } = over(() => ({ Body: Readable.from([BYTES.subarray(0, 7), BYTES.subarray(7)]) }));

    expect(await all(store.read('evidence/a', 'v1', from))).toBe('0123456789'.slice(from));
  });

  test('takes no other stretch than it asked for', async () => {
    const { store } = over(() => ({ ...ranged({}), ContentRange: 'bytes 5-9/10' }));

    await expect(all(store.read('evidence/a', 'v1', 4))).rejects.toThrow('byte 4');
  });

  test('closes the connection when whoever reads has had enough', async () => {
    const body = Readable.from([BYTES.subarray(0, 7), BYTES.subarray(7)]);
    const { store } = over(() => ({ Body: body }));

    for await (const _ of store.read('evidence/a', 'v1', 0)) break;

    expect(body.destroyed).toBe(true);
  });

  test('gives up a connection that has fallen silent', async () => {
    vi.useFakeTimers();
    try {
      const { store } = over(() => ({ Body: new Readable({ read: () => undefined }) }));
      const reading = all(store.read('evidence/a', 'v1', 0));
      const failed = expect(reading).rejects.toThrow('silent');

      await vi.advanceTimersByTimeAsync(30_000);

      await failed;
    } finally {
      vi.useRealTimers();
    }
  });
});
