import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { forbids } from '#domain/model/transition.ts';
import { Entrustments } from './entrustments.ts';
import { transitions } from './transitions.ts';
import type { Timed } from './visit-clock.ts';
import { stopClocks } from './visit-clock.ts';

export interface MoveEntrustment {
  readonly movedTo: Id<'Centre'>;
}

/**
 * For moves recorded before papers moved with them in one commit. The person defended is held elsewhere now: the papers have to be presented there. The defender's place and the case
 * are given free, so that the same lawyer's papers can be verified at the other centre. Visits stay, flagged.
 */
export function moveEntrustment(records: Timed, { movedTo }: MoveEntrustment, { actor, now }: Context): Decision {
  const { entrustment } = records;
  // What was ended meanwhile has nothing left to move.
  if (forbids(transitions, entrustment, 'MOVE', actor) !== undefined) return accepted({});
  return accepted(
    {},
    changed(Entrustments, entrustment, { type: 'EntrustmentMoved', movedTo }),
    ...stopClocks(records, now),
  );
}
