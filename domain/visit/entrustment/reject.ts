import { cancelDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { RejectionReason } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { transitions } from './transitions.ts';
import type { Timed } from './visit-clock.ts';

export interface RejectEntrustment {
  readonly reason: RejectionReason;
}

export function rejectEntrustment(
  { entrustment, clock }: Timed,
  { reason }: RejectEntrustment,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, entrustment, 'REJECT', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, { type: 'EntrustmentRejected', reason }),
    ...cancelDeadline(clock, now),
  );
}
