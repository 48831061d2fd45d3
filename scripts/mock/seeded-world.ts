import { setTimeout } from 'node:timers/promises';
import type { Instant } from '#domain/model/time.ts';
import type { Surroundings } from '#store/commit.ts';

/** Crockford's base 32, as real ids and codes are written in. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A world whose chance repeats: the same seed and the same commands give the same ids and codes. Ids count up, so that
 * their text order is the order of their making, as it is of real ones.
 */
export function seededWorld(seed: number, now: () => Instant): Surroundings {
  const chance = chanceOf(seed);
  let drawn = 0;
  const next = () => {
    drawn += 1;
    return drawn;
  };
  const letters = (length: number) =>
    Array.from({ length }, () => ALPHABET[Math.floor(chance() * ALPHABET.length)]).join('');
  return {
    now,
    wait: (milliseconds) => setTimeout(milliseconds),
    chance,
    salt: (size) => Uint8Array.from({ length: size }, () => Math.floor(chance() * 256)),
    token: () => `token-${next()}`,
    fresh: {
      // 26 characters, as an ULID has: ten that order, sixteen by chance.
      id: (kind) => `${kind}_01M${String(next()).padStart(7, '0')}${letters(16)}`,
      secret: letters,
    },
  };
}

/** mulberry32: small, seeded, and good enough where nobody has to be kept from guessing. */
function chanceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
