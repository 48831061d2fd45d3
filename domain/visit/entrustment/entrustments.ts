import type { Aggregate } from '#domain/model/aggregate.ts';
import { runs } from '../centre/centre.ts';
import type { Entrustment, EntrustmentEvent } from './entrustment.ts';
import { evolve } from './evolve.ts';
import { claims, facts, lists } from './holds.ts';

/** The lawyer sees their own, the centre's staff those presented to it. */
export const Entrustments: Aggregate<'Entrustment', Entrustment, EntrustmentEvent> = {
  kind: 'Entrustment',
  evolve,
  claims,
  lists,
  facts,
  gates: [],
  visible: (entrustment, actor) => entrustment.lawyer === actor.id || runs(actor, entrustment),
};
