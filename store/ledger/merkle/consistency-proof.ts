import { checkGrowth } from './checked.ts';
import type { TileReader } from './tile.ts';
import { largestPowerBelow, TreeReader } from './tree-reader.ts';

/**
 * Proves that the log of `to` entries begins with the log of `from` entries (RFC 9162, 2.1.4.1). An empty log is the
 * beginning of every log, and a log of itself: both need no hash.
 *
 * @param stored the size whose tiles are there, if the log has grown since
 * @throws ProofError unless 0 ≤ from ≤ to; TileError if a tile is not whole
 */
export async function consistencyProof(
  reader: TileReader,
  from: number,
  to: number,
  stored = to,
): Promise<Uint8Array[]> {
  checkGrowth(from, to);
  checkGrowth(to, stored);
  if (from === 0 || from === to) return [];
  const tree = new TreeReader(reader, stored);
  const beside: Promise<Uint8Array>[] = [];
  let [start, end] = [0, to];
  while (from !== end) {
    const middle = start + largestPowerBelow(end - start);
    if (from <= middle) {
      beside.push(tree.range(middle, end));
      end = middle;
    } else {
      beside.push(tree.range(start, middle));
      start = middle;
    }
  }
  // The whole earlier log is a subtree of the later one: its root is known to whoever asks.
  if (start > 0) beside.push(tree.range(start, end));
  return (await Promise.all(beside)).toReversed();
}
