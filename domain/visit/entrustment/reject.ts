import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Entrustment, RejectionReason } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { transitions } from './transitions.ts';

export interface RejectEntrustment {
  readonly reason: RejectionReason;
}

export function rejectEntrustment(
  { entrustment }: { entrustment: Entrustment },
  { reason }: RejectEntrustment,
  { actor }: Context,
): Decision {
  const forbidden = forbids(transitions, entrustment, 'REJECT', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, { type: 'EntrustmentRejected', reason }),
  );
}
