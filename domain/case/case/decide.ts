import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { meetDeadline } from '#domain/deadline/deadline/meet.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Case, CaseEvent } from './case.ts';
import { Cases } from './cases.ts';
import { startHandling } from './handling-term.ts';
import type { CaseAction } from './transitions.ts';
import { transitions } from './transitions.ts';

export interface UnderDecision {
  readonly theCase: Case;
  /** The term of its filing review. */
  readonly filing: Deadline | undefined;
}

/** Takes an action on a case if the table allows it; trying to decide one's own case goes on record. */
export function decide(
  { theCase, filing }: UnderDecision,
  action: CaseAction,
  event: CaseEvent,
  { actor, now }: Context,
): Decision {
  const refusal = forbids(transitions, theCase, action, actor);
  if (refusal === undefined) {
    const begun = action === 'FILE' ? startHandling(theCase, now) : [];
    return accepted({ case: theCase.id }, changed(Cases, theCase, event), ...meetDeadline(filing, now), ...begun);
  }
  if (refusal.code !== 'OWN_CASE') return refused(refusal);
  return refusedOnRecord(refusal, changed(Cases, theCase, { type: 'OwnWorkAttempted', action, by: actor.id }));
}
