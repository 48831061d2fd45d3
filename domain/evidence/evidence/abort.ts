import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Allowance } from '../allowance/allowance.ts';
import { returnDrawn } from '../allowance/return.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceItems } from './evidence-items.ts';
import { transitions } from './transitions.ts';

interface Records {
  readonly evidence: Evidence;
  /** From what it has drawn. */
  readonly allowances: readonly (Allowance | undefined)[];
}

/** The uploader gives it up. The parts in the store are cleared away by the reconciler, who alone may do that. */
export function abortUpload({ evidence, allowances }: Records, _command: unknown, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, evidence, 'ABORT', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { evidence: evidence.id },
    changed(EvidenceItems, evidence, { type: 'UploadAborted', reason: 'CANCELLED', at: now }),
    ...returnDrawn(evidence, allowances),
  );
}
