import type { ProofSource } from '#store/ledger/watch.ts';

/** A log as an outsider reaches it. */
export interface LogSource {
  checkpoint(): Promise<string>;
  readonly consistencyProof: ProofSource;
}
