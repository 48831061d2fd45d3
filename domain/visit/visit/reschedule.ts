import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { internal } from '#domain/model/reads.ts';
import { forbids } from '#domain/model/transition.ts';
import { Entrustments } from '../entrustment/entrustments.ts';
import { refuse } from '../refusals.ts';
import type { Slot } from '../slot/slot.ts';
import { obstacles } from './obstacles.ts';
import type { Ground } from './placing.ts';
import { groundOf, reliance } from './placing.ts';
import { seatAmong } from './seat.ts';
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
  return { entrustment: internal(Entrustments, visit.entrustment), ...groundOf(slot, visit, visit.period) };
}

/** Moves a visit to another slot in one step: the old seat is kept unless the new one is won. */
export function rescheduleVisit(ground: Ground & Named, _command: unknown, context: Context): Decision {
  const { visit, slot } = ground;
  const { now, actor } = context;
  const forbidden = forbids(transitions, visit, 'RESCHEDULE', actor);
  if (forbidden !== undefined) return refused(forbidden);
  if (visit.period.from <= now) return refused(refuse('VISIT_BEGUN'));
  if (visit.slot === slot.id) return refused(refuse('SAME_SLOT', { path: ['slotId'] }));
  const refusals = obstacles(ground, now, visit);
  if (refusals.length > 0) return refused(...refusals);
  const seat = seatAmong(ground.seats, context);
  if (seat === undefined) return refused(refuse('SLOT_FULL', { path: ['slotId'], details: { slotId: slot.id } }));
  const { mode, period } = slot;
  return accepted(
    { visit: visit.id },
    changed(Visits, visit, { type: 'VisitRescheduled', slot: slot.id, seat, mode, period }),
    ...reliance(ground),
  );
}
