import { stoppedOn } from '#domain/directory/person/certificate.ts';
import type { Certificate, Person } from '#domain/directory/person/person.ts';
import type { LocalDate } from '#domain/model/time.ts';

/**
 * A lawyer's practising certificate, if they may practise by it on a day: its last day counts, days of a suspension do
 * not. Asked of the day of the visit, not of the booking. What stands on it relies on the lawyer's `standing`.
 */
export function certificateOn(lawyer: Person | undefined, day: LocalDate): Certificate | undefined {
  const certificate = lawyer?.certificate;
  if (lawyer === undefined || certificate === undefined || !lawyer.posts.includes('LAWYER')) return undefined;
  return day <= certificate.validUntil && !stoppedOn(lawyer, day) ? certificate : undefined;
}
