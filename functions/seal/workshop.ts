import type { Instant } from '#domain/model/time.ts';
import type { LedgerStore } from '#store/ledger/ledger-store.ts';
import type { Signer } from '#store/ledger/note/signer.ts';
import type { Patience } from '#store/send.ts';
import type { Table } from '#store/table.ts';
import type { KeptEdge } from './kept-edge.ts';

/** What the sealer works with. */
export interface Workshop {
  readonly table: Table;
  readonly store: LedgerStore;
  /** The log's name for ever, first line of its checkpoints and name of its keys. */
  readonly origin: string;
  /**
   * The keys that sign now, the older first; while one follows another, both.
   * @param failed is told why one of them cannot be had; the others are
   */
  signers(now: Instant, failed: (failure: unknown) => void): Promise<readonly Signer[]>;
  readonly edge: KeptEdge;
  readonly world: Patience & { now(): Instant; token(): string };
}
