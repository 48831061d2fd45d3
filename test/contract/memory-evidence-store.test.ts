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
  const uploadId = await store.createUpload('evidence/a', RETAINED);
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
