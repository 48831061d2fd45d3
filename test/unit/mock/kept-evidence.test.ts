import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { KeptEvidence } from '#scripts/mock/kept-evidence.ts';

const KEY = 'evidence/1';
const FILE = { name: "网页 'a'.html", contentType: 'text/html' };

/** A store that keeps `keepAtMost` bytes, and a clock to set. */
function kept(keepAtMost: number) {
  const clock = { now: '2026-11-23T01:00:00.000Z' };
  const store = new KeptEvidence({ now: () => clock.now, origin: 'http://127.0.0.1:4000', keepAtMost });
  const upload = async (key: string, bytes: Uint8Array<ArrayBuffer>) => {
    const uploadId = await store.createUpload(key, { retainUntil: '2026-12-07T01:00:00.000Z', legalHold: true });
    const sha256 = createHash('sha256').update(bytes).digest('base64');
    const { url, headers } = await store.presignPart(key, uploadId, { number: 1, size: bytes.length, sha256 });
    const { status } = await store.answer(new Request(url, { method: 'PUT', headers, body: bytes }));
    const completion = await store.complete(key, uploadId, (await store.listParts(key, uploadId)) ?? []);
    return { status, completion };
  };
  const address = async (key: string) => {
    const [versionId = ''] = await store.versionsOf(key);
    return (await store.presignDownload(key, versionId, FILE)).url;
  };
  const download = async (key: string) => store.answer(new Request(await address(key)));
  return { clock, store, upload, address, download };
}

const bytesOf = (value: number) => new Uint8Array(100).fill(value);

test('what went in comes out, as an attachment that cannot run as a page', async () => {
  const { upload, download } = kept(1_000);

  const done = await upload(KEY, bytesOf(1));
  const answer = await download(KEY);

  expect(done).toEqual({ status: 200, completion: 'COMPLETED' });
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytesOf(1));
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''[\w%.-]+$/);
  expect(answer.headers.get('content-security-policy')).toBe('sandbox');
});

test('the oldest bytes go first, and their download says so', async () => {
  const { upload, download } = kept(150);
  await upload(KEY, bytesOf(1));
  const before = await download(KEY);

  await upload('evidence/2', bytesOf(2));
  const [gone, there] = [await download(KEY), await download('evidence/2')];

  expect([before.status, gone.status, there.status]).toEqual([200, 410, 200]);
});

test('an address dies after a quarter of an hour', async () => {
  const { clock, store, upload, address } = kept(1_000);
  await upload(KEY, bytesOf(1));
  const url = await address(KEY);

  clock.now = '2026-11-23T01:14:59.000Z';
  const intime = await store.answer(new Request(url));
  clock.now = '2026-11-23T01:15:01.000Z';
  const late = await store.answer(new Request(url));

  expect([intime.status, late.status]).toEqual([200, 403]);
});

test('a scan goes in whole, once, and only as announced; it comes out until it is removed', async () => {
  const { clock, store, download } = kept(1_000);
  const key = 'papers/1';
  const bytes = bytesOf(7);
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  const { url, headers } = await store.presignObject(key, { contentType: 'image/png', size: 100, sha256 });
  const put = async (body: Uint8Array<ArrayBuffer>, changes: object = {}) =>
    (await store.answer(new Request(url, { method: 'PUT', headers: { ...headers, ...changes }, body }))).status;

  expect(await put(bytesOf(8))).toBe(400);
  expect(await put(bytes, { 'content-type': 'text/html' })).toBe(403);
  expect(await put(bytes)).toBe(200);
  expect(await put(bytes)).toBe(412);
  expect(new Uint8Array(await (await download(key)).arrayBuffer())).toEqual(bytes);

  clock.now = '2026-11-23T02:00:00.000Z';
  const [versionId = ''] = await store.versionsOf(key);
  await store.remove(key, versionId);
  expect((await download(key)).status).toBe(404);
});
