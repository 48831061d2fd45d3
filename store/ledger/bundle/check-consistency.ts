import { LedgerError } from '../ledger-error.ts';
import { verifyConsistency } from '../merkle/verify-consistency.ts';
import type { Checkpoint } from '../note/checkpoint.ts';
import type { BundledConsistency } from './bundle.ts';
import type { Finding } from './finding.ts';
import { found } from './finding.ts';
import { proofOf } from './hashes.ts';

/**
 * Whether two checkpoints are of one log, whichever is older: with none but those a court has kept in its own drawer this
 * shows a log that was rewritten since.
 *
 * @param proofs from the older one's size to the newer one's
 */
export function checkConsistency(
  checkpoint: Checkpoint,
  held: Checkpoint,
  proofs: readonly BundledConsistency[],
): Finding {
  if (held.origin !== checkpoint.origin) return found('OTHER_LOG', { origin: held.origin });
  const [older, newer] = held.size <= checkpoint.size ? [held, checkpoint] : [checkpoint, held];
  const details = { older: held.size, newer: checkpoint.size };
  const sizes = { older: older.size, newer: newer.size };
  if (older.size === 0 || older.size === newer.size)
    return found(continues(older, newer, []) ? 'CONSISTENT' : 'INCONSISTENT', details);
  const fitting = proofs.filter(({ size }) => size === older.size);
  if (fitting.length === 0) return found('CONSISTENCY_UNPROVEN', sizes);
  // Nobody signed a proof: one that does not hold says nothing against another that does, nor who is to blame.
  if (fitting.some(({ proof }) => continues(older, newer, proof))) return found('CONSISTENT', details);
  return found('PROOF_WRONG', sizes);
}

function continues(older: Checkpoint, newer: Checkpoint, proof: readonly string[]): boolean {
  try {
    const claim = { from: older.size, fromRoot: older.root, to: newer.size, toRoot: newer.root };
    verifyConsistency({ ...claim, proof: proofOf(proof) });
    return true;
  } catch (failure) {
    if (failure instanceof LedgerError) return false;
    throw failure;
  }
}
