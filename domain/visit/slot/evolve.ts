import type { Slot, SlotEvent } from './slot.ts';
import { extraSeats } from './slot.ts';

export function evolve(state: Slot | undefined, event: SlotEvent): Slot {
  if (event.type === 'SlotOpened') {
    const { type: _, ...slot } = event;
    return slot;
  }
  if (state === undefined) throw new Error(`${event.type} before SlotOpened`);
  const { withdrawn = [], displaced = [] } = state;
  switch (event.type) {
    case 'SlotNarrowed':
      return withSeats(state, [...withdrawn, ...event.withdrawn], event.taken);
    case 'SlotWidened':
      return withSeats(
        { ...state, capacity: event.capacity },
        [...without(withdrawn, event.restored), ...surrounded(state, event.capacity)],
        without(displaced, event.restored),
      );
    case 'SlotOverbooked': {
      const { type: _, reportTo: _told, ...overbooking } = event;
      return { ...state, overbooked: [...(state.overbooked ?? []), overbooking] };
    }
    case 'SeatsCleared':
      return withSeats(vacating(state, event.seats), withdrawn, without(displaced, event.seats));
  }
}

/** The seats over and above that come to lie among the others. */
function surrounded(slot: Slot, capacity: number): readonly number[] {
  return extraSeats(slot).filter((seat) => slot.capacity < seat && seat <= capacity);
}

/** Who was let in over and above stays on record. */
function vacating(slot: Slot, seats: readonly number[]): Slot {
  const { overbooked } = slot;
  if (overbooked === undefined) return slot;
  return {
    ...slot,
    overbooked: overbooked.map((each) => (seats.includes(each.seat) ? { ...each, vacated: true } : each)),
  };
}

/** A slot all of whose seats are offered keeps no empty lists. */
function withSeats(slot: Slot, withdrawn: readonly number[], displaced: readonly number[]): Slot {
  const { withdrawn: _withdrawn, displaced: _displaced, ...rest } = slot;
  return {
    ...rest,
    ...(withdrawn.length === 0 ? {} : { withdrawn: inOrder(withdrawn) }),
    ...(displaced.length === 0 ? {} : { displaced: inOrder(displaced) }),
  };
}

function without(seats: readonly number[], gone: readonly number[]): readonly number[] {
  return seats.filter((seat) => !gone.includes(seat));
}

function inOrder(seats: readonly number[]): readonly number[] {
  return [...seats].sort((one, other) => one - other);
}
