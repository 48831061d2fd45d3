import type { Holding } from '#domain/model/claim.ts';
import { stands } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, opened, refused } from '#domain/model/decision.ts';
import { holdings } from '#domain/model/reads.ts';
import { refuse } from '../refusals.ts';
import type { BookVisit, Named } from './book.ts';
import { booking, place, taking } from './book.ts';
import { heldUntil } from './hold-term.ts';
import { holdOf } from './holds.ts';
import type { Ground } from './placing.ts';
import { Visits } from './visits.ts';

/** What holding reads beside slot and entrustments. */
export function holding(named: Named) {
  return { ...booking(named), held: holdings([holdOf(named.entrustment.id)]) };
}

type Records = Ground & Named & { readonly held: readonly (Holding | undefined)[] };
export type HoldSeat = Pick<BookVisit, 'companionEntrustmentId'>;

/**
 * Keeps a seat, and everybody's time, while the lawyer completes what booking needs. One hold for one entrustment, so that
 * nobody gathers seats.
 */
export function holdSeat(ground: Records, command: HoldSeat, context: Context): Decision {
  const placed = place(ground, command, context);
  const refusals = placed.possible ? [] : [...placed.refusals];
  if (ground.entrustment.status === 'VERIFIED' && ground.held.some((held) => stands(held, context.now))) {
    refusals.push(refuse('HOLDS_ALREADY'));
  }
  if (refusals.length > 0 || !placed.possible) return refused(...refusals);
  const { booking } = placed;
  const until = heldUntil(context.now, booking.period.from);
  return accepted(
    { visit: booking.id },
    opened(Visits, booking.id, { type: 'SeatHeld', ...booking, until }),
    ...taking(ground, booking),
  );
}
