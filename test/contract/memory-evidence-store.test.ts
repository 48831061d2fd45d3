import { expect, test } from 'vitest';
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
