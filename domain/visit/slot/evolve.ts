import type { Slot, SlotEvent } from './slot.ts';

export function evolve(_state: Slot | undefined, { type, ...slot }: SlotEvent): Slot {
  switch (type) {
    case 'SlotOpened':
      return slot;
  }
}
