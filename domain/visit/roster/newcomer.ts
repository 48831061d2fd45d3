import type { Certificate, Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Engagement } from '#domain/model/claim.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars, internal } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import { later, overlaps, shanghaiDay } from '#domain/model/time.ts';
import { certificateOn } from '../entrustment/certificate.ts';
import { refuse } from '../refusals.ts';
import type { DutyShift, OnDuty } from './duty-shift.ts';
import { placeOn } from './duty-shift.ts';
import { dutyDays } from './holds.ts';

export interface Newcomer {
  readonly lawyer: Person | undefined;
  /** Their visits and duties on the days of the shift. */
  readonly lawyerTime: readonly Engagement[];
}

/** What to read of whoever is to come onto a shift. */
export function newcomer(lawyer: string, { period }: DutyShift) {
  return {
    lawyer: internal(Persons, lawyer),
    lawyerTime: calendars(dutyDays(lawyer as Id<'Person'>, period)),
  };
}

type Place = Pick<OnDuty, 'lawyer' | 'name' | 'certificate'>;

/**
 * The place a lawyer takes on a shift, or all that stands in the way. What keeps them busy is not said: the staff of a
 * station are not to learn of visits elsewhere. A hold that has lapsed but was not yet swept out counts as time taken.
 */
export function placeFor(shift: DutyShift, { lawyer, lawyerTime }: Newcomer): Place | readonly Refusal[] {
  const path = ['lawyerId'];
  if (lawyer === undefined || !lawyer.posts.includes('LAWYER')) return [refuse('LAWYER_UNKNOWN', { path })];
  if (placeOn(shift, lawyer.id) !== undefined) return [refuse('ON_SHIFT_ALREADY', { path })];
  const certificate = certificateOf(lawyer, shift);
  const refusals: Refusal[] = [];
  if (certificate === undefined) refusals.push(refuse('CERTIFICATE_EXPIRED', { path }));
  if (lawyer.suspended) refusals.push(refuse('LAWYER_SUSPENDED', { path }));
  if (lawyerTime.some((each) => overlaps(each, shift.period))) refusals.push(refuse('DUTY_LAWYER_BUSY', { path }));
  if (refusals.length > 0 || certificate === undefined) return refusals;
  return { lawyer: lawyer.id, name: lawyer.name, certificate: certificate.number };
}

/** Valid on the day of the shift, and on the next if it ends there; the end itself is no longer in it. */
function certificateOf(lawyer: Person, { date, period }: DutyShift): Certificate | undefined {
  const first = certificateOn(lawyer, date);
  return first && certificateOn(lawyer, shanghaiDay(later(period.to, -1)));
}

export function isRefused(place: Place | readonly Refusal[]): place is readonly Refusal[] {
  return Array.isArray(place);
}
