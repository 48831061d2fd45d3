/** What an object holds, made when it is read: nobody has room for the largest. */
export type Content = (from: number, length: number) => Uint8Array;

interface Kept {
  readonly size: number;
  readonly content: Content;
}

/** How much is handed out at once. Bytes. */
const CHUNK = 2 ** 20;

/** The bytes of objects in memory, of those that are small enough. */
export class MemoryContent {
  readonly #objects = new Map<string, Kept>();

  /** Has an object consist of these pieces, from now on whatever becomes of them. */
  keep(key: string, pieces: readonly Uint8Array[]): void {
    const whole = Buffer.concat(pieces);
    this.give(key, whole.byteLength, (from, length) => whole.subarray(from, from + length));
  }

  give(key: string, size: number, content: Content): void {
    this.#objects.set(key, { size, content });
  }

  /** Flips a bit of it. @param at from 0: the byte */
  flip(key: string, at: number, bit: number): void {
    const { size, content } = this.#of(key);
    this.give(key, size, (from, length) => {
      const bytes = Uint8Array.from(content(from, length));
      if (at >= from && at < from + bytes.length) bytes[at - from] = (bytes[at - from] ?? 0) ^ (1 << bit);
      return bytes;
    });
  }

  drop(key: string): void {
    this.#objects.delete(key);
  }

  *read(key: string, from: number): Generator<Uint8Array> {
    const { size, content } = this.#of(key);
    for (let at = from; at < size; at += CHUNK) yield content(at, Math.min(CHUNK, size - at));
  }

  #of(key: string): Kept {
    const kept = this.#objects.get(key);
    if (kept === undefined) throw new Error(`the bytes of ${key} are not kept in memory`);
    return kept;
  }
}
