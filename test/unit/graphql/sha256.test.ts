import { expect, test } from 'vitest';
import { scalars } from '#functions/graphql/scalars.ts';

const HASH = 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=';

test('a hash has one text: what decodes to the same bytes otherwise is refused', () => {
  const other = HASH.replace('Q=', 'R=');

  expect(Buffer.from(other, 'base64')).toEqual(Buffer.from(HASH, 'base64'));
  expect(scalars.Sha256.parseValue(HASH)).toBe(HASH);
  expect(() => scalars.Sha256.parseValue(other)).toThrow();
});
