import type { Change } from '#domain/model/decision.ts';
import { changed } from '#domain/model/decision.ts';
import type { Difference, Evidence, Lock, Read } from '../evidence/evidence.ts';
import { EvidenceItems } from '../evidence/evidence-items.ts';
import { readingOf } from './reading-of.ts';

interface Flag {
  readonly read: Read;
  readonly differences: readonly Difference[];
  /** As it was put under hold; nothing if there is nothing left to hold. */
  readonly lock?: Lock;
}

/**
 * What a reading that found something else does to the evidence. It is kept as it lies: the original may be gone. What is
 * found of something that was flagged before is added to what is known of it.
 */
export function flagged(evidence: Evidence, { read, differences, lock }: Flag): Change {
  const item = readingOf(evidence, read.verification);
  const held = lock === undefined ? {} : { lock };
  if (item.status === 'MISMATCH') {
    const more = differences.filter((each) => !item.differences.includes(each));
    const found = more.length === 0 ? {} : { differences: more };
    return changed(EvidenceItems, evidence, { type: 'MismatchRead', read, ...found, ...held });
  }
  const kept = { ...item.kept, ...held };
  return changed(EvidenceItems, evidence, { type: 'EvidenceMismatched', kept, differences, read, at: read.at });
}
