import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { claims, lists } from './holds.ts';
import type { Slot, SlotEvent } from './slot.ts';

/** Never changed once opened, so that nobody needs to rely on a fact of it; who sits in it is the visits' affair. */
export const Slots: Aggregate<'Slot', Slot, SlotEvent> = {
  kind: 'Slot',
  evolve,
  claims,
  lists,
  facts: () => ({}),
  gates: [],
  visible: () => true,
};
