import type { Case } from '#domain/case/case/case.ts';
import { Cases } from '#domain/case/case/cases.ts';
import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import type { Person } from '#domain/directory/person/person.ts';
import { Persons } from '#domain/directory/person/persons.ts';
import type { Engagement, Holding } from '#domain/model/claim.ts';
import { calendarDays } from '#domain/model/claim.ts';
import type { Change } from '#domain/model/decision.ts';
import { relied, untaken } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars, holdings, internal } from '#domain/model/reads.ts';
import type { Period } from '#domain/model/time.ts';
import type { Detainee } from '../detainee/detainee.ts';
import { Detainees } from '../detainee/detainees.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import type { Slot } from '../slot/slot.ts';
import type { Waitlist } from '../waitlist/waitlist.ts';
import { waitlistId } from '../waitlist/waitlist.ts';
import { Waitlists } from '../waitlist/waitlists.ts';
import { clocksOf } from './clocks.ts';
import { seatsOf, visitCalendar, withdrawnSeat } from './holds.ts';

/** Who is to meet, and all that is to be known of them. */
export interface Company {
  readonly entrustment: Entrustment | undefined;
  readonly lawyer: Person | undefined;
  readonly detainee: Detainee | undefined;
  readonly lawyerTime: readonly Engagement[];
  readonly detaineeTime: readonly Engagement[];
  /** The other defender's papers and calendar, if they come too. */
  readonly companion?: Entrustment | undefined;
  readonly companionLawyer?: Person | undefined;
  readonly companionTime?: readonly Engagement[];
  readonly theCase?: Case | undefined;
  /** The three days of a request before that nobody answered. */
  readonly unansweredTerm?: Deadline | undefined;
  /** The 48 hours, as often as they have begun. */
  readonly clocks?: readonly (Deadline | undefined)[];
}

/** All that putting a visit into a slot stands on. */
export interface Ground extends Company {
  readonly slot: Slot;
  /** Who holds each of its seats, in their order. */
  readonly seats: readonly (Holding | undefined)[];
  readonly waitlist?: Waitlist | undefined;
}

/** Who is to meet, by name. */
export interface Pair {
  readonly entrustment?: Id<'Entrustment'> | undefined;
  readonly lawyer: Id<'Person'>;
  readonly detainee?: Id<'Detainee'> | undefined;
  /** The lawyer who comes too. */
  readonly companion?: Id<'Person'> | undefined;
  readonly caseId?: Id<'Case'> | undefined;
}

/** What to read of those who are to meet, for the time they are to meet in and for the time that a move gives up. */
export function companyOf({ entrustment, lawyer, detainee, companion, caseId }: Pair, periods: readonly Period[]) {
  const days = (person: Id<'Person'> | Id<'Detainee'> | undefined) =>
    calendars(person === undefined ? [] : periods.flatMap((period) => calendarDays(visitCalendar(person), period)));
  return {
    lawyer: internal(Persons, lawyer),
    detainee: internal(Detainees, detainee ?? ''),
    companionLawyer: internal(Persons, companion ?? ''),
    theCase: internal(Cases, caseId ?? ''),
    clocks: clocksOf(entrustment),
    lawyerTime: days(lawyer),
    detaineeTime: days(detainee),
    companionTime: days(companion),
  };
}

/** What to read beside slot and entrustments; `given` is the time that a move gives up. */
export function groundOf(slot: Slot, pair: Pair, ...given: readonly Period[]) {
  return {
    ...companyOf(pair, [slot.period, ...given]),
    seats: holdings(seatsOf(slot)),
    waitlist: internal(Waitlists, waitlistId(slot)),
  };
}

/** What must not have changed about the people by the time the visit is recorded. */
export function reliance({ entrustment, lawyer, detainee, companion, companionLawyer }: Company): readonly Change[] {
  return [
    ...[entrustment, companion].flatMap((papers) =>
      papers === undefined ? [] : [relied(Entrustments, papers, 'verified')],
    ),
    ...(detainee === undefined ? [] : [relied(Detainees, detainee, 'whereabouts')]),
    ...[lawyer, companionLawyer].flatMap((person) =>
      person === undefined ? [] : [relied(Persons, person, 'standing')],
    ),
  ];
}

/** That the seat was not withdrawn while somebody still sat in it. */
export function stillOffered({ id }: Pick<Slot, 'id'>, seat: number): Change {
  return untaken(withdrawnSeat(id, seat));
}
