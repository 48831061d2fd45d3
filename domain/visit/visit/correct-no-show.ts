import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { DAY, later } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

export interface CorrectNoShow {
  readonly reason: string;
}

/** The lawyer was there after all, or could not have come: within a day, while those who know are still asked. */
export function correctNoShow(
  { visit }: { readonly visit: Visit },
  { reason }: CorrectNoShow,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, visit, 'CORRECT_NO_SHOW', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (visit.status !== 'NO_SHOW') throw new Error(`${visit.id}: the table corrects what is no absence`);
  if (now > later(visit.missedAt, DAY)) return refused(refuse('NO_SHOW_STANDS'));
  return accepted({ visit: visit.id }, changed(Visits, visit, { type: 'NoShowCorrected', at: now, reason }));
}
