import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { AbortReason, Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { transitions } from './transitions.ts';

export interface EndUpload {
  readonly reason: Exclude<AbortReason, 'CANCELLED'>;
}

/** A worker records that an upload came to nothing: its term passed, or there is nothing that could be completed. */
export function endUpload({ evidence }: { evidence: Evidence }, { reason }: EndUpload, context: Context): Decision {
  const action = reason === 'EXPIRED' ? 'EXPIRE' : 'GIVE_UP';
  const forbidden = forbids(transitions, evidence, action, context.actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'UploadAborted', reason, at: context.now }),
  );
}
