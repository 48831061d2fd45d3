import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { Entrustments } from './entrustments.ts';
import { transitions } from './transitions.ts';
import type { Timed } from './visit-clock.ts';
import { stopClocks } from './visit-clock.ts';

export interface RevokeEntrustment {
  readonly reason: string;
}

/** The suspect dismisses the lawyer, or the lawyer steps down; the defender's place is free again. */
export function revokeEntrustment(records: Timed, { reason }: RevokeEntrustment, { actor, now }: Context): Decision {
  const { entrustment } = records;
  const forbidden = forbids(transitions, entrustment, 'REVOKE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { entrustment: entrustment.id },
    changed(Entrustments, entrustment, { type: 'EntrustmentRevoked', reason }),
    ...stopClocks(records, now),
  );
}
