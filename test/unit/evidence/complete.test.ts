import { expect, test } from 'vitest';
import { completeUpload } from '#domain/evidence/evidence/complete.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { aborted, completing, HASH, LI, OTHER_HASH, sealed, uploading, WANG } from '#test/support/evidence/records.ts';

const complete = (evidence = uploading() as Parameters<typeof completeUpload>[0]['evidence'], actor = WANG) =>
  completeUpload({ evidence }, { sha256: HASH }, contextOf(actor));

test('its uploader says that all parts were sent', () => {
  expect(complete()).toMatchObject({
    accepted: true,
    changes: [{ events: [{ type: 'UploadCompleted', sha256: HASH }] }],
  });
});

test('nobody else may', () => {
  expect(codesOf(complete(uploading(), LI))).toEqual(['ONLY_UPLOADER']);
  expect(codesOf(complete(sealed(), LI))).toEqual(['NOT_IN_THIS_STATE']);
});

test.each([completing(), sealed()])('twice is once, also when it is $status', (evidence) => {
  expect(complete(evidence)).toEqual({ accepted: true, outcome: { evidence: 'Evidence_1' }, changes: [] });
});

test('another hash the second time is refused; the same is not', () => {
  const again = (sha256: string) => completeUpload({ evidence: sealed() }, { sha256 }, contextOf(WANG));

  expect(codesOf(again(OTHER_HASH))).toEqual(['COMPLETED_WITH_ANOTHER_HASH']);
  expect(codesOf(again(HASH))).toEqual([]);
});

test('what was aborted is not completed', () => {
  expect(codesOf(complete(aborted()))).toEqual(['NOT_IN_THIS_STATE']);
});
