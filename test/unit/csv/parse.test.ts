import { describe, expect, test } from 'vitest';
import { parseCsv } from '#functions/csv/parse.ts';

const cells = (text: string) => parseCsv(text).rows.map((row) => row.cells);

describe('RFC 4180', () => {
  test.each([
    [
      'cells and lines',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no break after the last line',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['LF alone', 'a\nb\n', [['a'], ['b']]],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['quotes around a cell', '"a","b"', [['a', 'b']]],
    ['commas, breaks and doubled quotes inside', '"a,b","c\r\nd","e""f"""', [['a,b', 'c\r\nd', 'e"f"']]],
    ['white space is the cell’s own', ' a , b ', [[' a ', ' b ']]],
    [
      'empty cells',
      ',,\r\n"",',
      [
        ['', '', ''],
        ['', ''],
      ],
    ],
    ['an empty last cell at the very end', 'a,', [['a', '']]],
    ['empty lines between', 'a\r\n\r\nb\r\n\r\n', [['a'], ['b']]],
    ['nothing', '', []],
  ])('%s', (_what, text, expected) => {
    expect(cells(text)).toEqual(expected);
    expect(parseCsv(text).faults).toEqual([]);
  });

  test('a row is on the line where it begins, also after a break within a cell', () => {
    expect(parseCsv('h\n"a\nb"\n\nc').rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});

describe('what is no CSV is told by its line, and the other lines are read', () => {
  test.each([
    ['a quote within a cell', 'h\na"b\nc', [2], [['h'], ['c']]],
    ['text after a quoted cell', 'h\n"a"b,x\nc', [2], [['h'], ['c']]],
    ['white space before a quote', 'h\n "a"\nc', [2], [['h'], ['c']]],
    ['a lone carriage return', 'h\na\rb\nc', [2], [['h'], ['c']]],
    ['several', 'h\na"\nb\n"c"d\ne', [2, 4], [['h'], ['b'], ['e']]],
  ])('%s', (_what, text, lines, expected) => {
    expect(parseCsv(text).faults).toEqual(lines.map((line) => ({ line, fault: 'STRAY_QUOTE' })));
    expect(cells(text)).toEqual(expected);
  });

  test('after a quote that is never closed, nothing more', () => {
    expect(parseCsv('h\n"a\nb\nc,d')).toEqual({
      rows: [{ line: 1, cells: ['h'] }],
      faults: [{ line: 2, fault: 'UNCLOSED_QUOTE' }],
    });
  });
});

test('200,000 characters of quotes take no longer than others', () => {
  const started = performance.now();

  parseCsv('"'.repeat(200_000));
  parseCsv(`"${'""'.repeat(99_000)}x`);
  parseCsv('a"\n'.repeat(60_000));

  expect(performance.now() - started).toBeLessThan(2_000);
});
