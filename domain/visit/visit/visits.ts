import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { isDisplaced } from './flags.ts';
import { claims, lists } from './holds.ts';
import { lapsed } from './lapse.ts';
import { visible } from './sight.ts';
import type { Visit, VisitEvent } from './visit.ts';

export const Visits: Aggregate<'Visit', Visit, VisitEvent> = {
  kind: 'Visit',
  evolve,
  claims,
  lists,
  facts: (visit) => ({ displaced: isDisplaced(visit) }),
  gates: [],
  lapsed,
  visible,
};
