import type { KeptEvidence } from '../evidence/evidence.ts';
import type { LockWanted } from '../evidence/lock.ts';

/**
 * The lock under which evidence lies once it is flagged: for no longer than it was, since it is not known what it is, but
 * under hold, also of a kind that arrives without, unless that has been lifted since. It may be the only trace of what
 * was tampered with, and nobody is to be able to wait until its days are over.
 */
export function lockOnceFlagged({ kept, release }: KeptEvidence): LockWanted {
  return { retainUntil: kept.lock.retainUntil, legalHold: release === undefined };
}
