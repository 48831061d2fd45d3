import type { Log } from '#store/ledger/log.ts';
import { logOf } from '#store/ledger/log-of.ts';
import { MemoryLedgerStore } from '#store/ledger/memory-ledger-store.ts';

export const ORIGIN = 'ledger.example/339901';

/** A log in which nothing has been sealed yet. */
export function emptyLedger(store = new MemoryLedgerStore(() => new Date().toISOString())): Log {
  return logOf(store, ORIGIN, async () => []);
}
