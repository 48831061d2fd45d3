import { cancelOwed } from '#domain/deadline/deadline/meet.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Timed } from './clock.ts';
import { Obstructions } from './obstructions.ts';
import { transitions } from './transitions.ts';

export interface WithdrawObstruction {
  readonly reason: string;
}

/**
 * The lawyer takes the report back. Why is put down: a report taken back under pressure is to be seen as one. That it was
 * overdue by then stays on record.
 */
export function withdrawObstruction(
  { obstruction, clock }: Timed,
  { reason }: WithdrawObstruction,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, obstruction, 'WITHDRAW', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted(
    { obstruction: obstruction.id },
    changed(Obstructions, obstruction, {
      type: 'ObstructionWithdrawn',
      at: now,
      reason,
      organ: obstruction.turn.organ,
    }),
    ...cancelOwed(clock, now),
  );
}
