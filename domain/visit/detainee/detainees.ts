import type { Aggregate } from '#domain/model/aggregate.ts';
import { runs } from '../centre/centre.ts';
import type { Detainee, DetaineeEvent } from './detainee.ts';
import { evolve } from './evolve.ts';
import { facts, lists } from './holds.ts';

/** For the staff of the centre alone, never for a lawyer: who is detained is not to be found out. */
export const Detainees: Aggregate<'Detainee', Detainee, DetaineeEvent> = {
  kind: 'Detainee',
  evolve,
  claims: () => [],
  lists,
  facts,
  gates: [],
  visible: (detainee, actor) => runs(actor, detainee),
};
