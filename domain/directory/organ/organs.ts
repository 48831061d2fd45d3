import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { facts, lists } from './holds.ts';
import type { Organ, OrganEvent } from './organ.ts';

/** Organs are public knowledge: whoever has a token may see them. */
export const Organs: Aggregate<'Organ', Organ, OrganEvent> = {
  kind: 'Organ',
  evolve,
  claims: () => [],
  lists,
  facts,
  gates: ['open'],
  visible: () => true,
};
