import { decodeEntries, encodeEntries } from '#store/ledger/merkle/entry-bundle.ts';
import { type EntryReader, hashesOf, TILE_WIDTH, type Tile, type TileReader } from '#store/ledger/merkle/tile.ts';
import { tilePath } from '#store/ledger/merkle/tile-path.ts';

/** The tiles at the end of a log that are not full, of every level. */
export async function partialTiles(reader: TileReader & EntryReader, size: number): Promise<readonly Tile[]> {
  const tiles: Tile[] = [];
  const [index, width] = [Math.floor(size / TILE_WIDTH), size % TILE_WIDTH];
  if (width > 0) {
    const bytes = encodeEntries(decodeEntries(await reader.entries(index, width), width));
    tiles.push({ path: tilePath({ level: 'entries', index, width }), bytes, full: false });
  }
  for (let [level, hashes] = [0, size]; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const name = { level, index: Math.floor(hashes / TILE_WIDTH), width: hashes % TILE_WIDTH };
    if (name.width === 0) continue;
    const bytes = hashesOf(await reader.tile(level, name.index, name.width), name.width);
    tiles.push({ path: tilePath(name), bytes, full: false });
  }
  return tiles;
}
