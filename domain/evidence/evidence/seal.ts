import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { differencesOf } from './differences.ts';
import type { Completing, Evidence, Kept } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { provenLock } from './lock.ts';
import { transitions } from './transitions.ts';

/** Calls it sealed: this version, these bytes, under this lock. The worker has read all of it back from the store. */
export function seal({ evidence }: { evidence: Evidence }, kept: Kept, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, evidence, 'SEAL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (provenLock(evidence, kept.lock) === undefined) return refused(refuse('LOCK_NOT_PROVEN'));
  const differences = differencesOf(evidence as Completing, kept);
  if (differences.length > 0) return refused(refuse('BYTES_DIFFER', { details: { differences } }));
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'EvidenceSealed', kept, at: now }),
  );
}
