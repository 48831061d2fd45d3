import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { within } from '../organ/organ.ts';
import { evolve } from './evolve.ts';
import { facts, lists } from './holds.ts';
import type { Person } from './person.ts';
import type { PersonEvent } from './person-event.ts';

/** A person sees themselves; police staff see those of organs at or below their own. */
export const Persons: Aggregate<'Person', Person, PersonEvent> = {
  kind: 'Person',
  evolve,
  claims: () => [],
  lists,
  facts,
  gates: ['standing'],
  visible: (person, actor) =>
    person.id === actor.id ||
    has(actor, 'ADMINISTRATOR') ||
    (person.organ !== undefined && actor.organ !== undefined && within(person.organ, actor.organ)),
};
