import { entryBytes, entryId } from '#store/ledger/entry.ts';
import { tilesOfGrowth } from '#store/ledger/merkle/growth.ts';
import { HASH_BYTES } from '#store/ledger/merkle/hash.ts';
import { TILE_WIDTH } from '#store/ledger/merkle/tile.ts';
import type { TileName } from '#store/ledger/merkle/tile-path.ts';

/** An entry in its bundle, with its length before it: the same for all. */
const ENTRY_BYTES =
  2 + entryBytes({ id: entryId(new Uint8Array(16)), digest: Buffer.alloc(32).toString('base64') }).length;

/** What a log of `events` puts under lock. Bytes, and objects of them. */
export interface LockedBytes {
  /** For the long term: full tiles of hashes, full bundles of entries. */
  readonly hashes: Amount;
  readonly entries: Amount;
  /** For a day, then gone: the partial tiles of every publication. */
  readonly partial: Amount;
}

export interface Amount {
  readonly objects: number;
  readonly bytes: number;
}

/** @param batch how many events are published at once */
export function lockedBytes(events: number, batch: number): LockedBytes {
  const written: TileName[] = [];
  for (let from = 0; from < events; from += batch) {
    for (const name of tilesOfGrowth(from, Math.min(events, from + batch))) written.push(name);
  }
  const full = written.filter(({ width }) => width === TILE_WIDTH);
  return {
    hashes: amountOf(full.filter(({ level }) => level !== 'entries')),
    entries: amountOf(full.filter(({ level }) => level === 'entries')),
    partial: amountOf(written.filter(({ width }) => width < TILE_WIDTH)),
  };
}

function amountOf(names: readonly TileName[]): Amount {
  const bytes = names.reduce(
    (sum, { level, width }) => sum + width * (level === 'entries' ? ENTRY_BYTES : HASH_BYTES),
    0,
  );
  return { objects: names.length, bytes };
}
