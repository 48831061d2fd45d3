import type { Decision } from '#domain/model/decision.ts';
import { accepted } from '#domain/model/decision.ts';
import type { Procedure } from '#domain/model/procedure.ts';
import type { RecordsOf } from '#domain/model/reads.ts';
import { internal } from '#domain/model/reads.ts';
import type { Slot } from '../slot/slot.ts';
import { Slots } from '../slot/slots.ts';
import { recording } from './offering.ts';
import type { SomeSeats } from './seats-at-once.ts';
import { seatNumbers } from './seats-at-once.ts';
import type { Waitlist, WaitlistEvent } from './waitlist.ts';
import { waitlistId } from './waitlist.ts';
import { Waitlists } from './waitlists.ts';

export type WithdrawOffers = SomeSeats;

interface Records {
  readonly slot: Slot | undefined;
  readonly waitlist: Waitlist | undefined;
}

const reads = ({ slotId }: WithdrawOffers) => ({ slot: internal(Slots, slotId) });

const further = ({ slot }: RecordsOf<ReturnType<typeof reads>>) => ({
  waitlist: internal(Waitlists, slot === undefined ? '' : waitlistId(slot)),
});

/**
 * A session has fewer seats, or none: one that is on offer and was withdrawn is kept for nobody any more, nor passed on.
 * Whoever it was kept for goes on waiting in their place.
 */
function rule({ slot, waitlist }: Records, command: WithdrawOffers): Decision {
  if (slot === undefined || waitlist === undefined) return accepted({});
  const withdrawn = seatNumbers(slot, command).filter((seat) => slot.withdrawn?.includes(seat));
  const events = waitlist.entries.flatMap(({ entrustment, offer }): readonly WaitlistEvent[] =>
    offer !== undefined && offer.slot === slot.id && withdrawn.includes(offer.seat)
      ? [{ type: 'OfferWithdrawn', entrustment }]
      : [],
  );
  return accepted({}, ...recording(waitlist, events));
}

export const withdrawOffers: Procedure<WithdrawOffers, ReturnType<typeof reads>, ReturnType<typeof further>> = {
  reads,
  further,
  rule,
};
