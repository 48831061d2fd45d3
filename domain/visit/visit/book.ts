import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { detaineeOf } from '../entrustment/entrustment.ts';
import { refuse } from '../refusals.ts';
import type { Slot } from '../slot/slot.ts';
import { obstacles } from './obstacles.ts';
import type { Ground } from './placing.ts';
import { groundOf, reliance } from './placing.ts';
import { seatAmong } from './seat.ts';
import { Visits } from './visits.ts';

interface Named {
  readonly slot: Slot;
  readonly entrustment: Entrustment;
}

/** What booking reads beside slot and entrustment. */
export function booking({ slot, entrustment }: Named) {
  return groundOf(slot, { lawyer: entrustment.lawyer, detainee: detaineeOf(entrustment) });
}

/** Books a visit: the lawyer for themselves, or the centre's staff for a lawyer on the phone. */
export function bookVisit(ground: Ground & Named, _command: unknown, context: Context): Decision {
  const { slot, entrustment } = ground;
  const refusals = obstacles(ground, context.now);
  if (refusals.length > 0 || entrustment.status !== 'VERIFIED') return refused(...refusals);
  const seat = seatAmong(ground.seats, context);
  if (seat === undefined) return refused(refuse('SLOT_FULL', { path: ['slotId'], details: { slotId: slot.id } }));
  const id = context.fresh.id('Visit');
  return accepted(
    { visit: id },
    opened(Visits, id, {
      type: 'VisitBooked',
      id,
      entrustment: entrustment.id,
      lawyer: entrustment.lawyer,
      detainee: entrustment.detainee,
      centre: slot.centre,
      organ: entrustment.organ,
      slot: slot.id,
      seat,
      mode: slot.mode,
      period: slot.period,
    }),
    ...reliance(ground),
  );
}
