import { ledgerHeadKey, ledgerKeysKey } from '#store/keys.ts';
import { type Head, headOf } from '#store/ledger/head.ts';
import type { ShownCheckpoint } from '#store/ledger/ledger-store.ts';
import { Frontier } from '#store/ledger/merkle/frontier.ts';
import { sameHash } from '#store/ledger/merkle/hash.ts';
import { ProofError } from '#store/ledger/merkle/proof-error.ts';
import type { Checkpoint } from '#store/ledger/note/checkpoint.ts';
import { NoteError } from '#store/ledger/note/note-error.ts';
import { openCheckpoint } from '#store/ledger/note/open-checkpoint.ts';
import { parseVerifierKey } from '#store/ledger/note/verifier-key.ts';
import { keysOf } from '#store/ledger/signing-keys.ts';
import { LedgerFault } from './ledger-fault.ts';
import { checkpointOf } from './show.ts';
import type { Workshop } from './workshop.ts';

/** How far the log is sealed in the table, and how far it is published in the bucket. */
export interface Standing {
  readonly head: Head;
  /** The keys it has signed with, the newest first. */
  readonly keys: readonly string[];
  /** The checkpoint as it lies in the bucket, if there is one, and what it says, signed by one of those keys. */
  readonly shown: ShownCheckpoint | undefined;
  readonly checkpoint: Checkpoint | undefined;
}

/** @throws {LedgerFault} if table and bucket contradict each other */
export async function standing({ table, store, origin }: Workshop): Promise<Standing> {
  // Before head and keys: those that a checkpoint was made with are there when they are read later.
  const shown = await store.checkpoint();
  const [headItem, keysItem] = await table.read([ledgerHeadKey(origin), ledgerKeysKey(origin)], { consistent: true });
  const head = headOf(headItem);
  const keys = keysOf(keysItem);
  const checkpoint = shown && opened(shown, origin, keys);
  if (checkpoint !== undefined && checkpoint.size > head.size) {
    throw new LedgerFault('HEAD_BEHIND', `the table knows ${head.size} entries, the checkpoint ${checkpoint.size}`);
  }
  if (checkpoint?.size === head.size && !sameHash(checkpoint.root, rootOfHead(head))) throw rootDiffers(head);
  return { head, keys, shown, checkpoint };
}

/** How many entries are sealed that nobody outside can see yet. */
export function behind({ head, checkpoint }: Standing): number {
  return head.size - (checkpoint?.size ?? 0);
}

export function rootOfHead(head: Head): Uint8Array {
  try {
    return Frontier.from(head).root();
  } catch (failure) {
    if (failure instanceof ProofError) throw rootDiffers(head);
    throw failure;
  }
}

export function rootDiffers({ size }: Head): LedgerFault {
  return new LedgerFault('ROOT_DIFFERS', `the tree of ${size} entries is not that of the head`);
}

/** Its root is what the next tiles are built on: whoever could put another there would have the log continue it. */
function opened(shown: ShownCheckpoint, origin: string, keys: readonly string[]): Checkpoint {
  try {
    if (checkpointOf(shown)?.origin !== origin) {
      throw new LedgerFault('ORIGIN_DIFFERS', 'the checkpoint in the bucket is that of another log');
    }
    return openCheckpoint(shown.note, origin, keys.map(parseVerifierKey)).checkpoint;
  } catch (failure) {
    if (!(failure instanceof NoteError)) throw failure;
    throw new LedgerFault('CHECKPOINT_UNSIGNED', `no key of the log has signed the checkpoint: ${failure.code}`);
  }
}
