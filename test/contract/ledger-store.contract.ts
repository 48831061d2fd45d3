import { beforeEach, describe, expect, test } from 'vitest';
import type { LedgerStore } from '#store/ledger/ledger-store.ts';
import { TILE_WIDTH } from '#store/ledger/merkle/tile.ts';
import { tilePath } from '#store/ledger/merkle/tile-path.ts';

/** What every place of the log does alike. `make` gives one, and a number of tiles that nobody else writes after. */
export function ledgerStoreContract(
  name: string,
  make: () => Promise<{ readonly store: LedgerStore; readonly from: number }>,
): void {
  describe(`${name} keeps the contract of the ledger's store`, () => {
    let store: LedgerStore;
    let from: number;
    const tile = (index: number, width: number, bytes: readonly number[]) => ({
      path: tilePath({ level: 0, index: from + index, width }),
      bytes: Uint8Array.from(bytes),
      full: width === TILE_WIDTH,
    });

    beforeEach(async () => {
      ({ store, from } = await make());
    });

    test('reads back what was written, a full tile where the partial one is not there, and names what is missing', async () => {
      await store.write(tile(0, TILE_WIDTH, [1, 2]));
      await store.write(tile(1, 3, [3]));
      await store.write({ ...tile(0, 1, [4]), path: tilePath({ level: 'entries', index: from, width: 9 }) });

      expect([...(await store.tile(0, from, TILE_WIDTH))]).toEqual([1, 2]);
      expect([...(await store.tile(0, from, 5))]).toEqual([1, 2]);
      expect([...(await store.tile(0, from + 1, 3))]).toEqual([3]);
      expect([...(await store.entries(from, 9))]).toEqual([4]);
      await expect(store.tile(0, from + 1, 4)).rejects.toMatchObject({ code: 'TILE_MISSING' });
      await expect(store.entries(from + 1, TILE_WIDTH)).rejects.toMatchObject({ code: 'TILE_MISSING' });
    });

    test('the same tile may be written again, another never: the first one stays', async () => {
      await store.write(tile(0, TILE_WIDTH, [1, 2]));
      await store.write(tile(0, TILE_WIDTH, [1, 2]));

      await expect(store.write(tile(0, TILE_WIDTH, [1, 3]))).rejects.toMatchObject({ code: 'TILE_DIFFERS' });
      expect([...(await store.tile(0, from, TILE_WIDTH))]).toEqual([1, 2]);
    });

    test('of rivals with different tiles one alone is told that it wrote', async () => {
      const rivals = await Promise.allSettled(
        Array.from({ length: 6 }, (_, i) => store.write(tile(0, TILE_WIDTH, [i]))),
      );

      const [written, ...others] = rivals
        .map(({ status }, i) => (status === 'fulfilled' ? i : -1))
        .filter((i) => i >= 0);
      expect(others).toEqual([]);
      expect([...(await store.tile(0, from, TILE_WIDTH))]).toEqual([written]);
    });

    test('a partial tile is kept, whether it lies there already or not', async () => {
      await store.write(tile(0, 3, [1]));
      await store.keep(tile(0, 3, [1]));
      await store.keep(tile(1, 3, [2]));

      expect([...(await store.tile(0, from, 3))]).toEqual([1]);
      expect([...(await store.tile(0, from + 1, 3))]).toEqual([2]);
    });

    test('a checkpoint replaces the one that was read, and no other', async () => {
      const before = await store.checkpoint();
      expect(await store.replaceCheckpoint('first\n', before)).toBe(true);
      const first = await store.checkpoint();
      expect(first?.note).toBe('first\n');
      expect(Number.isNaN(Date.parse(first?.writtenAt ?? ''))).toBe(false);

      expect(await store.replaceCheckpoint('stale\n', before)).toBe(false);
      expect(await store.replaceCheckpoint('second\n', first)).toBe(true);
      expect(await store.replaceCheckpoint('stale\n', first)).toBe(false);
      if (before === undefined) expect(await store.replaceCheckpoint('stale\n', undefined)).toBe(false);

      expect((await store.checkpoint())?.note).toBe('second\n');
    });

    test('of a size the first checkpoint that was kept stays', async () => {
      expect(await store.keptCheckpoint(from)).toBeUndefined();
      await store.keepCheckpoint(from, 'one\n');
      await store.keepCheckpoint(from, 'two\n');

      expect(await store.keptCheckpoint(from)).toBe('one\n');
    });
  });
}
