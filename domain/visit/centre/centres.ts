import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Centre, CentreEvent } from './centre.ts';
import { evolve } from './evolve.ts';
import { claims, lists } from './holds.ts';

/** Where centres are and when they receive is public knowledge: whoever has a token may see them. */
export const Centres: Aggregate<'Centre', Centre, CentreEvent> = {
  kind: 'Centre',
  evolve,
  claims,
  lists,
  facts: () => ({}),
  gates: [],
  visible: () => true,
};
