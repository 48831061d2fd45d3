import type { Context, Decision } from '#domain/model/decision.ts';
import { changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Entrustment, EntrustmentEvent, Judging } from './entrustment.ts';
import { Entrustments } from './entrustments.ts';
import { transitions } from './transitions.ts';

/** Why somebody may not decide about papers, if they may not; that they tried to judge what is their own goes on record. */
export function forbidden(entrustment: Entrustment, action: Judging, { actor }: Context): Decision | undefined {
  const refusal = forbids(transitions, entrustment, action, actor);
  if (refusal === undefined) return undefined;
  const attempt = attempted(refusal.code, action, actor.id);
  return attempt === undefined
    ? refused(refusal)
    : refusedOnRecord(refusal, changed(Entrustments, entrustment, attempt));
}

function attempted(code: string, action: Judging, by: Context['actor']['id']): EntrustmentEvent | undefined {
  if (code === 'OWN_REJECTION') return { type: 'OwnRejectionDecided', by };
  return code === 'OWN_PAPERS' || code === 'REJECTED_BEFORE' ? { type: 'OwnPapersAttempted', action, by } : undefined;
}
