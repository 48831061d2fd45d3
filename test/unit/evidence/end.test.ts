import { expect, test } from 'vitest';
import { abortUpload } from '#domain/evidence/evidence/abort.ts';
import { endUpload } from '#domain/evidence/evidence/end.ts';
import { requestDownload } from '#domain/evidence/evidence/request-download.ts';
import { SYSTEM } from '#domain/model/actor.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { completing, LI, mismatched, sealed, uploading, WANG, ZHAO } from '#test/support/evidence/records.ts';

test('its uploader gives an upload up, nobody else, and not once it is completed', () => {
  const abort = (evidence: Parameters<typeof abortUpload>[0]['evidence'], actor = WANG) =>
    codesOf(abortUpload({ evidence, allowances: [] }, {}, contextOf(actor)));

  expect(abort(uploading())).toEqual([]);
  expect(abort(uploading(), LI)).toEqual(['ONLY_UPLOADER']);
  expect(abort(completing())).toEqual(['NOT_IN_THIS_STATE']);
});

test('an upload expires only before it is completed, and is given up only after', () => {
  const end = (evidence: Parameters<typeof endUpload>[0]['evidence'], reason: 'EXPIRED' | 'UPLOAD_GONE') =>
    codesOf(endUpload({ evidence, allowances: [] }, { reason }, contextOf(SYSTEM)));

  expect(end(uploading(), 'EXPIRED')).toEqual([]);
  expect(end(completing(), 'EXPIRED')).toEqual(['NOT_IN_THIS_STATE']);
  expect(end(completing(), 'UPLOAD_GONE')).toEqual([]);
  expect(end(uploading(), 'UPLOAD_GONE')).toEqual(['NOT_IN_THIS_STATE']);
  expect(end(sealed(), 'UPLOAD_GONE')).toEqual(['NOT_IN_THIS_STATE']);
});

test.each([sealed(), mismatched()])(
  'who wants to look at what is $status is put on record with the exact version',
  (evidence) => {
    const decision = requestDownload({ evidence }, { reason: '移送审查起诉前核对' }, contextOf(ZHAO));

    expect(decision).toMatchObject({
      accepted: true,
      changes: [{ events: [{ type: 'DownloadRequested', versionId: 'version-1', reason: '移送审查起诉前核对' }] }],
    });
  },
);

test('what is not kept is not handed out', () => {
  expect(codesOf(requestDownload({ evidence: completing() }, { reason: '核对' }, contextOf(WANG)))).toEqual([
    'NOT_IN_THIS_STATE',
  ]);
});
