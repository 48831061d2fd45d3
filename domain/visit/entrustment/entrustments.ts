import { firmName } from '#domain/directory/person/firm.ts';
import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { runs } from '../centre/centre.ts';
import type { Entrustment, EntrustmentEvent } from './entrustment.ts';
import { actingFirm } from './entrustment.ts';
import { evolve } from './evolve.ts';
import { claims, facts, lists } from './holds.ts';

/**
 * The lawyer sees their own, a clerk those of the firm while its lawyer is there, the centre's staff those presented to it; its leader only what
 * was appealed against.
 */
export const Entrustments: Aggregate<'Entrustment', Entrustment, EntrustmentEvent> = {
  kind: 'Entrustment',
  evolve,
  claims,
  lists,
  facts,
  gates: [],
  visible: (entrustment, actor) =>
    entrustment.lawyer === actor.id ||
    isOfFirm(entrustment, actor) ||
    (has(actor, 'LEADER') && entrustment.appeal !== undefined && actor.organ === entrustment.organ) ||
    runs(actor, entrustment),
};

function isOfFirm(entrustment: Entrustment, actor: Actor): boolean {
  const firm = actingFirm(entrustment);
  return has(actor, 'CLERK') && firm !== undefined && actor.firm === firmName(firm);
}
