import { sameHash } from './hash.ts';
import { rebuild } from './rebuild.ts';
import { type EntryReader, hashesOf, TileError, type TileReader } from './tile.ts';
import { parseTilePath } from './tile-path.ts';

/**
 * That a stored log is, bit by bit, the one with this root: entries give the root, and every tile is the one they give.
 * Reads all of it.
 *
 * @throws TileError, naming the first object that is not what it should be
 */
export async function audit(reader: TileReader & EntryReader, size: number, root: Uint8Array): Promise<void> {
  const tiles = rebuild(reader, size);
  let next = await tiles.next();
  for (; !next.done; next = await tiles.next()) {
    const { path, bytes } = next.value;
    const name = parseTilePath(path);
    if (name === undefined || name.level === 'entries') continue;
    const stored = hashesOf(await reader.tile(name.level, name.index, name.width), name.width);
    if (Buffer.compare(stored, bytes) !== 0)
      throw new TileError('TILE_MISMATCH', `${path} is not what the entries give`);
  }
  if (!sameHash(next.value, root)) throw new TileError('TILE_MISMATCH', 'the entries do not give the root');
}
