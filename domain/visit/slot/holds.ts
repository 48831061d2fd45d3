import type { Claim } from '#domain/model/claim.ts';
import { busy } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { Listing } from '#domain/model/listing.ts';
import type { Slot } from './slot.ts';

/** A room's calendar, by its name. */
export function roomCalendar(centre: Id<'Centre'>, room: string): string {
  return `Room_${centre}_${room}`;
}

export function claims({ centre, room, period }: Slot): readonly Claim[] {
  return [busy(roomCalendar(centre, room), period)];
}

export function lists({ centre, period }: Slot): readonly Listing[] {
  return [{ list: 'slotsOfCentre', key: centre, sort: period.from }];
}
