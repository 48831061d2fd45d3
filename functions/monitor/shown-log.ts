import { entryBytes } from '#store/ledger/entry.ts';
import { LedgerError } from '#store/ledger/ledger-error.ts';
import { decodeEntries } from '#store/ledger/merkle/entry-bundle.ts';
import { HASH_BYTES, leafHash, sameHash } from '#store/ledger/merkle/hash.ts';
import { inclusionIn } from '#store/ledger/merkle/inclusion-proof.ts';
import { hashesOf, TILE_WIDTH } from '#store/ledger/merkle/tile.ts';
import { TreeReader } from '#store/ledger/merkle/tree-reader.ts';
import { verifyInclusion } from '#store/ledger/merkle/verify-inclusion.ts';
import type { Checkpoint } from '#store/ledger/note/checkpoint.ts';
import type { Item } from '#store/table.ts';
import type { Workshop } from './workshop.ts';

/** 256 entries as anybody reads them, whose hashes are those of the checkpoint's tree. */
interface Stretch {
  readonly entries: readonly Uint8Array[];
  readonly leaves: Uint8Array;
}

/** The log's own objects under a checkpoint; each stretch is read, and followed up to the root, once. */
export class ShownLog {
  readonly #store: Workshop['store'];
  readonly #checkpoint: Checkpoint;
  /** Stretches that lie together share the tiles above them. */
  readonly #tree: TreeReader;
  readonly #stretches = new Map<number, Promise<Stretch | undefined>>();

  constructor(store: Workshop['store'], checkpoint: Checkpoint) {
    this.#store = store;
    this.#checkpoint = checkpoint;
    this.#tree = new TreeReader(store, checkpoint.size);
  }

  /** Whether the log has an event's commitment there. */
  async holds(position: number, committed: Uint8Array): Promise<boolean> {
    const [index, at] = [Math.floor(position / TILE_WIDTH), position % TILE_WIDTH];
    const known = this.#stretches.get(index) ?? this.#unlessFalse(index);
    this.#stretches.set(index, known);
    const stretch = await known;
    const there = stretch?.entries[at];
    if (stretch === undefined || there === undefined) return false;
    const leaf = stretch.leaves.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
    return sameHash(there, committed) && sameHash(leaf, leafHash(there));
  }

  async #unlessFalse(index: number): Promise<Stretch | undefined> {
    try {
      return await this.#read(index);
    } catch (failure) {
      if (failure instanceof LedgerError) return undefined;
      throw failure;
    }
  }

  /** One proof binds the whole tile: all its other hashes are beside that leaf's path. */
  async #read(index: number): Promise<Stretch> {
    const { size, root } = this.#checkpoint;
    const start = index * TILE_WIDTH;
    const width = Math.min(TILE_WIDTH, size - start);
    const [bundle, leaves, proof] = await Promise.all([
      this.#store.entries(index, width),
      this.#store.tile(0, index, width).then((bytes) => hashesOf(bytes, width)),
      inclusionIn(this.#tree, start, size),
    ]);
    verifyInclusion({ index: start, size, leaf: leaves.subarray(0, HASH_BYTES), proof, root });
    return { entries: decodeEntries(bundle, width), leaves };
  }
}

/** What the log should have of an event; nothing if no entry can be made of what its item says. */
export function commitmentOf(item: Item | undefined): Uint8Array | undefined {
  try {
    return entryBytes({ id: String(item?.entry), digest: String(item?.digest) });
  } catch (failure) {
    if (failure instanceof LedgerError) return undefined;
    throw failure;
  }
}
