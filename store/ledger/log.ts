import type { TileReader } from './merkle/tile.ts';

/** A log as anybody may read it: a bucket's, a mirror's, that of a test. Nothing it says is believed without a key. */
export interface Log {
  readonly origin: string;
  readonly tiles: TileReader;
  /** The public keys it says it signs with, the present one first. */
  keys(): Promise<readonly string[]>;
  /** The newest checkpoint, or the one kept of exactly this size. */
  checkpoint(size?: number): Promise<string | undefined>;
}
