import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Engagement, Holding } from '#domain/model/claim.ts';
import { calendarDays } from '#domain/model/claim.ts';
import type { Change } from '#domain/model/decision.ts';
import { relied } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars, holdings, internal } from '#domain/model/reads.ts';
import type { Period } from '#domain/model/time.ts';
import type { Detainee } from '../detainee/detainee.ts';
import { Detainees } from '../detainee/detainees.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import type { Slot } from '../slot/slot.ts';
import { seatsOf, visitCalendar } from './holds.ts';

/** All that putting a visit into a slot stands on. */
export interface Ground {
  readonly slot: Slot;
  readonly entrustment: Entrustment | undefined;
  readonly lawyer: Person | undefined;
  readonly detainee: Detainee | undefined;
  readonly seats: readonly (Holding | undefined)[];
  readonly lawyerTime: readonly Engagement[];
  readonly detaineeTime: readonly Engagement[];
}

/** Who is to meet. */
export interface Pair {
  readonly lawyer: Id<'Person'>;
  readonly detainee?: Id<'Detainee'> | undefined;
}

/** What to read beside slot and entrustment; `given` is the time that a move gives up. */
export function groundOf(slot: Slot, { lawyer, detainee }: Pair, ...given: readonly Period[]) {
  const days = (person: Id<'Person'> | Id<'Detainee'>) =>
    [slot.period, ...given].flatMap((period) => calendarDays(visitCalendar(person), period));
  return {
    lawyer: internal(Persons, lawyer),
    detainee: internal(Detainees, detainee ?? ''),
    seats: holdings(seatsOf(slot)),
    lawyerTime: calendars(days(lawyer)),
    detaineeTime: calendars(detainee === undefined ? [] : days(detainee)),
  };
}

/** What must not have changed by the time the visit is recorded. */
export function reliance({ entrustment, lawyer, detainee }: Ground): readonly Change[] {
  return [
    ...(entrustment === undefined ? [] : [relied(Entrustments, entrustment, 'verified')]),
    ...(detainee === undefined ? [] : [relied(Detainees, detainee, 'present')]),
    ...(lawyer === undefined ? [] : [relied(Persons, lawyer, 'standing')]),
  ];
}
