import { expect, test } from 'vitest';
import { shanghaiInstant } from '#domain/model/time.ts';
import { quietUntil } from '#domain/notification/preferences/quiet-hours.ts';

const NIGHT = { from: '22:00', to: '07:30' };
const NOON = { from: '12:00', to: '14:00' };

test.each([
  ['over midnight, before', NIGHT, '2026-11-23', '21:59', undefined],
  ['over midnight, as they begin', NIGHT, '2026-11-23', '22:00', ['2026-11-24', '07:30']],
  ['over midnight, late', NIGHT, '2026-11-23', '23:59', ['2026-11-24', '07:30']],
  ['over midnight, at midnight', NIGHT, '2026-11-24', '00:00', ['2026-11-24', '07:30']],
  ['over midnight, early', NIGHT, '2026-11-24', '07:29', ['2026-11-24', '07:30']],
  ['over midnight, as they end', NIGHT, '2026-11-24', '07:30', undefined],
  ['over midnight, at the end of a year', NIGHT, '2026-12-31', '23:00', ['2027-01-01', '07:30']],
  ['within a day, before', NOON, '2026-11-23', '11:59', undefined],
  ['within a day, as they begin', NOON, '2026-11-23', '12:00', ['2026-11-23', '14:00']],
  ['within a day, as they end', NOON, '2026-11-23', '14:00', undefined],
  ['within a day, at night', NOON, '2026-11-23', '23:00', undefined],
  ['until midnight, inside', { from: '20:00', to: '00:00' }, '2026-11-23', '23:59', ['2026-11-24', '00:00']],
  ['until midnight, after', { from: '20:00', to: '00:00' }, '2026-11-24', '00:00', undefined],
  ['from midnight, inside', { from: '00:00', to: '06:00' }, '2026-11-24', '00:00', ['2026-11-24', '06:00']],
] as const)('%s', (_name, quiet, day, time, until) => {
  const end = quietUntil(quiet, shanghaiInstant(day, time));

  expect(end).toBe(until === undefined ? undefined : shanghaiInstant(until[0], until[1]));
});

test('a moment before they end is quiet, a moment after they begin too', () => {
  expect(quietUntil(NIGHT, '2026-11-23T23:29:59.999Z')).toBe('2026-11-23T23:30:00.000Z');
  expect(quietUntil(NIGHT, '2026-11-23T14:00:00.001Z')).toBe('2026-11-23T23:30:00.000Z');
});
