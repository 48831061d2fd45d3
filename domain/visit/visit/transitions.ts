import type { Actor } from '#domain/model/actor.ts';
import { isOwn } from '#domain/model/actor.ts';
import type { Transition } from '#domain/model/transition.ts';
import { runs } from '../centre/centre.ts';
import { refuse } from '../refusals.ts';
import { isForVisit } from './permission.ts';
import { comes } from './sight.ts';
import type { Visit } from './visit.ts';

export type VisitAction =
  | 'EXTEND_HOLD'
  | 'CONFIRM'
  | 'RESCHEDULE'
  | 'CHANGE_PARTY'
  | 'CANCEL'
  | 'PERMIT'
  | 'REFUSE'
  | 'REPORT_DELAY'
  | 'CHECK_IN'
  | 'COMPLETE'
  | 'RECORD_NO_SHOW'
  | 'CORRECT_NO_SHOW';

const VISITORS = ['LAWYER', 'CLERK', 'CENTRE_STAFF'] as const;
const LAW = { article: 'CPL 39, CPR 53' } as const;
const PERMISSION = { article: 'CPR 52, 54' } as const;
const WAITING_OR_SURE = ['AWAITING_PERMISSION', 'CONFIRMED'] as const;

/** Staff of the visit's own centre: those of another may see it because they lead the handling organ. */
function ofCentre(visit: Visit, actor: Actor) {
  return runs(actor, visit) ? undefined : refuse('NOT_YOUR_CENTRE');
}

function ofVisit(visit: Visit, actor: Actor) {
  return comes(visit, actor) ? undefined : ofCentre(visit, actor);
}

/** The other defender sees a visit and may stay away from it; what becomes of it is for whoever it was booked for. */
function notAsCompanion(visit: Visit, actor: Actor) {
  return visit.companion?.lawyer === actor.id ? refuse('NOT_THE_COMPANIONS') : ofVisit(visit, actor);
}

function extendable(visit: Visit, actor: Actor) {
  return visit.status === 'HELD' && visit.extended ? refuse('HOLD_EXTENDED') : notAsCompanion(visit, actor);
}

/** The handling organ's leader, and on nobody's own work: not the officer in charge, nor one who acts in their name. */
function decides({ permission }: Visit, actor: Actor) {
  const officer = permission?.officerInCharge;
  // The centre's own leader sees a visit too, and has no say in this.
  if (actor.organ !== permission?.organ) return refuse('HANDLERS_DECIDE');
  return officer !== undefined && isOwn(actor, officer) ? refuse('OWN_CASE_VISIT') : undefined;
}

function refusable(visit: Visit, actor: Actor) {
  const { permission } = visit;
  const no = decides(visit, actor);
  return no === undefined && permission !== undefined && !isForVisit(permission) ? refuse('NO_GROUND_TO_REFUSE') : no;
}

const BY_WHOM = { roles: VISITORS, guard: notAsCompanion, ...LAW } as const;
const BY_STAFF = { roles: ['CENTRE_STAFF'], guard: ofCentre, ...LAW } as const;

/** Moving a visit keeps its status, and its id: what it was before stands in its history. */
export const transitions: readonly Transition<Visit, VisitAction>[] = [
  { action: 'EXTEND_HOLD', from: ['HELD'], to: 'HELD', ...BY_WHOM, guard: extendable },
  { action: 'CONFIRM', from: ['HELD'], to: 'CONFIRMED', ...BY_WHOM },
  { action: 'RESCHEDULE', from: ['CONFIRMED'], to: 'CONFIRMED', ...BY_WHOM },
  { action: 'RESCHEDULE', from: ['AWAITING_PERMISSION'], to: 'AWAITING_PERMISSION', ...BY_WHOM },
  { action: 'CHANGE_PARTY', from: WAITING_OR_SURE, to: 'CONFIRMED', ...BY_WHOM, guard: ofVisit },
  {
    action: 'CANCEL',
    from: ['HELD', ...WAITING_OR_SURE],
    to: 'CANCELLED',
    ...BY_WHOM,
    roles: [...VISITORS, 'SYSTEM'],
  },
  {
    action: 'PERMIT',
    from: ['AWAITING_PERMISSION'],
    to: 'CONFIRMED',
    roles: ['LEADER'],
    guard: decides,
    ...PERMISSION,
  },
  {
    action: 'REFUSE',
    from: ['AWAITING_PERMISSION'],
    to: 'REFUSED',
    roles: ['LEADER'],
    guard: refusable,
    article: 'CPR 52',
  },
  { action: 'REPORT_DELAY', from: ['CONFIRMED'], to: 'CONFIRMED', ...BY_WHOM, guard: ofVisit },
  { action: 'CHECK_IN', from: ['CONFIRMED'], to: 'CHECKED_IN', ...BY_STAFF },
  { action: 'COMPLETE', from: ['CHECKED_IN'], to: 'COMPLETED', ...BY_STAFF },
  { action: 'RECORD_NO_SHOW', from: ['CONFIRMED'], to: 'NO_SHOW', ...BY_STAFF },
  { action: 'CORRECT_NO_SHOW', from: ['NO_SHOW'], to: 'CANCELLED', ...BY_STAFF },
];
