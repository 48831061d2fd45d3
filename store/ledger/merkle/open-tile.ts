import { HASH_BYTES } from './hash.ts';
import { hashesOf, TILE_WIDTH, type TileReader } from './tile.ts';

/** The last tile of a level, while it is not full. */
export class OpenTile {
  #bytes = new Uint8Array(TILE_WIDTH * HASH_BYTES);
  #width = 0;

  /** @param hashes how many there are in the whole level */
  static async read(reader: TileReader, level: number, hashes: number): Promise<OpenTile> {
    const tile = new OpenTile();
    tile.#width = hashes % TILE_WIDTH;
    if (tile.#width > 0) {
      const bytes = await reader.tile(level, Math.floor(hashes / TILE_WIDTH), tile.#width);
      tile.#bytes.set(hashesOf(bytes, tile.#width));
    }
    return tile;
  }

  get isFull(): boolean {
    return this.#width === TILE_WIDTH;
  }

  push(hash: Uint8Array): void {
    this.#bytes.set(hash, this.#width * HASH_BYTES);
    this.#width += 1;
  }

  /** The hashes so far; they lie where the next ones will. */
  hashes(): Uint8Array {
    return this.#bytes.subarray(0, this.#width * HASH_BYTES);
  }

  hash(at: number): Uint8Array {
    return this.#bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
  }

  copy(): Uint8Array {
    return this.#bytes.slice(0, this.#width * HASH_BYTES);
  }

  /** Hands over all hashes and begins the next tile. */
  take(): Uint8Array {
    const full = this.hashes();
    this.#bytes = new Uint8Array(TILE_WIDTH * HASH_BYTES);
    this.#width = 0;
    return full;
  }
}
