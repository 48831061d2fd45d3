import { awayDuring } from '../detainee/absence.ts';
import type { Detainee } from '../detainee/detainee.ts';
import type { Slot } from '../slot/slot.ts';
import { offeredSeats } from '../slot/slot.ts';
import type { Cause } from './flag.ts';
import type { Visit } from './visit.ts';

/** What a cause is judged by: as it is now, not as it was when the cause came up. */
export interface Circumstances {
  readonly slot: Slot | undefined;
  readonly detainee: Detainee | undefined;
}

/** Whether a cause concerns a visit now: it may have moved, or the cause be over, before the news of it arrived. */
export function concerns(cause: Cause, visit: Visit, { slot, detainee }: Circumstances): boolean {
  switch (cause) {
    case 'SLOT_CLOSED':
    case 'CAPACITY_CUT':
      return slot !== undefined && isGone(slot, visit);
    case 'DETAINEE_RELEASED':
      return detainee?.status === 'RELEASED';
    case 'DETAINEE_MOVED':
      return detainee?.status === 'MOVED';
    case 'DETAINEE_ABSENT':
      return detainee?.status === 'DETAINED' && awayDuring(detainee, visit.period) !== undefined;
  }
}

/** A visit that was ordered over and above the seats is given up with all of them, and with no less. */
function isGone(slot: Slot, { id, seat }: Visit): boolean {
  const ordered = (slot.overbooked ?? []).some((each) => each.visit === id && each.seat === seat);
  return ordered ? offeredSeats(slot) === 0 : slot.withdrawn?.includes(seat) === true;
}
