import { describe, expect, test } from 'vitest';
import { checkDescription, checkSize } from '#domain/evidence/evidence/check-description.ts';
import type { Description } from '#domain/evidence/evidence/description.ts';
import type { EvidenceKind } from '#domain/evidence/evidence/kinds.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { OPERATOR, PARTICULARS } from '#test/support/evidence/announcements.ts';
import { begun, NOW } from '#test/support/evidence/records.ts';
import { KINDS_ASKED } from './kinds.matrix.ts';

const KINDS = Object.keys(KINDS_ASKED) as readonly EvidenceKind[];
const grounds = { now: NOW, operator: OPERATOR };
const said = (refusals: readonly Refusal[]) => refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

function aDescription(kind: EvidenceKind, changes: Partial<Description> = {}): Description {
  return { kind, name: '文件', contentType: KINDS_ASKED[kind].takes[0], ...PARTICULARS, ...changes };
}

describe.each(KINDS)('%s', (kind) => {
  const { required, takes, leaves, largest } = KINDS_ASKED[kind];

  test('with all its particulars nothing is wrong', () => {
    expect(said(checkDescription(aDescription(kind), grounds))).toEqual([]);
  });

  test.each(['device', 'capturedAt', 'capturedTo', 'operatorId', 'place'] as const)('without %s', (field) => {
    const lacking = { ...aDescription(kind), [field]: undefined };
    // An end needs a beginning, whatever the kind.
    const asked = required.includes(field) || (field === 'capturedAt' && lacking.capturedTo !== undefined);

    const refusals = checkDescription(lacking, grounds);

    expect(refusals.map(({ path }) => path)).toEqual(asked ? [[field]] : []);
    for (const { code } of refusals) expect(code).toMatch(/_NEEDED$/);
  });

  test('with no particulars at all, all that it needs is asked for at once', () => {
    const bare = { kind, name: '文件', contentType: takes[0] };

    expect(checkDescription(bare, grounds).map(({ path }) => path[0])).toEqual(required);
  });

  test('takes its types and no others', () => {
    for (const contentType of takes)
      expect([contentType, said(checkDescription(aDescription(kind, { contentType }), grounds))]).toEqual([
        contentType,
        [],
      ]);
    for (const contentType of leaves)
      expect([contentType, said(checkDescription(aDescription(kind, { contentType }), grounds))]).toEqual([
        contentType,
        ['CONTENT_TYPE_NOT_OF_KIND contentType'],
      ]);
  });

  test('takes what is as large as it may be, and nothing larger', () => {
    expect(said(checkSize({ kind }, largest))).toEqual([]);
    expect(said(checkSize({ kind }, largest + 1))).toEqual([
      largest === 5 * 2 ** 40 ? 'SIZE_OUT_OF_RANGE size' : 'TOO_LARGE_FOR_KIND size',
    ]);
  });
});

test.each([
  ['0 bytes', 0],
  ['half a byte', 1.5],
  ['less than nothing', -1],
  ['no number', Number.NaN],
])('%s is no size; one byte is', (_name, size) => {
  expect(said(checkSize({ kind: 'OTHER' }, size))).toEqual(['SIZE_OUT_OF_RANGE size']);
  expect(said(checkSize({ kind: 'OTHER' }, 1))).toEqual([]);
});

const LATER = '2026-11-23T01:00:00.001Z';

test.each<[string, Partial<Description>, Partial<Description>, string]>([
  ['begun in the future', { capturedAt: LATER, capturedTo: LATER }, { capturedAt: NOW, capturedTo: NOW }, 'capturedAt'],
  ['ended in the future', { capturedTo: LATER }, { capturedTo: NOW }, 'capturedTo'],
  [
    'ended before it began',
    { capturedAt: NOW, capturedTo: '2026-11-23T00:59:59.999Z' },
    { capturedAt: NOW, capturedTo: NOW },
    'capturedTo',
  ],
  ['of no type', { contentType: 'video' }, { contentType: 'Video/MP4; codecs=avc1' }, 'contentType'],
])('%s is refused; its twin is not', (_name, wrong, right, field) => {
  const check = (changes: Partial<Description>) => checkDescription(aDescription('BODY_WORN_CAMERA', changes), grounds);

  expect(check(wrong).map(({ path }) => path)).toContainEqual([field]);
  expect(check(right)).toEqual([]);
});

test('an operator is somebody who serves in an organ, suspended since or not', () => {
  const description = aDescription('BODY_WORN_CAMERA');
  const { organ: _, ...lawyer } = OPERATOR;
  const by = (operator: typeof OPERATOR | typeof lawyer | undefined) =>
    said(checkDescription(description, { now: NOW, operator }));

  expect(by(OPERATOR)).toEqual([]);
  expect(said(checkDescription(description, { now: NOW, operator: { ...OPERATOR, suspended: true } }))).toEqual([]);
  expect(by(undefined)).toEqual(['OPERATOR_UNKNOWN operatorId']);
  expect(by({ ...lawyer })).toEqual(['OPERATOR_UNKNOWN operatorId']);
});

test('what a copy does not say, its original says; what neither says is asked for', () => {
  const bare = { kind: 'PHOTOGRAPH', name: '截图', contentType: 'image/png' } as const;
  const check = (original?: typeof begun) => said(checkDescription(bare, { ...grounds, original }));

  expect(check({ ...begun, capturedAt: NOW })).toEqual([]);
  expect(check(begun)).toEqual(['CAPTURED_AT_NEEDED capturedAt']);
  expect(check()).toEqual(['CAPTURED_AT_NEEDED capturedAt']);
});

test('when it ended is compared with when its original began; a beginning of its own has an end of its own', () => {
  const original = { ...begun, ...PARTICULARS, operator: OPERATOR.id };
  const [before, within, after] = ['2026-11-22T23:59:59.000Z', '2026-11-23T00:10:00.000Z', '2026-11-23T00:20:00.000Z'];
  const bare = { kind: 'BODY_WORN_CAMERA', name: '节选', contentType: 'video/mp4' } as const;
  const check = (times: Partial<Description>) =>
    said(checkDescription({ ...bare, ...times }, { now: NOW, operator: undefined, original }));

  expect(check({})).toEqual([]);
  expect(check({ capturedTo: within })).toEqual([]);
  expect(check({ capturedTo: before })).toEqual(['CAPTURED_BACKWARDS capturedTo']);
  expect(check({ capturedAt: within, capturedTo: after })).toEqual([]);
  expect(check({ capturedAt: within })).toEqual(['CAPTURED_TO_NEEDED capturedTo']);
});

test('what is untyped is of a type of its own, which not every kind takes', () => {
  const untyped = (kind: EvidenceKind) =>
    said(checkDescription(aDescription(kind, { contentType: undefined }), grounds));

  expect(untyped('BODY_WORN_CAMERA')).toEqual([]);
  expect(untyped('PHOTOGRAPH')).toEqual(['CONTENT_TYPE_NOT_OF_KIND contentType']);
});
