import type { Actor } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Transfer } from './transfer.ts';

export type TransferAction = 'RECEIVE' | 'REFUSE' | 'RETURN';

const CUSTODY = { roles: ['CUSTODIAN'], article: '21号' } as const;

export const transitions: readonly Transition<Transfer, TransferAction>[] = [
  { action: 'RECEIVE', from: ['DISPATCHED'], to: 'RECEIVED', ...CUSTODY, guard: addressed },
  { action: 'REFUSE', from: ['DISPATCHED'], to: 'REFUSED', ...CUSTODY, guard: addressed },
  { action: 'RETURN', from: ['REFUSED'], to: 'RETURNED', ...CUSTODY, guard: sent },
];

function addressed({ destination }: Transfer, { organ }: Actor): Refusal | undefined {
  return destination === organ ? undefined : refuse('NOT_ADDRESSED_TO_YOU');
}

function sent({ origin }: Transfer, { organ }: Actor): Refusal | undefined {
  return origin === organ ? undefined : refuse('NOT_DISPATCHED_BY_YOU');
}
