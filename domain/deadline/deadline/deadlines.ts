import { within } from '#domain/directory/organ/organ.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Deadline, DeadlineEvent } from './deadline.ts';
import { evolve } from './evolve.ts';
import { facts, lists } from './holds.ts';

/** Seen by those who have to act or wait, and by the posts it names in its organ and those above it. */
export const Deadlines: Aggregate<'Deadline', Deadline, DeadlineEvent> = {
  kind: 'Deadline',
  evolve,
  claims: () => [],
  lists,
  facts,
  gates: [],
  visible: ({ organ, posts, persons }, actor) =>
    has(actor, 'SYSTEM') ||
    persons.includes(actor.id) ||
    (has(actor, ...posts) && actor.organ !== undefined && within(organ, actor.organ)),
};
