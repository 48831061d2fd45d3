import type { ShownCheckpoint } from '#store/ledger/ledger-store.ts';
import { type Checkpoint, parseCheckpoint } from '#store/ledger/note/checkpoint.ts';
import { parseNote } from '#store/ledger/note/note.ts';
import type { Workshop } from './workshop.ts';

/** What a shown checkpoint says; of none, nothing. */
export function checkpointOf(shown: ShownCheckpoint | undefined): Checkpoint | undefined {
  return shown && parseCheckpoint(parseNote(shown.note).text);
}

/**
 * Shows a checkpoint, unless another sealer has meanwhile shown one of a larger log: the log never looks smaller than it
 * was, however late a sealer comes.
 * @param over the one that was read before
 */
export async function show(
  { store, world }: Pick<Workshop, 'store' | 'world'>,
  note: string,
  size: number,
  over: ShownCheckpoint | undefined,
): Promise<void> {
  let there = over;
  while ((checkpointOf(there)?.size ?? 0) <= size) {
    if (await store.replaceCheckpoint(note, there)) return;
    await world.wait(world.chance() * 100);
    there = await store.checkpoint();
  }
}
