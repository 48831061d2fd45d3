import type { Surroundings } from '#store/commit.ts';

/** A world of its own for each test: a clock that is set, ids that count, chance that repeats. */
export function surroundings({ now = '2026-11-23T01:00:00.000Z', seed = 1 } = {}): Surroundings & {
  /** Sets the clock. */
  set(instant: string): void;
} {
  let instant = now;
  let drawn = 0;
  let state = seed;
  /** mulberry32: small, seeded, good enough to spread rivals. */
  const chance = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const next = () => {
    drawn += 1;
    return String(drawn).padStart(6, '0');
  };
  return {
    now: () => instant,
    set: (later) => {
      instant = later;
    },
    wait: async () => undefined,
    chance,
    salt: (size) => Uint8Array.from({ length: size }, () => Math.floor(chance() * 256)),
    token: () => `token-${next()}`,
    fresh: {
      id: (kind) => `${kind}_${next()}`,
      secret: (length) => next().padStart(length, 'X').slice(-length),
    },
  };
}
