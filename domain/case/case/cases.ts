import { within } from '#domain/directory/organ/organ.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Case, CaseEvent } from './case.ts';
import { evolve } from './evolve.ts';
import { facts, lists } from './holds.ts';

/** Seen by the officers and leaders of its organ and of those above it; not by those who administer the system. */
export const Cases: Aggregate<'Case', Case, CaseEvent> = {
  kind: 'Case',
  evolve,
  claims: () => [],
  lists,
  facts,
  gates: ['seizable', 'open'],
  visible: (theCase, actor) =>
    has(actor, 'OFFICER', 'LEADER') && actor.organ !== undefined && within(theCase.organ, actor.organ),
};
