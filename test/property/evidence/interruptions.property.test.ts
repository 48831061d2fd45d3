import { expect, test } from 'vitest';
import { BROKEN } from '#test/support/evidence/life/broken-workers.ts';
import { interrupt } from '#test/support/evidence/life/campaign.ts';
import { WORKERS } from '#test/support/evidence/life/workers.ts';
import { seed } from '#test/support/seed.ts';

/** Of each kind of engine; S3 as it is comes first. */
const POINTS = 80;
const ENGINES = [
  ['S3, where nothing is unlocked at any instant', {}],
  ['an engine that forgets locks', { forgetsLock: true }],
  ['an engine that completes again', { completesAgain: true }],
  ['an engine that does both', { completesAgain: true, forgetsLock: true }],
] as const;

test.each(ENGINES.map(([name, leniency], place) => [name, leniency, place] as const))(
  'on %s: interrupted at random moments, nothing is left unlocked, unrecorded, orphaned or unfinished',
  async (_, leniency, place) => {
    const struck = await interrupt({ seed: seed + place, points: POINTS, leniency, workers: WORKERS });

    const programs = new Set([...struck.keys()].map((what) => what.replace(/ (killed|cut off) .*/, '')));
    // Enough were struck for it to mean something: clients, the API, and those who work by themselves.
    expect(programs.size).toBeGreaterThan(5);
  },
  240_000,
);

test.each(Object.entries(BROKEN))(
  'it is noticed if %s',
  async (_, workers) => {
    const leniency = { forgetsLock: true };

    await expect(interrupt({ seed, points: 400, leniency, workers })).rejects.toThrow(/^seed \d+, point \d+/);
  },
  240_000,
);
