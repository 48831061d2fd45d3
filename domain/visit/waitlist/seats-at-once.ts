import type { Id } from '#domain/model/id.ts';
import type { Slot } from '../slot/slot.ts';

/** How many seats of a session one command sees to: each takes at most three writes of a transaction's hundred. */
export const SEATS_AT_ONCE = 13;

/** Some seats of a session. */
export interface SomeSeats {
  readonly slotId: Id<'Slot'>;
  /** The first of them, counted from 1. */
  readonly first: number;
}

/** All seats of a session, some at a time. */
export function byTurns({ id, capacity }: Pick<Slot, 'id' | 'capacity'>): readonly SomeSeats[] {
  const turns = Math.ceil(capacity / SEATS_AT_ONCE);
  return Array.from({ length: turns }, (_, turn) => ({ slotId: id, first: turn * SEATS_AT_ONCE + 1 }));
}

/** Their numbers. */
export function seatNumbers({ capacity }: Pick<Slot, 'capacity'>, { first }: SomeSeats): readonly number[] {
  const count = Math.max(0, Math.min(SEATS_AT_ONCE, capacity - first + 1));
  return Array.from({ length: count }, (_, place) => first + place);
}
