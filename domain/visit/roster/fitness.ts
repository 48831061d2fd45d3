import type { Person } from '#domain/directory/person/person.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { LocalDate } from '#domain/model/time.ts';
import { certificateOn } from '../entrustment/certificate.ts';
import { refuse } from '../refusals.ts';

/**
 * Why a lawyer may not act as a duty lawyer on a day: between the day on which the roster was made and the shift much may
 * have happened. What stands on it relies on their `standing`.
 */
export function unfitOn(lawyer: Person | undefined, day: LocalDate): readonly Refusal[] {
  const path = ['lawyerId'];
  if (lawyer === undefined || !lawyer.posts.includes('LAWYER')) return [refuse('LAWYER_UNKNOWN', { path })];
  return [
    ...(certificateOn(lawyer, day) === undefined ? [refuse('CERTIFICATE_EXPIRED', { path })] : []),
    ...(lawyer.suspended ? [refuse('LAWYER_SUSPENDED', { path })] : []),
  ];
}
