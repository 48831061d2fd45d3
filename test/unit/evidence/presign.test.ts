import { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import { HASH } from '#test/support/evidence/records.ts';

const client = (credentials: object = {}) =>
  new S3Client({
    region: 'cn-north-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 's', ...credentials },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });

test('length and SHA-256 of a part are signed headers: in the query S3 would ignore them', async () => {
  const store = new S3EvidenceStore('bucket', client());

  const { url, headers } = await store.presignPart('evidence/Evidence_1', 'upload-1', {
    number: 7,
    size: 9,
    sha256: HASH,
  });

  const query = new URL(url).searchParams;
  expect(query.get('X-Amz-SignedHeaders')?.split(';')).toEqual(['content-length', 'host', 'x-amz-checksum-sha256']);
  expect([...query.keys()].filter((name) => /checksum/i.test(name))).toEqual([]);
  expect(query.get('X-Amz-Expires')).toBe('900');
  expect(query.get('partNumber')).toBe('7');
  expect(headers).toEqual({ 'x-amz-checksum-sha256': HASH });
});

test('a URL lives no longer than the session that signed it', async () => {
  const expiration = new Date(Date.now() + 60_000);
  const limited = new S3EvidenceStore('bucket', client({ expiration, sessionToken: 't' }));
  const unlimited = new S3EvidenceStore('bucket', client());
  const part = { number: 1, size: 9, sha256: HASH };

  expect((await limited.presignPart('k', 'u', part)).expiresAt).toBe(expiration.toISOString());
  const { expiresAt } = await unlimited.presignPart('k', 'u', part);
  expect(Math.abs(Date.parse(expiresAt) - Date.now() - 900_000)).toBeLessThan(5_000);
});

test('what goes to people is signed for S3 as they reach it', async () => {
  const signing = new S3Client({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 's' },
    endpoint: 'http://127.0.0.1:4566',
    forcePathStyle: true,
  });
  const store = new S3EvidenceStore('bucket', client(), signing);

  const { url } = await store.presignPart('evidence/Evidence_1', 'u', { number: 1, size: 9, sha256: HASH });

  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4566\/bucket\/evidence\/Evidence_1\?/);
});

test('a download names the exact version, and comes as an attachment under its own name', async () => {
  const store = new S3EvidenceStore('bucket', client());

  const { url } = await store.presignDownload('evidence/Evidence_1', 'v1', {
    name: `"现场*'(1)'".html\r\nx: y`,
    contentType: 'text/html',
  });

  const query = new URL(url).searchParams;
  expect(query.get('versionId')).toBe('v1');
  expect(query.get('response-content-disposition')).toBe(
    "attachment; filename*=UTF-8''%22%E7%8E%B0%E5%9C%BA%2A%27%281%29%27%22.html__x%3A%20y",
  );
});

test('of an object sent whole, type, length, SHA-256, lock and that there is none yet are signed headers', async () => {
  const store = new S3EvidenceStore('bucket', client());
  const announced = { contentType: 'application/pdf', size: 1_234, sha256: HASH };

  const { url, headers, expiresAt } = await store.presignObject('papers/Scan_1', announced);

  const query = new URL(url).searchParams;
  expect(query.get('X-Amz-SignedHeaders')?.split(';')).toEqual([
    ...['content-length', 'content-type', 'host', 'if-none-match', 'x-amz-checksum-sha256'],
    ...['x-amz-object-lock-mode', 'x-amz-object-lock-retain-until-date'],
  ]);
  expect([...query.keys()].filter((name) => /checksum|lock|content-type/i.test(name))).toEqual([]);
  const { 'x-amz-object-lock-retain-until-date': until = '', ...others } = headers;
  expect(others).toEqual({
    'content-type': 'application/pdf',
    'if-none-match': '*',
    'x-amz-checksum-sha256': HASH,
    'x-amz-object-lock-mode': 'COMPLIANCE',
  });
  expect(until).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const outlives = Date.parse(until) - Date.parse(expiresAt);
  expect(outlives).toBeGreaterThan(58_000);
  expect(outlives).toBeLessThanOrEqual(60_000);
});

test('the lock of an object dies with the session that signed, if that dies sooner', async () => {
  const expiration = new Date('2030-01-01T00:00:00.000Z');
  const soon = new Date(Date.now() + 60_000);
  const until = async (session: Date) => {
    const store = new S3EvidenceStore('bucket', client({ expiration: session, sessionToken: 't' }));
    const { headers } = await store.presignObject('papers/Scan_1', { contentType: 'image/png', size: 1, sha256: HASH });
    return Date.parse(headers['x-amz-object-lock-retain-until-date'] ?? '');
  };

  expect(await until(soon)).toBeLessThanOrEqual(soon.getTime() + 60_000);
  expect(await until(expiration)).toBeGreaterThan(soon.getTime() + 60_000);
});
