import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant, Period } from '#domain/model/time.ts';
import { DAY, later, overlaps } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { AbsenceKind } from './absence.ts';
import { LONGEST_ABSENCE, MOST_ABSENCES } from './absence.ts';
import type { Detainee } from './detainee.ts';
import { Detainees } from './detainees.ts';
import { transitions } from './transitions.ts';

export interface RecordAbsence {
  readonly kind: AbsenceKind;
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: string;
}

/** Records that somebody is, or will be, out of the centre. Visits at that time are flagged, and nobody is evicted. */
export function recordAbsence(
  { detainee }: { readonly detainee: Detainee },
  command: RecordAbsence,
  { actor, now }: Context,
): Decision {
  const forbidden = forbids(transitions, detainee, 'RECORD_ABSENCE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const { kind, from, to, reason } = command;
  const dropped = superfluous(detainee, now);
  const refusals = [...unfit(detainee, { from, to }, now)];
  if (dropped === undefined) refusals.push(refuse('TOO_MANY_ABSENCES', { details: { most: MOST_ABSENCES } }));
  if (refusals.length > 0 || dropped === undefined) return refused(...refusals);
  const absence = { number: (detainee.absenceCount ?? 0) + 1, kind, from, to };
  return accepted(
    { detainee: detainee.id },
    changed(Detainees, detainee, { type: 'AbsenceRecorded', absence, dropped, reason }),
  );
}

/** Which must go to make room for one more: only what is over. Undefined if there is no room to make. */
function superfluous({ absences = [] }: Detainee, now: Instant): readonly number[] | undefined {
  const excess = Math.max(0, absences.length + 1 - MOST_ABSENCES);
  const over = absences.filter(({ to }) => to <= now).slice(0, excess);
  return over.length < excess ? undefined : over.map(({ number }) => number);
}

/** What is wrong with an absence's time. `number` is its own, if it is there already. */
export function unfit(detainee: Detainee, period: Period, now: Instant, number?: number): readonly Refusal[] {
  const { from, to } = period;
  const path = ['to'];
  if (to <= from) return [refuse('ENDS_BEFORE_IT_BEGINS', { path })];
  const others = (detainee.absences ?? []).filter((absence) => absence.number !== number);
  return [
    ...(to <= now ? [refuse('ABSENCE_OVER', { path })] : []),
    ...(to > later(from, LONGEST_ABSENCE * DAY)
      ? [refuse('ABSENCE_TOO_LONG', { path, details: { days: LONGEST_ABSENCE } })]
      : []),
    ...(others.some((absence) => overlaps(absence, period)) ? [refuse('ABSENCE_OVERLAPS', { path: ['from'] })] : []),
  ];
}
