import type { Organ } from '#domain/directory/organ/organ.ts';
import { allAbove, organId } from '#domain/directory/organ/organ.ts';
import { Organs } from '#domain/directory/organ/organs.ts';
import { has } from '#domain/model/actor.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted, changed, refused } from '#domain/model/decision.ts';
import { several } from '#domain/model/reads.ts';
import type { Refusal } from '#domain/model/refusal.ts';
import type { Entrustment } from '../entrustment/entrustment.ts';
import { refuse } from '../refusals.ts';
import type { Slot } from '../slot/slot.ts';
import { extraSeat, offeredSeats } from '../slot/slot.ts';
import { Slots } from '../slot/slots.ts';
import { offeredSeat } from '../waitlist/taking.ts';
import { MOST_OVERBOOKED } from './arrival-terms.ts';
import { booked, booking, place } from './book.ts';
import type { Ground } from './placing.ts';
import { groundOf } from './placing.ts';
import { freeSeats } from './seat.ts';

export interface OverbookVisit {
  readonly reason: string;
}

interface Records extends Omit<Ground, 'entrustment'> {
  readonly slot: Slot;
  /** As it is, whether or not the leader may see it. */
  readonly entrustment: Entrustment | undefined;
  /** The organs above the centre's, nearest first, where they are registered. */
  readonly above: readonly (Organ | undefined)[];
}

/** What overbooking reads beside slot and entrustment: what booking does, and to whom it is to be reported. */
export function overbooking({ slot, entrustment }: Pick<Records, 'slot' | 'entrustment'>) {
  const above = several(Organs, allAbove(slot.organ).map(organId));
  return { above, ...(entrustment === undefined ? groundOf(slot, NOBODY) : booking({ slot, entrustment })) };
}

/** No papers name anybody: what is read of them is not there. */
const NOBODY = { lawyer: 'Person_' } as const;

/**
 * One visit more than a session has seats: only by order of the centre's own leader, with a reason, told to the nearest
 * organ above that is registered, and only when nobody could have had a seat. The extra seat is no other visit's, also when this one is cancelled.
 */
export function overbookVisit(records: Records, { reason }: OverbookVisit, context: Context): Decision {
  const { slot, entrustment } = records;
  const { actor, now } = context;
  if (!has(actor, 'LEADER') || actor.organ !== slot.organ) return refused(refuse('NOT_YOUR_CENTRE'));
  // An entrustment of another centre and one that is not there look the same.
  if (entrustment === undefined || entrustment.centre !== slot.centre) {
    return refused(refuse('OTHER_CENTRE', { path: ['slotId'] }));
  }
  const named = { ...records, entrustment };
  const given = extraSeat(slot);
  const placed = place(named, {}, context, { given });
  const reportTo = records.above.find((each) => each !== undefined && each.status === undefined)?.code;
  const refusals = [...needless(named, now), ...(placed.possible ? [] : placed.refusals)];
  if (reportTo === undefined) refusals.push(refuse('OVERBOOKING_UNREPORTED'));
  if (refusals.length > 0 || !placed.possible || reportTo === undefined) return refused(...refusals);
  const order = { by: actor.id, at: now, reason, reportTo };
  const decision = booked(named, { ...placed.booking, order }, {}, context);
  if (!decision.accepted) return decision;
  return accepted(
    decision.outcome,
    ...decision.changes,
    changed(Slots, slot, {
      type: 'SlotOverbooked',
      seat: given,
      visit: placed.booking.id,
      ...order,
    }),
  );
}

function needless({ slot, seats, waitlist, entrustment }: Records, now: string): Refusal[] {
  const path = ['slotId'];
  const refusals: Refusal[] = [];
  // Where nobody may sit, nobody is put beside them: the room may be somebody else's by now.
  if (offeredSeats(slot) === 0) refusals.push(refuse('SESSION_CLOSED', { path }));
  const kept = entrustment !== undefined && offeredSeat(waitlist, entrustment.id, slot.id) !== undefined;
  if (kept || freeSeats(slot, seats, now).length > 0) refusals.push(refuse('SEATS_FREE', { path }));
  if ((slot.overbooked ?? []).length >= MOST_OVERBOOKED) {
    refusals.push(refuse('OVERBOOKED_ALREADY', { path, details: { most: MOST_OVERBOOKED } }));
  }
  return refusals;
}
