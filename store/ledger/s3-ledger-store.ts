import type { S3Client } from '@aws-sdk/client-s3';
import type { LedgerStore, ShownCheckpoint } from './ledger-store.ts';
import { CHECKPOINT_PATH, keptPath, StoreError } from './ledger-store.ts';
import { LockedObjects } from './locked-objects.ts';
import { sameHash } from './merkle/hash.ts';
import { TILE_WIDTH, type Tile } from './merkle/tile.ts';
import { type TileName, tilePath } from './merkle/tile-path.ts';

/** By this tag the bucket's lifecycle knows what may lapse: no prefix tells partial tiles from full ones. */
export const PARTIAL_TAG = { key: 'tile', value: 'partial' } as const;

/** Of partial tiles that are not kept, and of `checkpoint`. Days. */
const SHORT = 1;
const TEXT = 'text/plain; charset=utf-8';

/** Which log of which bucket. */
export interface LedgerPlace {
  readonly bucket: string;
  /** The log's name, under which all its objects lie: another log has a place of its own, also in the same bucket. */
  readonly origin: string;
  /** How long full tiles and kept checkpoints are under COMPLIANCE lock. */
  readonly lockDays: number;
}

/**
 * The log in its object-locked bucket, under its origin (C2SP tlog-tiles: `<prefix>/tile/…`). Its one writer is the
 * sealer; its readers need no lock.
 */
export class S3LedgerStore implements LedgerStore {
  readonly #objects: LockedObjects;
  readonly #lockDays: number;

  /** @throws if the origin cannot be a path */
  constructor({ bucket, origin, lockDays }: LedgerPlace, client: S3Client) {
    if (!isPath(origin)) throw new Error('the origin of a log must be a host and a path');
    this.#objects = new LockedObjects(bucket, origin, client);
    this.#lockDays = lockDays;
  }

  tile(level: number, index: number, width: number): Promise<Uint8Array> {
    return this.#tile({ level, index, width });
  }

  entries(index: number, width: number): Promise<Uint8Array> {
    return this.#tile({ level: 'entries', index, width });
  }

  async write({ path, bytes, full }: Tile): Promise<void> {
    const days = full ? this.#lockDays : SHORT;
    const written = await this.#objects.put(path, { bytes, days, IfNoneMatch: '*', ...tagging(full) });
    if (written === 'WRITTEN') return;
    const there = await this.#objects.get(path);
    if (there === undefined || !sameHash(there.bytes, bytes)) {
      throw new StoreError('TILE_DIFFERS', `${path} holds something else`);
    }
    if (full) await this.#objects.proveFound(path, there, days);
  }

  async keep({ path, bytes }: Tile): Promise<void> {
    await this.#objects.put(path, { bytes, days: this.#lockDays });
  }

  async checkpoint(): Promise<ShownCheckpoint | undefined> {
    const there = await this.#objects.get(CHECKPOINT_PATH);
    return there && { note: Buffer.from(there.bytes).toString(), etag: there.etag, writtenAt: there.writtenAt };
  }

  async replaceCheckpoint(note: string, over: ShownCheckpoint | undefined): Promise<boolean> {
    const condition = over === undefined ? { IfNoneMatch: '*' } : { IfMatch: over.etag };
    const object = { bytes: Buffer.from(note), days: SHORT, ContentType: TEXT, ...condition };
    return (await this.#objects.putOnce(CHECKPOINT_PATH, object)) === 'WRITTEN';
  }

  async keepCheckpoint(size: number, note: string): Promise<void> {
    const object = { bytes: Buffer.from(note), days: this.#lockDays, ContentType: TEXT, IfNoneMatch: '*' };
    await this.#objects.put(keptPath(size), object);
  }

  async keptCheckpoint(size: number): Promise<string | undefined> {
    const there = await this.#objects.get(keptPath(size));
    return there && Buffer.from(there.bytes).toString();
  }

  async #tile(name: TileName): Promise<Uint8Array> {
    const there =
      (await this.#objects.get(tilePath(name))) ??
      (name.width === TILE_WIDTH ? undefined : await this.#objects.get(tilePath({ ...name, width: TILE_WIDTH })));
    if (there === undefined) throw new StoreError('TILE_MISSING', `${tilePath(name)} is not there`);
    return there.bytes;
  }
}

function tagging(full: boolean): { readonly Tagging?: string } {
  return full ? {} : { Tagging: `${PARTIAL_TAG.key}=${PARTIAL_TAG.value}` };
}

/** No segment that S3's clients would take for a way upwards. */
function isPath(origin: string): boolean {
  return origin.split('/').every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment));
}
