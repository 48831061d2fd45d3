import type { Holding } from '#domain/model/claim.ts';
import type { Decision } from '#domain/model/decision.ts';
import { accepted, changed } from '#domain/model/decision.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { holdings, internal } from '#domain/model/reads.ts';
import { seatOf } from '../visit/holds.ts';
import { roomTimes } from './room-time.ts';
import type { Slot } from './slot.ts';
import { extraSeats } from './slot.ts';
import { Slots } from './slots.ts';

const reads = (id: string) => ({ slot: internal(Slots, id) });
type First = RecordsOf<ReturnType<typeof reads>>;

/** With the last of them the room is given back: its days are read too. */
const further = ({ slot }: First) => ({
  held: holdings(slot === undefined ? [] : attendedSeats(slot).map((seat) => seatOf(slot.id, seat))),
  ...roomTimes(slot === undefined ? [] : [slot]),
});

/**
 * Takes the withdrawn seats whose visits have gone elsewhere, and knows who does not come over and above any more; a slot
 * that nobody sits in frees its room.
 */
function clearSeats({ slot, held }: First & { readonly held: readonly (Holding | undefined)[] }): Decision {
  if (slot === undefined) return accepted({});
  const seats = attendedSeats(slot).filter((_, place) => held[place] === undefined);
  return seats.length === 0 ? accepted({}) : accepted({}, changed(Slots, slot, { type: 'SeatsCleared', seats }));
}

function attendedSeats(slot: Slot): readonly number[] {
  return [...(slot.displaced ?? []), ...extraSeats(slot)];
}

/** What a sweep does for a slot in which somebody sat in a withdrawn seat, or over and above. */
export const clearingSeats = { reads, further, rule: clearSeats };
