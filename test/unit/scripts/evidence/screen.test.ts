import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { screenOn } from '#scripts/evidence/screen.ts';

const MIB = 2 ** 20;

/** A stream that takes itself for a terminal of some width, or for none. */
function stream(columns?: number) {
  const out = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: columns !== undefined, columns });
  return { out: out as unknown as NodeJS.WriteStream, written: () => String(out.read() ?? '') };
}

const at = (doing: string, done: number, of = 100 * MIB) => ({ doing, done: done * MIB, of, speed: 0 });

test('elsewhere than on a terminal: a line where something begins, and at each quarter', () => {
  const { out, written } = stream();
  const screen = screenOn(out);

  screen.head('录像.mp4');
  for (const done of [0, 1, 24, 25, 30, 49, 60, 99, 100]) screen.show(at('sending', done));
  screen.show({ doing: 'sealing', done: 0, of: 0, speed: 0 });
  screen.rest();
  screen.show(at('sending', 0));

  expect(written().split('\n')).toEqual([
    '录像.mp4',
    '  sending    0%  0 B of 100 MiB',
    '  sending   25%  25.0 MiB of 100 MiB',
    '  sending   60%  60.0 MiB of 100 MiB',
    '  sending   99%  99.0 MiB of 100 MiB',
    '  sending  100%  100 MiB of 100 MiB',
    '  sealing',
    '  sending    0%  0 B of 100 MiB',
    '',
  ]);
});

test.each([20, 33, 40, 41, 80])(
  'on a terminal of %d columns no line is wider, whatever the script of a name',
  (columns) => {
    const { out, written } = stream(columns);
    const screen = screenOn(out);

    screen.head('执法记录仪 2026年11月22日 阳光路12号 现场处置 第二段.mp4  256 MiB');
    screen.show(at('sending', 50));
    screen.rest();

    const lines = stripVTControlCharacters(written()).split('\n');
    expect(lines.map((line) => stringWidth(line)).filter((width) => width > columns)).toEqual([]);
    expect(lines.join('\n')).toContain('50%');
    // The end of a name has its type.
    expect(lines[0]).toMatch(columns === 80 ? /第二段\.mp4/ : /…/);
  },
);

test('what is said meanwhile stays above what moves', () => {
  const { out, written } = stream(80);
  const screen = screenOn(out);

  screen.show(at('sending', 10));
  screen.say('! odd');
  screen.rest();

  expect(stripVTControlCharacters(written())).toMatch(/10%[\s\S]*! odd\n[\s\S]*10%/);
});
