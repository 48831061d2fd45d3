import type { Context, Refused } from '#domain/model/decision.ts';
import { changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { DutyRequest } from './duty-request.ts';
import { DutyRequests } from './duty-requests.ts';
import type { DutyRequestAction } from './transitions.ts';
import { transitions } from './transitions.ts';

/** Why an action may not be taken; an officer's attempt to dispose of what they themselves passed on stays on record. */
export function forbidding(
  request: DutyRequest,
  action: DutyRequestAction,
  { actor }: Pick<Context, 'actor'>,
): Refused | undefined {
  const refusal = forbids(transitions, request, action, actor);
  if (refusal === undefined) return undefined;
  if (refusal.code !== 'OWN_REQUEST') return refused(refusal);
  return refusedOnRecord(refusal, changed(DutyRequests, request, { type: 'OwnWorkAttempted', action, by: actor.id }));
}
