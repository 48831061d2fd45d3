import { describe, expect, test } from 'vitest';
import type { BeginUpload } from '#domain/evidence/evidence/begin.ts';
import { beginUpload } from '#domain/evidence/evidence/begin.ts';
import type { Evidence } from '#domain/evidence/evidence/evidence.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import {
  ANNOUNCING,
  anAnnouncement,
  anUploadedAnnouncement,
  aWithdrawnAnnouncement,
  OPERATOR,
  PARTICULARS,
  verified,
} from '#test/support/evidence/announcements.ts';
import {
  aborted,
  aCase,
  aDeclinedCase,
  completing,
  HASH,
  LI,
  mismatched,
  NOW,
  OTHER_HASH,
  RETAINED,
  sealed,
  uploading,
  WANG,
} from '#test/support/evidence/records.ts';

const prepared = { id: 'Evidence_9', uploadId: 'upload-1', retainUntil: RETAINED } as const;
const command: BeginUpload = {
  ...{ caseId: 'Case_1', kind: 'PHOTOGRAPH', name: '../../现场 1.jpg', contentType: 'image/jpeg' },
  ...{ size: 1_000, capturedAt: NOW },
};
type Records = Parameters<typeof beginUpload>[0];
const records: Records = {
  ...{ theCase: aCase(), prepared, operator: [], announcement: [], original: [] },
  ...{ ofCase: [], ofDay: [], lanes: [undefined] },
};
const begin = (changes: Partial<BeginUpload> = {}, others: Partial<Records> = {}, actor = WANG) =>
  beginUpload({ ...records, ...others }, { ...command, ...changes }, contextOf(actor));

/** What beginning it puts on record of the evidence. */
function begunAs(decision: ReturnType<typeof begin>) {
  if (!decision.accepted) throw new Error(codesOf(decision).join());
  const [event] = decision.changes.flatMap((change) =>
    'events' in change && change.id === prepared.id ? change.events : [],
  );
  return event;
}

test('an upload is begun on an open case, and relies on its being open', () => {
  const decision = begin({ device: 'DSJ-A7', deviceHash: HASH });

  expect(begunAs(decision)).toMatchObject({
    type: 'UploadBegun',
    id: 'Evidence_9',
    uploadId: 'upload-1',
    name: '../../现场 1.jpg',
    contentType: 'image/jpeg',
    uploader: WANG.id,
    device: 'DSJ-A7',
    capturedAt: NOW,
    deviceHash: HASH,
  });
  expect(decision).toMatchObject({
    outcome: { evidence: 'Evidence_9' },
    changes: expect.arrayContaining([expect.objectContaining({ change: 'relied', id: 'Case_1', fact: 'open' })]),
  });
});

test('a recording stands with when, where and by whom it was made', () => {
  const { deviceHash: _, size = 1, ...recording } = ANNOUNCING;

  expect(
    begunAs(begin({ ...recording, size, contentType: 'Video/MP4; codecs=avc1' }, { operator: [OPERATOR] })),
  ).toMatchObject({
    contentType: 'video/mp4',
    capturedAt: '2026-11-23T00:00:00.000Z',
    capturedTo: '2026-11-23T00:30:00.000Z',
    operator: LI.id,
    place: '阳光路26号',
  });
});

test('a declined case takes no evidence, and all that is wrong is said at once', () => {
  const wrong = { size: 0, contentType: 'x', capturedAt: undefined };

  expect(codesOf(begin(wrong, { theCase: aDeclinedCase() }))).toEqual([
    'CASE_NOT_OPEN',
    'SIZE_OUT_OF_RANGE',
    'CONTENT_TYPE_MALFORMED',
    'CAPTURED_AT_NEEDED',
  ]);
  expect(codesOf(begin())).toEqual([]);
});

