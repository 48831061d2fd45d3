import type { Instant } from '#domain/model/time.ts';
import { LedgerError } from './ledger-error.ts';
import type { EntryReader, Tile, TileReader } from './merkle/tile.ts';

/** The checkpoint as it lies in the bucket. */
export interface ShownCheckpoint {
  /** A signed note (C2SP tlog-checkpoint); not believed for lying there. */
  readonly note: string;
  /** Names this very version, to replace it and no other. */
  readonly etag: string;
  readonly writtenAt: Instant;
}

/**
 * Where the log lies as others read it (C2SP tlog-tiles): S3, or memory. Both pass one contract suite. Object Lock keeps
 * versions, not keys, so that nothing is written over: what is there either is the same or is a fault.
 */
export interface LedgerStore extends TileReader, EntryReader {
  /**
   * Writes a tile, or a bundle of entries, where none is: a full one under the long lock, a partial one under a day's.
   * @throws {StoreError} TILE_DIFFERS if something else lies there
   */
  write(tile: Tile): Promise<void>;
  /**
   * Puts a partial tile under the long lock, also where it lies already and would lapse: one that a kept checkpoint is
   * read from.
   */
  keep(tile: Tile): Promise<void>;
  checkpoint(): Promise<ShownCheckpoint | undefined>;
  /**
   * Puts a checkpoint in the place of another, or where there was none.
   * @returns whether it did: not if somebody else was faster
   */
  replaceCheckpoint(note: string, over: ShownCheckpoint | undefined): Promise<boolean>;
  /** Keeps a checkpoint of a size under the long lock; the first one of a size stays. */
  keepCheckpoint(size: number, note: string): Promise<void>;
  /** The checkpoint of a size that was kept, if one was. */
  keptCheckpoint(size: number): Promise<string | undefined>;
}

export class StoreError extends LedgerError<
  'TILE_MISSING' | 'TILE_DIFFERS' | 'LOCK_UNPROVEN' | 'ENTRIES_MISSING' | 'CONTENDED'
> {}

export const CHECKPOINT_PATH = 'checkpoint';

/** Where a checkpoint of a day stays. */
export function keptPath(size: number): string {
  return `checkpoints/${size}`;
}
