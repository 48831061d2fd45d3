import { toBase64 } from '../base64.ts';
import { consistencyProof } from '../merkle/consistency-proof.ts';
import { inclusionIn } from '../merkle/inclusion-proof.ts';
import type { TileReader } from '../merkle/tile.ts';
import type { TreeReader } from '../merkle/tree-reader.ts';
import type { BundledConsistency, BundledEvent } from './bundle.ts';
import type { Stored } from './stretch.ts';

/** An event with its proof against the log of a size; without one, if that log does not reach so far. */
export async function proven(event: Stored, tree: TreeReader, size: number): Promise<BundledEvent> {
  const { text, salt, entry, position } = event;
  if (entry === undefined || position === undefined || position >= size) return { text, salt };
  const proof = (await inclusionIn(tree, position, size)).map(toBase64);
  return { text, salt, sealed: { entry, position, proof } };
}

/** That the log of `to` entries continues that of `from`; nothing if it is not so long. */
export async function continued(tiles: TileReader, from: number, to: number): Promise<readonly BundledConsistency[]> {
  if (from > to) return [];
  return [{ size: from, proof: (await consistencyProof(tiles, from, to)).map(toBase64) }];
}