describe('what was announced', () => {
  const sending: BeginUpload = {
    ...{ caseId: 'Case_1', kind: 'BODY_WORN_CAMERA', name: '现场.mp4', size: 9_000_000 },
    announcementId: 'Announcement_1',
  };
  const send = (changes: Partial<BeginUpload> = {}, announcement: Records['announcement'] = [anAnnouncement()]) =>
    beginUpload({ ...records, announcement, operator: [OPERATOR] }, { ...sending, ...changes }, contextOf(LI));

  test('is sent as it was announced, by whoever sees the case, and is done with', () => {
    const decision = send();

    expect(begunAs(decision)).toMatchObject({
      announcement: 'Announcement_1',
      announcedSize: 9_000_000,
      deviceHash: HASH,
      device: 'DSJ-A7 0031',
      place: '阳光路26号',
      operator: LI.id,
      contentType: 'video/mp4',
      uploader: LI.id,
    });
    expect(decision).toMatchObject({
      changes: expect.arrayContaining([
        {
          change: 'changed',
          aggregate: expect.anything(),
          id: 'Announcement_1',
          events: [{ type: 'AnnouncementUploaded', evidenceId: 'Evidence_9', at: NOW }],
        },
      ]),
    });
  });

  test('may be said again, if it is the same', () => {
    expect(codesOf(send({ ...ANNOUNCING, contentType: 'VIDEO/mp4', size: 1 }))).toEqual([]);
  });

  test.each<[keyof BeginUpload, Partial<BeginUpload>]>([
    ['caseId', { caseId: 'Case_2' }],
    ['kind', { kind: 'HANDLING_AREA_VIDEO' }],
    ['name', { name: '现场2.mp4' }],
    ['contentType', { contentType: 'video/webm' }],
    ['device', { device: 'DSJ-A8' }],
    ['capturedAt', { capturedAt: NOW }],
    ['capturedTo', { capturedTo: NOW }],
    ['operatorId', { operatorId: WANG.id }],
    ['place', { place: '别处' }],
    ['deviceHash', { deviceHash: OTHER_HASH }],
    ['derivedFrom', { derivedFrom: { evidenceId: 'Evidence_1', as: 'EXCERPT', method: '剪辑' } }],
  ])('said otherwise it is refused: %s', (field, changes) => {
    const decision = send(changes);

    expect(decision).toMatchObject({ refusals: [{ code: 'ANNOUNCED_OTHERWISE', path: [field] }] });
  });

  test('is not filled in afterwards', () => {
    const { place: _, ...without } = anAnnouncement();

    expect(codesOf(send({ place: '阳光路26号' }, [without]))).toEqual(['ANNOUNCED_OTHERWISE']);
    expect(codesOf(send({}, [without]))).toEqual([]);
  });

  test('is sent once: not while it is sent, nor when it was withdrawn', () => {
    for (const announcement of [anUploadedAnnouncement(), aWithdrawnAnnouncement()])
      expect(send({}, [announcement])).toMatchObject({
        refusals: [{ code: 'NOT_IN_THIS_STATE', path: ['announcementId'] }],
      });
  });
});

describe('a copy', () => {
  const still = { as: 'STILL', method: 'ffmpeg 7.1 -ss 00:01:02 -frames:v 1' } as const;
  const copy = (original: Evidence) =>
    begin({ derivedFrom: { evidenceId: original.id, ...still } }, { original: [original] });

  test('stands with its original and how it was made, whatever its own kind', () => {
    expect(begunAs(copy(sealed()))).toMatchObject({ kind: 'PHOTOGRAPH', derived: { from: 'Evidence_1', ...still } });
  });

  test.each([
    ['SEALED', sealed(), []],
    ['VERIFIED', verified(), []],
    ['MISMATCH', mismatched(), []],
    ['itself a copy', { ...sealed(), derived: { from: 'Evidence_0', as: 'REDACTED', method: '打码' } } as const, []],
    ['UPLOADING', uploading(), ['ORIGINAL_NOT_KEPT']],
    ['COMPLETING', completing(), ['ORIGINAL_NOT_KEPT']],
    ['ABORTED', aborted(), ['ORIGINAL_NOT_KEPT']],
    ['of another case', { ...sealed(), caseId: 'Case_2' } as const, ['ORIGINAL_OF_ANOTHER_CASE']],
  ])('of an original that is %s', (_name, original, codes) => {
    expect(codesOf(copy(original))).toEqual(codes);
  });

  test('needs not say again what its original says', () => {
    const of = (original: Evidence) =>
      codesOf(
        begin({ capturedAt: undefined, derivedFrom: { evidenceId: original.id, ...still } }, { original: [original] }),
      );

    expect(of({ ...sealed(), capturedAt: NOW })).toEqual([]);
    expect(of(sealed())).toEqual(['CAPTURED_AT_NEEDED']);
  });

  test('takes over what it leaves out, so that a copy of it needs not say it either', () => {
    const { operatorId: operator, ...said } = PARTICULARS;
    const recording: Evidence = { ...sealed(), ...said, operator };
    const bare = { kind: 'BODY_WORN_CAMERA', contentType: 'video/mp4', capturedAt: undefined } as const;
    const copyOf = (original: Evidence) =>
      begunAs(begin({ ...bare, derivedFrom: { evidenceId: original.id, ...still } }, { original: [original] }));

    const first = copyOf(recording);
    const second = copyOf(Object.assign(sealed(), first));

    for (const copied of [first, second]) expect(copied).toMatchObject({ ...said, operator });
    expect(first).not.toHaveProperty('deviceHash');
  });

  test('says in words how it was made', () => {
    const made = (method: string) =>
      begin({ derivedFrom: { evidenceId: 'Evidence_1', as: 'STILL', method } }, { original: [sealed()] });

    expect(made('—')).toMatchObject({ refusals: [{ code: 'REASON_BLANK', path: ['derivedFrom', 'method'] }] });
    expect(codesOf(made('— 打码'))).toEqual([]);
  });
});
