import { within } from '#domain/directory/organ/organ.ts';
import type { Actor } from '#domain/model/actor.ts';
import { isOwn } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { Item } from './item.ts';
import { shelfOf } from './item.ts';

export type ItemAction =
  | 'DEPOSIT'
  | 'REQUEST_CHECK_OUT'
  | 'APPROVE_CHECK_OUT'
  | 'REJECT_CHECK_OUT'
  | 'CHECK_OUT'
  | 'CHECK_IN'
  | 'DISPATCH';

const CUSTODY = { roles: ['CUSTODIAN'], article: '21号' } as const;
const DECISION = { roles: ['LEADER'], guard: decidable, article: '21号' } as const;

/** What may happen to an item. While it is in transit, what happens to it is what happens to the transfer. */
export const transitions: readonly Transition<Item, ItemAction>[] = [
  { action: 'DEPOSIT', from: ['SEIZED'], to: 'DEPOSITED', ...CUSTODY, guard: takesIn },
  {
    action: 'REQUEST_CHECK_OUT',
    from: ['DEPOSITED'],
    to: 'CHECK_OUT_REQUESTED',
    roles: ['OFFICER'],
    guard: handles,
    article: '21号',
  },
  { action: 'APPROVE_CHECK_OUT', from: ['CHECK_OUT_REQUESTED'], to: 'CHECK_OUT_APPROVED', ...DECISION },
  // An approval that nobody has used yet can be taken back; otherwise an item could wait for its officer for ever.
  { action: 'REJECT_CHECK_OUT', from: ['CHECK_OUT_REQUESTED', 'CHECK_OUT_APPROVED'], to: 'DEPOSITED', ...DECISION },
  { action: 'CHECK_OUT', from: ['CHECK_OUT_APPROVED'], to: 'CHECKED_OUT', ...CUSTODY, guard: keeps },
  { action: 'CHECK_IN', from: ['CHECKED_OUT'], to: 'DEPOSITED', ...CUSTODY, guard: keeps },
  { action: 'DISPATCH', from: ['DEPOSITED'], to: 'IN_TRANSIT', ...CUSTODY, guard: keeps },
];

/** Handling and custody are apart (办案与管理相分离, 21号). */
export function notOwnWork({ handlers }: Item, { id }: Actor): Refusal | undefined {
  return handlers.some((handler) => handler === id) ? refuse('OWN_WORK') : undefined;
}

function takesIn(item: Item, actor: Actor): Refusal | undefined {
  return ofHandlingOrgan(item, actor) ?? notOwnWork(item, actor);
}

function keeps(item: Item, actor: Actor): Refusal | undefined {
  if (shelfOf(item)?.organ !== actor.organ) return refuse('NOT_KEPT_BY_YOU');
  return notOwnWork(item, actor);
}

function handles({ handlers }: Item, { id }: Actor): Refusal | undefined {
  return handlers.some((handler) => handler === id) ? undefined : refuse('NOT_A_HANDLER');
}

/** A leader who is also a custodian sees items of other organs, but decides nothing about them. */
function decidable(item: Item, actor: Actor): Refusal | undefined {
  const own = 'checkOut' in item && isOwn(actor, item.checkOut.by);
  return ofHandlingOrgan(item, actor) ?? (own ? refuse('OWN_WORK') : undefined);
}

function ofHandlingOrgan(item: Item, { organ }: Actor): Refusal | undefined {
  return organ !== undefined && within(item.organ, organ) ? undefined : refuse('NOT_HANDLING_ORGAN');
}
