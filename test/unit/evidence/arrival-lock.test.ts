import { expect, test } from 'vitest';
import { arrivalLock } from '#domain/evidence/evidence/arrival-lock.ts';
import { objectKey } from '#domain/evidence/evidence/evidence.ts';
import { EVIDENCE_KINDS, kindOfEvidence } from '#domain/evidence/evidence/kinds.ts';
import { DAY, later } from '#domain/model/time.ts';
import { finish } from '#functions/evidence/finish.ts';
import { HASH, NOW, RETAINED } from '#test/support/evidence/records.ts';
import { scene } from '#test/support/evidence/scene.ts';

/** For how long an upload may take before the reconciler ends it. */
const LONGEST_UPLOAD = 7 * DAY;

test.each(EVIDENCE_KINDS)('%s is still locked when the last of its parts may come', (kind) => {
  expect(kindOfEvidence(kind).first.term).toBeGreaterThan(LONGEST_UPLOAD);
});

test('a lock that lasts is asked for as it was begun; one that is over, or soon will be, for its term again', () => {
  const evidence = { kind: 'OTHER', retainUntil: RETAINED } as const;

  expect(arrivalLock(evidence, NOW)).toEqual({ retainUntil: RETAINED, legalHold: true });
  const near = later(RETAINED, -5 * DAY);
  expect(arrivalLock(evidence, later(near, -1_000))).toEqual({ retainUntil: RETAINED, legalHold: true });
  expect(arrivalLock(evidence, near)).toEqual({ retainUntil: later(near, 14 * DAY), legalHold: true });
  expect(arrivalLock(evidence, RETAINED)).toEqual({ retainUntil: later(RETAINED, 14 * DAY), legalHold: true });
});

test.each([false, true])(
  'put together weeks later, it is locked from then on (the engine forgets locks: %s)',
  async (forgetsLock) => {
    const bytes = new Uint8Array(1_000).fill(7);
    const at = await scene({ forgetsLock });
    const evidence = await at.begin({ size: bytes.length, kind: 'SUPPORTING_PAPER', contentType: 'application/pdf' });
    if (evidence === undefined) throw new Error('refused');
    await at.send(evidence, [bytes]);
    await at.complete(evidence, HASH);
    at.pass(30 * DAY);

    expect(await finish(at.workshop, evidence.id)).toBe('SEALED');

    const [versionId = ''] = await at.store.versionsOf(objectKey(evidence));
    const { lock } = await at.store.head(objectKey(evidence), versionId);
    expect(String(lock.retainUntil) > at.world.now()).toBe(true);
    await expect(at.store.remove(objectKey(evidence), versionId)).rejects.toThrow('locked');
  },
);
