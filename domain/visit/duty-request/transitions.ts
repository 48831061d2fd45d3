import type { Actor } from '#domain/model/actor.ts';
import { has, isOwn } from '#domain/model/actor.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Transition } from '#domain/model/transition.ts';
import { refuse } from '../refusals.ts';
import { keeps } from '../station/station.ts';
import type { DutyRequest } from './duty-request.ts';
import { dutyLawyerOf } from './duty-request.ts';

export type DutyRequestAction = 'ASSIGN' | 'ACKNOWLEDGE' | 'TELL' | 'RECORD_MEETING' | 'WITHDRAW';

const STAFF = ['CENTRE_STAFF', 'OFFICER', 'LEADER'] as const;
const station = { roles: STAFF, guard: ofStaff } as const;
const others = { roles: STAFF, guard: ofOtherStaff } as const;

/** There is no way to refuse one. Those who handle the case pass it on, and have no further part in it. */
export const transitions: readonly Transition<DutyRequest, DutyRequestAction>[] = [
  { action: 'ASSIGN', from: ['WAITING', 'ASSIGNED', 'TOLD'], to: 'ASSIGNED', ...station, article: 'CPR 49' },
  { action: 'ACKNOWLEDGE', from: ['ASSIGNED'], to: 'TOLD', roles: ['LAWYER'], guard: ofLawyer, article: 'CPR 49' },
  { action: 'TELL', from: ['ASSIGNED'], to: 'TOLD', ...others, article: 'CPR 49' },
  {
    action: 'RECORD_MEETING',
    from: ['ASSIGNED', 'TOLD'],
    to: 'MET',
    roles: [...STAFF, 'LAWYER'],
    guard: ofTold,
    article: 'CPL 36',
  },
  { action: 'WITHDRAW', from: ['WAITING', 'ASSIGNED', 'TOLD'], to: 'WITHDRAWN', ...others, article: 'CPL 36' },
];

function ofStaff(request: DutyRequest, actor: Actor): Refusal | undefined {
  return keeps(actor, request) ? undefined : refuse('NOT_YOUR_STATION');
}

/** With the handlers, whoever recorded it or handles the case could say that all was done, and keep the lawyer away. */
function ofOtherStaff(request: DutyRequest, actor: Actor): Refusal | undefined {
  const { place, recordedBy, officerInCharge } = request;
  const handlers = officerInCharge === undefined ? [recordedBy] : [recordedBy, officerInCharge];
  const own = place === 'HANDLING_ORGAN' && isOwn(actor, ...handlers);
  return ofStaff(request, actor) ?? (own ? refuse('OWN_REQUEST') : undefined);
}

/** Staff may see the requests of others: a role is not enough. */
function ofLawyer(request: DutyRequest, actor: Actor): Refusal | undefined {
  return isLawyerOf(request, actor) ? undefined : refuse('NOT_YOUR_REQUEST');
}

/** The lawyer who met them knows; staff say so only of one who knew of it. */
function ofTold(request: DutyRequest, actor: Actor): Refusal | undefined {
  if (isLawyerOf(request, actor)) return undefined;
  return ofOtherStaff(request, actor) ?? (request.status === 'TOLD' ? undefined : refuse('NOT_TOLD'));
}

export function isLawyerOf(request: DutyRequest, actor: Actor): boolean {
  return has(actor, 'LAWYER') && actor.id === dutyLawyerOf(request);
}
