import type { Instant } from '#domain/model/time.ts';
import { DAY, later } from '#domain/model/time.ts';
import type { LedgerStore, ShownCheckpoint } from './ledger-store.ts';
import { CHECKPOINT_PATH, keptPath, StoreError } from './ledger-store.ts';
import { sameHash } from './merkle/hash.ts';
import { TILE_WIDTH, type Tile } from './merkle/tile.ts';
import { type TileName, tilePath } from './merkle/tile-path.ts';

/** One version of an object. */
export interface LedgerObject {
  readonly bytes: Uint8Array;
  readonly writtenAt: Instant;
  readonly lockedUntil: Instant;
}

/** Of full tiles, kept checkpoints, and what these are read from. Days. */
const LONG = 10_950;

/** The log's bucket in memory, with its versions and locks. */
export class MemoryLedgerStore implements LedgerStore {
  readonly #now: () => Instant;
  readonly #lapses: boolean;
  /** The newest partial tile, by the path of the full one. */
  readonly #partial = new Map<string, string>();
  readonly #objects = new Map<string, LedgerObject[]>();

  /** @param lapses whether a partial tile goes as soon as a larger one is there, not days later as in a bucket */
  constructor(now: () => Instant, { lapses = false }: { readonly lapses?: boolean } = {}) {
    this.#now = now;
    this.#lapses = lapses;
  }

  async tile(level: number, index: number, width: number): Promise<Uint8Array> {
    return this.#read({ level, index, width });
  }

  async entries(index: number, width: number): Promise<Uint8Array> {
    return this.#read({ level: 'entries', index, width });
  }

  async write({ path, bytes, full }: Tile): Promise<void> {
    const there = this.#last(path);
    if (there === undefined) {
      this.#put(path, bytes, full ? LONG : 1);
      this.#supersede(path, full);
    } else if (!sameHash(there.bytes, bytes)) throw new StoreError('TILE_DIFFERS', `${path} holds something else`);
  }

  async keep({ path, bytes }: Tile): Promise<void> {
    this.#put(path, bytes, LONG);
    const whole = wholeOf(path);
    if (this.#partial.get(whole) === path) this.#partial.delete(whole);
  }

  async checkpoint(): Promise<ShownCheckpoint | undefined> {
    const there = this.#last(CHECKPOINT_PATH);
    if (there === undefined) return undefined;
    const note = Buffer.from(there.bytes).toString();
    return { note, etag: this.#etag(), writtenAt: there.writtenAt };
  }

  async replaceCheckpoint(note: string, over: ShownCheckpoint | undefined): Promise<boolean> {
    if (this.#etag() !== (over?.etag ?? '0')) return false;
    this.#put(CHECKPOINT_PATH, Buffer.from(note), 1);
    return true;
  }

  async keepCheckpoint(size: number, note: string): Promise<void> {
    if (this.#last(keptPath(size)) === undefined) this.#put(keptPath(size), Buffer.from(note), LONG);
  }

  async keptCheckpoint(size: number): Promise<string | undefined> {
    const there = this.#last(keptPath(size));
    return there === undefined ? undefined : Buffer.from(there.bytes).toString();
  }

  /** Every object with its versions, the oldest first. */
  objects(): ReadonlyMap<string, readonly LedgerObject[]> {
    return this.#objects;
  }

  /** What the bucket's lifecycle does to a partial tile in the end, and what a thief would do. */
  lapse(path: string): void {
    this.#objects.delete(path);
  }

  #supersede(path: string, full: boolean): void {
    if (!this.#lapses) return;
    const whole = wholeOf(path);
    const before = this.#partial.get(whole);
    if (before !== undefined) this.#objects.delete(before);
    if (full) this.#partial.delete(whole);
    else this.#partial.set(whole, path);
  }

  #read(name: TileName): Uint8Array {
    const there = this.#last(tilePath(name)) ?? this.#last(tilePath({ ...name, width: TILE_WIDTH }));
    if (there === undefined) throw new StoreError('TILE_MISSING', `${tilePath(name)} is not there`);
    return there.bytes.slice();
  }

  #last(path: string): LedgerObject | undefined {
    return this.#objects.get(path)?.at(-1);
  }

  #put(path: string, bytes: Uint8Array, days: number): void {
    const writtenAt = this.#now();
    const version = { bytes: bytes.slice(), writtenAt, lockedUntil: later(writtenAt, days * DAY) };
    this.#objects.set(path, [...(this.#objects.get(path) ?? []), version]);
  }

  #etag(): string {
    return String(this.#objects.get(CHECKPOINT_PATH)?.length ?? 0);
  }
}

/** The path of a tile when it is full. */
function wholeOf(path: string): string {
  return path.replace(/\.p\/\d+$/, '');
}
