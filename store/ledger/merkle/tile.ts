import { LedgerError } from '../ledger-error.ts';
import { HASH_BYTES } from './hash.ts';

/** Hashes in a full tile, entries in a full bundle (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;

/** Levels of the tree that one level of tiles spans: 2^8 = 256. */
export const TILE_HEIGHT = 8;

/** Where the hashes of a log are read: a bucket, a directory, an answer over the network. */
export interface TileReader {
  /**
   * The hashes of a tile, 32 bytes each, at least the first `width` of them: where a partial tile is gone the full one
   * serves, as tlog-tiles allows. What it hands over is not believed until a root has been computed from it.
   *
   * @param level of tiles, 0 holding leaf hashes
   * @param index of the tile in its level
   * @param width how many hashes the tile has in the tree that is read, 1–256
   */
  tile(level: number, index: number, width: number): Promise<Uint8Array>;
}

/** Where the entries of a log are read. */
export interface EntryReader {
  /** The bundle with entries `index × 256` and after, at least `width` of them. */
  entries(index: number, width: number): Promise<Uint8Array>;
}

/** One object of the log as it is put into its bucket. */
export interface Tile {
  /** `tile/0/x001/234.p/5` */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A full one stays for ever; a partial one is replaced by the next and may lapse. */
  readonly full: boolean;
}

export class TileError extends LedgerError<
  'TILE_TOO_SHORT' | 'TILE_MISMATCH' | 'BUNDLE_MALFORMED' | 'TILE_PATH_WRONG'
> {}

/** The hashes of a tile that was read, exactly `width` of them. @throws TileError */
export function hashesOf(bytes: Uint8Array, width: number): Uint8Array {
  const length = width * HASH_BYTES;
  if (bytes.length < length || bytes.length % HASH_BYTES !== 0 || bytes.length > TILE_WIDTH * HASH_BYTES) {
    throw new TileError('TILE_TOO_SHORT', `a tile of ${width} hashes has ${bytes.length} bytes`);
  }
  return bytes.subarray(0, length);
}
