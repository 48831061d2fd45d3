import type { Aggregate } from '#domain/model/aggregate.ts';
import { runs } from '../centre/centre.ts';
import { evolve } from './evolve.ts';
import { claims, lists } from './holds.ts';
import type { Visit, VisitEvent } from './visit.ts';

/** The lawyer sees their own, the centre's staff those at it. Not the handlers: their consent may not be demanded. */
export const Visits: Aggregate<'Visit', Visit, VisitEvent> = {
  kind: 'Visit',
  evolve,
  claims,
  lists,
  facts: () => ({}),
  gates: [],
  visible: (visit, actor) => visit.lawyer === actor.id || runs(actor, visit),
};
