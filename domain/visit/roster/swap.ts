import { Persons } from '#domain/directory/person/persons.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused, relied } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import type { DutyShift } from './duty-shift.ts';
import { DutyShifts } from './duty-shifts.ts';
import { dutyDays } from './holds.ts';
import { stillToCome } from './leaving.ts';
import type { Newcomer } from './newcomer.ts';
import { isRefused, newcomer, placeFor } from './newcomer.ts';
import { transitions } from './transitions.ts';

export interface SwapDutyLawyer {
  /** Whose place it is. */
  readonly fromLawyerId: string;
  /** Who takes it. */
  readonly lawyerId: string;
  readonly reason: string;
}

interface Records extends Newcomer {
  readonly shift: DutyShift;
}

/** What swapping reads beside the shift: the one's time is given back, the other's is taken. */
export function swapping({ shift }: Pick<Records, 'shift'>, { fromLawyerId, lawyerId }: SwapDutyLawyer) {
  return { ...newcomer(lawyerId, shift), given: calendars(dutyDays(fromLawyerId as Id<'Person'>, shift.period)) };
}

/** Another takes a lawyer's place in one step: the place is never empty in between. */
export function swapDutyLawyer(records: Records, command: SwapDutyLawyer, { actor, now }: Context): Decision {
  const { shift, lawyer } = records;
  const forbidden = forbids(transitions, shift, 'SWAP', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const refusal = stillToCome(shift, command.fromLawyerId, now, 'fromLawyerId');
  if (refusal !== undefined) return refused(refusal);
  const place = placeFor(shift, records);
  if (isRefused(place)) return refused(...place);
  const { reason } = command;
  const from = command.fromLawyerId as Id<'Person'>;
  return accepted(
    { shift: shift.id },
    changed(DutyShifts, shift, { type: 'DutyLawyerSwapped', from, reason, ...place, station: shift.station }),
    ...(lawyer === undefined ? [] : [relied(Persons, lawyer, 'standing')]),
  );
}
