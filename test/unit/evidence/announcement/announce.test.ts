import { expect, test } from 'vitest';
import type { AnnounceEvidence } from '#domain/evidence/announcement/announce.ts';
import { announceEvidence } from '#domain/evidence/announcement/announce.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { ANNOUNCING, OPERATOR } from '#test/support/evidence/announcements.ts';
import { aCase, aDeclinedCase, HASH, LI, NOW, WANG } from '#test/support/evidence/records.ts';

const announce = (changes: Partial<AnnounceEvidence> = {}, theCase = aCase()) =>
  announceEvidence.rule({ theCase, operator: [OPERATOR] }, { ...ANNOUNCING, ...changes }, contextOf(WANG));

test('what the device made is on record with its hash, due in three days', () => {
  expect(announce()).toMatchObject({
    accepted: true,
    changes: [
      {
        change: 'opened',
        events: [
          {
            type: 'EvidenceAnnounced',
            caseId: 'Case_1',
            kind: 'BODY_WORN_CAMERA',
            deviceHash: HASH,
            size: 9_000_000,
            operator: LI.id,
            announcer: WANG.id,
            announcedAt: NOW,
            dueBy: '2026-11-26T01:00:00.000Z',
          },
        ],
      },
      { change: 'relied', id: 'Case_1', fact: 'open' },
    ],
  });
});

test('a size is not needed, and none is made up', () => {
  const decision = announce({ size: undefined });

  expect(codesOf(decision)).toEqual([]);
  expect(JSON.stringify(decision)).not.toContain('"size"');
});

test.each<[string, Partial<AnnounceEvidence>, string]>([
  ['a size that is none', { size: 0 }, 'SIZE_OUT_OF_RANGE'],
  ['no device', { device: undefined }, 'DEVICE_NEEDED'],
  ['another type', { contentType: 'application/zip' }, 'CONTENT_TYPE_NOT_OF_KIND'],
  ['the future', { capturedTo: '2026-11-24T01:00:00.000Z' }, 'CAPTURED_IN_FUTURE'],
])('what its kind asks for is asked for when it is announced: %s', (_name, wrong, code) => {
  expect(codesOf(announce(wrong))).toEqual([code]);
  expect(codesOf(announce())).toEqual([]);
});

test('a declined case takes none, and all that is wrong is said at once', () => {
  expect(codesOf(announce({ place: undefined, size: 0 }, aDeclinedCase()))).toEqual([
    'CASE_NOT_OPEN',
    'SIZE_OUT_OF_RANGE',
    'PLACE_NEEDED',
  ]);
});
