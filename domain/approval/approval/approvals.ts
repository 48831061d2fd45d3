import { within } from '#domain/directory/organ/organ.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import type { Approval, ApprovalEvent } from './approval.ts';
import { awaitedOrgan } from './awaited.ts';
import { evolve } from './evolve.ts';
import { claims, facts, lists } from './holds.ts';

/** Seen by its proposer, by the leaders of its organ and of those above it, and by whoever took a step of it. */
export const Approvals: Aggregate<'Approval', Approval, ApprovalEvent> = {
  kind: 'Approval',
  evolve,
  claims,
  lists,
  facts,
  gates: [],
  visible: (approval, actor) =>
    approval.proposer === actor.id ||
    approval.hands.includes(actor.id) ||
    (has(actor, 'LEADER') &&
      actor.organ !== undefined &&
      (within(approval.organ, actor.organ) || awaitedOrgan(approval) === actor.organ)),
};
