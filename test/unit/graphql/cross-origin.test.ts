import { expect, test } from 'vitest';
import { readableBy } from '#functions/graphql/cross-origin.ts';

const answer = { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
const allowed = ['https://portal.example'];

test('a page of a listed origin may read the answer', () => {
  expect(readableBy(answer, 'https://portal.example', allowed).headers).toEqual({
    'content-type': 'application/json',
    'access-control-allow-origin': 'https://portal.example',
    'access-control-expose-headers': 'etag, retry-after',
  });
});

test.each([undefined, 'https://other.example', 'null', ''])('one of %s may not', (origin) => {
  expect(readableBy(answer, origin, allowed)).toBe(answer);
  expect(readableBy(answer, origin, [])).toBe(answer);
});
