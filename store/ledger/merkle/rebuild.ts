import { checkSize } from './checked.ts';
import { Edge } from './edge.ts';
import { decodeEntries } from './entry-bundle.ts';
import { type EntryReader, TILE_WIDTH, type Tile } from './tile.ts';

/**
 * Every object of a log again, from its entries alone. The generator returns the root they give.
 *
 * @throws TileError if a bundle is not whole
 */
export async function* rebuild(reader: EntryReader, size: number): AsyncGenerator<Tile, Uint8Array> {
  checkSize(size);
  const edge = new Edge();
  while (edge.size < size) {
    const width = Math.min(TILE_WIDTH, size - edge.size);
    const bundle = await reader.entries(edge.size / TILE_WIDTH, width);
    for (const entry of decodeEntries(bundle, width)) edge.append(entry);
    yield* edge.fullTiles();
  }
  yield* edge.tiles();
  return edge.root();
}
