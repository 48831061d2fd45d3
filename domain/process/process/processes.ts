import { within } from '#domain/directory/organ/organ.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { lists } from './holds.ts';
import type { Process, ProcessEvent } from './process.ts';

/**
 * Seen by who started it, and by leaders and administrators of the organ and of those above it. An administrator
 * without an organ is the deployment's first and administers all.
 */
export const Processes: Aggregate<'Process', Process, ProcessEvent> = {
  kind: 'Process',
  evolve,
  claims: () => [],
  lists,
  facts: () => ({}),
  gates: [],
  visible: ({ startedBy, organ }, actor) => {
    if (startedBy === actor.id || has(actor, 'SYSTEM')) return true;
    if (actor.organ === undefined) return has(actor, 'ADMINISTRATOR');
    return has(actor, 'LEADER', 'ADMINISTRATOR') && organ !== undefined && within(organ, actor.organ);
  },
};
