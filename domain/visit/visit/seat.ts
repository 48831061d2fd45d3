import type { Holding } from '#domain/model/claim.ts';
import { stands } from '#domain/model/claim.ts';
import type { Context } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { shardOf } from '#domain/model/listing.ts';
import type { Instant } from '#domain/model/time.ts';
import type { Slot } from '../slot/slot.ts';
import { nextFor } from '../waitlist/offering.ts';
import { offeredSeat } from '../waitlist/taking.ts';
import type { Waitlist } from '../waitlist/waitlist.ts';

type Held = readonly (Holding | undefined)[];

/** The seats of a slot that can be taken, counted from 1, by who holds its seats in their order. */
export function freeSeats({ withdrawn = [] }: Pick<Slot, 'withdrawn'>, held: Held, now: Instant): readonly number[] {
  return held.flatMap((holding, i) => (stands(holding, now) || withdrawn.includes(i + 1) ? [] : [i + 1]));
}

interface Seats {
  readonly slot: Pick<Slot, 'id' | 'period' | 'capacity' | 'withdrawn'>;
  readonly seats: Held;
  readonly waitlist?: Waitlist | undefined;
}

/** The seat that was kept for an entrustment, unless it may not be taken any more; otherwise one of the free ones. */
export function seatFor(at: Seats, entrustment: Id<'Entrustment'>, context: Context): number | undefined {
  const kept = offeredSeat(at.waitlist, entrustment, at.slot.id);
  const gone = kept === undefined || kept > at.slot.capacity || at.slot.withdrawn?.includes(kept) === true;
  return gone ? seatAmong(at, entrustment, context) : kept;
}

/**
 * One of the free seats by chance: rivals who all took the lowest would win one at a time and try again together. Those of
 * lapsed holds come last, since taking one also ends its hold; and while somebody else waits whom one suits, they are left
 * to the sweep, which passes them on.
 */
export function seatAmong(
  { slot, seats, waitlist }: Seats,
  entrustment: Id<'Entrustment'>,
  { now, fresh }: Context,
): number | undefined {
  const free = freeSeats(slot, seats, now);
  const neverHeld = free.filter((seat) => seats[seat - 1] === undefined);
  const next = nextFor(waitlist, { slot: slot.id, period: slot.period }, now)?.entrustment ?? entrustment;
  const choice = neverHeld.length === 0 && next === entrustment ? free : neverHeld;
  return choice.length === 0 ? undefined : choice[shardOf(fresh.secret(8), choice.length)];
}
