import type { Id } from '#domain/model/id.ts';
import type { Evidence, KeptEvidence } from '../evidence/evidence.ts';
import { isKept } from '../evidence/evidence.ts';

/**
 * The evidence of a reading that runs.
 * @throws if it does not name that reading: both are always changed together
 */
export function readingOf(evidence: Evidence, verification: Id<'Verification'>): KeptEvidence {
  if (!isKept(evidence) || evidence.checking !== verification)
    throw new Error(`${evidence.id} is not being read by ${verification}`);
  return evidence;
}
