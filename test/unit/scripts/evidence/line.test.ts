import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { amount, duration } from '#scripts/evidence/amount.ts';
import { lineOf } from '#scripts/evidence/line.ts';

const MIB = 2 ** 20;
const half = { doing: 'sending', done: 128 * MIB, of: 256 * MIB, speed: 32 * MIB };

test('a wide terminal shows the bar, the share, how long it will take, how much and how fast', () => {
  expect(lineOf(half, 120)).toBe(
    '⠋ sending  ████████████████░░░░░░░░░░░░░░░░   50%  4 s left  128 MiB of 256 MiB  32.0 MiB/s',
  );
});

test('whatever the width, it fits; what matters least goes first', () => {
  for (let width = 16; width <= 200; width += 1) {
    const line = lineOf(half, width);
    expect(stringWidth(line), `at ${width}`).toBeLessThan(width);
    expect(line).toContain('50%');
  }
  expect(lineOf(half, 60)).toContain('4 s left');
  expect(lineOf(half, 60)).not.toContain('MiB/s');
});

test('all of it is said only when all of it is there', () => {
  expect(lineOf({ ...half, done: 256 * MIB - 1 }, 80)).toContain(' 99%');
  expect(lineOf({ ...half, done: 256 * MIB }, 80)).toContain('100%');
  expect(lineOf({ ...half, done: 256 * MIB }, 80)).not.toContain('left');
});

test('where nothing is counted there is no bar, and something still turns', () => {
  const sealing = { doing: 'sealing', done: 0, of: 0, speed: 0 };

  expect([lineOf(sealing, 80, 0), lineOf(sealing, 80, 1), lineOf(sealing, 80, 10)]).toEqual([
    '⠋ sealing',
    '⠙ sealing',
    '⠋ sealing',
  ]);
});

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [1_023, '1023 B'],
  [1_024, '1.00 KiB'],
  [10_235, '10.0 KiB'],
  [1_048_575, '1024 KiB'],
  [5 * 10 ** 12, '4.55 TiB'],
])('%d bytes are %s', (bytes, words) => {
  expect(amount(bytes)).toBe(words);
});

test.each([
  [0.2, '1 s'],
  [59.2, '60 s'],
  [61, '1 min'],
  [3_599, '1 h 00 min'],
  [5_400, '1 h 30 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});
