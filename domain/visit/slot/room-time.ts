import type { Engagement } from '#domain/model/claim.ts';
import { calendarDays } from '#domain/model/claim.ts';
import type { ReadOf } from '#domain/model/reads.ts';
import { calendars } from '#domain/model/reads.ts';
import { overlaps } from '#domain/model/time.ts';
import { roomCalendar } from './holds.ts';
import type { Slot } from './slot.ts';

/** Each room's engagements apart: in one list nobody could tell whose they are. */
export type RoomTimes = { readonly [room: `time of ${string}`]: readonly Engagement[] };

/** The days of the rooms in which these slots are. */
export function roomTimes(slots: readonly Slot[]): {
  readonly [room: `time of ${string}`]: ReadOf<readonly Engagement[]>;
} {
  const days = ({ centre, room, period }: Slot) => calendarDays(roomCalendar(centre, room), period);
  return Object.fromEntries(
    [...new Set(slots.map(({ room }) => room))].map((room) => [
      `time of ${room}`,
      calendars(slots.filter((slot) => slot.room === room).flatMap(days)),
    ]),
  );
}

/** Whether a slot's room is free for it, or its own already. */
export function roomIsFree({ id, room, period }: Slot, times: RoomTimes): boolean {
  return !(times[`time of ${room}`] ?? []).some((each) => each.owner !== id && overlaps(each, period));
}
