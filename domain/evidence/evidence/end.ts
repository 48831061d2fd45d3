import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Allowance } from '../allowance/allowance.ts';
import { returnDrawn } from '../allowance/return.ts';
import type { AbortReason, Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { transitions } from './transitions.ts';

export interface EndUpload {
  readonly reason: Exclude<AbortReason, 'CANCELLED'>;
}

interface Records {
  readonly evidence: Evidence;
  /** From what it has drawn. */
  readonly allowances: readonly (Allowance | undefined)[];
}

/** A worker records that an upload came to nothing: its term passed, or there is nothing that could be completed. */
export function endUpload({ evidence, allowances }: Records, { reason }: EndUpload, context: Context): Decision {
  const action = reason === 'EXPIRED' ? 'EXPIRE' : 'GIVE_UP';
  const forbidden = forbids(transitions, evidence, action, context.actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'UploadAborted', reason, at: context.now }),
    ...returnDrawn(evidence, allowances),
  );
}
