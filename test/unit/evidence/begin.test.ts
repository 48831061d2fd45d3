import { expect, test } from 'vitest';
import type { BeginUpload } from '#domain/evidence/evidence/begin.ts';
import { beginUpload } from '#domain/evidence/evidence/begin.ts';
import { LARGEST } from '#domain/evidence/evidence/part-size.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aCase, aDeclinedCase, HASH, NOW, RETAINED, WANG } from '#test/support/evidence/records.ts';

const prepared = { id: 'Evidence_1', uploadId: 'upload-1', retainUntil: RETAINED } as const;
const command: BeginUpload = { caseId: 'Case_1', kind: 'PHOTOGRAPH', name: '../../现场 1.jpg', size: 1_000 };
const begin = (changes: Partial<BeginUpload> = {}, theCase = aCase()) =>
  beginUpload({ theCase, prepared }, { ...command, ...changes }, contextOf(WANG));

test('an upload is begun on an open case, and relies on its being open', () => {
  const decision = begin({ device: 'DSJ-A7', capturedAt: NOW, deviceHash: HASH });

  expect(decision).toMatchObject({
    accepted: true,
    outcome: { evidence: 'Evidence_1' },
    changes: [
      {
        change: 'opened',
        events: [
          {
            type: 'UploadBegun',
            id: 'Evidence_1',
            uploadId: 'upload-1',
            name: '../../现场 1.jpg',
            contentType: 'application/octet-stream',
            uploader: WANG.id,
            device: 'DSJ-A7',
            deviceHash: HASH,
          },
        ],
      },
      { change: 'relied', id: 'Case_1', fact: 'open' },
    ],
  });
});

test.each<[string, Partial<BeginUpload>, Partial<BeginUpload>, string]>([
  ['nothing', { size: 0 }, { size: 1 }, 'SIZE_OUT_OF_RANGE'],
  ['more than 5 TB', { size: LARGEST + 1 }, { size: LARGEST }, 'SIZE_OUT_OF_RANGE'],
  ['half a byte', { size: 1.5 }, { size: 2 }, 'SIZE_OUT_OF_RANGE'],
  [
    'a type that would end its header',
    { contentType: 'a/b\r\nx: y' },
    { contentType: 'image/svg+xml' },
    'CONTENT_TYPE_MALFORMED',
  ],
  [
    'the future',
    { capturedAt: '2026-11-23T01:00:00.001Z' },
    { capturedAt: '2026-11-23T01:00:00.000Z' },
    'CAPTURED_IN_FUTURE',
  ],
])('%s is refused; its twin is not', (_name, wrong, right, code) => {
  expect(codesOf(begin(wrong))).toEqual([code]);
  expect(codesOf(begin(right))).toEqual([]);
});

test('a declined case takes no evidence, and all that is wrong is said at once', () => {
  expect(codesOf(begin({ size: 0 }, aDeclinedCase()))).toEqual(['CASE_NOT_OPEN', 'SIZE_OUT_OF_RANGE']);
  expect(codesOf(begin())).toEqual([]);
});
