import { consistencyProof } from '#store/ledger/merkle/consistency-proof.ts';
import { TILE_WIDTH } from '#store/ledger/merkle/tile.ts';
import { tilePath } from '#store/ledger/merkle/tile-path.ts';
import type { LogSource } from './log-source.ts';
import type { ReadObject } from './read-below.ts';

/** A log by its objects: what it says of itself is computed here, from tiles. */
export function tileSource(read: ReadObject): LogSource {
  const tile = async (level: number, index: number, width: number) => {
    const partial = await read(tilePath({ level, index, width }));
    // Partial tiles lapse once there is a full one.
    const bytes = partial ?? (await read(tilePath({ level, index, width: TILE_WIDTH })));
    if (bytes === undefined) throw new Error(`the log has no ${tilePath({ level, index, width })}`);
    return bytes;
  };
  return {
    async checkpoint() {
      const bytes = await read('checkpoint');
      if (bytes === undefined) throw new Error('the log has no checkpoint');
      return Buffer.from(bytes).toString();
    },
    consistencyProof: (from, to) => consistencyProof({ tile }, from, to),
  };
}
