import type { Holding } from '#domain/model/claim.ts';
import type { Context, Decision } from '#domain/model/decision.ts';
import { accepted } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { holdings, internal } from '#domain/model/reads.ts';
import type { Slot } from '../slot/slot.ts';
import { Slots } from '../slot/slots.ts';
import { seatOf, withdrawnSeat } from '../visit/holds.ts';
import { offering, recording } from './offering.ts';
import type { SomeSeats } from './seats-at-once.ts';
import { seatNumbers } from './seats-at-once.ts';
import type { Waitlist } from './waitlist.ts';
import { waitlistId } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

export type OfferSeats = SomeSeats;

type Held = readonly (Holding | undefined)[];

interface Records {
  readonly slot: Slot | undefined;
  readonly waitlist: Waitlist | undefined;
  readonly seats: Held;
  readonly withdrawn: Held;
}

const reads = ({ slotId }: OfferSeats) => ({ slot: internal(Slots, slotId) });

const further = ({ slot }: RecordsOf<ReturnType<typeof reads>>, command: OfferSeats) => {
  const numbers = slot === undefined ? [] : seatNumbers(slot, command);
  return {
    waitlist: internal(Waitlists, slot === undefined ? '' : waitlistId(slot)),
    seats: holdings(numbers.map((seat) => seatOf(command.slotId, seat))),
    withdrawn: holdings(numbers.map((seat) => withdrawnSeat(command.slotId, seat))),
  };
};

/** Offers free seats of a session to those who wait: it was opened, grew, or somebody came to wait. */
function rule({ slot, waitlist, seats, withdrawn }: Records, command: OfferSeats, { now }: Context): Decision {
  if (slot === undefined || waitlist === undefined) return accepted({});
  const { id, period } = slot;
  // A hold that has lapsed passes to them by its own sweep, with all else that it gives up.
  const free = seatNumbers(slot, command).filter(
    (_, place) => seats[place] === undefined && withdrawn[place] === undefined,
  );
  const events = offering(
    waitlist.entries,
    free.map((seat) => ({ slot: id, seat, period })),
    now,
  );
  return accepted({}, ...recording(waitlist, events));
}

export const offerSeats: Procedure<OfferSeats, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
