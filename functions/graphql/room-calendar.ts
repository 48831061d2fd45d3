import type { Engagement } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { roomCalendar } from '#domain/visit/slot/holds.ts';
import { daysFrom } from './days-from.ts';
import type { Reader } from './reader.ts';

interface Range {
  readonly room: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * What a room is taken for between two days, by time. Past days are kept for a quarter of a year.
 * @throws BAD_USER_INPUT if it ends before it begins, or is too long
 */
export async function roomCalendarBetween(
  reader: Reader,
  centre: Id<'Centre'>,
  { room, from, to }: Range,
): Promise<readonly Engagement[]> {
  const resource = roomCalendar(centre, room);
  return reader.calendars(daysFrom(from, to).map((day) => ({ resource, day })));
}
