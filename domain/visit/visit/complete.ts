import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { calendars } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { peopleOf, visitCalendar } from './holds.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

/** The days that a visit which is over gives back. */
export function completing({ visit }: { readonly visit: Visit }) {
  return { given: calendars(peopleOf(visit).flatMap((person) => calendarDays(visitCalendar(person), visit.period))) };
}

/** The lawyer has left. That they were there is all that is kept (CPL 39: a visit is not monitored). */
export function completeVisit(
  { visit }: { readonly visit: Visit },
  _command: unknown,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, visit, 'COMPLETE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  return accepted({ visit: visit.id }, changed(Visits, visit, { type: 'VisitCompleted', at: now }));
}
