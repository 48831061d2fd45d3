import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { beforeAll, expect, test } from 'vitest';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { DAY } from '#domain/model/time.ts';
import { hashVersion } from '#functions/evidence/verify/hash-version.ts';
import { world } from '#functions/world.ts';
import { seededBytes, sha256 } from '#scripts/demo/bytes.ts';
import { clientOptions } from '#scripts/local/deployment/environment.ts';
import { S3EvidenceStore } from '#store/evidence/s3.ts';
import { backend, must, send } from './support/deployed.ts';
import { filedCase } from './support/filed-case.ts';

const BEGIN =
  'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { evidence { id size partSize } refusals { code } } }';
const URLS =
  'query ($id: ID!, $parts: [PartInput!]!) { evidence(id: $id) { partUrls(parts: $parts) { url headers { name value } } } }';
const COMPLETE =
  'mutation ($input: CompleteUploadInput!) { completeUpload(input: $input) { evidence { id } refusals { code } } }';
const REQUEST = `mutation ($input: RequestVerificationInput!) { requestVerification(input: $input) {
  verification { id cause } refusals { code } } }`;
const READ = `query ($id: ID!) { evidence(id: $id) { status contentHash differences object { versionId retainUntil legalHold }
  verification { status } verifications { edges { node { cause status sniffedType } } } } }`;

/** More than two parts, so that a reading can begin in the middle of one. */
const BYTES = Buffer.concat([Buffer.from('%PDF-1.7\n'), seededBytes('read again', 18 * 2 ** 20)]);
const store = new S3EvidenceStore(
  backend.bucketName,
  new S3Client({
    ...clientOptions(backend.endpoint),
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  }),
);

let at: Awaited<ReturnType<typeof filedCase>>;

beforeAll(async () => {
  at = await filedCase();
});

async function sent(bytes: Buffer, declared: string, changes: object = {}): Promise<string> {
  const input = { caseId: at.caseId, kind: 'OTHER', name: '复核.pdf', size: bytes.length, ...changes };
  const { id, partSize } = (await must(at.officer, BEGIN, input)).evidence;
  const cuts = Array.from({ length: Math.ceil(bytes.length / partSize) }, (_, i) =>
    bytes.subarray(i * partSize, (i + 1) * partSize),
  );
  const parts = cuts.map((cut, i) => ({ number: i + 1, sha256: sha256(cut) }));
  const { data } = await send(at.officer, URLS, { id, parts });
  for (const [i, { url, headers }] of data.evidence.partUrls.entries()) {
    const body = Uint8Array.from(cuts[i] ?? []);
    const { status } = await fetch(url, { method: 'PUT', body, headers: { [headers[0].name]: headers[0].value } });
    expect(status).toBe(200);
  }
  await must(at.officer, COMPLETE, { evidenceId: id, sha256: declared });
  return id;
}

/** The evidence once nothing reads it any more. */
// biome-ignore lint/suspicious/noExplicitAny: an answer as the API gives it
async function read(id: string): Promise<any> {
  for (let tries = 0; tries < 240; tries += 1) {
    const { data } = await send(at.officer, READ, { id });
    const { status, verification } = data.evidence;
    if (['VERIFIED', 'MISMATCH'].includes(status) && verification.status !== 'RUNNING') return data.evidence;
    await sleep(500);
  }
  throw new Error(`${id} was not read`);
}

test('what arrives is read whole, verified, and locked for the term of its kind; asked for, it is read again', async () => {
  const id = await sent(BYTES, sha256(BYTES), { contentType: 'application/pdf' });

  const verified = await read(id);

  expect(verified).toMatchObject({
    ...{ status: 'VERIFIED', contentHash: sha256(BYTES), differences: [], object: { legalHold: true } },
    verifications: { edges: [{ node: { cause: 'ARRIVAL', status: 'MATCHED', sniffedType: 'application/pdf' } }] },
  });
  expect(Date.parse(verified.object.retainUntil)).toBeGreaterThan(Date.now() + 3_649 * DAY);
  const { lock } = await store.head(objectKey({ id: id as 'Evidence_1' }), verified.object.versionId);
  expect(lock).toEqual({ mode: 'COMPLIANCE', retainUntil: verified.object.retainUntil, legalHold: true });

  await must(at.officer, REQUEST, { evidenceId: id, reason: '辩护人质疑完整性' });
  const again = await read(id);
  expect(again.object).toEqual(verified.object);
  expect(again.verifications.edges.at(-1).node).toMatchObject({ cause: 'REQUESTED', status: 'MATCHED' });
});

test('bytes that are not what was declared, though each part is, are flagged, and so is another type', async () => {
  const [other, picture] = [
    await sent(BYTES, sha256(Buffer.from('something else'))),
    await sent(BYTES.subarray(0, 1_000), sha256(BYTES.subarray(0, 1_000)), {
      kind: 'PHOTOGRAPH',
      contentType: 'image/jpeg',
      capturedAt: '2026-01-01T00:00:00.000Z',
    }),
  ];

  expect(await read(other)).toMatchObject({
    status: 'MISMATCH',
    differences: ['CONTENT_HASH'],
    contentHash: sha256(BYTES),
  });
  expect(await read(picture)).toMatchObject({ status: 'MISMATCH', differences: ['CONTENT_TYPE'] });
});

test('the engine hands a version out from any byte on, and hashing goes on where it was saved', async () => {
  const id = await sent(BYTES, sha256(BYTES));
  const { object } = await read(id);
  const key = objectKey({ id: id as 'Evidence_1' });
  for (const from of [0, 1, 8 * 2 ** 20 - 1, BYTES.length - 1]) {
    const pieces: Uint8Array[] = [];
    for await (const piece of store.read(key, object.versionId, from)) pieces.push(piece);
    expect([from, Buffer.concat(pieces).equals(BYTES.subarray(from))]).toEqual([from, true]);
  }
  const version = { key, versionId: object.versionId, size: BYTES.length };
  const bounds = { stretch: 5 * 2 ** 20, oneGo: 0, mayGoOn: () => true };

  let came = await hashVersion({ store, world }, version, { offset: 0 }, bounds);
  let steps = 1;
  for (; !('contentHash' in came); steps += 1) came = await hashVersion({ store, world }, version, came, bounds);

  expect(came).toEqual({ contentHash: sha256(BYTES), resumed: true });
  expect(steps).toBe(4);
});
