import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import type { Id } from '#domain/model/id.ts';
import { calendars } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { keeps } from '../station/station.ts';
import type { DutyShift } from './duty-shift.ts';
import { DutyShifts } from './duty-shifts.ts';
import { dutyDays } from './holds.ts';
import { stillToCome } from './leaving.ts';
import { transitions } from './transitions.ts';

export interface WithdrawDutyLawyer {
  readonly lawyerId: string;
  readonly reason: string;
}

interface Records {
  readonly shift: DutyShift;
}

/** The days that a withdrawal gives back. */
export function withdrawingDuty({ shift }: Records, { lawyerId }: WithdrawDutyLawyer) {
  return { given: calendars(dutyDays(lawyerId as Id<'Person'>, shift.period)) };
}

/** Takes a lawyer off a shift: the staff anyone, a lawyer themselves. What is left may be a gap. */
export function withdrawDutyLawyer({ shift }: Records, command: WithdrawDutyLawyer, context: Context): Decision {
  const { actor, now } = context;
  const forbidden = forbids(transitions, shift, 'WITHDRAW', actor);
  if (forbidden !== undefined) return refused(forbidden);
  const { lawyerId, reason } = command;
  const own = has(actor, 'LAWYER') && actor.id === lawyerId;
  if (!own && !keeps(actor, shift)) return refused(refuse('NOT_YOUR_STATION'));
  const refusal = stillToCome(shift, lawyerId, now, 'lawyerId');
  if (refusal !== undefined) return refused(refusal);
  const lawyer = lawyerId as Id<'Person'>;
  return accepted({ shift: shift.id }, changed(DutyShifts, shift, { type: 'DutyLawyerWithdrawn', lawyer, reason }));
}
