import type { Case } from '#domain/case/case/case.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { startVerification } from '../verification/start.ts';
import { differencesOf } from './differences.ts';
import type { Completing, Evidence, Kept } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { firstLock, provenLock } from './lock.ts';
import { transitions } from './transitions.ts';

export interface Completed {
  readonly evidence: Evidence;
  readonly theCase: Case | undefined;
}

/** Calls it sealed: this version, these bytes, under this lock. The worker has read all of it back from the store. */
export function seal({ evidence, theCase }: Completed, kept: Kept, context: Context): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, evidence, 'SEAL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (provenLock(firstLock(evidence), kept.lock) === undefined) return refused(refuse('LOCK_NOT_PROVEN'));
  const differences = differencesOf(evidence as Completing, kept);
  if (differences.length > 0) return refused(refuse('BYTES_DIFFER', { details: { differences } }));
  // Sealed says what S3 says; what the bytes are only reading them says, which begins with the seal or not at all.
  const { checking, start } = startVerification({ evidence, theCase, kept, cause: 'ARRIVAL' }, context);
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'EvidenceSealed', kept, at: now, checking }),
    start,
  );
}
