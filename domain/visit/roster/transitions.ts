import type { Actor } from '#domain/model/actor.ts';
import { has } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { keeps } from '../station/station.ts';
import type { DutyShift } from './duty-shift.ts';
import { placeOn } from './duty-shift.ts';

export type DutyShiftAction = 'ASSIGN' | 'WITHDRAW' | 'SWAP' | 'RECORD_ARRIVAL' | 'RECORD_DEPARTURE' | 'CANCEL';

const STAFF = ['CENTRE_STAFF', 'OFFICER', 'LEADER'] as const;
const roster = {
  from: ['PLANNED'],
  to: 'PLANNED',
  roles: STAFF,
  guard: ofStaff,
  article: '法律援助值班律师工作办法',
} as const;

/** A lawyer may leave the roster themselves. That another takes their place is not theirs to decide: it takes that one's time. */
export const transitions: readonly Transition<DutyShift, DutyShiftAction>[] = [
  { action: 'ASSIGN', ...roster },
  { action: 'WITHDRAW', ...roster, roles: [...STAFF, 'LAWYER'], guard: ofStaffOrOwn },
  { action: 'SWAP', ...roster },
  { action: 'RECORD_ARRIVAL', ...roster },
  { action: 'RECORD_DEPARTURE', ...roster },
  { action: 'CANCEL', ...roster, to: 'CANCELLED' },
];

function ofStaff(shift: DutyShift, actor: Actor): Refusal | undefined {
  return keeps(actor, shift) ? undefined : refuse('NOT_YOUR_STATION');
}

function ofStaffOrOwn(shift: DutyShift, actor: Actor): Refusal | undefined {
  const own = has(actor, 'LAWYER') && placeOn(shift, actor.id) !== undefined;
  return own ? undefined : ofStaff(shift, actor);
}
