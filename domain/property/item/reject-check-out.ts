import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import { forbidden } from './forbidden.ts';
import type { Item } from './item.ts';
import { Items } from './items.ts';

export interface RejectCheckOut {
  readonly reason: string;
}

/** Turns a request down, or takes back an approval that has not been used. */
export function rejectCheckOut({ item }: { item: Item }, { reason }: RejectCheckOut, { actor }: Context): Decision {
  const no = forbidden(item, 'REJECT_CHECK_OUT', actor);
  if (no !== undefined) return no;
  return accepted({ item: item.id }, changed(Items, item, { type: 'CheckOutRejected', by: actor.id, reason }));
}
