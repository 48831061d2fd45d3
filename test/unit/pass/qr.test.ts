import { expect, test } from 'vitest';
import { heldPassKeys } from '#functions/pass/pass-key.ts';
import { Passes } from '#functions/pass/passes.ts';
import { qrOf } from '#functions/pass/qr.ts';

const token = await new Passes(heldPassKeys('sunlight')).issue({
  visit: 'Visit_01JD8W3Q5R7T9V1X3Z5B7D9F1H',
  serial: 'ABCDEFGHJKMNPQRSTVWXYZ0123',
  from: '2026-11-24T01:00:00.000Z',
  to: '2026-11-24T02:00:00.000Z',
});
const HEAD = 'data:image/svg+xml;base64,';

/** The dark modules of a symbol, read off its strokes; `true` is dark. */
function modulesOf(uri: string): readonly (readonly boolean[])[] {
  const svg = Buffer.from(uri.slice(HEAD.length), 'base64').toString();
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  return grid;
}

test('it is an image by itself: SVG as a data URI, and small', () => {
  expect(qrOf(token).startsWith(HEAD)).toBe(true);
  expect(qrOf(token).length).toBeLessThan(20_000);
});

test('it is a QR symbol: a quiet zone of four modules, and a finder pattern in three corners', () => {
  const grid = modulesOf(qrOf(token));
  const finder = (top: number, left: number) =>
    Array.from({ length: 7 }, (_, y) =>
      Array.from({ length: 7 }, (_, x) => (grid[top + y]?.[left + x] ? '#' : ' ')).join(''),
    );
  const FINDER = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
  const far = grid.length - 4 - 7;

  expect((grid.length - 8 - 17) % 4).toBe(0);
  expect([finder(4, 4), finder(4, far), finder(far, 4)]).toEqual([FINDER, FINDER, FINDER]);
  for (const edge of [0, 1, 2, 3]) {
    expect(grid[edge]?.some((dark) => dark)).toBe(false);
    expect(grid.some((row) => row[edge])).toBe(false);
  }
});

test('another text is another symbol', () => {
  expect(qrOf(`${token}x`)).not.toBe(qrOf(token));
});
