import type { Holding } from '#domain/model/claim.ts';
import type { CalledFor } from './called-for.ts';
import type { Slot, SlotEvent } from './slot.ts';
import { extraSeats, offeredSeats } from './slot.ts';

type Held = readonly (Holding | undefined)[];

/**
 * The events by which a slot comes to offer so many seats. Free seats are withdrawn before those in which somebody sits,
 * and those in which somebody sits are given back first. `held` is who holds its seats, in their order.
 */
export function adjusting(slot: Slot, { seats, cause }: CalledFor, held: Held): readonly SlotEvent[] {
  const surplus = offeredSeats(slot) - seats;
  if (surplus > 0) return [narrowing(slot, surplus, cause, held)];
  return surplus < 0 ? [widening(slot, -surplus)] : [];
}

function narrowing(slot: Slot, surplus: number, cause: CalledFor['cause'], held: Held): SlotEvent {
  const { withdrawn: already = [], displaced = [] } = slot;
  const sat = (seat: number) => isTaken(held, seat);
  const offered = seatNumbers(slot)
    .filter((seat) => !already.includes(seat))
    .reverse();
  const gone = [...offered.filter((seat) => !sat(seat)), ...offered.filter(sat)].slice(0, surplus);
  return {
    type: 'SlotNarrowed',
    cause,
    withdrawn: inOrder(gone),
    // One that was taken when it was withdrawn stays so until it is cleared: its claim is another.
    taken: inOrder([...displaced, ...gone.filter(sat)]),
  };
}

function widening(slot: Slot, missing: number): SlotEvent {
  const { withdrawn = [], displaced = [] } = slot;
  const extra = extraSeats(slot);
  const free = withdrawn.filter((seat) => ![...displaced, ...extra].includes(seat));
  const restored = [...displaced, ...free].slice(0, missing);
  return {
    type: 'SlotWidened',
    capacity: widened(slot.capacity, missing - restored.length, extra),
    restored: inOrder(restored),
    taken: displaced.filter((seat) => restored.includes(seat)),
  };
}

/** So many seats more, none of them one in which somebody sits over and above. */
function widened(capacity: number, more: number, extra: readonly number[]): number {
  let [last, left] = [capacity, more];
  while (left > 0) {
    last += 1;
    if (!extra.includes(last)) left -= 1;
  }
  return last;
}

/**
 * Whether anybody has a seat. A hold that has lapsed counts: its visit gives it up by itself, and a slot cannot write
 * the visit's own events.
 */
export function isTaken(held: Held, seat: number): boolean {
  return held[seat - 1] !== undefined;
}

function seatNumbers({ capacity }: Slot): readonly number[] {
  return Array.from({ length: capacity }, (_, i) => i + 1);
}

function inOrder(seats: readonly number[]): readonly number[] {
  return [...seats].sort((one, other) => one - other);
}
