import type { Actor } from '#domain/model/actor.ts';
import { isOwn } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Case } from './case.ts';

export type CaseAction = 'FILE' | 'DECLINE';

/** Whether to file is proposed by the officer in charge and decided by a leader: never by the same person (CPR 178). */
export const transitions: readonly Transition<Case, CaseAction>[] = [
  {
    action: 'FILE',
    from: ['UNDER_FILING_REVIEW'],
    to: 'FILED',
    roles: ['LEADER'],
    guard: notOwnWork,
    article: 'CPR 178; PSAPL 90; 32号',
  },
  {
    action: 'DECLINE',
    from: ['UNDER_FILING_REVIEW'],
    to: 'NOT_FILED',
    roles: ['LEADER'],
    guard: notOwnWork,
    article: 'CPR 178; PSAPL 90; 32号',
  },
];

function notOwnWork({ officerInCharge }: Case, actor: Actor): Refusal | undefined {
  return isOwn(actor, officerInCharge) ? refuse('OWN_CASE') : undefined;
}
