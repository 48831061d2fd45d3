import { describe, expect, test } from 'vitest';
import { isBilingual } from '#scripts/schema/bilingual.ts';
import { daysBetween, isDay, readDeprecation } from '#scripts/schema/deprecation.ts';

test('a reason in its form is read', () => {
  expect(readDeprecation('Use title. 改用 title。 Deprecated 2026-01-10, removed from 2026-07-09.')).toEqual({
    advice: 'Use title. 改用 title。',
    since: '2026-01-10',
    removal: '2026-07-09',
  });
});

test.each([
  'Use title. 改用 title。',
  'Deprecated 2026-01-10, removed from 2026-07-09.',
  'Use title. 改用 title。 Deprecated 2026-01-10, removed from 2026-7-9.',
  'Use title. 改用 title。 Deprecated 10/01/2026, removed from 09/07/2026.',
  'Use title. 改用 title。 Deprecated 2026-01-10, removed from 2026-02-30.',
  'Use title. 改用 title。 Deprecated 2026-01-10, removed from 2026-07-09. Perhaps.',
])('%s is not in the form', (reason) => {
  expect(readDeprecation(reason)).toBeUndefined();
});

test('a day is one of the calendar', () => {
  expect(['2028-02-29', '2026-02-29', '2026-13-01', '2026-1-1', '', undefined].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('days are counted over leap days, and backwards', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
});

describe('both languages', () => {
  test.each(['Kind. 类别', 'A number: "12.5". 数量', 'By law. 《刑事诉讼法》第39条', 'Days. 21号', 'Who? 谁'])(
    '%s: yes',
    (text) => {
      expect(isBilingual(text)).toBe(true);
    },
  );

  test.each(['Kind.', '类别', '类别。Kind.', 'Kind 类别', 'Kind.类别', '12. 类别', ''])('%s: no', (text) => {
    expect(isBilingual(text)).toBe(false);
  });
});
