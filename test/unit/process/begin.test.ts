import { describe, expect, test } from 'vitest';
import type { Change } from '#domain/model/decision.ts';
import { LONGEST_ROW, MOST_ROWS, placeOf, ROWS_IN_A_PART } from '#domain/process/part/part.ts';
import { beginProcess, unworkable } from '#domain/process/process/begin.ts';
import { resumeAt } from '#domain/process/process/resume-at.ts';
import { MOST_WRITES } from '#store/table.ts';
import { contextOf } from '#test/support/context.ts';
import { STARTER } from '#test/support/process/begun.ts';

const imports = { kind: 'DIRECTORY_IMPORT', input: { sheet: 'PERSONS' } } as const;
const row = { line: 2, name: '赵' };
const rows = (count: number) => Array.from({ length: count }, () => row);
const codes = (work: Parameters<typeof unworkable>[0]) => unworkable(work).map(({ code }) => code);

const opens = (changes: readonly Change[], kind: string) =>
  changes.filter((change) => change.change === 'opened' && change.aggregate.kind === kind);

describe('what can be begun', () => {
  test('nothing is refused, one is not', () => {
    expect(codes({ ...imports, rows: [] })).toEqual(['NOTHING_TO_DO']);
    expect(codes({ ...imports, steps: 0 })).toEqual(['NOTHING_TO_DO']);
    expect(codes({ ...imports, rows: rows(1) })).toEqual([]);
    expect(codes({ ...imports, steps: 1 })).toEqual([]);
  });

  test('a thousand rows, not one more', () => {
    expect(codes({ ...imports, rows: rows(MOST_ROWS) })).toEqual([]);
    expect(codes({ ...imports, rows: rows(MOST_ROWS + 1) })).toEqual(['TOO_MANY_ROWS']);
  });

  test('rows that keep a part small', () => {
    const long = (length: number) => ({ text: '文'.repeat(length - JSON.stringify({ text: '' }).length) });

    expect(codes({ ...imports, rows: [row, long(LONGEST_ROW)] })).toEqual([]);
    expect(codes({ ...imports, rows: [row, long(LONGEST_ROW + 1)] })).toEqual(['ROW_TOO_LONG']);
    expect(Buffer.byteLength(JSON.stringify(Array(ROWS_IN_A_PART).fill(long(LONGEST_ROW))))).toBeLessThan(100_000);
  });
});

test('as many rows as there may be are begun in one transaction, in parts of 25', () => {
  const { changes } = beginProcess({ ...imports, rows: rows(MOST_ROWS) }, contextOf(STARTER));

  expect(opens(changes, 'Process')).toHaveLength(1);
  expect(opens(changes, 'ProcessPart')).toHaveLength(MOST_ROWS / 25);
  // State and event of each, the process' three list rows, the command's record and its actor's standing.
  expect(2 * changes.length + 3 + 2).toBeLessThanOrEqual(MOST_WRITES);
});

test('each step has its row', () => {
  expect([1, 25, 26, 500].map(placeOf)).toEqual([
    { part: 0, place: 0 },
    { part: 0, place: 24 },
    { part: 1, place: 0 },
    { part: 19, place: 24 },
  ]);
});

test('somebody is to look after it one to two minutes later, on the full minute, and ever later after failures', () => {
  const minutes = (tries: number) => (Date.parse(resumeAt('2026-11-23T01:00:00.000Z', tries)) - MONDAY) / 60_000;

  expect(resumeAt('2026-11-23T01:00:00.000Z')).toBe('2026-11-23T01:01:00.000Z');
  expect(resumeAt('2026-11-23T01:00:00.001Z')).toBe('2026-11-23T01:02:00.000Z');
  expect([1, 2, 3, 4, 5, 6, 7].map(minutes)).toEqual([2, 4, 8, 16, 32, 60, 60]);
});

const MONDAY = Date.parse('2026-11-23T01:00:00.000Z');
