import type { Claim } from '#domain/model/claim.ts';
import { busy } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing, ListOf } from '#domain/model/listing.ts';
import { shardOf, shardsOf } from '#domain/model/listing.ts';
import { seatOf, withdrawnSeat } from '../visit/holds.ts';
import type { Slot } from './slot.ts';
import { extraSeats, needsRoom } from './slot.ts';

const DISPLACING = 'displacingSlots';

/** The lists a sweep reads: slots in which somebody sat in a withdrawn seat or over and above, by the time they begin. */
export const DISPLACING_LISTS: readonly ListOf[] = shardsOf(DISPLACING);

/** A room's calendar, by its name. */
export function roomCalendar(centre: Id<'Centre'>, room: string): string {
  return `Room_${centre}_${room}`;
}

/** A slot takes the seats it withdraws; of those that are taken, that they will be free for nobody. */
export function claims(slot: Slot): readonly Claim[] {
  const { id, centre, room, period, withdrawn = [], displaced = [] } = slot;
  const taken = [...displaced, ...extraSeats(slot)];
  return [
    ...(needsRoom(slot) ? [busy(roomCalendar(centre, room), period)] : []),
    ...withdrawn.map((seat) => (taken.includes(seat) ? withdrawnSeat(id, seat) : seatOf(id, seat))),
  ];
}

export function lists(slot: Slot): readonly Listing[] {
  const { id, centre, period, displaced } = slot;
  const attended = displaced !== undefined || extraSeats(slot).length > 0;
  return [
    { list: 'slotsOfCentre', key: centre, sort: period.from },
    ...(attended ? [{ list: DISPLACING, key: String(shardOf(id)), sort: period.from }] : []),
  ];
}
