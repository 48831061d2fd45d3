import type { LedgerStore } from './ledger-store.ts';
import type { Log } from './log.ts';
import { parseCheckpoint } from './note/checkpoint.ts';
import { parseNote } from './note/note.ts';

/** The log of a store, as its readers see it. */
export function logOf(store: LedgerStore, origin: string, keys: () => Promise<readonly string[]>): Log {
  return {
    origin,
    keys,
    tiles: store,
    async checkpoint(size) {
      const newest = (await store.checkpoint())?.note;
      if (newest === undefined || size === undefined) return newest ?? kept(store, size);
      // Before the kept one: while the log was idle its keys may have changed, and present ones sign the newest.
      return parseCheckpoint(parseNote(newest).text).size === size ? newest : kept(store, size);
    },
  };
}

async function kept(store: LedgerStore, size: number | undefined): Promise<string | undefined> {
  return size === undefined ? undefined : store.keptCheckpoint(size);
}
