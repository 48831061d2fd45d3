import type { Aggregate } from '#domain/model/aggregate.ts';
import { evolve } from './evolve.ts';
import { claims, lists } from './holds.ts';
import type { Slot, SlotEvent } from './slot.ts';

/**
 * When and where it is never changes, and who sits in it is the visits' affair. Its seats may be withdrawn: whoever takes
 * one relies on no fact of the slot for that, but on the seat's own claims, so that rivals for other seats do not contend.
 */
export const Slots: Aggregate<'Slot', Slot, SlotEvent> = {
  kind: 'Slot',
  evolve,
  claims,
  lists,
  facts: () => ({}),
  gates: [],
  visible: () => true,
};
