import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#functions/csv/parse.ts';
import { asMeant, writeCsv } from '#functions/csv/write.ts';
import { seed } from '#test/support/seed.ts';

test('rows end in CRLF, and what would be mistaken stands between quotes', () => {
  expect(
    writeCsv([
      ['a', 'b,c'],
      ['d"e', 'f\ng'],
    ]),
  ).toBe('a,"b,c"\r\n"d""e","f\ng"\r\n');
});

describe('no cell runs as a formula where it is opened', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", '＝1', '＋1', '－1', '＠SUM(A1)', "'＝1"])(
    '%j',
    (cell) => {
      const written = writeCsv([[cell]]);

      expect(written.replace(/^"/, '').startsWith("'")).toBe(true);
      expect(parseCsv(written).rows[0]?.cells.map(asMeant)).toEqual([cell]);
    },
  );

  test.each(['王警官', '330102510000', "O'Brien", '1-2', 'a=b', '1－2'])('%j stays as it is', (cell) => {
    expect(writeCsv([[cell]])).toBe(`${cell}\r\n`);
  });
});

test('what was written is read back, whatever it was', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '王', '"', ',', '\r', '\n', "'", '=', '＝', '-', '@', '\t', ' '),
  });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });

  fc.assert(
    fc.property(rows, (written) => {
      const { rows: read, faults } = parseCsv(writeCsv(written));

      expect(faults).toEqual([]);
      expect(read.map(({ cells }) => cells.map(asMeant))).toEqual(written);
    }),
    { seed, numRuns: 2_000 },
  );
});
