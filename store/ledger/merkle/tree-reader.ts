import { completeSubtrees, rootOver } from './complete-subtrees.ts';
import { HASH_BYTES, nodeHash } from './hash.ts';
import { hashesOf, TILE_HEIGHT, TILE_WIDTH, type TileReader } from './tile.ts';

/** Hashes of a tree, read from its tiles; every tile is read once. */
export class TreeReader {
  readonly #reader: TileReader;
  readonly #stored: number;
  readonly #tiles = new Map<string, Promise<Uint8Array>>();
  /** Proofs of many entries lead past the same subtrees. */
  readonly #subtrees = new Map<string, Promise<Uint8Array>>();

  /** @param stored the size whose tiles are there: partial ones of a smaller size may have lapsed */
  constructor(reader: TileReader, stored: number) {
    this.#reader = reader;
    this.#stored = stored;
  }

  /**
   * The hash over the entries `from` to `to`, without `to`, as the tree groups them: the range is a complete subtree,
   * or reaches from the beginning of one to the end of a log.
   */
  async range(from: number, to: number): Promise<Uint8Array> {
    const width = to - from;
    const left = largestPowerBelow(width);
    if (width === 1 || left * 2 === width) return this.#subtree(from, width);
    return nodeHash(...(await Promise.all([this.#subtree(from, left), this.range(from + left, to)])));
  }

  /** @param width a power of two that divides `from` */
  #subtree(from: number, width: number): Promise<Uint8Array> {
    const key = `${from}/${width}`;
    const known = this.#subtrees.get(key) ?? this.#computed(from, width);
    this.#subtrees.set(key, known);
    return known;
  }

  async #computed(from: number, width: number): Promise<Uint8Array> {
    const level = Math.floor(Math.log2(width) / TILE_HEIGHT);
    const covered = TILE_WIDTH ** level;
    const first = from / covered;
    const tile = await this.#tile(level, Math.floor(first / TILE_WIDTH));
    const start = (first % TILE_WIDTH) * HASH_BYTES;
    return rootOver(completeSubtrees(tile.subarray(start, start + (width / covered) * HASH_BYTES)));
  }

  #tile(level: number, index: number): Promise<Uint8Array> {
    const key = `${level}/${index}`;
    const known = this.#tiles.get(key);
    if (known !== undefined) return known;
    const hashes = Math.floor(this.#stored / TILE_WIDTH ** level);
    const width = Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH);
    const read = this.#reader.tile(level, index, width).then((bytes) => hashesOf(bytes, width));
    this.#tiles.set(key, read);
    return read;
  }
}

/** The largest power of two smaller than a whole number, or 1 (RFC 9162 calls it k). */
export function largestPowerBelow(width: number): number {
  let power = 1;
  while (power * 2 < width) power *= 2;
  return power;
}
