import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { lists } from './holds.ts';
import type { Release, ReleaseEvent } from './release.ts';

/** Seen by whoever sees its case, and by the worker that carries it out. */
export const Releases: Aggregate<'Release', Release, ReleaseEvent> = {
  kind: 'Release',
  evolve,
  claims: () => [],
  lists,
  facts: () => ({}),
  gates: [],
  parent: ({ caseId }) => caseId,
  visible: (_, actor, parent) =>
    has(actor, 'SYSTEM') || (parent !== undefined && Cases.visible(parent as Case, actor, undefined)),
};
