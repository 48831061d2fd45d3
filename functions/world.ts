import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { ulid } from 'ulid';
import type { Surroundings } from '#store/commit.ts';

/** 32 characters that are not mistaken for each other when read aloud or copied by hand (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Time and chance as they are. */
export const world: Surroundings = {
  now: () => new Date().toISOString(),
  wait: (milliseconds) => setTimeout(milliseconds),
  chance: () => Math.random(),
  salt: (size) => randomBytes(size),
  token: () => randomUUID(),
  fresh: {
    id: (kind) => `${kind}_${ulid()}`,
    secret: (length) => Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  },
};
