import type { Id } from '#domain/model/id.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { visitCalendar } from '#domain/visit/visit/holds.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import { Visits } from '#domain/visit/visit/visits.ts';
import type { Versioned } from '#store/record.ts';
import { daysFrom } from './days-from.ts';
import type { Reader } from './reader.ts';

/**
 * The visits in a lawyer's or a detainee's calendar on some days, by their beginning. Only those the asker may see: whose
 * the other engagements are, and that there are any, stays unsaid.
 * @throws BAD_USER_INPUT if it ends before it begins, or is too long
 */
export async function visitsInCalendar(
  reader: Reader,
  whose: Id<'Person'> | Id<'Detainee'>,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Versioned<Visit>[]> {
  const resource = visitCalendar(whose);
  const engagements = await reader.calendars(daysFrom(from, to).map((day) => ({ resource, day })));
  // One that runs over midnight stands on both days; each entry is cut to its day.
  const ids = [...new Set(engagements.map(({ owner }) => owner))];
  const visits = await Promise.all(ids.map((id) => reader.load(Visits, id)));
  return visits.flatMap((visit) => visit ?? []).sort((one, other) => (one.period.from < other.period.from ? -1 : 1));
}
