import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { calendars } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { asOf } from './as-of.ts';
import type { AtRequest } from './at-request.ts';
import { atRequest, unrequested } from './at-request.ts';
import { peopleOf, visitCalendar } from './holds.ts';
import type { Left } from './passing-on.ts';
import { leaving, passOn } from './passing-on.ts';
import type { Decisions } from './permission-terms.ts';
import { decisionsOf, unasked } from './permission-terms.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

export interface CancelVisit extends AtRequest {
  readonly reason: string;
}

type Records = { readonly visit: Visit } & Left & Partial<Decisions>;

/** What a cancellation reads: the days it gives back, who waits for the seat, and what was asked for it. */
export function cancelling({ visit }: { readonly visit: Visit }) {
  const days = peopleOf(visit).flatMap((person) => calendarDays(visitCalendar(person), visit.period));
  return { given: calendars(days), ...leaving(visit), ...decisionsOf(visit) };
}

export function cancelVisit(records: Records, command: CancelVisit, { actor, now }: Context): Decision {
  const visit = asOf(records.visit, now);
  const forbidden = forbids(transitions, visit, 'CANCEL', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (visit.period.from <= now) return refused(refuse('VISIT_BEGUN'));
  const refusals = unrequested(visit, actor, command);
  if (refusals.length > 0) return refused(...refusals);
  const held = visit.status === 'HELD' ? { held: true as const } : {};
  const event = {
    type: 'VisitCancelled',
    reason: command.reason,
    ...atRequest(visit, actor, command),
    ...held,
  } as const;
  return accepted(
    { visit: visit.id },
    changed(Visits, visit, event),
    ...passOn(visit, records, now),
    ...unasked(records, now),
  );
}
