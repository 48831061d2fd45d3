import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Case, CaseEvent } from './case.ts';
import { Cases } from './cases.ts';
import type { CaseAction } from './transitions.ts';
import { transitions } from './transitions.ts';

/** Takes an action on a case if the table allows it; trying to decide one's own case goes on record. */
export function decide(theCase: Case, action: CaseAction, event: CaseEvent, { actor }: Context): Decision {
  const refusal = forbids(transitions, theCase, action, actor);
  if (refusal === undefined) return accepted({ case: theCase.id }, changed(Cases, theCase, event));
  if (refusal.code !== 'OWN_CASE') return refused(refusal);
  return refusedOnRecord(refusal, changed(Cases, theCase, { type: 'OwnWorkAttempted', action, by: actor.id }));
}
