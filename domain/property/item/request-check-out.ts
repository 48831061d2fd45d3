import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import { forbidden } from './forbidden.ts';
import type { Item } from './item.ts';
import { Items } from './items.ts';

export interface RequestCheckOut {
  /** What the object is needed for. */
  readonly purpose: string;
  readonly returnBy: Instant;
}

/** 调用申请: an officer of the case asks for the object. */
export function requestCheckOut({ item }: { item: Item }, command: RequestCheckOut, context: Context): Decision {
  const { actor, now } = context;
  const no = forbidden(item, 'REQUEST_CHECK_OUT', actor);
  if (no !== undefined) return no;
  const { purpose, returnBy } = command;
  if (returnBy <= now) return refused(refuse('RETURN_BY_PAST', { path: ['returnBy'] }));
  return accepted(
    { item: item.id },
    changed(Items, item, { type: 'CheckOutRequested', by: actor.id, purpose, returnBy }),
  );
}
