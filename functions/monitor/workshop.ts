import type { LedgerStore } from '#store/ledger/ledger-store.ts';
import type { Patience } from '#store/send.ts';
import type { Table } from '#store/table.ts';

/** The keys of the log as they are known without asking the log. */
export interface Configured {
  /** What the configuration names: a KMS key, or a secret. */
  readonly ids: readonly string[];
  /** Their public keys, as notes know them; undefined where they cannot be had without being able to sign. */
  publicKeys(): Promise<readonly string[] | undefined>;
}

/** What the monitor works with. It reads the log as outsiders do, and writes what it remembers alone. */
export interface Workshop {
  readonly table: Table;
  readonly store: Pick<LedgerStore, 'checkpoint' | 'tile' | 'entries'>;
  readonly origin: string;
  readonly configured: Configured;
  readonly world: Patience & { now(): string; token(): string };
}
