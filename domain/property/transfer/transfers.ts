import { within } from '#domain/directory/organ/organ.ts';
import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { claims, lists } from './holds.ts';
import type { Transfer, TransferEvent } from './transfer.ts';

/**
 * Seen by the custodians of both ends, and by the officers, leaders and custodians of the organs that handle the
 * items' cases; each also by those of the organs above.
 */
export const Transfers: Aggregate<'PropertyTransfer', Transfer, TransferEvent> = {
  kind: 'PropertyTransfer',
  evolve,
  claims,
  lists,
  facts: () => ({}),
  gates: [],
  visible,
};

function visible({ origin, destination, handling }: Transfer, actor: Actor): boolean {
  const { organ } = actor;
  if (organ === undefined) return false;
  if (has(actor, 'CUSTODIAN') && [origin, destination].some((end) => within(end, organ))) return true;
  return has(actor, 'OFFICER', 'LEADER', 'CUSTODIAN') && handling.some((code) => within(code, organ));
}
