import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Instant } from '#domain/model/time.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { AbsenceKind } from './absence.ts';
import type { Detainee } from './detainee.ts';
import { Detainees } from './detainees.ts';
import { unfit } from './record-absence.ts';
import { transitions } from './transitions.ts';

interface Records {
  readonly detainee: Detainee;
}

interface Numbered {
  /** Which of the detainee's absences. */
  readonly number: number;
}

/** What is left out stays as it is. */
export interface CorrectAbsence extends Numbered {
  readonly kind?: AbsenceKind | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly reason: string;
}

/** Sets an absence right, or makes it longer or shorter, while it is not over. */
export function correctAbsence({ detainee }: Records, command: CorrectAbsence, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, detainee, 'CORRECT_ABSENCE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const known = absenceOf(detainee, command);
  if (known === undefined) return refused(refuse('ABSENCE_UNKNOWN', { path: ['number'] }));
  if (known.to <= now) return refused(refuse('ABSENCE_OVER', { path: ['number'] }));
  const { kind = known.kind, from = known.from, to = known.to, reason } = command;
  const refusals = unfit(detainee, { from, to }, now, known.number);
  if (refusals.length > 0) return refused(...refusals);
  const absence = { number: known.number, kind, from, to };
  const before = { from: known.from, to: known.to };
  return accepted(
    { detainee: detainee.id },
    changed(Detainees, detainee, { type: 'AbsenceCorrected', absence, before, reason }),
  );
}

/** They are back before the time, or do not leave at all. */
export function endAbsence({ detainee }: Records, command: Numbered, { actor, now }: Context): Decision {
  const forbidden = forbids(transitions, detainee, 'END_ABSENCE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const known = absenceOf(detainee, command);
  if (known === undefined) return refused(refuse('ABSENCE_UNKNOWN', { path: ['number'] }));
  if (known.to <= now) return refused(refuse('ABSENCE_OVER', { path: ['number'] }));
  const { number, from, to } = known;
  return accepted(
    { detainee: detainee.id },
    changed(Detainees, detainee, { type: 'AbsenceEnded', number, at: now, before: { from, to } }),
  );
}

function absenceOf({ absences = [] }: Detainee, { number }: Numbered) {
  return absences.find((absence) => absence.number === number);
}
