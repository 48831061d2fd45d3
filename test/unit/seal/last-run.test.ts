import { expect, test } from 'vitest';
import { LastRun } from '#functions/seal/last-run.ts';

const wakes = (...sent: readonly number[]) => ({
  Records: sent.map((at) => ({ attributes: { SentTimestamp: String(at) } })),
});

test('wakes from well before a run that ended well tell nothing new; the others do', () => {
  const last = new LastRun();

  expect(last.hasSeen(wakes(1_000))).toBe(false);
  last.ended(10_000);

  expect(last.hasSeen(wakes(1_000, 7_999))).toBe(true);
  // The index may not have shown it yet.
  expect(last.hasSeen(wakes(1_000, 8_000))).toBe(false);
  expect(last.hasSeen(wakes(10_001))).toBe(false);
  expect(last.hasSeen({ Records: [{}] })).toBe(false);
  expect(last.hasSeen({ source: 'aws.events' })).toBe(false);
});
