import { expect, test } from 'vitest';
import { refusalCatalogue } from '#functions/graphql/refusal-catalogue.ts';
import { refusalTypeOf } from '#functions/graphql/refusal-types.ts';
import { limitsToldBy, refusalLimits } from '#scripts/mock/refusal-details.ts';

test.each([
  ['EXTENSION_TOO_LONG', ['deadlineId', 'extension', 'length'], { most: 30 }],
  ['EXTENDED_OFTEN', ['deadlineId', 'extension', 'length'], { times: 2 }],
  ['SHEET_TOO_LONG', ['sheet', 'csv'], { most: 500 }],
  ['TOO_MANY_ROWS', ['sheet', 'csv'], { most: 1_000 }],
  ['RANGE_TOO_LONG', ['centreId', 'from', 'to'], { days: 31 }],
  ['RANGE_TOO_LONG', ['centreId', 'until'], { days: 366 }],
] as const)('%s of a command with %j tells what the rules allow', (code, inputs, limits) => {
  expect(limitsToldBy(code, inputs)).toEqual(limits);
});

test('whatever tells a number has one, and every number that is told is in the message', () => {
  for (const { code, en } of refusalCatalogue.values()) {
    const limits = Object.values(refusalLimits[code] ?? {});
    if (['OutOfRange', 'TooMany'].includes(refusalTypeOf(code))) expect(limits, code).not.toEqual([]);
    for (const name of limits.flatMap(Object.keys)) expect(en, code).toContain(`{${name}}`);
  }
});
