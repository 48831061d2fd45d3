import type { Context, Refused } from '#domain/model/decision.ts';
import { changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import { one } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Obstruction } from './obstruction.ts';
import { AnswerableObstructions, Obstructions } from './obstructions.ts';
import type { ObstructionAction } from './transitions.ts';
import { transitions } from './transitions.ts';

/** What a body's command names. */
export const toBeAnswered = (id: string) => ({ obstruction: one(AnswerableObstructions, id) });

/** Why a body may not take an action now; trying to judge one's own act goes on record. */
export function answering(
  obstruction: Obstruction,
  action: ObstructionAction,
  { actor }: Context,
): Refused | undefined {
  const refusal = forbids(transitions, obstruction, action, actor);
  if (refusal === undefined) return undefined;
  if (refusal.code !== 'OWN_ACT') return refused(refusal);
  return refusedOnRecord(
    refusal,
    changed(Obstructions, obstruction, { type: 'OwnWorkAttempted', action, by: actor.id }),
  );
}
