import { describe, expect, test } from 'vitest';
import { beginClosing, closeOrgan, reopenOrgan } from '#domain/directory/organ/close.ts';
import { lists } from '#domain/directory/organ/holds.ts';
import type { Organ } from '#domain/directory/organ/organ.ts';
import { allAbove, nextAbove, organId } from '#domain/directory/organ/organ.ts';
import { registerOrgan } from '#domain/directory/organ/register.ts';
import { renameOrgan } from '#domain/directory/organ/rename.ts';
import { actor } from '#test/support/case/records.ts';
import { codesOf } from '#test/support/codes.ts';
import { contextOf } from '#test/support/context.ts';
import { anAdministrator, anOrgan, organAfter } from '#test/support/directory/records.ts';

const context = contextOf(actor(anAdministrator()));
const reason = '机构改革';

describe('where an organ hangs is in its code', () => {
  test.each([
    ['a team of a station', '330102510100', ['330102510000', '330102000000', '330100000000', '330000000000']],
    ['a station', '330102510000', ['330102000000', '330100000000', '330000000000']],
    ['a county', '330102000000', ['330100000000', '330000000000']],
    ['a city', '330100000000', ['330000000000']],
    ['a city whose number ends in a zero', '331000000000', ['330000000000']],
    ['a province', '330000000000', []],
  ])('%s', (_what, code, above) => {
    expect(allAbove(code)).toEqual(above);
    expect(nextAbove(code)).toBe(above[0]);
  });

  test('it is listed in its province, and directly below the one above; a closed one nowhere', () => {
    expect(lists(anOrgan({ code: '330102510000' }))).toEqual([
      { list: 'organs', key: '33', sort: '330102510000' },
      { list: 'organsBelow', key: '330102000000', sort: '330102510000' },
    ]);
    expect(lists(anOrgan({ code: '330000000000' }))).toEqual([{ list: 'organs', key: '33', sort: '330000000000' }]);
    expect(lists(anOrgan({ status: 'CLOSED' }))).toEqual([]);
  });
});

describe('registering', () => {
  const register = (above: readonly (Organ | undefined)[], existing?: Organ) =>
    registerOrgan({ existing, above }, { code: '330102510000', name: '湖滨派出所', kind: 'POLICE_STATION' }, context);
  const county = anOrgan({ code: '330102000000', kind: 'PUBLIC_SECURITY_ORGAN' });
  const city = anOrgan({ code: '330100000000', kind: 'PUBLIC_SECURITY_ORGAN' });

  test('stands on every registered organ above being open', () => {
    const decision = register([county, undefined, city]);

    expect(decision.accepted && decision.changes.filter(({ change }) => change === 'relied')).toEqual(
      [county, city].map(({ id }) => expect.objectContaining({ id, fact: 'open' })),
    );
  });

  test('needs none of them', () => {
    expect(codesOf(register([undefined, undefined]))).toEqual([]);
  });

  test.each(['CLOSING', 'CLOSED'] as const)('nothing comes below an organ that is %s', (status) => {
    expect(codesOf(register([county, { ...city, status }]))).toEqual(['ORGAN_CLOSED']);
  });

  test('a code is registered once', () => {
    expect(codesOf(register([], anOrgan()))).toEqual(['ORGAN_REGISTERED']);
  });
});

describe('closing', () => {
  const open = anOrgan();
  const closing = organAfter(open, beginClosing({ organ: open }, { reason }, context));
  const closed: Organ = { ...closing, status: 'CLOSED' };
  const close = (organ: Organ, prepared = { closings: organ.closings, empty: true }) =>
    closeOrgan({ organ, prepared }, {}, context);

  test('is begun, and done once nobody is there', () => {
    expect(closing).toMatchObject({ status: 'CLOSING', closings: 1 });
    expect(organAfter(closing, close(closing)).status).toBe('CLOSED');
    expect(codesOf(close(closing, { closings: 1, empty: false }))).toEqual(['ORGAN_NOT_EMPTY']);
  });

  test('what was proved in an earlier closing proves nothing', () => {
    const reopened = organAfter(closing, reopenOrgan({ organ: closing }, { reason }, context));
    const again = organAfter(reopened, beginClosing({ organ: reopened }, { reason }, context));

    expect(codesOf(close(again, { closings: 1, empty: true }))).toEqual(['ORGAN_STATE_CHANGED']);
    expect(codesOf(close(again, { closings: 2, empty: true }))).toEqual([]);
  });

  test('an open organ is not closed at a stroke, and a closed one does not open', () => {
    expect(codesOf(close(open))).toEqual(['ORGAN_OPEN']);
    expect(codesOf(reopenOrgan({ organ: open }, { reason }, context))).toEqual(['ORGAN_OPEN']);
    expect(codesOf(reopenOrgan({ organ: closed }, { reason }, context))).toEqual(['ORGAN_CLOSED']);
    expect(codesOf(beginClosing({ organ: closed }, { reason }, context))).toEqual(['ORGAN_CLOSED']);
  });

  test('asked again, nothing more happens', () => {
    const again = [beginClosing({ organ: closing }, { reason }, context), close(closed)];

    for (const decision of again) expect(decision).toMatchObject({ accepted: true, changes: [] });
  });
});

test('renaming keeps the code; the same name is no event', () => {
  const organ = anOrgan();

  expect(organAfter(organ, renameOrgan({ organ }, { name: '西湖派出所', reason }, context))).toEqual({
    ...organ,
    name: '西湖派出所',
  });
  expect(renameOrgan({ organ }, { name: organ.name, reason }, context)).toMatchObject({ changes: [] });
  expect(organ.id).toBe(organId(organ.code));
});
