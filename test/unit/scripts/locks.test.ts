import { describe, expect, it } from 'vitest';
import { describeLocks } from '#scripts/local/account/what-stays.ts';

const until = new Date('2026-12-05T00:00:00Z');

describe('what keeps a bucket', () => {
  it.each([
    [{ versions: 0, locked: 0, held: 0, until: undefined }, 'empty'],
    [{ versions: 3, locked: 0, held: 0, until: undefined }, '3 object versions, none locked any more'],
    [
      { versions: 3, locked: 2, held: 0, until },
      '3 object versions, 2 locked, the last until 2026-12-05T00:00:00.000Z',
    ],
    [
      { versions: 3, locked: 2, held: 1, until },
      '3 object versions, 2 locked, the last until 2026-12-05T00:00:00.000Z; 1 under legal hold, until it is lifted',
    ],
  ])('is said in words: %j', (locks, words) => {
    // Act
    const said = describeLocks(locks);
    // Assess
    expect(said).toBe(words);
  });
});
