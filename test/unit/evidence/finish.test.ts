import { expect, test } from 'vitest';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { DAY } from '#domain/model/time.ts';
import { finish } from '#functions/evidence/finish.ts';
import { LockUnproven } from '#functions/evidence/keep.ts';
import { reconcile } from '#functions/evidence/round.ts';
import { HASH } from '#test/support/evidence/records.ts';
import { scene } from '#test/support/evidence/scene.ts';

const BYTES = new Uint8Array(1_000).fill(7);
const TERMS = { completion: 0, upload: DAY, orphan: DAY };

/** An upload of `BYTES` that has been completed, with its parts or without. */
async function completed(parts: readonly Uint8Array[] = [BYTES], leniency = {}) {
  const at = await scene(leniency);
  const evidence = await at.begin({ size: BYTES.length });
  if (evidence === undefined) throw new Error('refused');
  await at.send(evidence, parts);
  await at.complete(evidence, HASH);
  return { at, evidence, key: objectKey(evidence) };
}

test('what arrived is sealed, in its exact version and under a proven lock', async () => {
  const { at, evidence, key } = await completed();

  expect(await finish(at.workshop, evidence.id)).toBe('SEALED');

  const [versionId] = await at.store.versionsOf(key);
  const lock = { mode: 'COMPLIANCE', retainUntil: evidence.retainUntil, legalHold: true };
  expect(await at.now(evidence)).toMatchObject({ status: 'SEALED', kept: { versionId, size: 1_000, lock } });
});

test('delivered again it stays as it is', async () => {
  const { at, evidence } = await completed();
  await finish(at.workshop, evidence.id);
  const sealed = await at.now(evidence);

  expect(await finish(at.workshop, evidence.id)).toBe('SEALED');
  expect(await at.now(evidence)).toEqual(sealed);
});

test.each([
  ['NOTHING_ARRIVED', []],
  ['PARTS_TOO_SMALL', [BYTES.subarray(1), BYTES.subarray(0, 1)]],
  ['LARGER_THAN_DECLARED', [Uint8Array.of(...BYTES, 1)]],
])('%s ends the upload, on record, and its parts are cleared away', async (reason, parts) => {
  const { at, evidence } = await completed(parts);

  expect(await finish(at.workshop, evidence.id)).toBe('ABORTED');

  expect(await at.now(evidence)).toMatchObject({ reason });
  await reconcile(at.workshop, TERMS);
  expect(await at.store.listUploads()).toEqual([]);
});

test('an upload that is gone without an object ends, on record', async () => {
  const { at, evidence, key } = await completed();
  await at.store.abort(key, evidence.uploadId);

  expect(await finish(at.workshop, evidence.id)).toBe('ABORTED');
  expect(await at.now(evidence)).toMatchObject({ reason: 'UPLOAD_GONE' });
});

test('an engine that cannot lock gets nothing sealed', async () => {
  const { at, evidence } = await completed([BYTES], { forgetsLock: true });
  at.store.hold = async () => undefined;

  await expect(finish(at.workshop, evidence.id)).rejects.toBeInstanceOf(LockUnproven);

  expect(await at.now(evidence)).toMatchObject({ status: 'COMPLETING' });
});

test('an object of two versions was written past this product: nobody seals it', async () => {
  const { at, evidence } = await completed();
  at.store.versionsOf = async () => ['version-1', 'version-2'];

  await expect(finish(at.workshop, evidence.id)).rejects.toThrow('2 versions');

  expect(await at.now(evidence)).toMatchObject({ status: 'COMPLETING' });
});

test('one upload that fails does not keep the others from being reconciled', async () => {
  const { at, evidence, key } = await completed();
  const other = await at.begin({ size: BYTES.length });
  if (other === undefined) throw new Error('refused');
  await at.send(other, [BYTES]);
  await at.complete(other, HASH);
  const { versionsOf } = at.store;
  at.store.versionsOf = async (of) => (of === key ? ['a', 'b'] : versionsOf.call(at.store, of));
  at.pass(1);

  expect(await reconcile(at.workshop, TERMS)).toMatchObject({ finished: 1, failed: 1 });

  expect([(await at.now(evidence)).status, (await at.now(other)).status]).toEqual(['COMPLETING', 'SEALED']);
});
