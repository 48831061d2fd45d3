import type { Actor } from '#domain/model/actor.ts';
import type { Refused } from '#domain/model/decision.ts';
import { changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Item, OwnWork } from './item.ts';
import { Items } from './items.ts';
import type { ItemAction } from './transitions.ts';
import { transitions } from './transitions.ts';

/** The answer to an action the table forbids, or nothing if it is allowed. Trying it on one's own work is recorded. */
export function forbidden(item: Item, action: ItemAction, actor: Actor): Refused | undefined {
  const refusal = forbids(transitions, item, action, actor);
  if (refusal === undefined) return undefined;
  return refusal.code === 'OWN_WORK' && action !== 'REQUEST_CHECK_OUT'
    ? ownWork(item, action, refusal, actor)
    : refused(refusal);
}

/** Refuses, and leaves the attempt in the item's history. */
export function ownWork(item: Item, action: OwnWork, refusal: Refusal, { id }: Actor): Refused {
  return refusedOnRecord(refusal, changed(Items, item, { type: 'OwnWorkAttempted', action, by: id }));
}
