import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Evidence, EvidenceEvent } from './evidence.ts';
import { evolve } from './evolve.ts';
import { claims, lists } from './holds.ts';

/** Seen by whoever sees its case, and by the workers that seal it. */
export const EvidenceItems: Aggregate<'Evidence', Evidence, EvidenceEvent> = {
  kind: 'Evidence',
  evolve,
  claims,
  lists,
  facts: () => ({}),
  gates: [],
  parent: ({ caseId }) => caseId,
  visible: (_, actor, parent) =>
    has(actor, 'SYSTEM') || (parent !== undefined && Cases.visible(parent as Case, actor, undefined)),
};
