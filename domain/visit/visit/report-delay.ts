import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { latestArrival } from './arrival-terms.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

export interface ReportDelay {
  readonly expectedAt: Instant;
}

/** The lawyer says that they come late; until then the seat is kept, and nobody calls them absent. */
export function reportDelay(
  { visit }: { readonly visit: Visit },
  { expectedAt }: ReportDelay,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, visit, 'REPORT_DELAY', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const path = ['expectedAt'];
  if (expectedAt <= visit.period.from || expectedAt <= now) return refused(refuse('DELAY_PAST', { path }));
  if (expectedAt > latestArrival(visit.period)) return refused(refuse('DELAY_TOO_LONG', { path }));
  return accepted({ visit: visit.id }, changed(Visits, visit, { type: 'DelayReported', expectedAt }));
}
