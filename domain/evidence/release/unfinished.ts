import type { Evidence } from '../evidence/evidence.ts';
import { isKept } from '../evidence/evidence.ts';

/**
 * Whether something of it is still under way: an upload, a reading of all its bytes, an order to keep it longer. What was
 * sealed and never read is not done with either: nobody knows yet whether it is right, and its hold is all that keeps it.
 */
export function isUnfinished(evidence: Evidence): boolean {
  if (isKept(evidence))
    return evidence.status === 'SEALED' || evidence.checking !== undefined || evidence.order !== undefined;
  return evidence.status !== 'ABORTED';
}
