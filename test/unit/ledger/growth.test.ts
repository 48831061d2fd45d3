import { expect, test } from 'vitest';
import { tilesOfGrowth } from '#store/ledger/merkle/growth.ts';
import { tilePath } from '#store/ledger/merkle/tile-path.ts';

test.each([
  [0, 0, []],
  [7, 7, []],
  [0, 1, ['tile/entries/000.p/1', 'tile/0/000.p/1']],
  [1, 255, ['tile/entries/000.p/255', 'tile/0/000.p/255']],
  [255, 256, ['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1']],
  [256, 257, ['tile/entries/001.p/1', 'tile/0/001.p/1']],
  [
    ...[200, 600],
    [
      ...['tile/entries/000', 'tile/entries/001', 'tile/entries/002.p/88'],
      ...['tile/0/000', 'tile/0/001', 'tile/0/002.p/88', 'tile/1/000.p/2'],
    ],
  ],
  [...[65_535, 65_536], [...['tile/entries/255', 'tile/0/255', 'tile/1/000', 'tile/2/000.p/1']]],
  [...[70_000, 70_001], [...['tile/entries/273.p/113', 'tile/0/273.p/113']]],
] as [number, number, string[]][])('a log that grows from %i to %i writes', (from, to, paths) => {
  expect(tilesOfGrowth(from, to).map(tilePath)).toEqual(paths);
});

test.each([
  [1, 0],
  [-1, 0],
  [0, 0.5],
  [0, 2 ** 53],
  [Number.NaN, 1],
])('no log grows from %d to %d', (from, to) => {
  expect(() => tilesOfGrowth(from, to)).toThrow(expect.objectContaining({ code: 'SIZE_INVALID' }));
});
