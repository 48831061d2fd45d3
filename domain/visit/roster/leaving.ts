import type { Refusal } from '#domain/model/refusal.ts';
import type { Instant } from '#domain/model/time.ts';
import { refuse } from '../refusals.ts';
import type { DutyShift } from './duty-shift.ts';
import { placeOn } from './duty-shift.ts';

/** Why a lawyer cannot be taken off a shift: they are not on it, it is over, or they came: who came stays on the roster. */
export function stillToCome(shift: DutyShift, lawyer: string, now: Instant, input: string): Refusal | undefined {
  const path = [input];
  const place = placeOn(shift, lawyer);
  if (place === undefined) return refuse('NOT_ON_SHIFT', { path });
  if (place.arrivedAt !== undefined) return refuse('ARRIVED_ALREADY', { path });
  return shift.period.to <= now ? refuse('SHIFT_OVER') : undefined;
}
