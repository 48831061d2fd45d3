import { StoreError } from '#store/ledger/ledger-store.ts';
import { completeSubtrees, rootOver } from '#store/ledger/merkle/complete-subtrees.ts';
import { encodeEntries } from '#store/ledger/merkle/entry-bundle.ts';
import { leafHash } from '#store/ledger/merkle/hash.ts';
import type { EntryReader, TileReader } from '#store/ledger/merkle/tile.ts';
import { TILE_WIDTH } from '#store/ledger/merkle/tile.ts';
import { entriesBetween } from '#store/ledger/sealed-entries.ts';
import type { Workshop } from './workshop.ts';

/** The tiles as they lie in the bucket, and where one is gone, as it follows from the entries in the table. */
export function repairing({ store, table, origin }: Pick<Workshop, 'store' | 'table' | 'origin'>) {
  const sealed = (index: number, width: number) =>
    entriesBetween(table, origin, index * TILE_WIDTH, index * TILE_WIDTH + width);
  const reader: TileReader & EntryReader = {
    tile: (level, index, width) =>
      unlessMissing(store.tile(level, index, width), async () => {
        if (level === 0) return Buffer.concat((await sealed(index, width)).map(leafHash));
        const roots: Uint8Array[] = [];
        for (let i = 0; i < width; i += 1) {
          const below = await reader.tile(level - 1, index * TILE_WIDTH + i, TILE_WIDTH);
          roots.push(rootOver(completeSubtrees(below)));
        }
        return Buffer.concat(roots);
      }),
    entries: (index, width) =>
      unlessMissing(store.entries(index, width), async () => encodeEntries(await sealed(index, width))),
  };
  return reader;
}

async function unlessMissing(read: Promise<Uint8Array>, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read;
  } catch (failure) {
    if (failure instanceof StoreError && failure.code === 'TILE_MISSING') return make();
    throw failure;
  }
}
