import type { Instant } from '#domain/model/time.ts';
import type { Centre } from '#domain/visit/centre/centre.ts';
import type { Visit } from '#domain/visit/visit/visit.ts';
import type { Versioned } from '#store/record.ts';
import { appointmentOf } from './appointment.ts';
import { calendarText } from './calendar-text.ts';

/** One visit as a file for a calendar; a cancelled one takes itself out again. */
export function visitCalendar(
  visit: Versioned<Visit>,
  centre: Pick<Centre, 'name'> | undefined,
  at: Instant,
): string | undefined {
  const appointment = appointmentOf(visit, centre);
  if (appointment === undefined) return undefined;
  return calendarText([appointment], { method: appointment.status === 'CANCELLED' ? 'CANCEL' : 'PUBLISH', at });
}
