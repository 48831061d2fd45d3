import type { Change, Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import type { Slot } from '../slot/slot.ts';
import type { AtRequest } from './at-request.ts';
import { atRequest, unrequested } from './at-request.ts';
import { accompanies, obstacles } from './obstacles.ts';
import type { Left } from './passing-on.ts';
import { exchange, leaving } from './passing-on.ts';
import { coversVisit } from './permission.ts';
import type { Ground } from './placing.ts';
import { groundOf, reliance, stillOffered } from './placing.ts';
import { seatFor } from './seat.ts';
import { serial } from './serial.ts';
import { transitions } from './transitions.ts';
import type { Visit } from './visit.ts';
import { Visits } from './visits.ts';

interface Named {
  readonly visit: Visit;
  /** Where to. */
  readonly slot: Slot;
}

/** What moving reads beside visit and slot. */
export function rescheduling({ visit, slot }: Named) {
  return {
    entrustment: internal(Entrustments, visit.entrustment),
    companion: internal(Entrustments, visit.companion?.entrustment ?? ''),
    ...groundOf(slot, { ...visit, companion: visit.companion?.lawyer }, visit.period),
    ...leaving(visit),
  };
}

/** Moves a visit to another slot in one step: the old seat is kept unless the new one is won. Status and party stay. */
export function rescheduleVisit(ground: Ground & Named & Left, command: AtRequest, context: Context): Decision {
  const { visit, slot } = ground;
  const { now, actor, fresh } = context;
  const forbidden = forbids(transitions, visit, 'RESCHEDULE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (visit.period.from <= now) return refused(refuse('VISIT_BEGUN'));
  if (visit.slot === slot.id) return refused(refuse('SAME_SLOT', { path: ['slotId'] }));
  const refusals = [...unrequested(visit, actor, command), ...obstacles(ground, now, visit)];
  if (visit.companion !== undefined && !accompanies(ground, now, visit)) {
    refusals.push(refuse('COMPANION_NOT_POSSIBLE'));
  }
  // Booked before the department's notice, it stands where it is; in another place it would be a visit nobody permitted.
  if (ground.detainee?.restriction !== undefined && !coversVisit(visit.permission)) {
    refusals.push(refuse('PERMISSION_NEEDED'));
  }
  if (refusals.length > 0) return refused(...refusals);
  const seat = seatFor(ground, visit.entrustment, context);
  if (seat === undefined) return refused(refuse('SLOT_FULL', { path: ['slotId'], details: { slotId: slot.id } }));
  const { mode, period } = slot;
  const placement = { slot: slot.id, seat, mode, period, placedAt: now };
  const asked = atRequest(visit, actor, command);
  const moved: Change = changed(Visits, visit, {
    type: 'VisitRescheduled',
    ...placement,
    pass: serial(fresh),
    ...asked,
  });
  return accepted(
    { visit: visit.id },
    moved,
    ...reliance(ground),
    stillOffered(slot, seat),
    ...exchange(ground, { visit, to: placement, now }),
  );
}
