import { checkGrowth } from './checked.ts';
import { EMPTY_ROOT } from './hash.ts';
import type { TileReader } from './tile.ts';
import { TreeReader } from './tree-reader.ts';

/**
 * The root of the log of that size, as its tiles give it.
 *
 * @param stored the size whose tiles are there, if the log has grown since
 * @throws ProofError, TileError
 */
export async function rootOf(reader: TileReader, size: number, stored = size): Promise<Uint8Array> {
  checkGrowth(size, stored);
  return size === 0 ? EMPTY_ROOT : new TreeReader(reader, stored).range(0, size);
}
