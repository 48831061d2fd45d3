import type { Deadline } from '#domain/deadline/deadline/deadline.ts';
import { calendarDays } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { changed, refused, refusedOnRecord } from '#domain/model/decision.ts';
import { calendars, internal } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import type { Detainee } from '../detainee/detainee.ts';
import { Detainees } from '../detainee/detainees.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import { clocksOf } from './clocks.ts';
import { peopleOf, visitCalendar } from './holds.ts';
import type { Left } from './passing-on.ts';
import { leaving } from './passing-on.ts';
import type { Permission } from './permission.ts';
import type { Decisions } from './permission-terms.ts';
import { decisionsOf } from './permission-terms.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

export interface UnderDecision extends Decisions, Left {
  readonly visit: Visit;
  readonly clocks: readonly (Deadline | undefined)[];
  readonly entrustment: Entrustment | undefined;
  readonly detainee: Detainee | undefined;
}

/** What a decision on a permission reads beside the visit; a refusal also gives back its time and its seat. */
export function deciding({ visit }: { readonly visit: Visit }) {
  const days = peopleOf(visit).flatMap((person) => calendarDays(visitCalendar(person), visit.period));
  return {
    given: calendars(days),
    clocks: clocksOf(visit.entrustment),
    entrustment: internal(Entrustments, visit.entrustment),
    detainee: internal(Detainees, visit.detainee),
    ...decisionsOf(visit),
    ...leaving(visit),
  };
}

/** Why a leader may not decide, if they may not; that the officer in charge tried to goes on record. */
export function undecidable(visit: Visit, action: 'PERMIT' | 'REFUSE', { actor, now }: Context): Decision | undefined {
  const refusal = forbids(transitions, visit, action, actor);
  if (refusal === undefined) return visit.period.from <= now ? refused(refuse('VISIT_BEGUN')) : undefined;
  if (refusal.code !== 'OWN_CASE_VISIT') return refused(refusal);
  return refusedOnRecord(refusal, changed(Visits, visit, { type: 'OwnWorkAttempted', action, by: actor.id }));
}

/** What a visit asked for; the table lets nobody decide on one that asked for nothing. */
export function askedFor({ id, permission }: Visit): Permission {
  if (permission === undefined) throw new Error(`${id} asked for no permission`);
  return permission;
}
