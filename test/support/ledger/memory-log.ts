import { Edge } from '#store/ledger/merkle/edge.ts';
import { type EntryReader, TILE_WIDTH, type Tile, type TileReader } from '#store/ledger/merkle/tile.ts';
import { type TileName, tilePath } from '#store/ledger/merkle/tile-path.ts';

/** A log with its objects in memory, written as the sealer writes them. */
export class MemoryLog implements TileReader, EntryReader {
  readonly objects = new Map<string, Uint8Array>();
  /** What was read, in order. */
  readonly read: string[] = [];
  #edge = new Edge();

  get size(): number {
    return this.#edge.size;
  }

  root(): Uint8Array {
    return this.#edge.root();
  }

  /** Seals a batch of entries; returns the objects it wrote. */
  grow(entries: readonly Uint8Array[]): Tile[] {
    for (const entry of entries) this.#edge.append(entry);
    const tiles = this.#edge.tiles();
    for (const { path, bytes } of tiles) this.objects.set(path, bytes);
    return tiles;
  }

  /** As after a restart: what is known of the log is what is stored. */
  async reopen(): Promise<void> {
    this.#edge = await Edge.open(this, this.size, this.root());
  }

  /** The partial tiles lapse that a later one has replaced. */
  lapse(): void {
    for (const path of this.objects.keys()) {
      const whole = path.replace(/\.p\/\d+$/, '');
      if (path !== whole && this.objects.has(whole)) this.objects.delete(path);
    }
  }

  async tile(level: number, index: number, width: number): Promise<Uint8Array> {
    return this.#object({ level, index, width });
  }

  async entries(index: number, width: number): Promise<Uint8Array> {
    return this.#object({ level: 'entries', index, width });
  }

  #object(name: TileName): Uint8Array {
    const path = tilePath(name);
    this.read.push(path);
    const bytes = this.objects.get(path) ?? this.objects.get(tilePath({ ...name, width: TILE_WIDTH }));
    if (bytes === undefined) throw new Error(`the log has no ${path}`);
    return bytes;
  }
}
