import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { later } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { minutes, WAITED_FOR } from './arrival-terms.ts';
import type { Left } from './passing-on.ts';
import { passOn } from './passing-on.ts';
import { transitions } from './transitions.ts';
import { unattended } from './unattended.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

/** Until when a lawyer is waited for: a quarter of an hour, or until they said that they would come. */
export function waitedFor({ period, expectedAt }: Pick<Visit, 'period' | 'expectedAt'>): Instant {
  const quarter = later(period.from, minutes(WAITED_FOR));
  return expectedAt !== undefined && expectedAt > quarter ? expectedAt : quarter;
}

/** Nobody came in. The seat is free for whoever walks in. Staff call nobody absent whom time would not. */
export function recordNoShow(
  records: { readonly visit: Visit } & Left,
  _command: unknown,
  { actor, now }: Context,
): Decision {
  const { visit } = records;
  const forbidden = forbids(transitions, visit, 'RECORD_NO_SHOW', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (now < waitedFor(visit)) return refused(refuse('STILL_WAITED_FOR', { details: { minutes: WAITED_FOR } }));
  return accepted({ visit: visit.id }, changed(Visits, visit, unattended(visit, now)), ...passOn(visit, records, now));
}
