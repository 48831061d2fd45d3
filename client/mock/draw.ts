/** A builder: one object of the schema, the same for the same seed. */
export type Build<T> = (overrides?: Partial<T>, seed?: number, depth?: number) => T;

/** Crockford's base 32, as real ids are written in. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BEGINNING = Date.parse('2026-11-23T01:00:00.000Z');
const DAY = 86_400_000;
const SESSION = 5_400_000;
const ROWS = 2;

/** The seed of what lies below: FNV-1a over the name, begun with the seed, and mixed so that neighbours differ. */
export function derived(seed: number, name: string | number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of String(name)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A global id that its seed can be read from again. */
export function id(kind: string, seed: number): string {
  const digits = Array.from({ length: 7 }, (_, i) => ALPHABET[(seed >>> (5 * (6 - i))) & 31]);
  return `${kind}_01M${digits.join('')}`;
}

/** The seed that builds the object of an id, so that it is the same wherever it is met. */
export function seedOf(text: string): number {
  const digits = /_01M([0-9A-HJKMNP-TV-Z]{7})$/.exec(text)?.[1];
  if (digits === undefined) return derived(1, text);
  return [...digits].reduce((seed, digit) => ((seed << 5) | ALPHABET.indexOf(digit)) >>> 0, 0);
}

export function pick<T>(seed: number, name: string, values: readonly [T, ...T[]]): T {
  return values[derived(seed, name) % values.length] ?? values[0];
}

/** Some of the values, in their order. */
export function some<T>(seed: number, name: string, values: readonly T[]): readonly T[] {
  return values.filter((_, i) => derived(seed, `${name}${i}`) % 2 === 0);
}

export const whole = (seed: number, name: string): number => 1 + (derived(seed, name) % 9);
export const flag = (seed: number, name: string): boolean => derived(seed, name) % 2 === 0;
export const bytes = (seed: number, name: string): number => 1 + (derived(seed, name) % 50_000_000);
export const text = (seed: number, label: string): string => `${label} ${1 + (derived(seed, label) % 99)}`;

/** `length` digits after a beginning. */
export function digits(seed: number, beginning: string, length: number): string {
  return beginning + String(derived(seed, beginning) % 10 ** length).padStart(length, '0');
}

/** Instants of one object lie in the order of its fields, an hour and a half apart. */
export function instant(seed: number, place: number): string {
  return new Date(BEGINNING + (seed % 14) * DAY + place * SESSION).toISOString();
}

export const day = (seed: number, place: number): string => instant(seed, place * 16).slice(0, 10);
export const time = (seed: number, place: number): string => instant(0, (seed % 3) + place).slice(11, 16);

/** The last letter of 32 bytes in base64 carries four bits, and two that are zero. */
const LAST = 'AEIMQUYcgkosw048';

export function sha256(seed: number, name: string): string {
  const letters = Array.from({ length: 42 }, (_, i) => ALPHABET[derived(seed, `${name}${i}`) % 32]);
  return `${letters.join('')}${LAST[derived(seed, `${name}last`) % LAST.length]}=`;
}

/** What may be absent: null when the depth is used up. */
export function maybe<T>(build: Build<T>, seed: number, name: string, depth: number): T | null {
  return depth > 0 ? build({}, derived(seed, name), depth - 1) : null;
}

/** What must be there, and leads no further than the depth allows. */
export function must<T>(build: Build<T>, seed: number, name: string, depth: number): T {
  return build({}, derived(seed, name), Math.max(depth - 1, 0));
}

/** A part of the same object, such as a page: as deep as its owner. */
export function part<T>(build: Build<T>, seed: number, name: string, depth: number): T {
  return build({}, derived(seed, name), depth);
}

/** The rows of a page: none when the depth is used up. */
export function rows<T>(build: Build<T>, seed: number, name: string, depth: number): T[] {
  return depth > 0 ? times((i) => part(build, seed, `${name}${i}`, depth)) : [];
}

/** A list of objects: none when the depth is used up. */
export function objects<T>(build: Build<T>, seed: number, name: string, depth: number): T[] {
  return depth > 0 ? values(build, seed, name, depth) : [];
}

/** A list of things that are no objects of their own. */
export function values<T>(build: Build<T>, seed: number, name: string, depth: number): T[] {
  return times((i) => must(build, seed, `${name}${i}`, depth));
}

function times<T>(make: (i: number) => T): T[] {
  return Array.from({ length: ROWS }, (_, i) => make(i));
}
