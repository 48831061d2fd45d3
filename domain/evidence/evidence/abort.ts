import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { transitions } from './transitions.ts';

/** The uploader gives it up. The parts in the store are cleared away by the reconciler, who alone may do that. */
export function abortUpload(
  { evidence }: { evidence: Evidence },
  _command: unknown,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, evidence, 'ABORT', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'UploadAborted', reason: 'CANCELLED', at: now }),
  );
}
