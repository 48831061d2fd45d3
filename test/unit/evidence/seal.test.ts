import { expect, test } from 'vitest';
import type { Kept } from '#domain/evidence/evidence/evidence.ts';
import { recordMismatch } from '#domain/evidence/evidence/record-mismatch.ts';
import { seal } from '#domain/evidence/evidence/seal.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCase, completing, HASH, kept, OTHER_HASH, STATION, sealed, WANG } from '#test/support/evidence/records.ts';

/** The first reading of all its bytes begins with the seal, or with the flag: nothing lies there unread. */
const checking = 'Verification_000001';
const started = (id: string, { size } = kept) => ({
  ...{ type: 'VerificationStarted', id, evidenceId: 'Evidence_1', caseId: 'Case_1', organ: STATION },
  ...{ versionId: kept.versionId, size, cause: 'ARRIVAL' },
});
const lock = (changes: object): Kept => ({ ...kept, lock: { ...kept.lock, ...changes } });

test('what was declared, listed and locked is sealed', () => {
  const decision = seal({ evidence: completing(), theCase: aCase() }, kept, contextOf(SYSTEM));

  expect(decision).toMatchObject({
    accepted: true,
    changes: [{ events: [{ type: 'EvidenceSealed', kept, checking }] }, { events: [started(checking)] }],
  });
});

test.each<[string, Kept]>([
  ['GOVERNANCE, which some may bypass', lock({ mode: 'GOVERNANCE' })],
  ['a day too short', lock({ retainUntil: '2026-12-06T01:00:00.000Z' })],
  ['without a day', lock({ retainUntil: undefined })],
  ['without a hold', lock({ legalHold: false })],
])('a lock that is %s proves nothing: neither sealed nor flagged', (_name, wrong) => {
  expect(codesOf(seal({ evidence: completing(), theCase: aCase() }, wrong, contextOf(SYSTEM)))).toEqual([
    'LOCK_NOT_PROVEN',
  ]);
  expect(
    codesOf(recordMismatch({ evidence: completing(), theCase: aCase() }, { ...wrong, size: 1 }, contextOf(SYSTEM))),
  ).toEqual(['LOCK_NOT_PROVEN']);
});

test('a longer lock is as good', () => {
  const longer = lock({ retainUntil: '2027-01-01T00:00:00.000Z' });

  expect(codesOf(seal({ evidence: completing(), theCase: aCase() }, longer, contextOf(SYSTEM)))).toEqual([]);
});

test.each([
  ['SIZE', completing(), { ...kept, size: kept.size - 1 }],
  ['SIZE', completing({ size: kept.size + 1 }), kept],
  ['CHECKSUM', completing(), { ...kept, checksum: `${OTHER_HASH}-2` }],
  ['DEVICE_HASH', completing({ deviceHash: OTHER_HASH }), kept],
  ['ANNOUNCED_SIZE', completing({ announcedSize: kept.size + 1 }), kept],
])('a different %s is flagged and kept, never sealed', (difference, evidence, found) => {
  expect(codesOf(seal({ evidence, theCase: aCase() }, found, contextOf(SYSTEM)))).toEqual(['BYTES_DIFFER']);
  expect(recordMismatch({ evidence, theCase: aCase() }, found, contextOf(SYSTEM))).toMatchObject({
    accepted: true,
    changes: [
      { events: [{ type: 'EvidenceMismatched', differences: [difference], kept: found, checking }] },
      { events: [started(checking, found)] },
    ],
  });
});

test('without a listing nothing proves the bytes', () => {
  const { arrived: _, ...evidence } = completing();

  expect(codesOf(seal({ evidence, theCase: aCase() }, kept, contextOf(SYSTEM)))).toEqual(['BYTES_DIFFER']);
});

test('what does not differ is not flagged, and the same device hash does not differ', () => {
  const evidence = completing({ deviceHash: HASH, announcedSize: kept.size });

  expect(codesOf(recordMismatch({ evidence, theCase: aCase() }, kept, contextOf(SYSTEM)))).toEqual(['NOTHING_DIFFERS']);
  expect(codesOf(seal({ evidence, theCase: aCase() }, kept, contextOf(SYSTEM)))).toEqual([]);
});

test('nobody but the worker seals or flags, and nothing twice', () => {
  expect(codesOf(seal({ evidence: completing(), theCase: aCase() }, kept, contextOf(WANG)))).toEqual(['ROLE_NEEDED']);
  expect(codesOf(recordMismatch({ evidence: completing(), theCase: aCase() }, kept, contextOf(WANG)))).toEqual([
    'ROLE_NEEDED',
  ]);
  expect(codesOf(seal({ evidence: sealed(), theCase: aCase() }, kept, contextOf(SYSTEM)))).toEqual([
    'NOT_IN_THIS_STATE',
  ]);
});
