import { expect, test } from 'vitest';
import { parseTilePath, type TileName, tilePath } from '#store/ledger/merkle/tile-path.ts';

const PATHS: [string, TileName][] = [
  ['tile/0/000', { level: 0, index: 0, width: 256 }],
  ['tile/0/999', { level: 0, index: 999, width: 256 }],
  ['tile/0/x001/000', { level: 0, index: 1_000, width: 256 }],
  ['tile/1/x001/x234/067', { level: 1, index: 1_234_067, width: 256 }],
  ['tile/1/x001/x234/067.p/8', { level: 1, index: 1_234_067, width: 8 }],
  ['tile/63/005.p/255', { level: 63, index: 5, width: 255 }],
  ['tile/entries/x273/512', { level: 'entries', index: 273_512, width: 256 }],
  ['tile/entries/000.p/1', { level: 'entries', index: 0, width: 1 }],
];

test.each(PATHS)('%s', (path, name) => {
  expect(tilePath(name)).toBe(path);
  expect(parseTilePath(path)).toEqual(name);
});

test.each([
  'tile/0/0',
  'tile/00/000',
  'tile/64/000',
  'tile/-1/000',
  'tile/0/x000/001',
  'tile/0/001/x234',
  'tile/0/x001/234/',
  'tile/0/000.p/0',
  'tile/0/000.p/256',
  'tile/0/000.p/257',
  'tile/0/000.p/08',
  'tile/0/000.p',
  'tile/data/000',
  '/tile/0/000',
  'tile/0/../checkpoint',
  `tile/0/${'x999/'.repeat(6)}999`,
  'checkpoint',
])('%s is the path of no tile', (path) => {
  expect(parseTilePath(path)).toBeUndefined();
});

test.each([
  { level: 64, index: 0, width: 1 },
  { level: -1, index: 0, width: 1 },
  { level: 0, index: -1, width: 1 },
  { level: 0, index: 0.5, width: 1 },
  { level: 0, index: 2 ** 53, width: 1 },
  { level: 0, index: 0, width: 0 },
  { level: 0, index: 0, width: 257 },
])('there is no tile %o', (name) => {
  expect(() => tilePath(name)).toThrow(expect.objectContaining({ code: 'TILE_PATH_WRONG' }));
});
