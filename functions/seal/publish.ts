import { Edge } from '#store/ledger/merkle/edge.ts';
import { sameHash } from '#store/ledger/merkle/hash.ts';
import { TILE_WIDTH, type Tile } from '#store/ledger/merkle/tile.ts';
import { type Checkpoint, formatCheckpoint } from '#store/ledger/note/checkpoint.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import { entriesBetween } from '#store/ledger/sealed-entries.ts';
import { partialTiles } from './partial-tiles.ts';
import { repairing } from './repairing.ts';
import type { Run } from './run.ts';
import { show } from './show.ts';
import { signed } from './signed.ts';
import { rootDiffers, rootOfHead, type Standing } from './standing.ts';
import type { Workshop } from './workshop.ts';

/** How many tiles are on their way at once. */
const AT_ONCE = 8;

/**
 * The most entries between two checkpoints: seconds of work and a few MB, so that a run cut short has still brought the
 * bucket further. Whole tiles, so that no partial ones are left between.
 */
export const STRETCH = 80 * TILE_WIDTH;

export interface Publishing {
  readonly signers: readonly Signer[];
  /** Entries, whole tiles. */
  readonly stretch: number;
  readonly run: Run;
}

/**
 * Brings the bucket a stretch nearer to the head: the tiles that are missing since the checkpoint shown there, then a
 * checkpoint. What is written follows from the sequence alone, so that whoever comes after a crash writes the same again.
 * Once a day the checkpoint is kept for good, with the tiles that it is read from: those that are not full yet, too.
 * @returns how many entries the bucket then shows
 * @throws {LedgerFault} if table and bucket contradict each other, or no key signs
 */
export async function publish(workshop: Workshop, at: Standing, publishing: Publishing): Promise<number> {
  const { store, origin, world } = workshop;
  const { head, shown, checkpoint } = at;
  const isNewDay = shown === undefined || dayOf(shown.writtenAt) < dayOf(world.now());
  if (head.size === 0 || (checkpoint?.size === head.size && !isNewDay)) return head.size;
  const size = endOf(at, publishing.stretch);
  const edge = await edgeAt(workshop, checkpoint);
  for (const entry of await entriesBetween(workshop.table, origin, edge.size, size)) edge.append(entry);
  const root = edge.root();
  // On the way there nothing says what a root should be; the last one must be the head's.
  if (size === head.size && !sameHash(root, rootOfHead(head))) throw rootDiffers(head);
  // Before the tiles: while no key signs, no run writes them in vain.
  const note = await signed(
    formatCheckpoint({ origin, size, root, extensions: [] }),
    publishing.signers,
    publishing.run,
  );
  const tiles = edge.tiles();
  await each(tiles, (tile) => (isNewDay && !tile.full ? store.keep(tile) : store.write(tile)));
  // One of the same size was kept with its tiles; while nothing happens they need not be kept twice.
  if (isNewDay && (tiles.length > 0 || (await store.keptCheckpoint(size)) === undefined)) {
    const kept = new Set(tiles.map(({ path }) => path));
    const old = (await partialTiles(repairing(workshop), size)).filter(({ path }) => !kept.has(path));
    await each(old, (tile) => store.keep(tile));
    await store.keepCheckpoint(size, note);
  }
  await show(workshop, note, size, shown);
  workshop.edge.keep(edge);
  return size;
}

async function edgeAt(workshop: Workshop, from: Checkpoint | undefined): Promise<Edge> {
  if (from === undefined) return new Edge();
  return workshop.edge.take(from) ?? (await Edge.open(repairing(workshop), from.size, from.root));
}

/** Up to where a stretch goes that begins at the checkpoint. */
function endOf({ head, checkpoint }: Standing, stretch: number): number {
  const next = (Math.floor((checkpoint?.size ?? 0) / stretch) + 1) * stretch;
  return Math.min(head.size, next);
}

/** In universal time: what is daily here is so for witnesses anywhere. */
function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

async function each(tiles: readonly Tile[], write: (tile: Tile) => Promise<void>): Promise<void> {
  for (let at = 0; at < tiles.length; at += AT_ONCE) await Promise.all(tiles.slice(at, at + AT_ONCE).map(write));
}
