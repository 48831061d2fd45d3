import type { Centre } from '../centre/centre.ts';
import { roomOf } from '../centre/centre.ts';
import { isClosed } from '../centre/closure.ts';
import { capacityIn, isWithdrawn, termsOn } from '../centre/room.ts';
import { fallsOn } from '../centre/template.ts';
import type { Cause, Slot } from './slot.ts';
import { isUrgent } from './slot.ts';

/** How many seats a slot is to offer. */
export interface CalledFor {
  readonly seats: number;
  /** Why not more, where it offered more. */
  readonly cause: Cause;
}

/**
 * What a centre, as it now is, calls for in a slot that is open. It depends on nothing else, so that changes of a centre
 * may reach a slot late, twice or in any order.
 */
export function calledFor(centre: Centre, slot: Slot): CalledFor {
  const { date, mode, period, template: code } = slot;
  const none = (cause: Cause) => ({ seats: 0, cause });
  const template = centre.templates.find((each) => each.code === code);
  if (!isUrgent(slot) && (template === undefined || !fallsOn(template, date))) return none('TEMPLATE_ENDED');
  const room = roomOf(centre, slot.room);
  if (room === undefined || isWithdrawn(room, date)) return none('ROOM_WITHDRAWN');
  if (isClosed(centre.closures, room.code, period)) return none('CLOSURE');
  return { seats: capacityIn(termsOn(room, date), mode), cause: 'CAPACITY_CUT' };
}
