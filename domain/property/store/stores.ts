import { has } from '#domain/model/actor.ts';
import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { lists } from './holds.ts';
import type { Store, StoreEvent } from './store.ts';

/** That a store exists is known to all police staff, whose items may lie in another organ's; what lies in it is not. */
export const Stores: Aggregate<'PropertyStore', Store, StoreEvent> = {
  kind: 'PropertyStore',
  evolve,
  claims: () => [],
  lists,
  facts: () => ({}),
  gates: [],
  visible: (_store, actor) => has(actor, 'OFFICER', 'LEADER', 'CUSTODIAN', 'ADMINISTRATOR'),
};
