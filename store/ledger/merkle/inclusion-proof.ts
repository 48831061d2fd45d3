import { checkGrowth, checkIndex } from './checked.ts';
import type { TileReader } from './tile.ts';
import { largestPowerBelow, TreeReader } from './tree-reader.ts';

/**
 * Proves that an entry is in the log of that size: the hashes beside its path, from the leaf upwards (RFC 9162, 2.1.3.1).
 * It is not believed because it was made here; whoever is shown it verifies it.
 *
 * @param stored the size whose tiles are there, if the log has grown since
 * @throws ProofError if the log has no such entry; TileError if a tile is not whole
 */
export async function inclusionProof(
  reader: TileReader,
  index: number,
  size: number,
  stored = size,
): Promise<Uint8Array[]> {
  checkGrowth(size, stored);
  return inclusionIn(new TreeReader(reader, stored), index, size);
}

/**
 * The same of a tree that is read for many proofs.
 *
 * @throws ProofError if the log has no such entry; TileError if a tile is not whole
 */
export async function inclusionIn(tree: TreeReader, index: number, size: number): Promise<Uint8Array[]> {
  checkIndex(index, size);
  const beside: Promise<Uint8Array>[] = [];
  for (let [from, to] = [0, size]; to - from > 1; ) {
    const middle = from + largestPowerBelow(to - from);
    if (index < middle) {
      beside.push(tree.range(middle, to));
      to = middle;
    } else {
      beside.push(tree.range(from, middle));
      from = middle;
    }
  }
  return (await Promise.all(beside)).toReversed();
}
