import type { Actor } from '#domain/model/actor.ts';
import { isOwn } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Approval } from './approval.ts';
import { awaitedOrgan } from './awaited.ts';

export type ApprovalAction = 'TAKE_STEP' | 'RETURN' | 'REJECT' | 'AMEND' | 'WITHDRAW';

const decision = { from: ['OPEN'], roles: ['LEADER'], guard: ofAnother, article: '32号, 21号' } as const;
const proposer = { roles: ['OFFICER', 'LEADER', 'CUSTODIAN'], guard: own, article: '32号' } as const;

/** What may happen to a proposal. Which roles a step takes stands in its kind; here is who may have a say at all. */
export const transitions: readonly Transition<Approval, ApprovalAction>[] = [
  { action: 'TAKE_STEP', to: 'OPEN', ...decision },
  { action: 'RETURN', to: 'RETURNED', ...decision },
  { action: 'REJECT', to: 'REJECTED', ...decision },
  { action: 'AMEND', from: ['RETURNED'], to: 'OPEN', ...proposer },
  { action: 'WITHDRAW', from: ['OPEN', 'RETURNED'], to: 'WITHDRAWN', ...proposer },
];

/** Nobody decides what is their own work, in any step of it (domain: nobody approves, reviews, or has custody of, their own work). */
function ofAnother(approval: Approval, actor: Actor): Refusal | undefined {
  if (isOwn(actor, approval.proposer, ...approval.hands, ...(approval.parties ?? []))) return refuse('OWN_APPROVAL');
  const awaited = awaitedOrgan(approval);
  return awaited === actor.organ ? undefined : refuse('NOT_YOUR_STEP', { details: { organ: awaited ?? '' } });
}

function own({ proposer: by }: Approval, { id }: Actor): Refusal | undefined {
  return by === id ? undefined : refuse('NOT_YOUR_PROPOSAL');
}
