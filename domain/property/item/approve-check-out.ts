import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { refuse } from '../refusals.ts';
import { forbidden } from './forbidden.ts';
import type { Item } from './item.ts';
import { Items } from './items.ts';

/** 调用审批: a leader of the handling organ who did not ask for it. */
export function approveCheckOut({ item }: { item: Item }, _command: unknown, { actor, now }: Context): Decision {
  const no = forbidden(item, 'APPROVE_CHECK_OUT', actor);
  if (no !== undefined) return no;
  if ('checkOut' in item && item.checkOut.returnBy <= now) return refused(refuse('APPROVAL_LAPSED'));
  return accepted({ item: item.id }, changed(Items, item, { type: 'CheckOutApproved', by: actor.id }));
}
