import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { within } from '../organ/organ.ts';
import { evolve } from './evolve.ts';
import { claims, facts, lists } from './holds.ts';
import type { Person } from './person.ts';
import { firmOf } from './person.ts';
import type { PersonEvent } from './person-event.ts';

/** A person sees themselves; police staff see those of organs at or below their own, a clerk the lawyers of the firm. */
export const Persons: Aggregate<'Person', Person, PersonEvent> = {
  kind: 'Person',
  evolve,
  claims,
  lists,
  facts,
  gates: ['standing'],
  visible: (person, actor) =>
    person.id === actor.id ||
    has(actor, 'ADMINISTRATOR') ||
    (has(actor, 'CLERK') &&
      actor.firm !== undefined &&
      person.posts.includes('LAWYER') &&
      firmOf(person) === actor.firm) ||
    (person.organ !== undefined && actor.organ !== undefined && within(person.organ, actor.organ)),
};
