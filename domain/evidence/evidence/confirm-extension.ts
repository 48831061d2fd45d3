import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Evidence, Lock } from './evidence.ts';
import { isKept } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { lengthened } from './lengthened.ts';
import { transitions } from './transitions.ts';

/** The worker has lengthened the lock as it was ordered, and has read it back. It says nothing of the hold. */
export function confirmExtension(
  { evidence }: { readonly evidence: Evidence },
  lock: Lock,
  { actor, now }: Context,
): Decision {
  if (isKept(evidence) && evidence.order === undefined) return accepted({});
  const forbidden = forbids(transitions, evidence, 'CONFIRM_EXTENSION', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (!isKept(evidence)) throw new Error(`${evidence.id} has no lock`);
  const { retainUntil } = lock;
  if (retainUntil < lengthened(evidence)) return refused(refuse('LOCK_NOT_PROVEN'));
  const { legalHold } = evidence.kept.lock;
  const proven = { mode: 'COMPLIANCE', retainUntil, legalHold } as const;
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'RetentionExtended', lock: proven, at: now }),
  );
}
