import { checkSize } from './checked.ts';
import { completeSubtrees, rootOver } from './complete-subtrees.ts';
import { decodeEntries, encodeEntries } from './entry-bundle.ts';
import { tilesOfGrowth } from './growth.ts';
import { leafHash, sameHash } from './hash.ts';
import { OpenTile } from './open-tile.ts';
import { type EntryReader, TILE_WIDTH, type Tile, TileError, type TileReader } from './tile.ts';
import { type TileName, tilePath } from './tile-path.ts';

/**
 * A log being lengthened: of every level the tile at its end, and the entries that do not fill a bundle yet. What it
 * says to write follows from the sequence of entries alone, so writing it again after a crash changes nothing.
 */
export class Edge {
  #size = 0;
  /** How far the tiles are written. */
  #written = 0;
  #entries: Uint8Array[] = [];
  readonly #levels: OpenTile[] = [];
  #full: Tile[] = [];

  /**
   * The edge of a log that is stored, at a size whose tiles are all there.
   *
   * @param root of that size, known from elsewhere: what the bucket says is not believed
   * @throws TileError if tiles and entries do not give that root
   */
  static async open(reader: TileReader & EntryReader, size: number, root: Uint8Array): Promise<Edge> {
    checkSize(size);
    const edge = new Edge();
    edge.#size = size;
    edge.#written = size;
    const bundled = size % TILE_WIDTH;
    const bundle = bundled > 0 ? await reader.entries(Math.floor(size / TILE_WIDTH), bundled) : new Uint8Array();
    edge.#entries = decodeEntries(bundle, bundled);
    for (let [level, rest] = [0, size]; rest > 0; level += 1, rest = Math.floor(rest / TILE_WIDTH)) {
      edge.#levels.push(await OpenTile.read(reader, level, rest));
    }
    if (!sameHash(edge.root(), root) || !edge.#entriesMatch()) {
      throw new TileError('TILE_MISMATCH', 'the stored tiles are not those of the log');
    }
    return edge;
  }

  /** Entries in the log. */
  get size(): number {
    return this.#size;
  }

  /** Lengthens the log by one entry, of at most 65,535 bytes; returns its leaf hash. */
  append(entry: Uint8Array): Uint8Array {
    checkSize(this.#size + 1);
    const leaf = leafHash(entry);
    this.#entries.push(entry);
    this.#size += 1;
    if (this.#entries.length === TILE_WIDTH) this.#keep('entries', encodeEntries(this.#entries.splice(0)));
    this.#push(0, leaf);
    return leaf;
  }

  root(): Uint8Array {
    return rootOver(this.#levels.toReversed().flatMap((tile) => completeSubtrees(tile.hashes())));
  }

  /** What has to be written since the last call (or since it was opened), before a checkpoint of this size is shown. */
  tiles(): Tile[] {
    const partial = tilesOfGrowth(this.#written, this.#size).filter(({ width }) => width < TILE_WIDTH);
    this.#written = this.#size;
    return [...this.fullTiles(), ...partial.map((name) => ({ ...this.#partial(name), full: false }))];
  }

  /** Of that, what became full: while a long log is lengthened, its partial tiles matter at the end alone. */
  fullTiles(): Tile[] {
    const full = this.#full;
    this.#full = [];
    return full;
  }

  #push(level: number, hash: Uint8Array): void {
    this.#levels[level] ??= new OpenTile();
    const tile = this.#levels[level];
    tile.push(hash);
    if (!tile.isFull) return;
    const hashes = tile.take();
    this.#keep(level, hashes);
    this.#push(level + 1, rootOver(completeSubtrees(hashes)));
  }

  /** Called when the tile is full: its index is that of the last one complete on its level. */
  #keep(level: TileName['level'], bytes: Uint8Array): void {
    const tiles = Math.floor(this.#size / TILE_WIDTH ** (level === 'entries' ? 1 : level + 1));
    this.#full.push({ path: tilePath({ level, index: tiles - 1, width: TILE_WIDTH }), bytes, full: true });
  }

  #partial(name: TileName): Omit<Tile, 'full'> {
    const hashes = name.level === 'entries' ? undefined : this.#levels[name.level]?.copy();
    return { path: tilePath(name), bytes: hashes ?? encodeEntries(this.#entries) };
  }

  #entriesMatch(): boolean {
    const tile = this.#levels[0];
    return this.#entries.every((entry, at) => tile !== undefined && sameHash(leafHash(entry), tile.hash(at)));
  }
}
