import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { calendars } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { visitCalendar } from './holds.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

export interface CancelVisit {
  readonly reason: string;
}

/** The days that a cancellation gives back. */
export function cancelling({ visit: { lawyer, detainee, period } }: { visit: Visit }) {
  return {
    given: calendars([lawyer, detainee].flatMap((person) => calendarDays(visitCalendar(person), period))),
  };
}

export function cancelVisit({ visit }: { visit: Visit }, { reason }: CancelVisit, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, visit, 'CANCEL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (visit.period.from <= now) return refused(refuse('VISIT_BEGUN'));
  return accepted({ visit: visit.id }, changed(Visits, visit, { type: 'VisitCancelled', reason }));
}
