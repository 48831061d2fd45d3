import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { Entrustments } from './entrustments.ts';
import { transitions } from './transitions.ts';
import type { Timed } from './visit-clock.ts';
import { stopClocks } from './visit-clock.ts';

/** For releases recorded before papers ended with them in one commit. */
export function endEntrustment(records: Timed, _command: unknown, { actor, now }: Context): Decision {
  const { entrustment } = records;
  // What was ended meanwhile has nothing left to end.
  if (forbids(transitions, entrustment, 'END', actor) !== undefined) return accepted({});
  return accepted(
    {},
    changed(Entrustments, entrustment, { type: 'EntrustmentEnded', at: now }),
    ...stopClocks(records, now),
  );
}
