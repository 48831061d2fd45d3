import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { later } from '#domain/model/time.ts';
import type { Leniency } from '#store/evidence/memory.ts';
import { MemoryEvidenceStore } from '#store/evidence/memory.ts';
import { NOW, RETAINED } from '#test/support/evidence/records.ts';
import { evidenceStoreContract } from './evidence-store.contract.ts';

const harness = (leniency: Leniency) => async () => {
  const store = new MemoryEvidenceStore(() => NOW, leniency);
  return {
    store,
    prefix: 'evidence/Evidence_',
    put: async (...sent: Parameters<typeof store.receive>) => store.receive(...sent),
    retainUntil: RETAINED,
  };
};

evidenceStoreContract('the in-memory store', harness({}));
evidenceStoreContract(
  'the in-memory store as lenient as MiniStack',
  harness({ completesAgain: true, forgetsLock: true }),
);

test('in memory, as in S3, completing again finds no upload, and parts before the last have 5 MiB', async () => {
  const store = new MemoryEvidenceStore(() => NOW);
  const uploadId = await store.createUpload('evidence/a', { retainUntil: RETAINED, legalHold: true });
  const part = (number: number) => ({ number, etag: '"x"', size: 1, sha256: '' });

  expect(await store.complete('evidence/a', 'none', [])).toBe('NO_UPLOAD');
  expect(await store.complete('evidence/a', uploadId, [part(1)])).toBe('PARTS_CHANGED');
});

test('an address dies, what it sent can then be deleted, and deleting again is nothing', async () => {
  let now = NOW;
  const store = new MemoryEvidenceStore(() => now);
  const bytes = new Uint8Array([1, 2, 3]);
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  const announced = { contentType: 'image/png', size: 3, sha256 };
  const [sent, late] = [
    await store.presignObject('papers/a', announced),
    await store.presignObject('papers/b', announced),
  ];
  store.receive(sent, bytes);
  const [versionId = ''] = await store.versionsOf('papers/a');

  now = later(NOW, 15 * 60_000);
  expect(store.receive(late, bytes)).toBe(403);
  await expect(store.remove('papers/a', versionId)).rejects.toThrow('locked');
  now = later(NOW, 16 * 60_000);
  await store.remove('papers/a', versionId);
  await store.remove('papers/a', versionId);

  expect(await store.versionsOf('papers/a')).toEqual([]);
});

test('a bit can be flipped in memory, as a disk does; of what is large the bytes are dropped', async () => {
  const store = new MemoryEvidenceStore(() => NOW, {}, 3);
  const send = async (key: string, bytes: Uint8Array) => {
    const uploadId = await store.createUpload(key, { retainUntil: RETAINED, legalHold: true });
    const sha256 = createHash('sha256').update(bytes).digest('base64');
    store.receive(await store.presignPart(key, uploadId, { number: 1, size: bytes.length, sha256 }), bytes);
    await store.complete(key, uploadId, (await store.listParts(key, uploadId)) ?? []);
    const [versionId = ''] = await store.versionsOf(key);
    return async () => {
      const pieces: Uint8Array[] = [];
      for await (const piece of store.read(key, versionId, 0)) pieces.push(piece);
      return [...Buffer.concat(pieces)];
    };
  };
  const small = await send('evidence/a', new Uint8Array([1, 2, 3]));
  const large = await send('evidence/b', new Uint8Array([1, 2, 3, 4]));

  expect(await small()).toEqual([1, 2, 3]);
  store.flip('evidence/a', 1, 7);
  expect(await small()).toEqual([1, 130, 3]);
  await expect(large()).rejects.toThrow('not kept');
  store.pretend('evidence/b', 4, (from, length) => new Uint8Array(length).fill(from));
  expect(await large()).toEqual([0, 0, 0, 0]);
});
