import { expect, test } from 'vitest';
import { decodeEntries, encodeEntries } from '#store/ledger/merkle/entry-bundle.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test('each entry stands after its length, the larger byte first', () => {
  const bundle = encodeEntries([bytes(7), bytes(), new Uint8Array(258)]);

  expect([...bundle.subarray(0, 7)]).toEqual([0, 1, 7, 0, 0, 1, 2]);
  expect(decodeEntries(bundle, 3).map(({ length }) => length)).toEqual([1, 0, 258]);
  expect(decodeEntries(bundle, 1).map((entry) => [...entry])).toEqual([[7]]);
});

test.each([
  ['ends within a length', bytes(0), 0],
  ['ends within an entry', bytes(0, 2, 1), 1],
  ['has too few entries', bytes(0, 1, 1), 2],
  ['has more than a bundle holds', new Uint8Array(2 * 257), 256],
])('a bundle that %s is turned away', (_what, bundle, width) => {
  expect(() => decodeEntries(bundle, width)).toThrow(expect.objectContaining({ code: 'BUNDLE_MALFORMED' }));
});

test('an entry of 65,535 bytes is the longest', () => {
  expect(decodeEntries(encodeEntries([new Uint8Array(65_535)]), 1)[0]).toHaveLength(65_535);
  expect(() => encodeEntries([new Uint8Array(65_536)])).toThrow(expect.objectContaining({ code: 'BUNDLE_MALFORMED' }));
});
