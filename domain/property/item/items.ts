import { within } from '#domain/directory/organ/organ.ts';
import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { claims, lists } from './holds.ts';
import type { Item, ItemEvent } from './item.ts';
import { custodyOrgans } from './item.ts';

/**
 * Seen by the officers, leaders and custodians of the handling organ and of those above it, and by the custodians of
 * the organs that keep it or have it coming; not by those who administer the system.
 */
export const Items: Aggregate<'PropertyItem', Item, ItemEvent> = {
  kind: 'PropertyItem',
  evolve,
  claims,
  lists,
  facts: ({ status }) => ({ toDeposit: status === 'SEIZED' }),
  gates: [],
  visible,
};

function visible(item: Item, actor: Actor): boolean {
  const { organ } = actor;
  if (organ === undefined) return false;
  if (has(actor, 'OFFICER', 'LEADER', 'CUSTODIAN') && within(item.organ, organ)) return true;
  return has(actor, 'CUSTODIAN') && custodyOrgans(item).some((custody) => within(custody, organ));
}
