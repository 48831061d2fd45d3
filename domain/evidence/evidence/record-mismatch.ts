import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { startVerification } from '../verification/start.ts';
import { differencesOf } from './differences.ts';
import type { Completing, Kept } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { firstLock, provenLock } from './lock.ts';
import type { Completed } from './seal.ts';
import { transitions } from './transitions.ts';

/** Flags what is not what was declared. It is kept, and under hold whatever its kind: the original may be gone. */
export function recordMismatch({ evidence, theCase }: Completed, kept: Kept, context: Context): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, evidence, 'FLAG', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (provenLock({ ...firstLock(evidence), legalHold: true }, kept.lock) === undefined)
    return refused(refuse('LOCK_NOT_PROVEN'));
  const differences = differencesOf(evidence as Completing, kept);
  if (differences.length === 0) return refused(refuse('NOTHING_DIFFERS'));
  // It is read all the same: whoever looks into the difference must know what lies there.
  const { checking, start } = startVerification({ evidence, theCase, kept, cause: 'ARRIVAL' }, context);
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'EvidenceMismatched', kept, differences, at: now, checking }),
    start,
  );
}
