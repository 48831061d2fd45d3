import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import type { DutyShift } from './duty-shift.ts';
import { MOST_ON_DUTY } from './duty-shift.ts';
import { DutyShifts } from './duty-shifts.ts';
import type { Newcomer } from './newcomer.ts';
import { isRefused, newcomer, placeFor } from './newcomer.ts';
import { transitions } from './transitions.ts';

export interface AssignDutyLawyer {
  readonly lawyerId: string;
}

interface Records extends Newcomer {
  readonly shift: DutyShift;
}

/** What assigning reads beside the shift. */
export function assigningDuty({ shift }: Pick<Records, 'shift'>, { lawyerId }: AssignDutyLawyer) {
  return newcomer(lawyerId, shift);
}

/** Puts a lawyer on a shift: with a valid certificate, and at one place at a time. */
export function assignDutyLawyer(records: Records, _command: unknown, { actor, now }: Context): Decision {
  const { shift, lawyer } = records;
  const forbidden = forbids(transitions, shift, 'ASSIGN', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (shift.period.to <= now) return refused(refuse('SHIFT_OVER'));
  if (shift.lawyers.length >= MOST_ON_DUTY) return refused(refuse('SHIFT_FULL', { details: { most: MOST_ON_DUTY } }));
  const place = placeFor(shift, records);
  if (isRefused(place)) return refused(...place);
  return accepted(
    { shift: shift.id },
    changed(DutyShifts, shift, { type: 'DutyLawyerAssigned', ...place, station: shift.station }),
    ...(lawyer === undefined ? [] : [relied(Persons, lawyer, 'standing')]),
  );
}
